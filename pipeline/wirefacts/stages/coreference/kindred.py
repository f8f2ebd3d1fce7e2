"""Nouns by which one person or body may be called in turn. Our own short list."""

_FAMILIES = (
    "boy teenager teen youth youngster student schoolboy schoolgirl girl pupil kid child adolescent",
    "baby infant child daughter son girl boy toddler newborn",
    "suspect gunman shooter attacker assailant killer accused defendant driver",
    "attorney lawyer solicitor barrister counsel advocate",
    "politician lawmaker senator congressman congresswoman legislator mp representative",
    "spokesman spokeswoman spokesperson representative",
    "prosecutor attorney",
    "judge justice magistrate",
    "leader president premier chief",
    "writer author novelist",
    "actor actress star",
    "singer musician star rapper artist",
    "scientist researcher professor academic scholar expert",
    "policeman policewoman officer cop",
    "company firm business corporation manufacturer maker",
    "group organization organisation association charity",
    "newspaper paper daily tabloid publication outlet",
    "country nation",
    "city town municipality",
    "court tribunal",
    "agency bureau department ministry",
    "government administration",
    "police officers",
    "victim deceased",
    "businessman entrepreneur billionaire executive founder ceo boss",
    "couple pair duo",
    "footballer striker player midfielder defender goalkeeper captain",
)
_BY_NOUN: dict[str, frozenset[str]] = {}
for _family in _FAMILIES:
    for _noun in _family.split():
        _BY_NOUN[_noun] = _BY_NOUN.get(_noun, frozenset()) | frozenset(_family.split())


def kindred(noun: str) -> frozenset[str]:
    """Nouns that may mean the same party as `noun`, itself included."""
    return _BY_NOUN.get(noun, frozenset({noun}))

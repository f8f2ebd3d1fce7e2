"""Nouns for one thing that is voted on or signed: a bill is "the measure" later, a takeover "the deal"."""

_FAMILIES = (
    (
        "measure text proposal legislation",
        "bill law act ordinance bylaw motion amendment resolution statute ban levy tax charge budget decree charter code",
    ),
    ("bill law act", "bill law act legislation ordinance statute code"),
    ("treaty accord pact agreement deal text truce", "treaty accord pact agreement deal truce convention settlement"),
    ("deal offer agreement contract package proposal", "contract offer agreement settlement deal package"),
    ("deal takeover sale purchase plan merger bid offer", "takeover merger sale purchase buyout bid plan offer deal"),
    ("plan project scheme proposal", "plan project scheme proposal"),
    ("tax levy charge due", "tax levy charge due duty"),
    ("strike walkout stoppage action", "strike walkout stoppage"),
)
"""By which noun what may be meant that another called otherwise. Our own short list."""
_BY_NOUN: dict[str, frozenset[str]] = {}
for _later, _earlier in _FAMILIES:
    for _noun in _later.split():
        _BY_NOUN[_noun] = _BY_NOUN.get(_noun, frozenset()) | frozenset(_earlier.split()) - {_noun}


def earlier_nouns(noun: str) -> frozenset[str]:
    """Other nouns for what "the NOUN" may mean; none for most nouns."""
    return _BY_NOUN.get(noun, frozenset())


def may_be_law(noun: str) -> bool:
    """True where "the NOUN" may mean an act that the story names."""
    return noun in _BY_NOUN["measure"] | {"measure", "text"} or noun in _BY_NOUN["treaty"] | {"treaty"}

"""Which words are pronouns of a party."""

from spacy.tokens import Token

from wirefacts.records.parts import EntityType

PRONOUNS: dict[str, tuple[EntityType, bool]] = {
    **dict.fromkeys("he him his himself she her hers herself".split(), ("person", False)),
    **dict.fromkeys("i me my mine myself".split(), ("person", False)),
    **dict.fromkeys("you your yours yourself yourselves".split(), ("person", False)),
    **dict.fromkeys("we us our ours ourselves".split(), ("group", True)),
    **dict.fromkeys("they them their theirs themselves".split(), ("group", True)),
    **dict.fromkeys("it its itself".split(), ("other", False)),
    **dict.fromkeys("who whom whose".split(), ("person", False)),
}  # fmt: skip
"""Label and number of each pronoun, folded."""

_TAGS = frozenset({"PRP", "PRP$", "WP", "WP$"})
_WEATHER = frozenset("seem appear happen turn take matter rain snow".split())


def is_pronoun(token: Token) -> bool:
    """True for a personal, possessive, reflexive or relative pronoun that stands for a party; not for an empty "it"."""
    if token.lower_ not in PRONOUNS or token.tag_ not in _TAGS or token.dep_ == "expl":
        return False
    if token.tag_ in {"WP", "WP$"}:
        return token.dep_ != "det" and _is_relative(token)
    if token.lower_ == "us" and token.text == "US":
        return False
    return token.lower_ != "it" or not _is_empty(token)


def _is_relative(token: Token) -> bool:
    return any(a.dep_ == "relcl" for a in (token, *_few_ancestors(token)))


def _few_ancestors(token: Token) -> list[Token]:
    found: list[Token] = []
    while token.head != token and len(found) < 3:
        token = token.head
        found.append(token)
    return found


def _is_empty(token: Token) -> bool:
    """ "it" that announces a clause: "it is clear that", "it seems", "made it possible to"."""
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    if verb.lemma_ in _WEATHER and any(c.dep_ in {"ccomp", "xcomp", "advcl"} for c in verb.rights):
        return True
    if verb.lemma_ != "be" and token.dep_ != "nsubjpass":
        return False
    complements = {c.dep_ for c in verb.rights}
    if token.dep_ == "nsubjpass":
        return "ccomp" in complements
    return bool(complements & {"acomp", "attr", "prep"}) and bool(complements & {"ccomp", "xcomp", "csubj", "advcl"})

"""People told hurt, dead or homeless without a verb of their own: "Three were killed, eleven hurt"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Happening
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts

_STATES: dict[str, EventType] = {"hurt": "injure", "injured": "injure", "wounded": "injure", "homeless": "displace"}
_BEFORE = 3
"""Words before the state among which the number of people stands: "some 4,200 left homeless"."""


def of_states(doc: Doc, people: People) -> Iterator[Happening]:
    """Happenings in text order."""
    for token in doc:
        if token.lower_ == "dead" and token.i and doc[token.i - 1].lower_ == "shot" and people.in_prose(token.i):
            yield from _shot(token)
        kind = _STATES.get(token.lower_)
        if kind is None or (token.pos_ == "VERB" and _framed(token)) or not people.in_prose(token.i):
            continue
        number = _number(token)
        if number is not None:
            yield Happening(kind, token, (), (number,), "asserted", 0.7)


def _shot(dead: Token) -> Iterator[Happening]:
    """Repairs "gunmen on a motorcycle shot dead a teacher", where the parser takes "dead" for the verb."""
    if dead.nbor(-1).pos_ != "VERB" and dead.dep_ in {"ROOT", "ccomp", "conj", "advcl"}:
        whom = tuple(o for c in dead.rights if c.dep_ in {"dobj", "attr", "nsubj"} for o in conjuncts(c))
        if whom and not any(c.pos_ == "AUX" for c in dead.children):
            yield Happening("die", dead, (), whom, "asserted", 0.7)


def _framed(token: Token) -> bool:
    """True for a verb with a subject or an auxiliary, which the rules of verbs read."""
    return any(c.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass", "dobj"} for c in token.children)


def _number(token: Token) -> Token | None:
    """The number right before the state, between a break and the state: ", eleven hurt", "and some 400 are homeless"."""
    doc = token.doc
    for at in range(token.i - 1, max(-1, token.i - 1 - _BEFORE), -1):
        word = doc[at]
        if word.pos_ == "NUM" and word.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT"}:
            return word
        if word.lower_ not in {"left", "are", "were", "made", "others", "more", "people"}:
            return None
    return None

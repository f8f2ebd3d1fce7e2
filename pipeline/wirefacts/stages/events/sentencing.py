"""A sentence to come, told by its day: "Sentencing is set for May 3", "set sentencing for May 3", "faces sentencing"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from wirefacts.stages.events.case import Happening
from wirefacts.syntax.clauses import doers, is_negated, prepositional
from wirefacts.syntax.parties import is_human
from wirefacts.syntax.people import People

_SETTING = frozenset("set schedule fix adjourn postpone delay expect be".split())
_AWAITING = frozenset({"face", "await"})
_FAR = 150
"""Words back at most to who was convicted or pleaded guilty."""


def with_sentencing(people: People, found: Iterable[Happening]) -> list[Happening]:
    """`found` and the sentences that are to come, passed on whoever was convicted or pleaded guilty last before."""
    told = list(found)
    convicted = sorted((h for h in told if h.type == "convict" and h.factuality == "asserted"), key=_place)
    for token in _sentencings(people.doc):
        whom = _owners(people, token) or _guilty(people, convicted, token)
        if whom and people.in_prose(token.i):
            told.append(Happening("sentence", token, (), whom, "planned", 0.7))
    return told


def _place(happening: Happening) -> int:
    return happening.trigger.i


def _sentencings(doc: Doc) -> Iterator[Token]:
    for token in doc:
        if token.lower_ != "sentencing" or token.dep_ in {"compound", "amod", "pobj"}:
            continue
        verb = token.head
        lemma = verb.lemma_.lower()
        past = verb.tag_ == "VBD" and lemma in _AWAITING | {"be"}
        if lemma in _SETTING | _AWAITING and not past and not is_negated(verb):
            yield token


def _owners(people: People, noun: Token) -> tuple[Token, ...]:
    """Whose sentencing it is by its own clause."""
    owners = [c for c in noun.lefts if c.dep_ == "poss"] or list(prepositional(noun, "of", "for"))
    if not owners and noun.head.lemma_.lower() in _AWAITING:
        owners = doers(noun.head)
    return tuple(t for t in people.all_of(owners) if is_human(people, t))


def _guilty(people: People, convicted: list[Happening], noun: Token) -> tuple[Token, ...]:
    """Who was convicted, or pleaded guilty, last before; the `convicted` are in text order."""
    first = max(0, noun.i - _FAR)
    before = bisect_left(convicted, noun.i, key=_place)
    best = convicted[before - 1] if before and _place(convicted[before - 1]) >= first else None
    for token in reversed(people.doc[max(first, best.trigger.i if best else 0) : noun.i]):
        if token.lower_ == "guilty" and token.head.lemma_ in {"plead", "admit"} and not is_negated(token):
            return tuple(t for t in people.all_of(doers(token.head)) if is_human(people, t))
    return best.patients if best else ()

"""What the clause of a decision leaves out: which body voted, and which measure "it" or "the measure" is."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace

from spacy.tokens import Token

from wirefacts.annotations.layers import THINGS
from wirefacts.annotations.views import Thing
from wirefacts.records.kinds import EventType
from wirefacts.stages.events.ballots import votes
from wirefacts.stages.events.case import Happening
from wirefacts.stages.events.politics import MEASURES
from wirefacts.stages.events.politics import PLANS as PUT
from wirefacts.syntax.clauses import prepositional
from wirefacts.syntax.people import People

_CARRIED: frozenset[EventType] = frozenset({"pass", "reject"})
_TAKEN: frozenset[EventType] = frozenset({"pass", "reject", "debate"})
_ON_PAPER: frozenset[EventType] = frozenset({"pass", "reject", "sign", "veto", "debate"})
_SEATED = frozenset(
    "council parliament senate congress assembly house committee board legislature commons lords chamber cabinet synod "
    "diet knesset bundestag duma jury panel commission federation union meeting".split()
)
_ANY = frozenset({"it", "that", "this"})
_LOOSE = frozenset({"measure", "text", "proposal", "legislation"})
_FAR = 120
"""Words back at most to the measure that "it" stands for."""


def completed(people: People, found: Iterable[Happening]) -> list[Happening]:
    """`found` with the body that voted, where another clause tells it, and with the measure for a word that stands for one."""
    things = {thing.cluster: thing for thing in THINGS.read(people.doc) if thing.cluster}
    first: dict[str, Token] = {}
    told = [replace(h, patients=tuple(_meant(people, things, first, h, t) for t in h.patients)) for h in found]
    voted = sorted(
        (h for h in told if h.type in _TAKEN and any(votes(people, t) for t in h.agents)), key=lambda h: h.trigger.i
    )
    return [_by_body(people, h, voted) if h.type in _CARRIED and not h.agents else h for h in told]


def _by_body(people: People, happening: Happening, voted: list[Happening]) -> Happening:
    """With the body in its own sentence, else with that which decided last before it; `voted` are in text order."""
    body = _placed(people, happening.trigger)
    earlier = bisect_left(voted, happening.trigger.i, key=lambda h: h.trigger.i)
    if body is None and earlier:
        body = voted[earlier - 1].agents[0]
    return happening if body is None else replace(happening, agents=(body,))


def _placed(people: People, verb: Token) -> Token | None:
    """ "Lost in the city council", "seven members of the committee against": the body in the clause or its sentence."""
    here = prepositional(verb, "in", "at")
    start, end = people.sentence(verb.i)
    members = (
        o
        for t in people.doc[start:end]
        if t.lower_ in {"members", "deputies", "senators"}
        for o in prepositional(t, "of")
    )
    return next((t for t in (*here, *members) if t.lemma_.lower() in _SEATED), None)


def _meant(
    people: People, things: Mapping[str, Thing], first: dict[str, Token], happening: Happening, token: Token
) -> Token:
    """The measure that a pronoun or a loose word stands for, nearest before it; the token itself where there is none.

    `first` remembers where each measure is told of first.
    """
    if happening.type not in _ON_PAPER:
        return token
    loose = token.lemma_.lower() in _LOOSE and any(c.lower_ in {"the", "this"} for c in token.lefts)
    bare = loose and not any(c.dep_ in {"amod", "compound", "prep", "acl"} for c in token.children)
    if (token.lower_ not in _ANY and not bare) or _known(people, things, token):
        return token
    end = min(token.i, happening.trigger.i)
    back = [t for t in reversed(people.doc[max(0, end - _FAR) : end]) if _measure(t)]
    near = next((t for t in back if t.lemma_.lower() != "amendment"), back[0] if back else None)
    if near is None:
        return token
    if near.lemma_ not in first:
        first[near.lemma_] = next(t for t in people.doc if t.lemma_ == near.lemma_ and _measure(t))
    return first[near.lemma_]


def _known(people: People, things: Mapping[str, Thing], token: Token) -> bool:
    """True where coreference took the pronoun for a measure already."""
    cluster = people.cluster(token)
    if cluster is None or token.pos_ != "PRON":
        return False
    thing = things.get(cluster.id)
    heads = [people.doc.char_span(h.start, h.end, alignment_mode="expand") for h in thing.heads] if thing else []
    return any(t.lemma_.lower() in MEASURES | PUT for span in heads if span is not None for t in span)


def _measure(token: Token) -> bool:
    """ "A bill to widen the canal", "the treaty": a measure that is told of as such, and not "the measure" again."""
    if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ in {"compound", "poss", "nmod"}:
        return False
    word = token.lemma_.lower()
    return word in MEASURES and word not in _LOOSE and any(c.dep_ in {"det", "poss", "nummod"} for c in token.lefts)

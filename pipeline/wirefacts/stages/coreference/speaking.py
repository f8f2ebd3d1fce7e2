"""For whom a speaker says "we": the body that titles, appositions and relative clauses give him."""

from collections.abc import Iterator
from itertools import islice

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.clauses import SUBJECTS

_LEADING = frozenset("lead head chair run own found represent coach manage direct".split())
_SPEAKING = frozenset({"speak", "work", "play", "act"})
_JOINING = frozenset({"of", "for", "at", "with"})
_HEADS = frozenset(
    "manager director chairman chairwoman chair president coordinator chief executive ceo spokesman spokeswoman "
    "spokesperson secretary head leader captain coach convener founder owner treasurer foreman organizer organiser "
    "boss chancellor principal headmaster headmistress".split()
)
"""Nouns for who speaks for a body, where the story does not say for which."""
BACK, SENTENCES = 20, 2
"""Mentions and sentences before the speaker in which that body is named."""
MENTIONS, STEPS = 12, 6
"""Mentions of a speaker that are looked at, and words climbed around each."""


def body_of(scene: Scene, speaker: Party) -> Party | None:
    """The organisation that the party speaks for, as its first mentions tell; None where they tell of none."""
    for node in speaker.nodes[:MENTIONS]:
        for token in islice(_told(node), STEPS):
            other = scene.by_head.get(token.i)
            party = None if other is None or other is node else other.party
            if party is not None and party is not speaker and party.label == "organization":
                return party
    return _near(scene, speaker) if any(noun.rsplit(" ", 1)[-1] in _HEADS for noun in speaker.nouns) else None


def _near(scene: Scene, speaker: Party) -> Party | None:
    """Of one who is head of something that is not told: the body named last before the speaker is first described."""
    first = next((n for n in speaker.nodes if not n.quoted), None)
    if first is None:
        return None
    for node in reversed(scene.nodes[max(0, first.order - BACK) : first.order]):
        if first.sentence - node.sentence > SENTENCES:
            return None
        party = node.party
        if party is not None and party.label == "organization" and party.named and party is not speaker:
            return party
    return None


def _told(node: Node) -> Iterator[Token]:
    """Words that may be the body's: "Lake Union" in "Lake Union secretary Ann Roe", "the secretary of the Lake Union"."""
    head = node.head
    if node.kind != "pronoun":
        for child in head.lefts:
            if child.dep_ in {"compound", "nmod", "poss"}:
                yield child
                yield from (c for c in child.lefts if c.dep_ in {"compound", "nmod", "poss"})
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in _JOINING and node.kind != "pronoun":
            yield from _objects(child)
        elif child.dep_ == "relcl":
            yield from _led(child)


def _led(verb: Token) -> Iterator[Token]:
    """ "Who chairs the Lake Union", "who speaks for it"."""
    if not any(c.dep_ in SUBJECTS and c.lower_ == "who" for c in verb.lefts):
        return
    for child in verb.rights:
        if child.dep_ == "dobj" and verb.lemma_ in _LEADING:
            yield child
        elif child.dep_ == "prep" and child.lower_ in {"for", "at"} and verb.lemma_ in _SPEAKING:
            yield from _objects(child)


def _objects(preposition: Token) -> Iterator[Token]:
    return (o for o in preposition.rights if o.dep_ == "pobj")

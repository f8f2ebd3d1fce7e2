"""A mention as it stands in its sentence, and a pronoun among the mentions before it."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from wirefacts.stages.coreference.grammar import first_conjunct, role, verbs_above
from wirefacts.stages.coreference.party import Node, Party

_CLASSES = {
    **dict.fromkeys("she her hers herself".split(), "she"),
    **dict.fromkeys("he him his himself".split(), "he"),
    **dict.fromkeys("it its itself".split(), "it"),
    **dict.fromkeys("they them their theirs themselves".split(), "they"),
}
_MANY = 4
"""Names in a sentence from which it is all the same."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a mention alone.

    `role` is its part in the sentence, `top` the first of those coordinated with it, `verbs` the places of the verbs above it,
    `first` that of its first token; `opens` says that it begins its sentence, `pronoun` which pronoun it is (empty: none).
    """

    role: str
    top: Token
    verbs: list[int]
    words: int
    first: int
    opens: bool
    pronoun: str

    @classmethod
    def of(cls, node: Node, sentence_start: int) -> Seen:
        first = node.first().i
        return cls(
            role(node.head),
            first_conjunct(node.head),
            verbs_above(node.head),
            len(node.text.split()),
            first,
            first <= sentence_start + (node.kind == "pronoun"),
            _CLASSES.get(node.head.lower_, "") if node.kind == "pronoun" else "",
        )


@dataclass(slots=True)
class Around:
    """A pronoun that wants a gender (None: any), and what has been counted of the mentions before it."""

    node: Node
    seen: Seen
    wanted: str | None
    speaks: bool = False
    counts: dict[int, int] = field(default_factory=dict)
    acting: dict[int, int] = field(default_factory=dict)
    latest: dict[int, Node] = field(default_factory=dict)
    last_subject: Party | None = None
    last_same: Node | None = None
    nearest_name: Party | None = None
    nearest_subject: Party | None = None
    named_here: set[int] = field(default_factory=set)
    named_before: set[int] = field(default_factory=set)

    def count(self, other: Node, seen: Seen) -> None:
        """Takes note of a mention before the pronoun; the nearest are told first."""
        party = other.party
        if party is None:
            return
        key = id(party)
        self.counts[key] = self.counts.get(key, 0) + 1
        self.latest.setdefault(key, other)
        if seen.role == "s":
            self.acting[key] = self.acting.get(key, 0) + 1
        if party.label == "person":
            self._person(party, other, seen)
        if self.last_same is None and seen.pronoun and seen.pronoun == self.seen.pronoun:
            self.last_same = other

    def _person(self, party: Party, other: Node, seen: Seen) -> None:
        back = self.node.sentence - other.sentence
        if other.kind == "name":
            self.nearest_name = self.nearest_name or party
            if back <= 1:
                (self.named_before if back else self.named_here).add(id(party))
        if seen.role == "s":
            self.nearest_subject = self.nearest_subject or party
            if self.last_subject is None and back > 0 and seen.top.head.dep_ == "ROOT":
                self.last_subject = party

    @property
    def names_here(self) -> float:
        """How many people are named before it in its sentence, 1 for many."""
        return min(len(self.named_here), _MANY) / _MANY

    @property
    def names_before(self) -> float:
        """How many are in the sentence before."""
        return min(len(self.named_before), _MANY) / _MANY

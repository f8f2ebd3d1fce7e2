"""The other one of two: "49 per cent her rival", "Late deciders broke for Roe, 52 percent to 44" where Doe runs against her."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent

Told = TypeVar("Told", VoteCount, VoteShare)

_RIVALS = frozenset("rival opponent challenger runner-up adversary competitor".split())
_RUNNING = frozenset({"person", "organization"})


class Rivals:
    """Those whom the votes and shares of a story are for, by how often they are told."""

    def __init__(self, told: Sequence[VoteCount | VoteShare], parties: Parties) -> None:
        self._parties = parties
        self._named: dict[str, Extent] = {}
        self._times: Counter[str] = Counter()
        for record in told:
            head = parties.at(record.choice)
            stance = record.stance if isinstance(record, VoteCount) else None
            if stance is not None or parties.label(head) not in _RUNNING or head.lemma_.lower() in _RIVALS:
                continue
            key = parties.identity(record.choice)
            self._times[key] += 1
            if key not in self._named or head.pos_ == "PROPN":
                self._named[key] = record.choice

    def of(self, one: Extent) -> Extent | None:
        """Who runs against `one`: the other one told most often, of equals the one told first."""
        own = self._parties.identity(one)
        others = [pair for pair in self._times.most_common(3) if pair[0] != own]
        return self._named[others[0][0]] if others else None

    def like(self, one: Extent) -> Extent | None:
        """The rival of `one` where both are persons, or both are parties, and neither name is in the other."""
        other = self.of(one)
        if other is None:
            return None
        own, words = self._parties.at(one), self._parties.text
        alike = self._parties.label(own) == self._parties.label(self._parties.at(other))
        apart = not set(one.slice(words).split()) & set(other.slice(words).split())
        return other if alike and apart else None

    def resolved(self, records: Sequence[Told]) -> list[Told]:
        """`records` with names for "her rival" and "their opponent"."""
        return [self._resolved(record) for record in records]

    def _resolved(self, record: Told) -> Told:
        head = self._parties.at(record.choice)
        if head.lemma_.lower() not in _RIVALS:
            return record
        whose = next((child for child in head.children if child.dep_ == "poss"), None)
        if whose is None:
            return record
        found = self.of(self._parties.phrase(whose))
        return record if found is None else replace(record, choice=found)

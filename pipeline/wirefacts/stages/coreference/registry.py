"""Parties by the words that they may be called by, the newest first."""

from collections import defaultdict
from itertools import islice

from wirefacts.stages.coreference.party import Party

NEWEST = 40
"""Parties of one word that are looked at; keeps long documents linear."""


class Registry:
    """Remembers which parties a word may mean, in the order of their last registration."""

    def __init__(self) -> None:
        self._by_word: defaultdict[str, dict[int, Party]] = defaultdict(dict)

    def add(self, word: str, party: Party) -> None:
        """Notes that `word` may mean `party`, and that this was the last to be noted so."""
        known = self._by_word[word]
        known.pop(id(party), None)
        known[id(party)] = party

    def of(self, *words: str) -> list[Party]:
        """Parties that one of `words` may mean: at most `NEWEST` of each word, none twice, no empty one."""
        found: dict[int, Party] = {}
        for word in words:
            for party in islice(reversed(self._by_word.get(word, {}).values()), NEWEST):
                if party.nodes:
                    found[id(party)] = party
        return list(found.values())

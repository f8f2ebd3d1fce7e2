"""One passage or two: how far apart words of a source may be."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from wirefacts.corpora.quotecheck.folding import words
from wirefacts.corpora.quotecheck.rows import Match, Source
from wirefacts.text.view import view

GAP = 25
"""Words that may be left out within one passage."""
HALF = 0.5
"""A paraphrase has less than this share of its words from the passage, in order."""


def apart(matches: Sequence[Match], sources: Mapping[str, Source]) -> bool:
    """True where two neighbouring pieces stand in different paragraphs, or with more than `GAP` words between them."""
    return any(_separate(one, other, sources) for one, other in pairwise(matches))


def _separate(one: Match, other: Match, sources: Mapping[str, Source]) -> bool:
    one, other = sorted((one, other), key=lambda match: match.start)
    if one.source != other.source or one.source not in sources:
        return True
    between = view(sources[one.source].text)[one.end : other.start]
    return "\n" in between or len(words(between)) > GAP


def broken(match: Match, sources: Mapping[str, Source]) -> bool:
    """True where a match runs over the end of a paragraph. A line that is only wrapped goes on."""
    return match.source in sources and "\n" in view(sources[match.source].text)[match.start : match.end]


def runs(one: Sequence[str], other: Sequence[str]) -> bool:
    """True where the words of `one` stand in `other` one after another."""
    return any(other[i : i + len(one)] == one for i in range(len(other) - len(one) + 1))


def shared(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the words of `one` that stand in `other` in the same order (longest common subsequence)."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = row
        row = [0]
        for i, standing in enumerate(other):
            row.append(before[i] + 1 if word == standing else max(row[i], before[i + 1]))
    return row[-1] / len(one) if one else 0.0

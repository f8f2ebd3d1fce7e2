"""What verdicts are worth against the gold."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from wirefacts.corpora.quotecheck.codes import FLAGS, HARMLESS, KEPT, WORDINGS
from wirefacts.corpora.quotecheck.folding import fold
from wirefacts.corpora.quotecheck.rows import Claim, Match
from wirefacts.errors import GoldError
from wirefacts.evaluation.quotecheck.verdicts import Answer
from wirefacts.metrics.tally import Tally

OVERLAP = 0.5
"""A verdict shows the right passage where its matches share at least this much (Jaccard) with the gold's."""


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        return self.part / self.whole if self.whole else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """Tallies by wording and by flag, the two errors that matter most, passages, and the confusion of wordings."""

    claims: int
    wordings: dict[str, Tally]
    flags: dict[str, Tally]
    passed: Share
    """Critical alterations whose wording was called harmless, of all critical alterations."""
    refused: Share
    """True verbatim quotations whose wording was called anything that rejects it, of all verbatim quotations."""
    shown: Share
    """Right passages, of all claims that have one and one alone is asked for."""
    levels: dict[int, Share]
    """Right wordings, of all claims, by level."""
    confusion: dict[tuple[str, str], int]

    @property
    def accuracy(self) -> float:
        return sum(t.correct for t in self.wordings.values()) / self.claims if self.claims else 0.0

    @property
    def wording_f1(self) -> float:
        """Macro F1 over the wordings that the gold has."""
        told = [tally.f1 for tally in self.wordings.values() if tally.gold]
        return sum(told) / len(told) if told else 0.0

    @property
    def flag_f1(self) -> float:
        """Micro F1 over all flags of all claims."""
        return sum(self.flags.values(), Tally()).f1


def score(claims: Iterable[Claim], answers: Mapping[str, Answer]) -> Scores:
    """Raises GoldError where a claim has no verdict, or a verdict no claim."""
    asked = {claim.id: claim for claim in claims}
    if odd := sorted(asked.keys() ^ answers.keys()):
        raise GoldError(f"{odd[0]}: {'no verdict on this claim' if odd[0] in asked else 'a verdict on no claim'}")
    pairs = [(claim, answers[name]) for name, claim in asked.items()]
    confusion: Counter[tuple[str, str]] = Counter((claim.gold.wording, answer.wording) for claim, answer in pairs)
    return Scores(
        claims=len(pairs),
        wordings={code: _tally(confusion, code) for code in WORDINGS},
        flags={flag: sum((_flag(claim, answer, flag) for claim, answer in pairs), Tally()) for flag in FLAGS},
        passed=_share(a.wording in HARMLESS for c, a in pairs if c.gold.wording == "altered_critical"),
        refused=_share(a.wording not in KEPT for c, a in pairs if c.gold.wording == "verbatim"),
        shown=_share(shows(c, a) for c, a in pairs if c.gold.wording not in {"not_found", "ambiguous"}),
        levels={n: _share(a.wording == c.gold.wording for c, a in pairs if c.level == n) for n in range(1, 5)},
        confusion=dict(confusion),
    )


def shows(claim: Claim, answer: Answer) -> bool:
    """True where the verdict's matches cover about the characters of the gold's, or of one where the words stand twice."""
    gold = claim.gold.matches
    twice = claim.gold.wording == "verbatim" and all(fold(match.text) == fold(claim.claim) for match in gold)
    found = {(match.document, at) for match in answer.matches for at in range(match.start, match.end)}
    return any(_cover(each, found) for each in ([*((match,) for match in gold), gold] if twice else [gold]))


def _cover(matches: Sequence[Match], found: Set[tuple[str, int]]) -> bool:
    gold = {(match.source, at) for match in matches for at in range(match.start, match.end)}
    return bool(gold) and len(gold & found) >= OVERLAP * len(gold | found)


def misses(claims: Iterable[Claim], answers: Mapping[str, Answer]) -> Iterator[tuple[Claim, Answer]]:
    """Claims whose wording or flags were not answered as the gold has them."""
    for claim in claims:
        answer = answers[claim.id]
        if answer.wording != claim.gold.wording or set(answer.flags) != set(claim.gold.flags):
            yield claim, answer


def _tally(confusion: Mapping[tuple[str, str], int], code: str) -> Tally:
    gold = sum(count for (one, _), count in confusion.items() if one == code)
    predicted = sum(count for (_, other), count in confusion.items() if other == code)
    return Tally(gold, predicted, confusion.get((code, code), 0))


def _flag(claim: Claim, answer: Answer, flag: str) -> Tally:
    gold, found = flag in claim.gold.flags, flag in answer.flags
    return Tally(gold, found, gold and found)


def _share(cases: Iterable[bool]) -> Share:
    held = list(cases)
    return Share(sum(held), len(held))

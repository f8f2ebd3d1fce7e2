"""Counts what is right in a suite: over all cases, over those its own library reads, over those that news can hold."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wirefacts.corpora.outside.reading import read_as
from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.errors import UsageError
from wirefacts.evaluation.suites.suite import PORT, Suite, Verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """How many cases there are, and in how many the spans and the values are right."""

    cases: int = 0
    spans: int = 0
    values: int = 0

    def plus(self, verdict: Verdict) -> "Tally":
        """With one more case."""
        return Tally(self.cases + 1, self.spans + verdict.spans, self.values + verdict.values)


@dataclass(frozen=True, slots=True)
class Miss:
    """A case whose spans or values are wrong; `excluded` is why it has no reading in news, if it has none."""

    row: CasesRow
    verdict: Verdict
    excluded: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """The three tallies of a suite, what disagrees, and how many cases each reason excludes."""

    suite: Suite
    all: Tally
    supported: Tally
    news: Tally
    misses: tuple[Miss, ...]
    excluded: Mapping[str, int]

    @property
    def holds(self) -> bool | None:
        """True where the news cases meet the suite's bar; None where it has none."""
        bar, tally = self.suite.bar, self.news
        if bar is None:
            return None
        return tally.spans >= bar.spans * tally.cases and tally.values >= bar.values * tally.cases


def score(suite: Suite, rows: Iterable[CasesRow]) -> Score:
    """Judges every row that `suite` holds."""
    everything = supported = news = Tally()
    misses: list[Miss] = []
    excluded: Counter[str] = Counter()
    for row in rows:
        if not suite.holds(row):
            continue
        verdict, reason = suite.judge(row), suite.excluded(row)
        everything = everything.plus(verdict)
        if PORT not in row.unsupported:
            supported = supported.plus(verdict)
        if reason is None:
            news = news.plus(verdict)
        else:
            excluded[reason] += 1
        if not verdict.values:
            misses.append(Miss(row, verdict, reason))
    return Score(suite, everything, supported, news, tuple(misses), dict(excluded.most_common()))


def score_all(suites: Sequence[Suite], data: Path | None = None) -> list[Score]:
    """Scores of `suites` in order; each corpus is read once. Raises as `read_as` does."""
    rows = {name: list(read_as(CasesRow, name, "all", data)) for name in dict.fromkeys(s.corpus for s in suites)}
    return [score(suite, rows[suite.corpus]) for suite in suites]


def named(name: str, suites: Sequence[Suite]) -> Suite:
    """The suite of that name. Raises UsageError where there is none."""
    for suite in suites:
        if suite.name == name:
            return suite
    raise UsageError(f"no suite named '{name}'; there are {', '.join(suite.name for suite in suites)}")

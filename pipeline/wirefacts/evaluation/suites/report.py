"""The table of others' suites, the cases that disagree, and the figures for a file."""

from collections.abc import Iterable, Iterator
from typing import Any

from wirefacts.evaluation.suites.scoring import Miss, Score, Tally
from wirefacts.evaluation.suites.suite import Reading

_NAME = 28


def table(scores: Iterable[Score]) -> Iterator[str]:
    """A line a suite: cases, and the percentages with right spans and right values, of all, supported and news cases."""
    triple = f"{'cases':>8}{'spans':>7}{'values':>7}"
    yield f"{'':{_NAME}}{'all':>22}{'supported':>22}{'in news':>22}"
    yield f"{'suite':{_NAME}}{triple * 3}  bar"
    for each in scores:
        tallies = "".join(_triple(tally) for tally in (each.all, each.supported, each.news))
        yield f"{each.suite.name:{_NAME}}{tallies}  {_bar(each)}".rstrip()


def exclusions(scores: Iterable[Score]) -> Iterator[str]:
    """Why cases are left out of "in news", and how many."""
    for each in scores:
        for reason, count in each.excluded.items():
            yield f"{each.suite.name}: {count} left out of news: {reason}"


def miss_line(miss: Miss) -> str:
    """A case that disagrees, in one line: its place, its text, what is wanted, what we read."""
    text, verdict = miss.row.text, miss.verdict
    kind = "VALUE" if verdict.spans else "SPAN "
    why = f" ({miss.excluded})" if miss.excluded else ""
    return f"{kind} {miss.row.doc_id} {text!r}: wanted {_told(verdict.wanted, text)}, read {_told(verdict.read, text)}{why}"


def figures(scores: Iterable[Score]) -> dict[str, Any]:
    """The same as numbers, for a file; no text of a case."""
    return {
        each.suite.name: {
            **{name: _counts(tally) for name, tally in zip(("all", "supported", "news"), _tallies(each), strict=True)},
            "excluded": dict(each.excluded),
            "bar": None if each.suite.bar is None else {"spans": each.suite.bar.spans, "values": each.suite.bar.values},
            "holds": each.holds,
        }
        for each in scores
    }


def _tallies(score: Score) -> tuple[Tally, Tally, Tally]:
    return score.all, score.supported, score.news


def _counts(tally: Tally) -> dict[str, int]:
    return {"cases": tally.cases, "spans": tally.spans, "values": tally.values}


def _triple(tally: Tally) -> str:
    if not tally.cases:
        return f"{'0':>8}{'-':>7}{'-':>7}"
    return f"{tally.cases:8}{100 * tally.spans / tally.cases:7.1f}{100 * tally.values / tally.cases:7.1f}"


def _bar(score: Score) -> str:
    bar = score.suite.bar
    if bar is None:
        return ""
    return f"{100 * bar.spans:g} / {100 * bar.values:g} {'met' if score.holds else 'NOT MET'}"


def _told(readings: tuple[Reading, ...], text: str) -> str:
    """ "'five' = 5, …"; "nothing" for none."""
    parts = [f"{text[r.start : r.end]!r} = {r.value}" for r in readings]
    return ", ".join(parts) or "nothing"

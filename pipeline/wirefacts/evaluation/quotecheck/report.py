"""Scores of quotecheck as lines, as numbers, as a picture."""

from collections.abc import Iterator
from typing import Any

from wirefacts.corpora.quotecheck.codes import WORDINGS
from wirefacts.corpora.quotecheck.rows import Claim
from wirefacts.drawing.matrix import Matrix
from wirefacts.evaluation.quotecheck.scoring import Scores, Share
from wirefacts.evaluation.quotecheck.verdicts import Answer
from wirefacts.metrics.tally import Tally


def lines(scores: Scores) -> Iterator[str]:
    """The table, a line at a time."""
    yield f"{'wording':24}{'gold':>6}{'pred':>6}{'hit':>6}{'P':>8}{'R':>8}{'F1':>8}"
    yield from (_row(code, tally) for code, tally in scores.wordings.items() if tally.gold or tally.predicted)
    yield f"{'macro F1':24}{'':34}{scores.wording_f1:8.3f}"
    yield f"{'flag':24}"
    yield from (_row(flag, tally) for flag, tally in scores.flags.items() if tally.gold or tally.predicted)
    yield f"{'micro F1':24}{'':34}{scores.flag_f1:8.3f}"
    yield _told("critical alterations passed as harmless", scores.passed)
    yield _told("true verbatim quotations refused", scores.refused)
    yield _told("right passage shown", scores.shown)
    yield from (_told(f"right wording, level {level}", share) for level, share in scores.levels.items())


def comparison(scored: dict[str, Scores]) -> Iterator[str]:
    """Several systems, a line each."""
    columns = ("macro F1", "accuracy", "flags F1", "passed", "refused", "passage")
    yield f"{'system':16}" + "".join(f"{name:>10}" for name in columns)
    for name, s in scored.items():
        told = (s.wording_f1, s.accuracy, s.flag_f1, s.passed.value, s.refused.value, s.shown.value)
        yield f"{name:16}" + "".join(f"{value:10.3f}" for value in told)


def figures(scores: Scores) -> dict[str, Any]:
    """The same as numbers, for a file."""
    return {
        "claims": scores.claims,
        "accuracy": scores.accuracy,
        "macro_f1": scores.wording_f1,
        "flags_f1": scores.flag_f1,
        "critical_passed": _numbers(scores.passed),
        "verbatim_refused": _numbers(scores.refused),
        "passage_shown": _numbers(scores.shown),
        "levels": {str(level): _numbers(share) for level, share in scores.levels.items()},
        "wordings": {code: _counts(tally) for code, tally in scores.wordings.items()},
        "flags": {flag: _counts(tally) for flag, tally in scores.flags.items()},
    }


def picture(scores: Scores, title: str) -> Matrix:
    """Gold wordings against answered ones."""
    note = f"{scores.claims} claims. Rows: the gold; columns: the verdict. Macro F1 {scores.wording_f1:.3f}"
    return Matrix(title, note, WORDINGS, scores.confusion)


def miss_line(claim: Claim, answer: Answer) -> str:
    """One claim that was answered otherwise than the gold has it."""
    gold = f"{claim.gold.wording} {','.join(claim.gold.flags) or '-'}"
    return f"{claim.id}\t{gold}\t→\t{answer.wording} {','.join(answer.flags) or '-'}\t{claim.claim}"


def _row(name: str, t: Tally) -> str:
    return f"{name:24}{t.gold:6}{t.predicted:6}{t.correct:6}{t.precision:8.3f}{t.recall:8.3f}{t.f1:8.3f}"


def _told(what: str, share: Share) -> str:
    return f"{what:42}{share.part:5} of {share.whole:5}{share.value:10.3f}"


def _numbers(share: Share) -> dict[str, float]:
    return {"part": share.part, "whole": share.whole, "share": share.value}


def _counts(t: Tally) -> dict[str, float]:
    return {
        "gold": t.gold,
        "pred": t.predicted,
        "hit": t.correct,
        "precision": t.precision,
        "recall": t.recall,
        "f1": t.f1,
    }

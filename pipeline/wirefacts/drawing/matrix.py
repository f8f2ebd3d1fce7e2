"""A confusion matrix as one SVG file: rows are the gold's codes, columns what was answered; every count is text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wirefacts.drawing.escape import escape
from wirefacts.drawing.plot import Scheme, document, heading, sheet

_LABELS, _TOP, _CELL, _EDGE, _FOOT = 150, 176, 38, 24, 24
_RADIUS = 4
_DIAGONAL, _OFF = 1, 5
"""Hues of what agrees and of what does not."""
_FAINTEST = 0.12
_STRONG = 0.6
"""From this share of its row on, a cell is dark enough to need the ground's colour for its count."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts by (row, column) code; a code is shown as a row and a column each, in the order of `codes`."""

    title: str
    note: str
    codes: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]


def matrix(drawn: Matrix) -> str:
    """The matrix as an SVG document. A cell is as strong as its share of its row; a row's total stands at its end."""
    n = len(drawn.codes)
    size = (_LABELS + n * _CELL + 56 + _EDGE, _TOP + n * _CELL + _FOOT)
    body = "".join((*heading(drawn.title, drawn.note), *_columns(drawn.codes), *_rows(drawn)))
    said = "; ".join(f"{r} as {c} {count}" for (r, c), count in sorted(drawn.counts.items()) if count)
    return document(drawn.title, f"Gold as answered: {said}. {drawn.note}", sheet(_RULES, _colours), size, body)


def _columns(codes: Sequence[str]) -> Iterator[str]:
    for i, code in enumerate(codes):
        x, y = _LABELS + i * _CELL + _CELL / 2 + 4, _TOP - 8
        yield f'<text class="soft" x="{x:g}" y="{y}" transform="rotate(-58 {x:g} {y})">{escape(_words(code))}</text>\n'


def _rows(drawn: Matrix) -> Iterator[str]:
    for i, row in enumerate(drawn.codes):
        y = _TOP + i * _CELL
        total = sum(drawn.counts.get((row, column), 0) for column in drawn.codes)
        yield f'<text class="ink end" x="{_LABELS - 10}" y="{y + 23}">{escape(_words(row))}</text>'
        for j, column in enumerate(drawn.codes):
            count = drawn.counts.get((row, column), 0)
            yield from _cell(_LABELS + j * _CELL, y, count, count / total if total else 0.0, agrees=i == j)
        yield f'<text class="soft end" x="{_LABELS + len(drawn.codes) * _CELL + 44}" y="{y + 23}">{total}</text>\n'


def _cell(x: int, y: int, count: int, share: float, *, agrees: bool) -> Iterator[str]:
    place = f'x="{x + 1}" y="{y + 1}" width="{_CELL - 2}" height="{_CELL - 2}" rx="{_RADIUS}"'
    yield f'<rect class="empty" {place}/>'
    if count:
        strength = _FAINTEST + (1 - _FAINTEST) * share
        yield f'<rect class="{"yes" if agrees else "no"}" {place} fill-opacity="{strength:.2f}"/>'
        ink = "on" if share >= _STRONG else "ink"
        yield f'<text class="{ink} mid" x="{x + _CELL / 2:g}" y="{y + 23}">{count}</text>'


def _words(code: str) -> str:
    return code.replace("_", " ")


_RULES = ".empty{fill-opacity:.35}"


def _colours(scheme: Scheme) -> str:
    yes, no = scheme.hues[_DIAGONAL], scheme.hues[_OFF]
    return f".empty{{fill:{scheme.rule}}}.yes{{fill:{yes}}}.no{{fill:{no}}}.on{{fill:{scheme.ground}}}"

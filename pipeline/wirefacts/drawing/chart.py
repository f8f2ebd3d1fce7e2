"""A dot chart of figures between 0 and 1, as one SVG file: no script, nothing fetched, text as text, light and dark."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wirefacts.drawing.escape import escape
from wirefacts.drawing.plot import Scheme, document, figure, heading, sheet, short

SERIES = 2
"""At most so many series: each has a shade and a shape of its own."""
_LABELS, _PLOT, _FIGURES, _EDGE = 150, 400, 62, 22
_WIDTH = _LABELS + _PLOT + _FIGURES * SERIES + 2 * _EDGE
_TOP, _ROW, _FOOT, _RADIUS = 84, 28, 34, 5.5
_HUES = (0, 2)


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A figure of each series, None where a series has none. A row `apart` is set off from those above it."""

    name: str
    values: tuple[float | None, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows of figures between 0 and 1, a figure for each of one or two series. `note` says what they rest on."""

    title: str
    note: str
    series: tuple[str, ...]
    rows: tuple[ChartRow, ...]


def chart(drawn: Chart) -> str:
    """The chart as an SVG document. Raises ValueError where there are more series than can be told apart."""
    if len(drawn.series) > SERIES:
        raise ValueError(f"{len(drawn.series)} series; at most {SERIES} can be told apart")
    tops = list(_tops(drawn.rows))
    height = round(tops[-1] + _FOOT)
    body = "".join(
        (*_head(drawn), *_axis(tops), *(p for row, y in zip(drawn.rows, tops[:-1], strict=True) for p in _row(row, y)))
    )
    said = "; ".join(f"{row.name} {', '.join(map(figure, row.values))}" for row in drawn.rows)
    described = f"{', '.join(drawn.series)}: {said}. {drawn.note}"
    style = sheet(".span{stroke-width:2}.s0{stroke-width:2}", _colours)
    return document(drawn.title, described, style, (_WIDTH, height), body)


def _tops(rows: tuple[ChartRow, ...]) -> Iterator[float]:
    """The middle of each row, and after them where the rows end."""
    y = _TOP + _ROW / 2
    for row in rows:
        y += _ROW / 2 if row.apart else 0
        yield y
        y += _ROW
    yield y - _ROW / 2


def _head(drawn: Chart) -> Iterator[str]:
    yield from heading(drawn.title, drawn.note)
    for i, name in enumerate(drawn.series):
        x = _column(i)
        yield f'{_dot(i, x - 46, _TOP - 14)}<text class="ink end" x="{x}" y="{_TOP - 10}">{escape(name)}</text>\n'


def _axis(tops: list[float]) -> Iterator[str]:
    bottom = tops[-1] + 4
    for tenth in range(0, 11, 2):
        x = _x(tenth / 10)
        yield f'<path class="rule" d="M{x:g} {_TOP - 6}V{bottom:g}"/>'
        yield f'<text class="soft mid" x="{x:g}" y="{bottom + 16:g}">{short(tenth / 10)}</text>\n'


def _row(row: ChartRow, y: float) -> Iterator[str]:
    weight = " bold" if row.apart else ""
    yield f'<text class="ink end{weight}" x="{_LABELS - 14}" y="{y + 4.5:g}">{escape(row.name)}</text>'
    known = [value for value in row.values if value is not None]
    for one, other in pairwise(known):
        yield f'<path class="span" d="M{_x(one):g} {y:g}H{_x(other):g}"/>'
    for i, value in enumerate(row.values):
        if value is not None:
            yield _dot(i, _x(value), y)
        x = _column(i)
        yield f'<text class="ink end{weight}" x="{x}" y="{y + 4.5:g}">{figure(value)}</text>'
    yield "\n"


def _dot(series: int, x: float, y: float) -> str:
    """The first series is a ring, the second a disc, so that they differ without colour too."""
    return f'<circle class="s{series}" cx="{x:g}" cy="{y:g}" r="{_RADIUS}"/>'


def _x(value: float) -> float:
    return round(_LABELS + value * _PLOT, 1)


def _column(series: int) -> int:
    """Where the figures of a series end."""
    return _LABELS + _PLOT + _EDGE + _FIGURES * (series + 1)


def _colours(scheme: Scheme) -> str:
    first, second = (scheme.hues[i] for i in _HUES)
    return f".span{{stroke:{scheme.soft}}}.s0{{fill:{scheme.ground};stroke:{first}}}.s1{{fill:{second}}}"

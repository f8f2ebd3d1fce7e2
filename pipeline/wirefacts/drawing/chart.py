"""A dot chart of figures between 0 and 1, as one SVG file: no script, nothing fetched, text as text, light and dark."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wirefacts.drawing.escape import escape
from wirefacts.drawing.style import DARK, LIGHT

SERIES = 2
"""At most so many series: each has a shade and a shape of its own."""
_LABELS, _PLOT, _FIGURES, _EDGE = 150, 400, 62, 22
_WIDTH = _LABELS + _PLOT + _FIGURES * SERIES + 2 * _EDGE
_TOP, _ROW, _FOOT, _RADIUS = 84, 28, 34, 5.5
_HUES = (0, 2)
_FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"


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
    said = "; ".join(f"{row.name} {', '.join(map(_figure, row.values))}" for row in drawn.rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
        f' role="img" aria-labelledby="t d">\n<title id="t">{escape(drawn.title)}</title>\n'
        f'<desc id="d">{escape(", ".join(drawn.series))}: {escape(said)}. {escape(drawn.note)}</desc>\n'
        f"<style>{_style()}</style>\n"
        f'<rect class="ground" width="{_WIDTH}" height="{height}" rx="6"/>\n{body}</svg>\n'
    )


def _tops(rows: tuple[ChartRow, ...]) -> Iterator[float]:
    """The middle of each row, and after them where the rows end."""
    y = _TOP + _ROW / 2
    for row in rows:
        y += _ROW / 2 if row.apart else 0
        yield y
        y += _ROW
    yield y - _ROW / 2


def _head(drawn: Chart) -> Iterator[str]:
    yield f'<text class="ink title" x="16" y="28">{escape(drawn.title)}</text>\n'
    yield f'<text class="soft" x="16" y="48">{escape(drawn.note)}</text>\n'
    for i, name in enumerate(drawn.series):
        x = _column(i)
        yield f'{_dot(i, x - 46, _TOP - 14)}<text class="ink end" x="{x}" y="{_TOP - 10}">{escape(name)}</text>\n'


def _axis(tops: list[float]) -> Iterator[str]:
    bottom = tops[-1] + 4
    for tenth in range(0, 11, 2):
        x = _x(tenth / 10)
        yield f'<path class="rule" d="M{x:g} {_TOP - 6}V{bottom:g}"/>'
        yield f'<text class="soft mid" x="{x:g}" y="{bottom + 16:g}">{_short(tenth / 10)}</text>\n'


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
        yield f'<text class="ink end{weight}" x="{x}" y="{y + 4.5:g}">{_figure(value)}</text>'
    yield "\n"


def _dot(series: int, x: float, y: float) -> str:
    """The first series is a ring, the second a disc, so that they differ without colour too."""
    return f'<circle class="s{series}" cx="{x:g}" cy="{y:g}" r="{_RADIUS}"/>'


def _x(value: float) -> float:
    return round(_LABELS + value * _PLOT, 1)


def _column(series: int) -> int:
    """Where the figures of a series end."""
    return _LABELS + _PLOT + _EDGE + _FIGURES * (series + 1)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".removeprefix("0")


def _short(value: float) -> str:
    return f"{value:g}".removeprefix("0") or "0"


def _style() -> str:
    day = _colours("#fff", "#1c1917", "#6b6560", "#e2dedb", LIGHT)
    night = _colours("#171615", "#eceae7", "#a8a29e", "#3b3835", DARK)
    return (
        f"text{{font-size:13px;{_FONT};font-variant-numeric:tabular-nums}}.title{{font-size:16px;font-weight:600}}"
        ".bold{font-weight:600}.end{text-anchor:end}.mid{text-anchor:middle}.span{stroke-width:2}.s0{stroke-width:2}"
        f"{day}@media (prefers-color-scheme:dark){{{night}}}"
    )


def _colours(ground: str, ink: str, soft: str, rule: str, hues: tuple[str, ...]) -> str:
    first, second = (hues[i] for i in _HUES)
    return (
        f".ground{{fill:{ground}}}.ink{{fill:{ink}}}.soft{{fill:{soft}}}.rule{{stroke:{rule}}}.span{{stroke:{soft}}}"
        f".s0{{fill:{ground};stroke:{first}}}.s1{{fill:{second}}}"
    )

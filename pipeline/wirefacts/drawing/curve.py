"""A line chart of a few series, for learning curves and trade-offs, as one SVG file."""

from collections.abc import Iterator
from dataclasses import dataclass

from wirefacts.drawing.escape import escape
from wirefacts.drawing.plot import Scheme, document, heading, sheet, ticks

SERIES = 4
"""At most so many series: each has a hue, a dash and a marker of its own."""
_HUES, _DASHES = (0, 2, 1, 3), ("", "7 4", "2 3", "9 3 2 3")
_WIDTH, _HEIGHT = 640, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 24, 92, 54
_LETTER = 7.5
"""About as wide is a letter, in the legend."""
_MARKED = 30
"""A series of more points than this is drawn without markers."""


@dataclass(frozen=True, slots=True)
class Series:
    """Points (x, y), drawn in the order given."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """One to four series on shared axes. `note` says what they rest on."""

    title: str
    note: str
    x_label: str
    series: tuple[Series, ...]
    y_label: str = ""


@dataclass(frozen=True, slots=True)
class _Axes:
    """Round numbers along each axis, and where a value stands in the picture."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]

    def x(self, value: float) -> float:
        share = (value - self.xs[0]) / (self.xs[-1] - self.xs[0])
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(self, value: float) -> float:
        share = (value - self.ys[0]) / (self.ys[-1] - self.ys[0])
        return round(_HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM), 1)


def curve(drawn: Curve) -> str:
    """The chart as an SVG document. Raises ValueError for too many series to tell apart, no point, or one not finite."""
    if len(drawn.series) > SERIES:
        raise ValueError(f"{len(drawn.series)} series; at most {SERIES} can be told apart")
    points = [point for series in drawn.series for point in series.points]
    axes = _Axes(ticks([x for x, _ in points]), ticks([y for _, y in points]))
    lines = (part for i, series in enumerate(drawn.series) for part in _line(i, series, axes))
    body = "".join((*heading(drawn.title, drawn.note), *_legend(drawn), *_grid(drawn, axes), *lines))
    said = "; ".join(f"{s.name} {', '.join(f'{x:g} {y:.3g}' for x, y in s.points)}" for s in drawn.series)
    described = f"{drawn.y_label or 'value'} by {drawn.x_label}: {said}. {drawn.note}"
    return document(drawn.title, described, sheet(_RULES, _colours), (_WIDTH, _HEIGHT), body)


def _legend(drawn: Curve) -> Iterator[str]:
    x = float(_LEFT)
    for i, series in enumerate(drawn.series):
        yield f'<path class="l{i}" d="M{x:g} 70h26"/>{_marker(i, x + 13, 70)}'
        yield f'<text class="ink" x="{x + 34:g}" y="74.5">{escape(series.name)}</text>\n'
        x += 60 + _LETTER * len(series.name)


def _grid(drawn: Curve, axes: _Axes) -> Iterator[str]:
    low, high = axes.y(axes.ys[0]), axes.y(axes.ys[-1])
    for value in axes.ys:
        yield f'<path class="rule" d="M{_LEFT} {axes.y(value):g}H{_WIDTH - _RIGHT}"/>'
        yield f'<text class="soft end" x="{_LEFT - 8}" y="{axes.y(value) + 4.5:g}">{_number(value)}</text>\n'
    for value in axes.xs:
        yield f'<path class="rule" d="M{axes.x(value):g} {low:g}V{high:g}"/>'
        yield f'<text class="soft mid" x="{axes.x(value):g}" y="{low + 18:g}">{_number(value)}</text>\n'
    yield f'<text class="soft mid" x="{(_LEFT + _WIDTH - _RIGHT) / 2:g}" y="{low + 40:g}">{escape(drawn.x_label)}</text>\n'
    if drawn.y_label:
        middle = (low + high) / 2
        yield f'<text class="soft mid" x="18" y="{middle:g}" transform="rotate(-90 18 {middle:g})">'
        yield f"{escape(drawn.y_label)}</text>\n"


def _line(i: int, series: Series, axes: _Axes) -> Iterator[str]:
    places = [(axes.x(x), axes.y(y)) for x, y in series.points]
    if places:
        yield f'<path class="l{i}" d="M' + "L".join(f"{x:g} {y:g}" for x, y in places) + '"/>'
    if len(places) <= _MARKED:
        yield from (_marker(i, x, y) for x, y in places)
    yield "\n"


def _marker(i: int, x: float, y: float) -> str:
    """Ring, disc, square, diamond: the series differ without colour too."""
    if i < 2:
        return f'<circle class="s{i}" cx="{x:g}" cy="{y:g}" r="4"/>'
    turned = f' transform="rotate(45 {x:g} {y:g})"' if i == 3 else ""
    return f'<rect class="s{i}" x="{x - 3.5:g}" y="{y - 3.5:g}" width="7" height="7"{turned}/>'


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) and abs(value) >= 1000 else f"{value:g}"


_RULES = "path{fill:none}.s0{stroke-width:2}" + "".join(
    f".l{i}{{stroke-width:2;stroke-dasharray:{dash or 'none'}}}" for i, dash in enumerate(_DASHES)
)


def _colours(scheme: Scheme) -> str:
    hues = [scheme.hues[hue] for hue in _HUES]
    rings = f".s0{{fill:{scheme.ground};stroke:{hues[0]}}}"
    discs = "".join(f".s{i}{{fill:{hues[i]}}}" for i in range(1, SERIES))
    return rings + discs + "".join(f".l{i}{{stroke:{hue}}}" for i, hue in enumerate(hues))

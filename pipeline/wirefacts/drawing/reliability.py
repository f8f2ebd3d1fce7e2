"""Reliability diagrams, a panel for each kind: how often claims are right, against how often they say they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from wirefacts.drawing.escape import escape
from wirefacts.drawing.plot import Scheme, document, heading, sheet, short

SERIES = 2
"""Before and after."""
_HUES = (0, 2)
_COLUMNS, _SIDE, _GAP, _HEAD, _FOOT = 3, 190, 34, 40, 62
_LEFT, _TOP, _BAR = 38, 92, 22
_LETTER = 7.5
_WIDTH = _LEFT + _COLUMNS * (_SIDE + _GAP)


@dataclass(frozen=True, slots=True)
class Dot:
    """Claims of about one confidence: how often they should be right, how often they are, how many they are."""

    expected: float
    observed: float
    count: float


@dataclass(frozen=True, slots=True)
class Panel:
    """The dots of one kind, a tuple for each series. `note` says its figures."""

    name: str
    note: str
    dots: tuple[tuple[Dot, ...], ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """Panels with the same one or two series; bars below a panel count the claims of the last that has any."""

    title: str
    note: str
    series: tuple[str, ...]
    panels: tuple[Panel, ...]


def reliability(drawn: Diagram) -> str:
    """The diagrams as an SVG document. Raises ValueError where there are more series than can be told apart."""
    if len(drawn.series) > SERIES:
        raise ValueError(f"{len(drawn.series)} series; at most {SERIES} can be told apart")
    rows = -(-len(drawn.panels) // _COLUMNS)
    panels = (part for i, panel in enumerate(drawn.panels) for part in _panel(panel, *_corner(i)))
    body = "".join((*heading(drawn.title, drawn.note), *_legend(drawn), *panels))
    said = "; ".join(f"{panel.name}: {_said(drawn, panel)}" for panel in drawn.panels)
    size = (_WIDTH, _TOP + rows * (_HEAD + _SIDE + _FOOT))
    return document(drawn.title, f"{said}. {drawn.note}", sheet(_RULES, _colours), size, body)


def _said(drawn: Diagram, panel: Panel) -> str:
    """The panel in words: expected, observed and count of each dot."""
    shown = (
        f"{name} {', '.join(f'{d.expected:.2f} {d.observed:.2f} ({d.count:.0f})' for d in dots)}"
        for name, dots in zip(drawn.series, panel.dots, strict=True)
        if dots
    )
    return ", ".join((panel.note, *shown))


def _legend(drawn: Diagram) -> Iterator[str]:
    x = _LEFT + 5.0
    for i, name in enumerate(drawn.series):
        yield f'<circle class="s{i}" cx="{x:g}" cy="70" r="5"/>'
        yield f'<text class="ink" x="{x + 12:g}" y="74.5">{escape(name)}</text>\n'
        x += 36 + _LETTER * len(name)


def _corner(i: int) -> tuple[int, int]:
    """Left and top of the square of the panel number `i`."""
    row, column = divmod(i, _COLUMNS)
    return _LEFT + column * (_SIDE + _GAP), _TOP + row * (_HEAD + _SIDE + _FOOT) + _HEAD


def _panel(panel: Panel, left: int, top: int) -> Iterator[str]:
    bottom = top + _SIDE
    yield f'<text class="ink bold" x="{left}" y="{top - 24}">{escape(panel.name)}</text>'
    yield f'<text class="soft small" x="{left}" y="{top - 8}">{escape(panel.note)}</text>\n'
    for tenth in range(0, 11, 2):
        x, y = left + tenth * _SIDE / 10, bottom - tenth * _SIDE / 10
        yield f'<path class="rule" d="M{x:g} {top}V{bottom}M{left} {y:g}H{left + _SIDE}"/>'
        yield f'<text class="soft small mid" x="{x:g}" y="{bottom + 14}">{short(tenth / 10)}</text>'
        yield f'<text class="soft small end" x="{left - 5}" y="{y + 4:g}">{short(tenth / 10)}</text>\n'
    yield f'<path class="even" d="M{left} {bottom}L{left + _SIDE} {top}"/>\n'
    yield from _bars(next((dots for dots in reversed(panel.dots) if dots), ()), left, bottom + 18 + _BAR)
    most = max((dot.count for dots in panel.dots for dot in dots), default=1.0)
    for i, dots in enumerate(panel.dots):
        for dot in dots:
            x, y = left + dot.expected * _SIDE, bottom - dot.observed * _SIDE
            radius = 3 + 6 * (dot.count / most) ** 0.5
            yield f'<circle class="s{i}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'
    yield "\n"


def _bars(dots: tuple[Dot, ...], left: int, base: int) -> Iterator[str]:
    """The counts of the ten bins, as bars that stand on `base` with their figure below."""
    most = max((dot.count for dot in dots), default=1.0)
    wide = _SIDE / 10
    for dot in (dot for dot in dots if round(dot.count)):
        x = left + min(int(dot.expected * 10), 9) * wide
        high = _BAR * dot.count / most
        yield f'<rect class="bar" x="{x + 1:g}" y="{base - high:.1f}" width="{wide - 2:g}" height="{high:.1f}"/>'
        yield f'<text class="soft tiny mid" x="{x + wide / 2:g}" y="{base + 11}">{dot.count:.0f}</text>'
    yield "\n"


_RULES = (
    ".small{font-size:11px}.tiny{font-size:10px}.even{stroke-width:1.5;stroke-dasharray:4 3}"
    ".s0{stroke-width:2;fill-opacity:.35}.s1{fill-opacity:.8}"
)


def _colours(scheme: Scheme) -> str:
    first, second = (scheme.hues[hue] for hue in _HUES)
    return (
        f".even{{stroke:{scheme.soft}}}.bar{{fill:{scheme.rule}}}"
        f".s0{{fill:{scheme.ground};stroke:{first}}}.s1{{fill:{second}}}"
    )

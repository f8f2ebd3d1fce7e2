"""What charts, curves and diagrams share: the SVG around them, its colours by day and by night, ticks, figures as text."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wirefacts.drawing.escape import escape
from wirefacts.drawing.palette import DARK, LIGHT

_FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"
_STEPS = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scheme:
    """Colours against one ground."""

    ground: str
    ink: str
    soft: str
    rule: str
    hues: tuple[str, ...]


DAY = Scheme("#fff", "#1c1917", "#6b6560", "#e2dedb", LIGHT)
NIGHT = Scheme("#171615", "#eceae7", "#a8a29e", "#3b3835", DARK)


def document(title: str, said: str, style: str, size: tuple[int, int], body: str) -> str:
    """A whole SVG file: no script, nothing fetched. `said` describes it to who does not see it; `body` is markup."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' role="img" aria-labelledby="t d">\n<title id="t">{escape(title)}</title>\n'
        f'<desc id="d">{escape(said)}</desc>\n'
        f"<style>{style}</style>\n"
        f'<rect class="ground" width="{width}" height="{height}" rx="6"/>\n{body}</svg>\n'
    )


def heading(title: str, note: str) -> Iterator[str]:
    """The two lines at the top."""
    yield f'<text class="ink title" x="16" y="28">{escape(title)}</text>\n'
    yield f'<text class="soft" x="16" y="48">{escape(note)}</text>\n'


def sheet(rules: str, coloured: Callable[[Scheme], str]) -> str:
    """The style sheet: `rules` whatever the light, and those that `coloured` makes of each scheme."""
    return (
        f"text{{font-size:13px;{_FONT};font-variant-numeric:tabular-nums}}.title{{font-size:16px;font-weight:600}}"
        f".bold{{font-weight:600}}.end{{text-anchor:end}}.mid{{text-anchor:middle}}{rules}"
        f"{_colours(DAY)}{coloured(DAY)}@media (prefers-color-scheme:dark){{{_colours(NIGHT)}{coloured(NIGHT)}}}"
    )


def _colours(scheme: Scheme) -> str:
    return (
        f".ground{{fill:{scheme.ground}}}.ink{{fill:{scheme.ink}}}.soft{{fill:{scheme.soft}}}"
        f".rule{{stroke:{scheme.rule}}}"
    )


def figure(value: float | None) -> str:
    """A share to two digits, without its leading zero; a dash for none."""
    return "–" if value is None else f"{value:.2f}".removeprefix("0")


def short(value: float) -> str:
    """A share in as few digits as it has."""
    return f"{value:g}".removeprefix("0") or "0"


def ticks(values: Sequence[float], about: int = 5) -> tuple[float, ...]:
    """Round numbers at equal steps from below the least value to above the greatest (Heckbert 1990, nice numbers).

    Raises ValueError where there is no value, or one is not finite.
    """
    if not values or not all(map(math.isfinite, values)):
        raise ValueError("an axis needs values, all of them finite")
    low, high = min(values), max(values)
    spread = (high - low) or abs(high) or 1.0
    power = 10.0 ** math.floor(math.log10(spread / about))
    step = next(power * size for size in _STEPS if power * size * about >= spread * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(round(n * step, 12) for n in range(first, max(last, first + 1) + 1))

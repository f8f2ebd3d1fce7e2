"""Who spoke to whom: parties in a column, an arc from each speaker to each hearer, as SVG; and the same in words."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from wirefacts.drawing.escape import clipped, escape, visible
from wirefacts.drawing.links import to_card
from wirefacts.drawing.picture import Picture, Side, Talk

DRAWN = 16
"""At most so many parties are drawn, those that speak or are spoken to most; the list has all."""
_ROW, _TOP, _NAMES, _LETTERS, _REACH, _STEP = 30, 20, 168, 24, 22, 12


@dataclass(slots=True)
class _Arc:
    """Talks from row `start` to row `end`, with the numbers of their cards and, in order, how they were held."""

    start: int
    end: int
    cards: list[int] = field(default_factory=list)
    hows: dict[str, None] = field(default_factory=dict)
    quoted: bool = True
    hedged: bool = True


def talks(picture: Picture, prefix: str) -> str:
    """The graph, and under it every talk with its card."""
    rows = _rows(picture.talks)
    listed = "".join(f"<li>{to_card(picture, card, prefix)}</li>" for card in sorted({t.card for t in picture.talks}))
    left_out = len({_key(side) for talk in picture.talks for side in (talk.speaker, talk.hearer)}) - len(rows)
    hedged = " Dotted: planned, possible or denied." if any(talk.hedged for talk in picture.talks) else ""
    note = f"<p>Solid: a contact. Dashed: words said to somebody.{hedged}</p>"
    note += f"<p>{left_out} more in the list, not in the drawing.</p>" if left_out else ""
    return f"{_graph(rows, _arcs(picture.talks, rows), prefix)}{note}<ul>{listed}</ul>"


def _key(side: Side) -> int | str:
    return side.name if side.who is None else side.who


def _rows(told: tuple[Talk, ...]) -> list[Side]:
    """The parties to draw, in the order in which they come up."""
    often = Counter(_key(side) for talk in told for side in (talk.speaker, talk.hearer))
    kept = {key for key, _ in often.most_common(DRAWN)}
    sides: dict[int | str, Side] = {}
    for talk in told:
        for side in (talk.speaker, talk.hearer):
            if _key(side) in kept:
                sides.setdefault(_key(side), side)
    return list(sides.values())


def _arcs(told: tuple[Talk, ...], rows: list[Side]) -> list[_Arc]:
    place = {_key(side): row for row, side in enumerate(rows)}
    arcs: dict[tuple[int, int], _Arc] = {}
    for talk in told:
        start, end = place.get(_key(talk.speaker)), place.get(_key(talk.hearer))
        if start is None or end is None or start == end:
            continue
        arc = arcs.setdefault((start, end), _Arc(start, end))
        arc.cards.append(talk.card)
        arc.hows[talk.how] = None
        arc.quoted = arc.quoted and talk.quoted
        arc.hedged = arc.hedged and talk.hedged
    return list(arcs.values())


def _graph(rows: list[Side], arcs: list[_Arc], prefix: str) -> str:
    farthest = max((_reach(arc) for arc in arcs), default=0)
    width, height = round(_NAMES + farthest + 24), _TOP * 2 + _ROW * (len(rows) - 1)
    said = "; ".join(_told(arc, rows) for arc in arcs)
    names = (_name(side, row, prefix) for row, side in enumerate(rows))
    body = "".join((*names, *(_drawn(arc, prefix) for arc in arcs), *_badges(arcs, prefix)))
    return (
        f'<svg class="wf-graph" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" '
        f'aria-label="{escape(f"who spoke to whom: {said}")}"><defs><marker id="{prefix}tip" viewBox="0 0 8 8" refX="7" '
        'refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">'
        f'<path class="wf-tip" d="M0 0 8 4 0 8z"/></marker></defs>{body}</svg>'
    )


def _told(arc: _Arc, rows: list[Side]) -> str:
    how = f", {', '.join(arc.hows)}" if arc.hedged else ""
    return f"{visible(rows[arc.start].name)} to {visible(rows[arc.end].name)}{how}"


def _name(side: Side, row: int, prefix: str) -> str:
    name = escape(clipped(visible(side.name), _LETTERS))
    text = f'<text x="{_NAMES - 10}" y="{_y(row) + 4}" text-anchor="end">{name}</text>'
    dot = f'<circle cx="{_NAMES}" cy="{_y(row)}" r="3"/>'
    if side.who is None:
        return text + dot
    return f'<a href="#{prefix}p{side.who}" data-p="{side.who}">{text}</a>{dot}'


def _drawn(arc: _Arc, prefix: str) -> str:
    """An arc bulging to the right; one back between the same two bulges further."""
    one, other, reach = _y(arc.start), _y(arc.end), _reach(arc) / 0.75
    x = _NAMES + 5
    dash = ' stroke-dasharray="1 4"' if arc.hedged else ' stroke-dasharray="4 3"' if arc.quoted else ""
    return (
        f'<path class="wf-arc" d="M{x} {one}C{x + reach:g} {one} {x + reach:g} {other} {x} {other}"{dash}'
        f' fill="none" marker-end="url(#{prefix}tip)">'
        f"<title>{escape(', '.join(arc.hows))}</title></path>"
    )


def _badges(arcs: list[_Arc], prefix: str) -> Iterator[str]:
    """On each arc the number of its first card, and how many more there are."""
    for arc in arcs:
        x, y, first = _NAMES + 5 + _reach(arc), (_y(arc.start) + _y(arc.end)) / 2, arc.cards[0]
        more = f"+{len(arc.cards) - 1}" if len(arc.cards) > 1 else ""
        yield (
            f'<a class="wf-n" href="#{prefix}r{first}" aria-label="fact {first}"><circle cx="{x:g}" cy="{y:g}" r="9"/>'
            f'<text x="{x:g}" y="{y + 3.5:g}" text-anchor="middle">{first}</text></a>'
            f'<text class="wf-more" x="{x + 11:g}" y="{y + 3.5:g}">{more}</text>'
        )


def _reach(arc: _Arc) -> float:
    """How far an arc goes to the right: the farther, the more rows it spans, and farther still on its way up."""
    back = 14 if arc.end < arc.start else 0
    return _REACH + _STEP * abs(arc.end - arc.start) + back


def _y(row: int) -> int:
    return _TOP + _ROW * row

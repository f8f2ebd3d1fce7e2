"""Two wordings side by side: what differs is numbered, and marked in both by more than colour."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from wirefacts.drawing.escape import escape, inert, web_link
from wirefacts.drawing.links import named
from wirefacts.text.extents import Extent

Tone = Literal["grave", "slight", "fine", "open", "plain"]
SIGNS: dict[Tone, str] = {"grave": "✕", "slight": "△", "fine": "✓", "open": "?", "plain": "·"}
"""What stands beside each tone, so that none is told by colour alone."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A difference where it stands in a passage; `number` is the same on both sides, 0 for what is no difference.

    Its extent is empty where nothing of it stands in this passage; `gap` says how much is missing there.
    """

    extent: Extent
    number: int
    said: str
    grave: bool = False
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with what differs in them. `cores` are what the comparison is about, all else is context; `grounds` bear on it."""

    text: str
    cores: tuple[Extent, ...]
    edges: tuple[Edge, ...] = ()
    grounds: tuple[Extent, ...] = ()


@dataclass(frozen=True, slots=True)
class Witness:
    """One source: whose words, its passages in order with what lies between two in words, and how to cite it."""

    whose: str
    parts: tuple[Passage | str, ...]
    citations: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A line said of the whole."""

    tone: Tone
    said: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim, its sources, what differs (by number), what else is to be said."""

    name: str
    verdict: Remark
    code: str
    claim: Passage
    witnesses: tuple[Witness, ...]
    differences: tuple[tuple[bool, str], ...]
    remarks: tuple[Remark, ...]


def beside(drawn: Comparison, level: int = 2) -> str:
    """The comparison as one `<article>`, its heading of this level; to stand inside an element of class `wf`."""
    tone, head, side = drawn.verdict.tone, f"h{level}", f"h{level + 1}"
    sources = "".join(map(_witness, drawn.witnesses)) or '<p class="wf-none">No passage to show.</p>'
    return (
        f'<article class="wf-verdict wf-{tone}"><{head}>{sign(tone)}{named(drawn.verdict.said)}'
        f" <small>{named(drawn.name)} <code>{inert(drawn.code)}</code></small></{head}>"
        f'<div class="wf-sides"><section class="wf-claim"><{side}>As quoted</{side}>{_passage(drawn.claim)}</section>'
        f'<section class="wf-source"><{side}>As the source has it</{side}>{sources}</section></div>'
        f"{_differences(drawn.differences)}{_remarks(drawn.remarks)}</article>\n"
    )


def sign(tone: Tone) -> str:
    """The mark of a tone, for the eye alone."""
    return f'<span class="wf-sign wf-{tone}" aria-hidden="true">{SIGNS[tone]}</span> '


def _witness(witness: Witness) -> str:
    parts = "".join(
        _passage(part) if isinstance(part, Passage) else f'<p class="wf-gap">{inert(part)}</p>'
        for part in witness.parts
    )
    cited = "".join(f'<p class="wf-cite" dir="auto">{inert(citation)}</p>' for citation in witness.citations)
    links = (link for link in map(web_link, witness.links) if link)
    opened = "".join(
        f'<p class="wf-link"><a href="{escape(link)}" rel="noreferrer noopener">Open at these words</a></p>'
        for link in links
    )
    return f'<p class="wf-whose" dir="auto">{inert(witness.whose)}</p>{parts}{cited}{opened}'


def _differences(differences: tuple[tuple[bool, str], ...]) -> str:
    entries = "".join(
        f'<li class="wf-{_weight(grave)}" data-n="{number}">{named(said)}</li>'
        for number, (grave, said) in enumerate(differences, 1)
    )
    return f'<ol class="wf-differences" aria-label="Differences">{entries}</ol>' if entries else ""


def _remarks(remarks: tuple[Remark, ...]) -> str:
    entries = "".join(f"<li>{sign(each.tone)}{named(each.said)}</li>" for each in remarks)
    return f'<ul class="wf-remarks" aria-label="Remarks">{entries}</ul>' if entries else ""


def _passage(passage: Passage) -> str:
    """The passage as a block whose text content is its words, to the character."""
    return f'<blockquote class="wf-words" dir="auto">{"".join(_pieces(passage))}</blockquote>'


def _pieces(passage: Passage) -> Iterator[str]:
    length = len(passage.text)
    edges = _apart(passage.edges, length)
    carets = sorted(
        (e for e in passage.edges if not e.extent and 0 <= e.extent.start <= length), key=lambda e: e.extent
    )
    bounds = {0, length, *(edge.extent.start for edge in carets)}
    for extent in (*passage.cores, *passage.grounds, *(edge.extent for edge in edges)):
        bounds |= {max(0, min(at, length)) for at in (extent.start, extent.end)}
    places = sorted(bounds)
    for start, end in zip(places, [*places[1:], length], strict=True):
        while carets and carets[0].extent.start == start:
            yield _caret(carets.pop(0))
        while edges and edges[0].extent.end <= start:
            edges.pop(0)
        if start < end:
            yield _piece(passage, edges[0] if edges else None, Extent(start, end))


def _piece(passage: Passage, edge: Edge | None, here: Extent) -> str:
    words = inert(here.slice(passage.text))
    if edge is not None and edge.extent.covers(here):
        last = f' data-n="{edge.number}"' if here.end == edge.extent.end else ""
        gap = f' data-gap="{escape(edge.gap)}"' if last and edge.gap else ""
        words = (
            f'<mark class="wf-edit wf-{_weight(edge.grave)}" data-edit="{edge.number}"{last}{gap}'
            f' title="{escape(edge.said)}">{words}</mark>'
        )
    if any(ground.covers(here) for ground in passage.grounds):
        words = f'<em class="wf-ground" title="Bears on how the words are to be taken">{words}</em>'
    return words if any(core.covers(here) for core in passage.cores) else f'<span class="wf-context">{words}</span>'


def _caret(edge: Edge) -> str:
    numbered = f' data-edit="{edge.number}" data-n="{edge.number}"' if edge.number else ""
    return (
        f'<span class="wf-edit wf-caret wf-{_weight(edge.grave)}"{numbered}'
        f' data-gap="{escape(edge.gap)}" title="{escape(edge.said)}"></span>'
    )


def _weight(grave: bool) -> str:
    return "grave" if grave else "slight"


def _apart(edges: Iterable[Edge], length: int) -> list[Edge]:
    """The edges that stand in the text and have words, in its order; of two that overlap the graver one, else the first."""
    kept: list[Edge] = []
    for edge in sorted(edges, key=lambda e: e.extent):
        if not 0 <= edge.extent.start < edge.extent.end <= length:
            continue
        if not kept or kept[-1].extent.end <= edge.extent.start:
            kept.append(edge)
        elif edge.grave and not kept[-1].grave:
            kept[-1] = edge
    return kept

"""A text with notes in its margin, each beside the paragraph it is about."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wirefacts.drawing.beside import Comparison, beside, sign
from wirefacts.drawing.escape import escape, inert
from wirefacts.drawing.links import named
from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Note:
    """A comparison that some words of the text call for."""

    extents: tuple[Extent, ...]
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words that note `number` is about; `first` where they are the note's first."""

    extent: Extent
    number: int
    first: bool


def margin(text: str, notes: Sequence[Note], prefix: str) -> str:
    """`text` as rows: its words, whose text content is the text itself, and the notes on them, which open.

    Note n is the element `{prefix}n{n}`, its first words `{prefix}q{n}`. Of notes on the same words the first is marked.
    """
    stretches = deque(_stretches(len(text), notes))
    numbers = deque(sorted(range(1, len(notes) + 1), key=lambda n: notes[n - 1].extents[0]))
    rows = []
    for row in _rows(text, tuple(stretches)):
        words = "".join(_words(text, row, _taken(stretches, row.end), notes, prefix))
        last = row.end == len(text)
        beside_it = []
        while numbers and (last or notes[numbers[0] - 1].extents[0].start < row.end):
            beside_it.append(_note(numbers[0], notes[numbers.popleft() - 1], prefix))
        rows.append(
            f'<div class="wf-row"><div class="wf-text" dir="auto">{words}</div>'
            f'<div class="wf-margin">{"".join(beside_it)}</div></div>\n'
        )
    return f'<div class="wf-draft">{"".join(rows)}</div>\n'


def _stretches(length: int, notes: Sequence[Note]) -> Iterator[_Stretch]:
    """The words of all notes in the text's order, none that overlaps an earlier one."""
    found = [
        _Stretch(extent, number, at == 0)
        for number, note in enumerate(notes, 1)
        for at, extent in enumerate(note.extents)
    ]
    end = 0
    for stretch in sorted(found, key=lambda each: (each.extent, each.number)):
        if end <= stretch.extent.start < stretch.extent.end <= length:
            yield stretch
            end = stretch.extent.end


def _rows(text: str, stretches: Sequence[_Stretch]) -> Iterator[Extent]:
    """The text cut before each paragraph in which a stretch begins, and through none."""
    start = end = 0
    for stretch in stretches:
        cut = text.rfind("\n", end, stretch.extent.start) + 1
        if cut > max(start, end):
            yield Extent(start, cut)
            start = cut
        end = stretch.extent.end
    yield Extent(start, len(text))


def _taken(stretches: deque[_Stretch], end: int) -> list[_Stretch]:
    """The stretches before `end`, taken away."""
    taken = []
    while stretches and stretches[0].extent.start < end:
        taken.append(stretches.popleft())
    return taken


def _words(text: str, row: Extent, stretches: list[_Stretch], notes: Sequence[Note], prefix: str) -> Iterator[str]:
    at = row.start
    for stretch in stretches:
        verdict = notes[stretch.number - 1].comparison.verdict
        anchor = f' id="{prefix}q{stretch.number}"' if stretch.first else ""
        yield inert(text[at : stretch.extent.start])
        yield (
            f'<a{anchor} class="wf-quoted wf-{verdict.tone}" href="#{prefix}n{stretch.number}" data-n="{stretch.number}"'
            f' title="{escape(verdict.said)}">{inert(stretch.extent.slice(text))}</a>'
        )
        at = stretch.extent.end
    yield inert(text[at : row.end])


def _note(number: int, note: Note, prefix: str) -> str:
    verdict = note.comparison.verdict
    return (
        f'<details class="wf-note wf-{verdict.tone}" id="{prefix}n{number}"><summary><span class="wf-n">{number}</span> '
        f"{sign(verdict.tone)}{named(verdict.said)}</summary>{beside(note.comparison)}</details>"
    )

"""Who has the floor in a transcript: words under labels, and whom the labels mean."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from wirefacts.text.extents import Extent
from wirefacts.verify.bearers import ANSWERS, ASKS, CROWD, GUESTS, NAME, SMALL, asked, asking, bearers, examined, sworn
from wirefacts.verify.callers import addressed, introduced, presented
from wirefacts.verify.labels import Head, heads

Kind = Literal["named", "asks", "crowd"]
_CAST = re.compile(rf"(?P<name>[A-Z][\w.'’-]+ {NAME})(?=[.,;(]? ?(?:[a-z][^.!?]*)?\Z)")
"""Nothing but a name under a label, as in a list of who takes part: "Captain: Ada Quill"."""
CAST = 6
OPENING = 1200
"""Code points before the first label in which it may stand who takes part."""
KIN, HINT = 12, 160
MOST = 60
"""Labels whose bearers are looked for."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Words under one label, and who speaks them: the label itself and what else is known of its bearer.

    `kind` is "asks" for a questioner or a caller and "crowd" for a voice, none of them named; `hint` is what was said when
    they got the floor.
    """

    extent: Extent
    names: tuple[str, ...]
    kind: Kind = "named"
    hint: str = ""


def turns(text: str, interviewed: tuple[str, ...] = (), headline: str = "") -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels are found.

    `interviewed` are names that "A." may stand for. A label's fuller form elsewhere in the text counts as its name, and so
    does who bears the office that it names. Time is linear in the length of the text.
    """
    found = heads(text)
    if not found:
        return []
    ends = [head.start for head in found[1:]] + [len(text)]
    floor = _Floor(text, headline, interviewed, list(zip(found, ends, strict=True)))
    return [floor.turn(head, Extent(head.end, end).trimmed(text)) for head, end in zip(found, ends, strict=True)]


class _Floor:
    """What a transcript tells of its labels, and who was called, sworn or asked last as it is read on."""

    def __init__(self, text: str, headline: str, interviewed: tuple[str, ...], parts: list[tuple[Head, int]]) -> None:
        self.text = text
        opening = f"{headline}\n{text[: min(parts[0][0].start, OPENING)]}"
        self.asides = {head.label: head.aside for head, _ in reversed(parts) if head.aside}
        labels = list(dict.fromkeys(head.label for head, _ in parts))
        whole = f"{headline}\n{text}"
        self.bearers = {label: bearers(whole, label) for label in labels[:MOST]}
        self.cast = _cast(text, parts)
        self.asked, self.asking = asked(opening, interviewed), [(0, name) for name in asking(opening)]
        self.sworn = sworn(text)
        self.asking += examined(text)
        self.told = {h.label: said for h, end in parts if (said := introduced(text[h.end : end])) and not _is_guest(h)}
        self.fuller: defaultdict[str, list[str]] = defaultdict(list)
        for label in labels:
            self.fuller[label.split()[-1].casefold()].append(label)
        self.called: dict[str, tuple[str, ...]] = {}
        self.before, self.number = "", 0
        self.hints: dict[str, str] = {}
        self.heard: dict[str, int] = {}

    def turn(self, head: Head, extent: Extent) -> Turn:
        """The turn under the next label."""
        words, before = extent.slice(self.text), self.before
        self.before, self.number = words, self.number + 1
        parts = {part.strip(".'’") for part in head.label.casefold().split()}
        if is_crowd(parts):
            return Turn(extent, (head.label.casefold(),), "crowd")
        weighty = {part for part in parts - SMALL if not part.isdigit()} or parts
        if _is_guest(head):
            called = presented(words) or introduced(words) or addressed(before) or self.called.get(head.label, ())
            self.called[head.label] = called
            names = (*self._beside(head), *called, *((self._sworn(head) or self.asked) if weighty <= ANSWERS else ()))
            if names:
                return Turn(extent, (*names, head.label))
            carried = self.hints.get(head.label, "") if self.number - self.heard.get(head.label, -9) == 2 else ""
            self.heard[head.label] = self.number
            self.hints[head.label] = (f"{before[-HINT:]} … {words[:HINT]} … {carried}")[: 4 * HINT]
            if not weighty <= ASKS:
                return Turn(extent, (head.label,), "asks", self.hints[head.label])
        if weighty <= ANSWERS:
            return Turn(extent, self._sworn(head) or self.asked)
        if head.first in ASKS - {"press"} or weighty <= ASKS:
            return self._questioner(head, extent)
        return Turn(extent, self._names(head))

    def _questioner(self, head: Head, extent: Extent) -> Turn:
        """Who asks: as the label says, else the interviewer, or who examines the witness last sworn."""
        names = (*self._beside(head), *self.bearers.get(head.label, ()), *self.told.get(head.label, ()))
        last = [name for at, name in self.asking if at <= head.start]
        names = names or tuple(last[-1:])
        kind: Kind = "named" if names else "asks"
        return Turn(extent, (*dict.fromkeys(names), head.label), kind, self.hints.get(head.label, ""))

    def _sworn(self, head: Head) -> tuple[str, ...]:
        return tuple([name for at, name in self.sworn if at <= head.start][-1:])

    def _beside(self, head: Head) -> tuple[str, ...]:
        """What stands in brackets behind the label, here or, for a label that is one person's, elsewhere."""
        aside = head.aside or (None if _is_guest(head) else self.asides.get(head.label))
        return (aside.split(",")[0],) if aside else ()

    def _names(self, head: Head) -> tuple[str, ...]:
        label = head.label
        kin = self.fuller[label.split()[-1].casefold()][:KIN]
        fuller = [other for other in kin if len(other) > len(label)]
        cast = self.cast.get(label.casefold())
        told = (*self._beside(head), *fuller, *self.bearers.get(label, ()), *self.told.get(label, ()))
        return tuple(dict.fromkeys((label, *told, *((cast,) if cast else ()))))


def _is_guest(head: Head) -> bool:
    """True for a label that several people may bear in turn: "CALLER", "QUESTION", "THE WITNESS"."""
    parts = {part.strip(".'’") for part in head.label.casefold().split()} - SMALL
    return bool(parts & GUESTS) and all(part in GUESTS or part.isdigit() for part in parts)


def _cast(text: str, parts: list[tuple[Head, int]]) -> dict[str, str]:
    """Names that stand alone under labels at the beginning."""
    told = ((head.label.casefold(), _CAST.match(text[head.end : end].strip())) for head, end in parts[:CAST])
    return {label: found["name"] for label, found in told if found}


def is_crowd(parts: set[str]) -> bool:
    """True for words that name nobody: "several members", "a voice from the gallery", "an hon. member"."""
    return bool(parts & CROWD and parts <= CROWD | SMALL) or "voice" in parts or {"an", "member"} <= parts

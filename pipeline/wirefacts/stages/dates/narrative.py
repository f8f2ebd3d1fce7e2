"""What a reader has in mind while reading on: the last day, month and year told of."""

import datetime as dt
import re
from dataclasses import dataclass

from wirefacts.stages.dates.stretches import Stretches
from wirefacts.text.extents import Extent
from wirefacts.values.timex_interval import days_of

_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|``[^\n]*?(?:''|$)|«[^»\n]*(?:»|$)", re.MULTILINE)
_CAPTION = re.compile(r"\b(?:Image|Photo|Photograph|Picture|Credit|File photo) ?: |\bfrom file\b")


def quotations(text: str) -> Stretches:
    """What stands between quotation marks, paragraph by paragraph; an unclosed mark runs to its paragraph's end."""
    return Stretches.matching(_QUOTED, text)


def captions(text: str) -> Stretches:
    """Lines that describe a picture: their dates are the picture's."""
    lines: list[Extent] = []
    for mark in _CAPTION.finditer(text):
        if lines and mark.start() < lines[-1].end:
            continue
        end = text.find("\n", mark.end())
        lines.append(Extent(text.rfind("\n", 0, mark.start()) + 1, end if end >= 0 else len(text)))
    return Stretches.of(lines)


@dataclass(slots=True)
class Narrative:
    """The thread of the story.

    `telling` is the year of the scene that was set last, in `paragraph`; `deictic` is true once the story has counted from
    its own day ("Tuesday", "last week"): before that, it may be a history, whose scenes run on over paragraphs.
    """

    day: dt.date | None = None
    month: dt.date | None = None
    year: int | None = None
    paragraph: int = -1
    telling: int | None = None
    deictic: bool = False

    def told_in(self, paragraph: int, today: dt.date | None) -> int | None:
        """The year that `paragraph` tells of, where it is earlier than today's."""
        if self.telling is None or (today is not None and self.telling >= today.year):
            return None
        history = not self.deictic and (today is None or self.telling < today.year - 1)
        return self.telling if history or self.paragraph == paragraph else None

    def tell(self, value: str, *, paragraph: int, framing: bool, deictic: bool) -> None:
        """Takes note of a date. `framing`: it sets the scene for what follows; `deictic`: it brings the story back to today."""
        if deictic:
            self.deictic, self.telling = True, None
        span = days_of(value)
        if span is None:
            return
        first = span[0]
        self.year = first.year
        if framing:
            self.telling, self.paragraph = first.year, paragraph
        if len(value) >= 7 and value[5].isdigit():
            self.month = first.replace(day=1)
        elif framing:
            self.month = None
        if len(value) >= 10 and value[5].isdigit():
            self.day = first

"""Reads one story from its first word to its last and sets its expressions on the calendar."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from wirefacts.annotations.story import published, silent
from wirefacts.annotations.views import Note, Timex, TimexType
from wirefacts.stages.dates.narrative import Narrative, captions, is_history, quotations
from wirefacts.stages.dates.rules import confidence, dateline, frames, is_name, leaves_open, means_nowadays
from wirefacts.stages.dates.stretches import Stretches
from wirefacts.stages.dates.tense import Tenses
from wirefacts.stages.dates.vague import in_utc, with_vague
from wirefacts.text.extents import Extent
from wirefacts.values.timex import Exact, Expression, Found, Measure, Shift, Weekday, Yearly
from wirefacts.values.timex_interval import day_of, interval
from wirefacts.values.timex_reading import scan
from wirefacts.values.timex_resolution import Resolved, Scene, resolve, timed

_LEDE_DAYS = 6
"""How old the day of a story's lede may be, at most: newer than last week's name of the day."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """An expression with its sentence (the code point it starts at) and, where it has a day or period of its own, its value."""

    found: Found
    sentence: int
    quoted: bool
    resolved: Resolved | None

    @property
    def day(self) -> str | None:
        """The day of its value, `2015-05-07`."""
        return day_of(self.resolved.value) if self.resolved else None


class StoryReader:
    """One reading of one Doc. `notes` says, after `read`, what was left out."""

    def __init__(self, doc: Doc) -> None:
        self.notes: list[Note] = []
        self._doc, self._text = doc, doc.text
        self._quoted, self._captions = quotations(self._text), captions(self._text)
        self._sentences = [sentence.start_char for sentence in doc.sents]
        self._breaks = [place for place, character in enumerate(self._text) if character == "\n"]
        self._story, self._tenses = Narrative(), Tenses(doc)
        self._lede: dt.date | None = None
        self._today: dt.date | None = None
        self._anchor = "published"
        self._zoned = False

    def read(self, *, durations: bool, vague: bool) -> list[Timex]:
        """The story's expressions in text order; lengths and sets of times only with `durations`, "now" only with `vague`."""
        hushed = Stretches.of(sorted(silent(self._doc)))
        self._zoned = vague
        found = with_vague(list(scan(self._text)), self._text) if vague else scan(self._text)
        candidates = [f for f in found if f.start not in hushed and not self._is_none(f)]
        self._today = published(self._doc)
        if self._today is None:
            self._today, self._anchor = dateline(self._text, candidates), "dateline"
        self._story.history = is_history(candidates, self._today, self._quoted)
        placed = [self._place(candidates, index) for index in range(len(candidates))]
        if self._today is None and any(p.resolved is None and p.found.expression.form for p in placed):
            self.notes.append(Note("unanchored-date", "relative dates left out: the story has no publication date"))
        return [
            self._view(item.found, resolved)
            for item, resolved in zip(placed, self._timed(placed), strict=True)
            if resolved is not None and (durations or not isinstance(item.found.expression.form, Measure))
        ]

    def _is_none(self, found: Found) -> bool:
        return is_name(self._doc, found) or means_nowadays(self._doc, self._text, found)

    def _sentence(self, place: int) -> int:
        return self._sentences[max(0, bisect_right(self._sentences, place) - 1)]

    def _place(self, candidates: Sequence[Found], index: int) -> _Placed:
        """Resolves what has a day or period of its own, and takes note of it for what follows."""
        found = candidates[index]
        sentence, quoted = self._sentence(found.start), found.start in self._quoted
        form = found.expression.form
        if form is None or isinstance(form, Measure):
            return _Placed(found, sentence, quoted, resolve(found.expression, Scene()) if form else None)
        paragraph = bisect_right(self._breaks, found.start)
        today = self._day_of_speech(candidates, index) if quoted else self._today
        resolved = resolve(found.expression, self._scene(found, paragraph, today))
        if resolved is not None and found.start not in self._captions:
            self._tell(found, resolved, paragraph, quoted=quoted)
        return _Placed(found, sentence, quoted, resolved)

    def _day_of_speech(self, candidates: Sequence[Found], index: int) -> dt.date | None:
        """What a speaker means by "today": the weekday that comes with the quotation, else the day of the story's lede."""
        form = candidates[index].expression.form
        if not (isinstance(form, Shift) and form.unit == "day" and form.origin == "published"):
            return self._today
        if index + 1 < len(candidates):
            after = candidates[index + 1]
            weekday = after.expression.form
            near = isinstance(weekday, Weekday) and self._sentence(after.start) == self._sentence(
                candidates[index].start
            )
            if near and weekday and after.start not in self._quoted:
                said = resolve(Expression(weekday), Scene(self._today))
                return dt.date.fromisoformat(said.value) if said else self._today
        return self._lede or self._today

    def _scene(self, found: Found, paragraph: int, today: dt.date | None) -> Scene:
        story, form = self._story, found.expression.form
        tensed = (isinstance(form, Weekday | Yearly) and not story.history) or (
            isinstance(form, Shift) and form.unit == "weekend"
        )
        return Scene(
            today,
            self._tenses.at(found.start, found.end) if tensed else "past",
            story.day or self._today,
            story.month or (self._today.replace(day=1) if self._today else None),
            story.year or (self._today.year if self._today else None),
            story.told_in(paragraph, self._today),
        )

    def _tell(self, found: Found, resolved: Resolved, paragraph: int, *, quoted: bool) -> None:
        form, value = found.expression.form, resolved.value
        if isinstance(form, Exact):
            opening = found.start - self._sentence(found.start)
            framing = frames(self._text, found, opening) and self._tenses.in_main_clause(found.start, found.end)
            deictic = self._today is not None and value.startswith(self._today.isoformat())
        else:
            framing = resolved.anchor == "reference" and self._story.telling is not None
            deictic = resolved.anchor == "published" and not isinstance(form, Yearly)
        self._story.tell(value, paragraph=paragraph, framing=framing and not quoted, deictic=deictic and not quoted)
        if self._lede is None and self._today is not None and not quoted and resolved.anchor == "published":
            day = day_of(value)
            past = (self._today - dt.date.fromisoformat(day)).days if day else -1
            if day and 0 <= past <= _LEDE_DAYS:
                self._lede = dt.date.fromisoformat(day)

    def _timed(self, placed: Sequence[_Placed]) -> list[Resolved | None]:
        """The values of all, with the day of each bare time of day: one in its sentence, else the last one told of, else the
        day of publication; none where the passage is set in a longer time ("In 1993 ... at 7 a.m.") or tells a habit."""
        habits = {
            p.sentence for p in placed if isinstance(p.found.expression.form, Measure) and p.found.expression.form.every
        }
        coming = _days_coming(placed)
        here: tuple[int, str] | None = None
        told = self._today.isoformat() if self._today else None
        values: list[Resolved | None] = []
        for index, item in enumerate(placed):
            expression = item.found.expression
            if expression.form is not None:
                values.append(item.resolved)
                if item.day:
                    here = (item.sentence, item.day)
                if item.resolved is not None and item.found.start not in self._captions:
                    open_ = not item.quoted and self._leaves_open(item)
                    told = item.day or (None if open_ else told)
                continue
            day = here[1] if here and here[0] == item.sentence else coming[index] or told
            day = None if item.sentence in habits else day
            if day is not None:
                values.append(Resolved(timed(day, expression), "reference"))
            else:
                values.append(Resolved(expression.clock.value) if expression.clock else None)
        return values

    def _leaves_open(self, item: _Placed) -> bool:
        return item.resolved is not None and leaves_open(
            self._text, item.found, item.resolved, item.found.start - item.sentence
        )

    def _view(self, found: Found, resolved: Resolved) -> Timex:
        earliest, latest = interval(resolved.value) or (None, None)
        anchor = self._anchor if resolved.anchor == "published" else resolved.anchor
        sure = confidence(found.expression, resolved)
        kind = _type(found.expression, resolved.value)
        zone = "Z" if self._zoned and in_utc(self._text, found) else ""
        return Timex(Extent(found.start, found.end), resolved.value + zone, kind, sure, earliest, latest, anchor)


def _days_coming(placed: Sequence[_Placed]) -> list[str | None]:
    """For each, the first day that its sentence names after it, told from the story's own day or written out."""
    coming: list[str | None] = []
    ahead: tuple[int, str] | None = None
    for item in reversed(placed):
        coming.append(ahead[1] if ahead and ahead[0] == item.sentence else None)
        if item.day and item.resolved and item.resolved.anchor != "reference":
            ahead = (item.sentence, item.day)
    return coming[::-1]


def _type(expression: Expression, value: str) -> TimexType:
    if isinstance(expression.form, Measure) and expression.form.every:
        return "SET"
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"

"""Dates and times of a story, resolved against its publication date."""

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass

from spacy.tokens import Doc

from wirefacts.annotations.layers import DATES, note
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.story import published, silent
from wirefacts.annotations.views import Note, Timex, TimexType
from wirefacts.stages.dates.narrative import Narrative, Stretches, captions, quotations
from wirefacts.stages.dates.rules import confidence, dateline, frames, is_name, leaves_open, means_nowadays
from wirefacts.stages.dates.tense import in_main_clause, tense_at
from wirefacts.text.extents import Extent
from wirefacts.values.timex import Exact, Expression, Found, Measure, Shift, Weekday, Yearly
from wirefacts.values.timex_interval import interval
from wirefacts.values.timex_reading import scan
from wirefacts.values.timex_resolution import Resolved, Scene, resolve, timed


@dataclass(frozen=True, slots=True)
class _Set:
    """An expression whose day is known, or is still to be found among its neighbours (`resolved` None)."""

    found: Found
    sentence: int
    resolved: Resolved | None


class Dates(Stage):
    """Writes the dates layer. With `durations`, lengths of time and sets of times ("every Tuesday") are written too."""

    def __init__(self, *, durations: bool = False) -> None:
        self.durations = durations

    def predict(self, doc: Doc) -> tuple[list[Timex], list[Note]]:
        """The story's expressions in text order, and what could not be resolved."""
        if not doc.has_annotation("DEP"):
            return [], []
        reader = _Reader(doc)
        return reader.read(durations=self.durations), reader.notes

    def set_annotations(self, doc: Doc) -> None:
        found, notes = self.predict(doc)
        DATES.write(doc, found)
        if notes:
            note(doc, notes)


class _Reader:
    """Reads one story from its first word to its last."""

    def __init__(self, doc: Doc) -> None:
        self.doc, self.text = doc, doc.text
        self.notes: list[Note] = []
        self.silent = Stretches.of(sorted(silent(doc)))
        self.quoted, self.captions = quotations(self.text), captions(self.text)
        self.breaks = [m.start() for m in re.finditer(r"\n", self.text)]
        self.story = Narrative()
        self.lede: dt.date | None = None

    def read(self, *, durations: bool) -> list[Timex]:
        candidates = [f for f in scan(self.text) if self.silent.holds(f.start) is None and not self._is_none(f)]
        day = published(self.doc)
        self.anchor = "published"
        if day is None:
            day, self.anchor = dateline(self.text, candidates), "dateline"
        self.today = day
        first = [self._days(found) for found in candidates]
        views = []
        for place, item in enumerate(first):
            if isinstance(item.found.expression.form, Measure) and not durations:
                continue
            resolved = item.resolved or self._timed(first, place)
            if resolved is not None:
                views.append(self._view(item.found, resolved))
        if any(item.resolved is None and item.found.expression.form is not None for item in first) and day is None:
            self.notes.append(Note("unanchored-date", "relative dates left out: the story has no publication date"))
        return views

    def _is_none(self, found: Found) -> bool:
        return is_name(self.doc, found) or means_nowadays(self.doc, found)

    def _days(self, found: Found) -> _Set:
        """Resolves what has a day or period of its own, and takes note of it for what follows."""
        expression = found.expression
        token = self.doc.char_span(found.start, found.end, alignment_mode="expand")
        sentence = token[0].sent.start if token is not None and len(token) else -1
        if expression.form is None or isinstance(expression.form, Measure):
            resolved = resolve(expression, Scene()) if expression.form else None
            return _Set(found, sentence, resolved)
        paragraph = bisect_left(self.breaks, found.start)
        resolved = resolve(expression, self._scene(found, paragraph))
        if resolved is not None and self.captions.holds(found.start) is None:
            self._tell(found, resolved, paragraph)
        return _Set(found, sentence, resolved)

    def _scene(self, found: Found, paragraph: int) -> Scene:
        story, form = self.story, found.expression.form
        tensed = isinstance(form, Weekday | Yearly) or (isinstance(form, Shift) and form.unit == "weekend")
        tense = tense_at(self.doc, found.start, found.end) if tensed else "past"
        telling = story.told_in(paragraph, self.today)
        day = story.day or self.today
        month = story.month or (self.today.replace(day=1) if self.today else None)
        year = story.year or (self.today.year if self.today else None)
        today = self.today
        if self.lede and isinstance(form, Shift) and form.unit == "day" and self.quoted.holds(found.start) is not None:
            today = self.lede
        return Scene(today, tense, day, month, year, telling)

    def _tell(self, found: Found, resolved: Resolved, paragraph: int) -> None:
        form, value = found.expression.form, resolved.value
        quoted, exact = self.quoted.holds(found.start) is not None, isinstance(form, Exact)
        framing = not quoted and (
            frames(self.doc, found) and in_main_clause(self.doc, found.start, found.end)
            if exact
            else resolved.anchor == "reference" and self.story.telling is not None
        )
        news = exact and self.today is not None and value.startswith(self.today.isoformat())
        deictic = news or (not quoted and resolved.anchor == "published" and not isinstance(form, Yearly))
        self.story.tell(value, paragraph=paragraph, framing=framing, deictic=deictic)
        if self.lede is None and self.today is not None and not exact and not quoted and resolved.anchor == "published":
            day = dt.date.fromisoformat(value[:10]) if re.match(r"\d{4}-\d\d-\d\d", value) else None
            if day is not None and 0 <= (self.today - day).days <= 6:
                self.lede = day

    def _timed(self, all_: list[_Set], place: int) -> Resolved | None:
        """The day of a bare time of day: one in its sentence, else the last day told of, else the day of publication."""
        item = all_[place]
        expression = item.found.expression
        if expression.form is not None:
            return None
        day = self._day_near(all_, place)
        if day is None:
            return Resolved(expression.clock.value) if expression.clock else None
        return Resolved(timed(day, expression), "reference")

    def _day_near(self, all_: list[_Set], place: int) -> str | None:
        sentence = all_[place].sentence
        for steps in (range(place - 1, -1, -1), range(place + 1, len(all_))):
            for other in steps:
                if all_[other].sentence != sentence:
                    break
                resolved = all_[other].resolved
                if resolved is None or (other > place and resolved.anchor == "reference"):
                    continue
                if re.match(r"\d{4}-\d\d-\d\d", resolved.value):
                    return resolved.value[:10]
        for other in range(place - 1, -1, -1):
            resolved = all_[other].resolved
            if resolved is None or self.captions.holds(all_[other].found.start) is not None:
                continue
            if re.match(r"\d{4}-\d\d-\d\d", resolved.value):
                return resolved.value[:10]
            if leaves_open(self.doc, all_[other].found, resolved) and self.quoted.holds(all_[other].found.start) is None:
                return None
        return self.today.isoformat() if self.today else None

    def _view(self, found: Found, resolved: Resolved) -> Timex:
        ends = interval(resolved.value) or (None, None)
        anchor = self.anchor if resolved.anchor == "published" else resolved.anchor
        return Timex(
            Extent(found.start, found.end), resolved.value, _type(found.expression, resolved.value),
            confidence(found.expression, resolved), ends[0], ends[1], anchor,
        )  # fmt: skip


def _type(expression: Expression, value: str) -> TimexType:
    if isinstance(expression.form, Measure):
        return "SET" if expression.form.every else "DURATION"
    return "TIME" if "T" in value else "DATE"

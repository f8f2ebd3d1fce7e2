"""Reads one story from its first word to its last and sets its expressions on the calendar."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from wirefacts.annotations.story import published, silent
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Note, Timex, TimexType
from wirefacts.stages.dates.clocks import with_days
from wirefacts.stages.dates.country import Country, national_day
from wirefacts.stages.dates.narrative import Mentioned, Narrative, captions, is_history, quotations
from wirefacts.stages.dates.placing import Anchor, Placed
from wirefacts.stages.dates.qualifying import opening, qualifier
from wirefacts.stages.dates.refusals import refusals, sifted
from wirefacts.stages.dates.rules import (
    confidence,
    dateline,
    frames,
    hangs_on_tense,
    is_name,
    leaves_open,
    means_nowadays,
    with_part,
)
from wirefacts.stages.dates.stretches import Stretches
from wirefacts.stages.dates.tense import Tenses
from wirefacts.stages.dates.vague import in_utc, with_vague
from wirefacts.text.extents import Extent
from wirefacts.values.edtf import edtf
from wirefacts.values.timex import Exact, Expression, Found, Measure, Shift, Weekday, Yearly
from wirefacts.values.timex_interval import day_of, interval
from wirefacts.values.timex_resolution import resolve
from wirefacts.values.timex_scene import Resolved, Scene

_LINE_END = re.compile("\n")
_LEDE_DAYS = 6
"""How old the day of a story's lede may be, at most: newer than last week's name of the day."""


class StoryReader:
    """One reading of one Doc. `notes` says, after `read`, what was left out."""

    def __init__(self, doc: Doc) -> None:
        self.notes: list[Note] = []
        self._doc, self._text = doc, text_of(doc)
        self._quoted, self._captions = quotations(self._text), captions(self._text)
        self._sentences = _sentence_starts(doc)
        self._breaks = [line.start() for line in _LINE_END.finditer(self._text)]
        self._story, self._tenses = Narrative(), Tenses(doc)
        self._country = Country(doc, self._text)
        self._lede: Mentioned | None = None
        self._today: dt.date | None = None
        self._anchor = Anchor("published")
        self._all = False

    def read(self, *, durations: bool, vague: bool) -> list[Timex]:
        """The story's expressions in text order; lengths and sets of times only with `durations`, "now" only with `vague`."""
        self._all = vague
        hushed = Stretches.of(sorted(silent(self._doc)))
        strong, refused = sifted(self._text, published(self._doc), lambda: self._country.told)
        self.notes += refusals((each for each in refused if each.start not in hushed), self._text)
        found = with_vague(list(strong), self._text) if vague else strong
        candidates = [f for f in found if f.start not in hushed and not self._is_none(f)]
        self._set_today(candidates)
        self._story.history = is_history(candidates, self._today, self._quoted)
        placed = [self._place(candidates, index) for index in range(len(candidates))]
        today = (self._today.isoformat(), self._anchor) if self._today else None
        valued = with_days(placed, today, lambda p: p.found.start in self._captions, self._leaves_open)
        views = []
        before: Found | None = None
        for item, (resolved, anchor) in zip(placed, valued, strict=True):
            if resolved is not None and (durations or anchor or not isinstance(item.found.expression.form, Measure)):
                views.append(self._view(item.found, resolved, anchor, before))
            before = item.found
        return views

    def _is_none(self, found: Found) -> bool:
        return is_name(self._doc, found) or means_nowadays(self._doc, self._text, found)

    def _set_today(self, candidates: list[Found]) -> None:
        self._today = published(self._doc)
        line = dateline(self._text, candidates) if self._today is None else None
        if line is not None:
            self._today, self._anchor = line[0], Anchor("dateline", Extent(line[1].start, line[1].end))

    def _sentence(self, place: int) -> int:
        return self._sentences[max(0, bisect_right(self._sentences, place) - 1)]

    def _place(self, candidates: Sequence[Found], index: int) -> Placed:
        """Resolves what has a day or period of its own, and takes note of it for what follows."""
        found = candidates[index]
        sentence, quoted = self._sentence(found.start), found.start in self._quoted
        form = found.expression.form
        if form is None or (isinstance(form, Measure) and not self._is_until(found, form)):
            return Placed(found, sentence, quoted, resolve(found.expression, Scene()) if form else None)
        paragraph = bisect_right(self._breaks, found.start)
        today, spoken = self._day_of_speech(candidates, index) if quoted else (self._today, self._anchor)
        resolved = resolve(with_part(self._text, found), self._scene(found, paragraph, today))
        if resolved is None:
            self._abstain(found)
            return Placed(found, sentence, quoted, None)
        if isinstance(form, Measure) and resolved.anchor is None:
            return Placed(found, sentence, quoted, resolved)
        anchor = None
        if resolved.anchor is not None:
            behind = self._story.behind(form) if resolved.anchor == "reference" else None
            anchor = Anchor("mention", behind.extent) if behind else spoken
        if found.start not in self._captions:
            self._tell(found, resolved, paragraph, quoted=quoted)
        return Placed(found, sentence, quoted, resolved, anchor)

    def _is_until(self, found: Found, form: Measure) -> bool:
        """True for the time until something happens: "will vote in ten days"; "could be rebuilt in ten days" takes so long."""
        told = form.ahead and self._text.endswith(("in ", "In "), 0, found.start)
        return told and self._tenses.happens_at(found.start, found.end)

    def _abstain(self, found: Found) -> None:
        extent = Extent(found.start, found.end)
        words = extent.slice(self._text)
        day = national_day(found.expression.form)
        country = self._country.of(found) if day else None
        if self._today is None:
            code, why = "unanchored-date", "the story has no publication date"
        elif day is None:
            code, why = "unanchored-date", "nothing that it is counted from is told before it"
        elif country is None:
            code, why = "ambiguous-holiday", "it hangs on the country, and nothing tells that"
        else:
            code, why = "ambiguous-holiday", f"no such day of {country.title()} is known"
        self.notes.append(Note(code, f"'{words}' left out: {why}", extent))

    def _day_of_speech(self, candidates: Sequence[Found], index: int) -> tuple[dt.date | None, Anchor]:
        """What a speaker means by "today": the weekday that comes with the quotation, else the day of the story's lede."""
        form = candidates[index].expression.form
        if not (isinstance(form, Shift) and form.unit == "day" and form.origin == "published"):
            return self._today, self._anchor
        if index + 1 < len(candidates):
            after = candidates[index + 1]
            weekday = after.expression.form
            near = isinstance(weekday, Weekday) and self._sentence(after.start) == self._sentence(
                candidates[index].start
            )
            if near and weekday and after.start not in self._quoted:
                said = resolve(Expression(weekday), Scene(self._today))
                if said is not None:
                    return dt.date.fromisoformat(said.value), Anchor("quote", Extent(after.start, after.end))
        if self._lede is not None:
            return self._lede.first, Anchor("quote", self._lede.extent)
        return self._today, self._anchor

    def _scene(self, found: Found, paragraph: int, today: dt.date | None) -> Scene:
        story, form = self._story, found.expression.form
        return Scene(
            today,
            self._tenses.at(found.start, found.end) if hangs_on_tense(form, history=story.history) else "past",
            story.day_at_hand,
            story.month.first.replace(day=1) if story.month else None,
            story.year.first.year if story.year else None,
            story.told_in(paragraph, self._today) if self._follows(found) else None,
            country=self._country.of(found) if national_day(form) else None,
        )

    def _follows(self, found: Found) -> bool:
        """False where a sentence stands between the year told last and `found`, in a story that counts from its own day."""
        story = self._story
        if story.telling is None or story.history or not story.deictic:
            return True
        here, there = (bisect_right(self._sentences, at) for at in (found.start, story.telling.extent.start))
        return here - there <= 1

    def _tell(self, found: Found, resolved: Resolved, paragraph: int, *, quoted: bool) -> None:
        form, value, extent = found.expression.form, resolved.value, Extent(found.start, found.end)
        if isinstance(form, Exact):
            opens = found.start - self._sentence(found.start)
            framing = frames(self._text, found, opens) and self._tenses.in_main_clause(found.start, found.end)
            deictic = self._today is not None and value.startswith(self._today.isoformat())
        else:
            framing = resolved.anchor == "reference" and self._story.telling is not None
            deictic = resolved.anchor == "published" and not isinstance(form, Yearly)
        self._story.tell(
            value, extent, paragraph=paragraph, framing=framing and not quoted, deictic=deictic and not quoted
        )
        if self._lede is None and self._today is not None and not quoted and resolved.anchor == "published":
            day = day_of(value)
            past = (self._today - dt.date.fromisoformat(day)).days if day else -1
            if day and 0 <= past <= _LEDE_DAYS:
                self._lede = Mentioned(dt.date.fromisoformat(day), extent)

    def _leaves_open(self, item: Placed) -> bool:
        if item.quoted or item.resolved is None:
            return False
        return leaves_open(self._text, item.found, item.resolved, item.found.start - item.sentence)

    def _view(self, found: Found, resolved: Resolved, anchor: Anchor | None, before: Found | None) -> Timex:
        value = resolved.value + ("Z" if self._all and in_utc(self._text, found) else "")
        earliest, latest = interval(resolved.value) or (None, None)
        return Timex(
            extent=Extent(found.start, found.end),
            value=value,
            type=_type(found.expression, resolved.value),
            confidence=confidence(found.expression, resolved),
            earliest=earliest,
            latest=latest,
            anchor=anchor.kind if anchor else None,
            anchored_on=anchor.extent if anchor else None,
            edtf=edtf(value, qualifier(self._text, found), opening(self._text, found, before)),
        )


def _sentence_starts(doc: Doc) -> list[int]:
    """The code points at which sentences start."""
    told = doc.to_array(["IDX", "SENT_START"])
    starts: list[int] = told[told[:, 1] == 1, 0].tolist()
    return starts if starts[:1] == [0] else [0, *starts]


def _type(expression: Expression, value: str) -> TimexType:
    if isinstance(expression.form, Measure) and expression.form.every:
        return "SET"
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"

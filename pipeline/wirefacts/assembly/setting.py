"""When and where: the date and the place that govern a fact's clause."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.layers import DATES, MENTIONS
from wirefacts.annotations.story import published, zones
from wirefacts.annotations.views import Mention, Timex
from wirefacts.assembly.governing import Governing
from wirefacts.records.parts import When
from wirefacts.syntax.clauses import REPROACHING, SUBJECTS, is_passive
from wirefacts.syntax.phrases import head_of
from wirefacts.text.extents import Extent

_POINTS = frozenset({"DATE", "TIME"})
_LOCATIVE = frozenset({"in", "at", "near", "outside", "inside", "across", "off"})
_JOINED = frozenset({"conj", "xcomp"})
_TELLING = frozenset({"quote", "count"})
"""Types whose clause is not that of the verb it leans on: "on Tuesday she flew home, saying", "met on Tuesday to seek $2m"."""
_HAPPENING = frozenset({"event"})
_DECISIONS = frozenset(
    "ruling judgment judgement verdict conviction sentence decision decree order law agreement".split()
)
_PLACING = frozenset("in at during after before since following".split())
_AT_ONCE = frozenset({"when", "as"})
_STRUCK = _AT_ONCE | {"after"}
_HURTING = frozenset("kill injure wound hurt die drown trap perish hospitalize hospitalise".split())
"""Verbs of harm, whose day is that of what did it: "killed after a ferry sank on Tuesday"."""
_WHEN = 60
"""Code points before "when" in which its date begins."""
_ABOUT = frozenset({"about", "regarding", "concerning", "over"})
_HEARD = frozenset("interview question ask quote hear".split())
"""Verbs whose day is that of the words of who is interviewed; "was named director in May" says nothing of what she said."""
_TO_COME = frozenset({"will", "'ll", "’ll", "shall"})
_LEANING = 3
"""Verbs up the tree at most whose date a clause shares: "died on Friday, killing two and wounding four"."""


class Setting:
    """The dates and places of one article, by the verb that governs each."""

    def __init__(self, doc: Doc, text: str) -> None:
        self._doc, self._text, self._governing = doc, text, Governing()
        self._today = published(doc)
        self._dates: dict[int, list[Timex]] = {}
        self._places: dict[int, list[Mention]] = {}
        self._points: list[Timex] = []
        datelines = [zone.extent for zone in zones(doc) if zone.kind == "dateline"]
        for timex in DATES.read(doc):
            head = head_of(doc, timex.extent)
            if head is None or self._governing.compared(head) or _of_matter(head):
                continue
            if timex.type in _POINTS and not any(d.overlaps(timex.extent) for d in datelines):
                self._dates.setdefault(self._governing.verb(head).i, []).append(timex)
                self._points.append(timex)
        self._starts = [timex.extent.start for timex in self._points]
        for mention in MENTIONS.read(doc):
            if mention.label == "place" and mention.kind == "name":
                head = head_of(doc, mention.extent)
                if head is not None and head.dep_ == "pobj" and head.head.lower_ in _LOCATIVE:
                    self._places.setdefault(self._governing.verb(head).i, []).append(mention)

    def when(
        self, kind: str, evidence: Extent, trigger: Extent | None = None, *, said: Sequence[Extent] = ()
    ) -> When | None:
        """The date that hangs on the trigger's verb, else on a verb that it leans on ("died on Friday, wounding four").

        Where several do, one inside the evidence, and the first: a day before the hour that follows it. A date among the
        words that are `said` does not say when they were. `kind` is the record's type: votes are looked for farther.
        """
        if kind in {"vote_count", "vote_share"}:
            return self._written(self._of_votes(kind, evidence, trigger))
        if kind in _HAPPENING and trigger is not None and (deed := head_of(self._doc, trigger)) is not None:
            within = self._between(deed.left_edge.idx, deed.right_edge.idx + 1) if deed.pos_ == "NOUN" else []
            if within:
                return self._written(within[0])
            if deed.pos_ == "NOUN" and self._blamed(deed):
                return None
            said = (*said, *(t.extent for t in self._dates.get(deed.i, ()) if self._of_deed(t)))
        for own in self._above(trigger or evidence, kind):
            told = [timex for timex in own if not any(s.covers(timex.extent) for s in said)]
            if told:
                inside = [timex for timex in told if evidence.covers(timex.extent)]
                return self._written((inside or told)[0])
        if kind not in _HAPPENING:
            return None
        at = trigger or evidence
        return self._written(self._shared(at) or self._at_once(at) or self._beside(at))

    def where(self, evidence: Extent, trigger: Extent | None = None) -> Extent | None:
        """The place that hangs on the trigger's verb."""
        head = head_of(self._doc, trigger or evidence)
        places = self._places.get(self._governing.verb(head).i, ()) if head is not None else ()
        return next((mention.extent for mention in places), None)

    def _blamed(self, deed: Token) -> bool:
        """ "Arrested on Monday over the death of Roe": what somebody is arrested, tried or praised for came before."""
        verb = self._governing.verb(deed)
        return deed.dep_ == "pobj" and verb.lemma_ in REPROACHING

    def _of_deed(self, timex: Timex) -> bool:
        """ "Sentenced for the 2019 murder": the year is the deed's, and not that of the verb."""
        word = head_of(self._doc, timex.extent)
        if (
            word is None
            or word.dep_ not in {"compound", "nummod", "nmod", "amod", "npadvmod"}
            or word.head.pos_ != "NOUN"
        ):
            return False
        noun = word.head
        placed = noun.dep_ == "pobj" and noun.head.lower_ in _PLACING
        return word.i < noun.i and (self._blamed(noun) or (noun.lemma_ in _DECISIONS and not placed))

    def _shared(self, trigger: Extent) -> Timex | None:
        """ "Two people were killed and three injured on Sunday": the day after the second verb is the first's as well."""
        head = head_of(self._doc, trigger)
        if head is None or head.tag_ != "VBN" or not is_passive(head):
            return None
        second = next((c for c in head.rights if c.dep_ == "conj"), None)
        if second is None or second.tag_ != "VBN" or not is_passive(second) or _apart(second):
            return None
        return next((t for t in self._dates.get(second.i, ()) if t.extent.start > second.idx), None)

    def _at_once(self, trigger: Extent) -> Timex | None:
        """The date of what happened at once: "killed when a roof fell in on Sunday", "in May, when the board
        sacked her"."""
        head = head_of(self._doc, trigger)
        if head is None:
            return None
        verb = self._governing.verb(head)
        at_once = _STRUCK if verb.lemma_ in _HURTING else _AT_ONCE
        for one in (verb, verb.head) if verb.dep_ == "conj" else (verb, *(c for c in verb.rights if c.dep_ == "conj")):
            for child in one.rights:
                if child.dep_ == "advcl" and child.i in self._dates and any(c.lower_ in at_once for c in child.lefts):
                    return self._dates[child.i][0]
        when = next((c for c in verb.lefts if c.lower_ == "when"), None)
        if when is None or verb.dep_ not in {"relcl", "advcl"}:
            return None
        before = self._between(max(0, when.idx - _WHEN), when.idx)
        near = before[-1] if before else None
        joined = near is not None and self._text[near.extent.end : when.idx].strip() in {"", ","}
        return near if joined else None

    def _beside(self, trigger: Extent) -> Timex | None:
        """The first date after the trigger in its sentence, where it hangs on a verb without a subject of its own: "carried a
        motion to build on Sunday" was on Sunday."""
        head = head_of(self._doc, trigger)
        if head is None or not self._doc.has_annotation("SENT_START"):
            return None
        here = self._between(trigger.end, head.sent.end_char)
        return next((timex for timex in here if self._free(timex, head)), None)

    def _free(self, timex: Timex, trigger: Token) -> bool:
        word = head_of(self._doc, timex.extent)
        if word is None:
            return False
        verb = self._governing.verb(word)
        between = self._doc[trigger.i + 1 : word.i]
        if trigger.pos_ in {"VERB", "AUX"} and _apart(verb) and verb.i > trigger.i:
            return False
        return not any(t.dep_ in SUBJECTS for t in between) and not any(t.dep_ in SUBJECTS for t in verb.children)

    def _of_votes(self, kind: str, evidence: Extent, choice: Extent | None) -> Timex | None:
        """The date of a ballot: its clause's, one inside the evidence, its choice's clause's; for a share, the nearest of
        its sentence; for a count whose sentence tells none, the first of the sentence before it in its paragraph."""
        for own in self._above(evidence, kind):
            return _nearest([t for t in own if evidence.covers(t.extent)] or own, evidence)
        inside = self._between(evidence.start, evidence.end)
        if inside:
            return inside[0]
        for own in self._above(choice, kind) if choice else ():
            return _nearest(own, choice or evidence)
        head = head_of(self._doc, evidence)
        if head is None or not self._doc.has_annotation("SENT_START"):
            return None
        here = self._between(head.sent.start_char, head.sent.end_char)
        if kind == "vote_share":
            return _nearest(here, evidence) if here else None
        before = self._sentence_before(head.sent) if not here else None
        told = self._between(before.start_char, before.end_char) if before is not None else []
        return next((timex for timex in told if not self._to_come(timex)), None)

    def _to_come(self, timex: Timex) -> bool:
        """True for a day behind that of publication: "takes office on Aug. 7. Her party won 61 seats"."""
        return self._today is not None and timex.earliest is not None and timex.earliest[:10] > self._today.isoformat()

    def _above(self, extent: Extent, kind: str) -> Iterator[Sequence[Timex]]:
        """The dates of the verb that governs `extent`, then those of the verbs that it leans on, where they have any."""
        head = head_of(self._doc, extent)
        if head is None:
            return
        verb = self._governing.verb(head)
        if kind == "quote" and head.dep_ == "nsubjpass" and verb.lemma_ not in _HEARD:
            return
        for _ in range(_LEANING + 1):
            if verb.i in self._dates:
                yield self._dates[verb.i]
            if _to_follow(verb):
                return
            if verb.dep_ not in _JOINED and (verb.dep_ != "advcl" or kind in _TELLING):
                return
            verb = self._governing.verb(verb.head)

    def _between(self, start: int, end: int) -> list[Timex]:
        """The dates that begin at code points `start` to `end` (excluded)."""
        return self._points[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _sentence_before(self, sentence: Span) -> Span | None:
        """The sentence before, in the same paragraph."""
        if sentence.start == 0:
            return None
        last = self._doc[sentence.start - 1]
        return None if "\n" in self._text[last.idx : sentence.start_char] else last.sent

    def _written(self, timex: Timex | None) -> When | None:
        if timex is None:
            return None
        return When(
            value=timex.value, text=timex.extent.slice(self._text), start=timex.extent.start, end=timex.extent.end
        )


def _nearest(dates: Sequence[Timex], to: Extent) -> Timex:
    return min(dates, key=lambda timex: max(timex.extent.start - to.end, to.start - timex.extent.end))


def _apart(verb: Token) -> bool:
    """A second deed of the same people told anew, and so a time of its own: "was named captain and was sold in May"."""
    parts = {child.dep_ for child in verb.lefts}
    return verb.dep_ == "conj" and "auxpass" in parts and not parts & SUBJECTS


def _to_follow(verb: Token) -> bool:
    """What comes after a deed that is done: "met her on Monday and will meet her again"."""
    helped = any(child.dep_ == "aux" and child.lower_ in _TO_COME for child in verb.lefts)
    return helped and verb.dep_ == "conj" and verb.head.tag_ == "VBD"


def _of_matter(word: Token) -> bool:
    """The day of what is spoken about: "met her about Friday programmes"."""
    noun = word.head
    return word.dep_ == "compound" and noun.dep_ == "pobj" and noun.head.lower_ in _ABOUT

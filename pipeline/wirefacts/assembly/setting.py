"""When and where: the date and the place that govern a fact's clause."""

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import DATES, MENTIONS
from wirefacts.annotations.story import zones
from wirefacts.annotations.views import Mention, Timex
from wirefacts.records.parts import When
from wirefacts.syntax.phrases import head_of
from wirefacts.text.extents import Extent

_POINTS = frozenset({"DATE", "TIME"})
_VERBAL = frozenset({"VERB", "AUX"})
_LOCATIVE = frozenset({"in", "at", "near", "outside", "inside", "across", "off"})


def governor(token: Token) -> Token:
    """The nearest verb at or above `token`; the sentence's root where there is none."""
    while token.pos_ not in _VERBAL and token.head != token:
        token = token.head
    return token


class Setting:
    """The dates and places of one article, by the verb that governs each."""

    def __init__(self, doc: Doc, text: str) -> None:
        self._doc, self._text = doc, text
        self._dates: dict[int, list[Timex]] = {}
        self._places: dict[int, list[Mention]] = {}
        datelines = [zone.extent for zone in zones(doc) if zone.kind == "dateline"]
        for timex in DATES.read(doc):
            head = head_of(doc, timex.extent)
            if head is not None and timex.type in _POINTS and not any(d.overlaps(timex.extent) for d in datelines):
                self._dates.setdefault(governor(head).i, []).append(timex)
        for mention in MENTIONS.read(doc):
            if mention.label == "place" and mention.kind == "name":
                head = head_of(doc, mention.extent)
                if head is not None and head.dep_ == "pobj" and head.head.lower_ in _LOCATIVE:
                    self._places.setdefault(governor(head).i, []).append(mention)

    def when(self, evidence: Extent, trigger: Extent | None = None) -> When | None:
        """The date inside the evidence, else the one that hangs on the trigger's verb or on the verb it is joined to.

        Where several do, the first: a day before the hour that follows it.
        """
        verbs = self._verbs(trigger or evidence)
        own = [timex for verb in verbs for timex in self._dates.get(verb, ())]
        inside = [timex for timex in own if evidence.covers(timex.extent)]
        return self._written(next(iter(inside or own), None))

    def where(self, evidence: Extent, trigger: Extent | None = None) -> Extent | None:
        """The place that hangs on the trigger's verb."""
        for verb in self._verbs(trigger or evidence)[:1]:
            for mention in self._places.get(verb, ()):
                return mention.extent
        return None

    def _verbs(self, extent: Extent) -> list[int]:
        head = head_of(self._doc, extent)
        if head is None:
            return []
        verb = governor(head)
        if verb.dep_ in {"conj", "xcomp"}:
            return [verb.i, governor(verb.head).i]
        return [verb.i]

    def _written(self, timex: Timex | None) -> When | None:
        if timex is None:
            return None
        return When(
            value=timex.value, text=timex.extent.slice(self._text), start=timex.extent.start, end=timex.extent.end
        )

"""What a story's facts rest on, where their lines leave it to the text: who vouches, how sure, who is meant, when."""

from functools import cached_property

from wirefacts.corpora.markup.facts import ARTICLE, AnyFact, DateFact, QuoteFact
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.records.parts import Factuality
from wirefacts.text.extents import Extent


class Standing:
    """Answers for one story. A fact stands in a quote where its first piece stands inside a piece of that quote's content."""

    def __init__(self, story: MarkedStory) -> None:
        self._story = story

    def voucher(self, fact: AnyFact) -> str | None:
        """The entity that vouches for a fact: its `by`, else the innermost quote's speaker; None for the article itself."""
        if fact.by is not None:
            return None if fact.by == ARTICLE else fact.by
        quote = self.quotes.get(fact.id)
        return None if quote is None else quote.speaker

    def factuality(self, fact: AnyFact) -> Factuality:
        """How sure the story puts a fact: as its line says, else reported where somebody vouches for it."""
        return fact.factuality or ("asserted" if self.voucher(fact) is None else "reported")

    def date(self, fact: AnyFact) -> tuple[str, Extent | None] | None:
        """The TIMEX3 value that governs a fact, and the words that give it, where a date line does."""
        if fact.date is None:
            return None
        named = self._story.fact.get(fact.date)
        if isinstance(named, DateFact):
            return named.value, self._story.evidence(named.id)
        nearest = min(
            self._dates.get(fact.date, ()), key=lambda e: _gap(e, self._story.evidence(fact.id)), default=None
        )
        return fact.date, nearest

    def mention(self, entity: str, near: Extent) -> Tag:
        """The words that stand for an entity at `near`: a name inside it, else what stands closest, the earlier of two."""
        mentions = self._story.mentions(entity)
        inside = [mention for mention in mentions if near.covers(mention.extent)]
        if inside:
            return min(inside, key=lambda mention: (mention.kind != "name", mention.extent))
        return min(mentions, key=lambda mention: (_gap(mention.extent, near), mention.extent))

    def speaker(self, quote: QuoteFact) -> tuple[Extent, Extent]:
        """The mention of a quote's speaker, and the words that name the source: its `src` part, else the mention."""
        source, cue = self._story.part(quote.id, "src"), self._story.part(quote.id, "cue")
        mention = self.mention(quote.speaker, source or cue or self._story.pieces(quote.id)[0]).extent
        return mention, source or mention

    @cached_property
    def quotes(self) -> dict[str, QuoteFact]:
        """The innermost quote around the first piece of each fact that stands in one, by the fact's id."""
        found: dict[str, QuoteFact] = {}
        seen: set[str] = set()
        stack: list[tuple[int, QuoteFact]] = []
        for tag in self._story.tags:
            while stack and stack[-1][0] <= tag.extent.start:
                stack.pop()
            fact = self._story.fact.get(tag.id) if tag.kind == "fact" and not tag.part else None
            if fact is None:
                continue
            if stack and fact.id not in seen:
                found[fact.id] = stack[-1][1]
            seen.add(fact.id)
            if isinstance(fact, QuoteFact):
                stack.append((tag.extent.end, fact))
        return found

    @cached_property
    def _dates(self) -> dict[str, list[Extent]]:
        found: dict[str, list[Extent]] = {}
        for fact in self._story.facts:
            if isinstance(fact, DateFact):
                found.setdefault(fact.value, []).append(self._story.evidence(fact.id))
        return found


def _gap(one: Extent, other: Extent) -> int:
    """Code points between two stretches; 0 where they touch."""
    return max(0, one.start - other.end, other.start - one.end)

"""What is odd in a story that holds: most often a slip, sometimes meant. Offsets are of the story's text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wirefacts.corpora.markup.facts import ContactFact, EventFact, QuoteFact, RoleFact
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.vocabulary import Length
from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, quotations

WORDS: dict[Length, tuple[int, int]] = {"brief": (60, 200), "full": (500, 1200)}
"""How many words a story of each length has."""
_SPACE = re.compile(r"\s+")
_LABEL = re.compile(r"^[^\n:]{1,40}:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Oddity:
    """What looks like a slip; `at` is where in the text, None where it concerns the story as a whole."""

    message: str
    at: int | None = None


def oddities(story: MarkedStory) -> list[Oddity]:
    """Everything odd in `story`, in text order, what concerns the whole first."""
    found = [*_whole(story), *_entities(story), *_quotes(story), *_marks(story), *_facts(story)]
    return sorted(found, key=lambda oddity: -1 if oddity.at is None else oddity.at)


def _whole(story: MarkedStory) -> Iterator[Oddity]:
    count, (least, most) = len(story.text.split()), WORDS[story.header.length]
    if not least <= count <= most:
        yield Oddity(f"{count} words; a {story.header.length} story has {least} to {most}")
    if story.text != story.text.strip():
        yield Oddity("the text begins or ends with white space or an empty line")


def _entities(story: MarkedStory) -> Iterator[Oddity]:
    flat = _SPACE.sub(" ", story.text).casefold()
    for entity in story.entities:
        mentions = story.mentions(entity.id)
        kinds = {mention.kind for mention in mentions}
        at = mentions[0].extent.start
        if entity.named and "name" not in kinds:
            yield Oddity(f"entity {entity.id}: never mentioned by name; without a name it is named=no", at)
        elif not entity.named and "name" in kinds:
            yield Oddity(f"entity {entity.id}: named=no, but mentioned by name", at)
        elif kinds == {"pronoun"}:
            yield Oddity(f"entity {entity.id}: only pronouns stand for it", at)
        if entity.named and entity.name.casefold() not in flat:
            yield Oddity(f"entity {entity.id}: the text never says {entity.name!r}", at)


def _quotes(story: MarkedStory) -> Iterator[Oddity]:
    marked = quotations(story.text)
    for fact in story.facts:
        if not isinstance(fact, QuoteFact):
            continue
        for piece in story.pieces(fact.id):
            words = piece.slice(story.text)
            inside = any(quotation.inner.covers(piece) for quotation in marked)
            touched = [q for q in marked if q.outer.overlaps(piece)]
            if any(quotation.outer == piece for quotation in touched):
                yield Oddity(f"quote {fact.id}: the content has its outer quotation marks", piece.start)
            elif fact.kind == "direct" and not inside and not _LABEL.search(story.text):
                yield Oddity(f"quote {fact.id}: direct, but not in quotation marks", piece.start)
            elif fact.kind == "indirect" and touched and not _nested(story, fact, piece):
                yield Oddity(f"quote {fact.id}: indirect, but quotation marks stand in it", piece.start)
            if words.endswith(","):
                yield Oddity(f"quote {fact.id}: the content ends with a comma, which belongs to the cue", piece.end - 1)
        if fact.kind == "mixed" and not any(
            quotation.outer.overlaps(piece) for quotation in marked for piece in story.pieces(fact.id)
        ):
            yield Oddity(f"quote {fact.id}: mixed, but no quotation marks in it", story.pieces(fact.id)[0].start)


def _nested(story: MarkedStory, fact: QuoteFact, piece: Extent) -> bool:
    """True where another quote stands inside `piece`: the marks are its own."""
    return any(
        tag.kind == "fact" and tag.id != fact.id and not tag.part and piece.covers(tag.extent)
        for tag in story.tags
        if isinstance(story.fact.get(tag.id), QuoteFact)
    )


def _marks(story: MarkedStory) -> Iterator[Oddity]:
    """Words in quotation marks that nothing explains."""
    explained = [tag.extent for tag in story.tags if tag.kind == "scare" or _is_content(story, tag.id, tag.part)]
    for quotation in quotations(story.text):
        if not any(extent.overlaps(quotation.outer) for extent in explained):
            yield Oddity("words in quotation marks without quote or {x …}", _start(quotation))


def _is_content(story: MarkedStory, fact: str, part: str) -> bool:
    return not part and isinstance(story.fact.get(fact), QuoteFact)


def _start(quotation: Quotation) -> int:
    return quotation.outer.start


def _facts(story: MarkedStory) -> Iterator[Oddity]:
    for fact in story.facts:
        evidence = story.evidence(fact.id)
        if isinstance(fact, RoleFact):
            words = _SPACE.sub(" ", evidence.slice(story.text)).lower()
            if fact.title.lower() not in words and story.part(fact.id, "title") is None:
                yield Oddity(f"role {fact.id}: the title is not in its evidence", evidence.start)
        if isinstance(fact, ContactFact | EventFact) and story.part(fact.id, "trigger") is None:
            yield Oddity(
                f"{fact.word} {fact.id}: no {{{fact.id}.trigger …}} marks the word that tells of it", evidence.start
            )
        if fact.date is not None and fact.date not in story.fact:
            values = {each.value for each in story.facts if hasattr(each, "value")}
            if fact.date not in values:
                yield Oddity(f"{fact.word} {fact.id}: no date span gives {fact.date}", evidence.start)

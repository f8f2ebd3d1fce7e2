"""Reads gold stories: NAME.json in the annotation guide's shape beside NAME.txt, the text it was read from.

Strict, since every score rests on it: whatever does not hold is a GoldError that names file and place.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field, ValidationError

from wirefacts.corpora.entries import (
    GoldAge,
    GoldContact,
    GoldCount,
    GoldDate,
    GoldEvent,
    GoldQuote,
    GoldRole,
    GoldShare,
    GoldVote,
)
from wirefacts.corpora.files import digest, misfit, text_of
from wirefacts.errors import GoldError
from wirefacts.records.parts import NonEmpty, Part
from wirefacts.stories.document import Document


class GoldFacts(Part):
    """What the JSON file holds: the facts of one article, section by section."""

    model_config = ConfigDict(strict=True)

    doc_id: NonEmpty
    published: dt.date
    quotes: tuple[GoldQuote, ...]
    contacts: tuple[GoldContact, ...]
    votes: tuple[GoldVote, ...]
    shares: tuple[GoldShare, ...]
    ages: tuple[GoldAge, ...]
    roles: tuple[GoldRole, ...]
    dates: tuple[GoldDate, ...]
    events: tuple[GoldEvent, ...]
    counts: tuple[GoldCount, ...]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class GoldStory(GoldFacts):
    """The facts together with the text they stand in. Every piece they cite is in `text`; `sha256` is its digest."""

    text: NonEmpty

    @property
    def document(self) -> Document:
        """The article as a pipeline gets it: text, id and publication date, and no facts."""
        return Document(id=self.doc_id, text=self.text, published=self.published)


def read_gold(folder: Path, texts: Path | None = None) -> tuple[GoldStory, ...]:
    """Every story of `folder`, by name. The articles lie beside the JSON files, or in the folder `texts`.

    Raises GoldError where there is no story, or one does not hold.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise GoldError(f"{folder}: no gold story (NAME.json) here")
    return tuple(read_gold_story(file, texts) for file in files)


def read_gold_story(file: Path, texts: Path | None = None) -> GoldStory:
    """The story of one JSON file; its text lies beside it as NAME.txt, or in the folder `texts`.

    Raises GoldError for a file that cannot be read, is not JSON or not of the guide's shape, has another name than its
    `doc_id`, has another text than its `sha256`, or cites a piece that its text does not have.
    """
    article = (texts or file.parent) / f"{file.stem}.txt"
    try:
        facts = GoldFacts.model_validate_json(text_of(file))
    except ValidationError as problem:
        raise misfit(file, problem) from problem
    text = text_of(article)
    if facts.doc_id != file.stem:
        raise GoldError(f"{file}: doc_id: is {facts.doc_id!r}, but the file is named {file.stem!r}")
    if not text:
        raise GoldError(f"{article}: no text")
    if (found := digest(article)) != facts.sha256:
        raise GoldError(f"{file}: sha256: {article.name} has {found}")
    for where, piece, times in _cited(facts):
        if (standing := occurrences(text, piece)) < times:
            found_times = "is not in" if not standing else f"occurs {standing}x, not {times}x, in"
            raise GoldError(f"{file}: {where}: {piece!r} {found_times} {article.name}")
    return GoldStory(**dict(facts), text=text)


def occurrences(text: str, piece: str) -> int:
    """How often `piece` stands in `text`, overlaps counted."""
    count, at = 0, text.find(piece)
    while at >= 0:
        count, at = count + 1, text.find(piece, at + 1)
    return count


def _cited(facts: GoldFacts) -> Iterator[tuple[str, str, int]]:
    """Every piece of the text that the facts cite: where, the piece, how often it must at least occur."""
    for i, quote in enumerate(facts.quotes):
        yield from ((f"quotes[{i}].content[{j}]", piece, 1) for j, piece in enumerate(quote.content))
        yield f"quotes[{i}].speaker_text", quote.speaker_text, 1
        if quote.cue is not None:
            yield f"quotes[{i}].cue", quote.cue, 1
    for i, date in enumerate(facts.dates):
        yield f"dates[{i}].text", date.text, date.occurrence
    for section in ("contacts", "votes", "shares", "ages", "roles", "events", "counts"):
        yield from ((f"{section}[{i}].evidence", e.evidence, 1) for i, e in enumerate(getattr(facts, section)))

"""A corpus of the project's own: a folder with manifest.toml, guidelines.md and stories/NAME.txt, stories/NAME.json."""

import hashlib
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, ValidationError

from wirefacts.corpora.guide import GoldStory, digest, place, read_gold_story
from wirefacts.errors import GoldError
from wirefacts.records.parts import NonEmpty, Part

MANIFEST = "manifest.toml"
STORIES = "stories"
Split = Literal["train", "dev", "test"]
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
"""SHA-256, hexadecimal."""


class StoryEntry(Part):
    """One story of a corpus: its split, and the digests of its text and of its gold facts."""

    model_config = ConfigDict(strict=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    split: Split
    text: Digest
    gold: Digest


class Manifest(Part):
    """What a corpus is, where it comes from, who may use it, and what exactly is in it."""

    model_config = ConfigDict(strict=True)

    name: NonEmpty
    title: NonEmpty
    source: NonEmpty
    licence: NonEmpty
    digest: Digest
    stories: Annotated[tuple[StoryEntry, ...], Field(min_length=1, strict=False)]

    def names(self, split: Split | None = None) -> tuple[str, ...]:
        """The stories of a split, or of all splits, in the manifest's order."""
        return tuple(entry.name for entry in self.stories if split in {None, entry.split})


def read_manifest(corpus: Path) -> Manifest:
    """The manifest of a corpus folder; its digests are not compared with the files yet (`check` does).

    Raises GoldError where there is none, or it is not of this shape.
    """
    file = corpus / MANIFEST
    try:
        with file.open("rb") as lines:
            return Manifest.model_validate(tomllib.load(lines))
    except OSError as problem:
        raise GoldError(f"{file}: cannot be read: {problem.strerror}") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise GoldError(f"{file}: not TOML: {problem}") from problem
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        raise GoldError(f"{file}: {place(first['loc'])}: {first['msg']}") from problem


def check(corpus: Path, manifest: Manifest) -> None:
    """Raises GoldError unless the files of a corpus are exactly those of its manifest, byte for byte."""
    folder, listed = corpus / STORIES, {f"{n}{ending}" for n in manifest.names() for ending in (".txt", ".json")}
    present = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
    if len(listed) != 2 * len(manifest.stories):
        raise GoldError(f"{corpus / MANIFEST}: stories: a name stands there twice")
    if odd := sorted(listed ^ present):
        raise GoldError(f"{folder / odd[0]}: {'missing' if odd[0] in listed else 'not in the manifest'}")
    for i, entry in enumerate(manifest.stories):
        for field, pinned in (("text", entry.text), ("gold", entry.gold)):
            file = folder / f"{entry.name}.{'txt' if field == 'text' else 'json'}"
            if (found := digest(file)) != pinned:
                raise GoldError(f"{file}: digest {found} is not the manifest's stories[{i}].{field}")
    if (found := overall(manifest.stories)) != manifest.digest:
        raise GoldError(f"{corpus / MANIFEST}: digest: the stories' digests make {found}")


def overall(entries: Iterable[StoryEntry]) -> str:
    """One digest of all stories: SHA-256 over a line `NAME SPLIT TEXT GOLD` for each, sorted by name."""
    lines = sorted(f"{entry.name} {entry.split} {entry.text} {entry.gold}\n" for entry in entries)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def read_corpus(corpus: Path, split: Split | None = None) -> tuple[GoldStory, ...]:
    """The stories of one split of a corpus, or of all, in the manifest's order. Raises GoldError where one does not hold."""
    manifest = read_manifest(corpus)
    check(corpus, manifest)
    return tuple(read_gold_story(corpus / STORIES / f"{name}.json") for name in manifest.names(split))

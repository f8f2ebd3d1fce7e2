"""A corpus of the project's own: a folder with manifest.toml, guidelines.md and stories/.

A story is NAME.story (inline markup), or NAME.txt with its facts in NAME.json.
"""

import hashlib
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal, Self, TypeVar

from pydantic import ConfigDict, Field, ValidationError, model_validator

from wirefacts.corpora.files import digest, misfit
from wirefacts.corpora.guide import GoldStory, read_gold, read_gold_story
from wirefacts.corpora.markup.parsing import ENDING, read_story
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.to_guide import to_guide
from wirefacts.errors import GoldError
from wirefacts.records.parts import NonEmpty, Part

MANIFEST = "manifest.toml"
STORIES = "stories"
Shape = TypeVar("Shape", bound=Part)
Split = Literal["train", "dev", "test"]
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
"""SHA-256, hexadecimal."""


class StoryEntry(Part):
    """One story of a corpus: its split and the digests of its files, `markup` alone or `text` and `gold`."""

    model_config = ConfigDict(strict=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    split: Split
    text: Digest | None = None
    gold: Digest | None = None
    markup: Digest | None = None

    @model_validator(mode="after")
    def _of_one_form(self) -> Self:
        if [self.text is None, self.gold is None] != [self.markup is not None] * 2:
            raise ValueError("a story has a digest `markup`, or digests `text` and `gold`")
        return self

    @property
    def files(self) -> dict[str, tuple[str, Digest]]:
        """The story's files, and of each the field and the digest that pin it."""
        forms = (("text", ".txt", self.text), ("gold", ".json", self.gold), ("markup", ENDING, self.markup))
        return {f"{self.name}{ending}": (field, pinned) for field, ending, pinned in forms if pinned is not None}


class Manifest(Part):
    """What a corpus is, where it comes from, who may use it, and what exactly is in it."""

    model_config = ConfigDict(strict=True)

    name: NonEmpty
    title: NonEmpty
    source: NonEmpty
    licence: NonEmpty
    digest: Digest
    stories: Annotated[tuple[StoryEntry, ...], Field(strict=False)] = ()

    def names(self, split: Split | None = None) -> tuple[str, ...]:
        """The stories of a split, or of all splits, in the manifest's order."""
        return tuple(entry.name for entry in self.stories if split in {None, entry.split})


def read_manifest(corpus: Path) -> Manifest:
    """The manifest of a corpus folder; its digests are not compared with the files yet (`check` does).

    Raises GoldError where there is none, or it is not of this shape.
    """
    return read_as(Manifest, corpus)


def read_as(shape: type[Shape], corpus: Path) -> Shape:
    """The manifest of a corpus folder as `shape`. Raises GoldError where there is none, or it is not of that shape."""
    file = corpus / MANIFEST
    try:
        with file.open("rb") as lines:
            return shape.model_validate(tomllib.load(lines))
    except OSError as problem:
        raise GoldError(f"{file}: cannot be read: {problem.strerror}") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise GoldError(f"{file}: not TOML: {problem}") from problem
    except ValidationError as problem:
        raise misfit(file, problem) from problem


def check(corpus: Path, manifest: Manifest) -> None:
    """Raises GoldError unless the files of a corpus are exactly those of its manifest, byte for byte."""
    folder, listed = corpus / STORIES, {name for entry in manifest.stories for name in entry.files}
    present = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
    if len(set(manifest.names())) != len(manifest.stories):
        raise GoldError(f"{corpus / MANIFEST}: stories: a name stands there twice")
    if not listed:
        raise GoldError(f"{corpus / MANIFEST}: stories: none")
    if odd := sorted(listed ^ present):
        raise GoldError(f"{folder / odd[0]}: {'missing' if odd[0] in listed else 'not in the manifest'}")
    for i, entry in enumerate(manifest.stories):
        for name, (field, pinned) in entry.files.items():
            if (found := digest(folder / name)) != pinned:
                raise GoldError(f"{folder / name}: digest {found} is not the manifest's stories[{i}].{field}")
    if (found := overall(manifest.stories)) != manifest.digest:
        raise GoldError(f"{corpus / MANIFEST}: digest: the stories' digests make {found}")


def overall(entries: Iterable[StoryEntry]) -> str:
    """One digest of all stories: SHA-256 over a line `NAME SPLIT DIGEST…` for each, sorted by name."""
    lines = sorted(" ".join((e.name, e.split, *(pinned for _, pinned in e.files.values()))) + "\n" for e in entries)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def read_corpus(corpus: Path, split: Split | None = None) -> tuple[GoldStory, ...]:
    """The stories of one split of a corpus, or of all, in the manifest's order. Raises GoldError where one does not hold."""
    manifest = read_manifest(corpus)
    check(corpus, manifest)
    return tuple(_read(corpus / STORIES, entry) for entry in manifest.stories if split in {None, entry.split})


def read_marked(corpus: Path, split: Split | None = None) -> tuple[MarkedStory, ...]:
    """The stories of a split that are marked inline, with all that is marked. Raises GoldError where one does not hold."""
    manifest = read_manifest(corpus)
    check(corpus, manifest)
    entries = (entry for entry in manifest.stories if split in {None, entry.split} and entry.markup is not None)
    return tuple(read_story(corpus / STORIES / f"{entry.name}{ENDING}") for entry in entries)


def read_stories(folder: Path, split: Split | None = None) -> tuple[GoldStory, ...]:
    """Gold from either kind of folder: a corpus with a manifest, or NAME.json beside NAME.txt, which know no splits.

    Raises GoldError where a story does not hold, or a split is asked of a folder without a manifest.
    """
    if (folder / MANIFEST).is_file():
        return read_corpus(folder, split)
    if split is not None:
        raise GoldError(f"{folder}: no {MANIFEST}, so it has no split '{split}'")
    return read_gold(folder)


def _read(folder: Path, entry: StoryEntry) -> GoldStory:
    if entry.markup is None:
        return read_gold_story(folder / f"{entry.name}.json")
    return to_guide(read_story(folder / f"{entry.name}{ENDING}"))

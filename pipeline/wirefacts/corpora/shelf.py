"""Finds marked stories and corpora in folders."""

from collections.abc import Iterator
from pathlib import Path

from wirefacts.corpora.manifest import MANIFEST, STORIES, Manifest, Split, read_manifest
from wirefacts.corpora.markup.parsing import ENDING, read_story
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.quotecheck.manifest import is_quotecheck
from wirefacts.errors import GoldError


def marked(path: Path, split: Split | None = None) -> Iterator[MarkedStory]:
    """The marked stories of `files`, in their order. Raises GoldError as `files` does, and where a story does not hold."""
    yield from (read_story(file) for file in files(path, split))


def files(path: Path, split: Split | None = None) -> list[Path]:
    """The files of the marked stories of a corpus, a folder or a file, by name; of one split, where a manifest says which.

    Raises GoldError where there is none, or a split is asked for and no manifest tells it.
    """
    if path.is_file():
        found = [path]
    else:
        folder = path / STORIES if (path / STORIES).is_dir() else path
        found = sorted(folder.glob(f"*{ENDING}"))
    if split is not None:
        wanted = set(read_manifest(path).names(split))
        found = [file for file in found if file.stem in wanted]
    if not found:
        raise GoldError(f"{path}: no marked story (NAME{ENDING}) here")
    return found


def splits(path: Path) -> dict[str, Split]:
    """The split of each story of a corpus; empty where no manifest tells."""
    manifest = read_manifest(path) if (path / MANIFEST).is_file() else None
    return {entry.name: entry.split for entry in manifest.stories} if manifest else {}


def known(folder: Path) -> Iterator[tuple[Path, Manifest]]:
    """The corpora of stories below a folder: those with a manifest. Raises GoldError where one does not hold."""
    for file in sorted(folder.glob(f"*/{MANIFEST}")):
        if not is_quotecheck(file.parent):
            yield file.parent, read_manifest(file.parent)

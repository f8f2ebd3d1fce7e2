"""Pins a corpus anew after its stories were edited or new ones came: `python -m wirefacts.corpora.pinning CORPUS`."""

import hashlib
import re
import sys
from pathlib import Path

from wirefacts.corpora.files import digest
from wirefacts.corpora.manifest import MANIFEST, STORIES, Manifest, Split, StoryEntry, overall, read_manifest
from wirefacts.corpora.markup.parsing import ENDING

TRAIN, DEV = 0.70, 0.85
"""Of the unit interval over which names are spread, what lies below trains, what lies between is dev, the rest test."""


def split_of(name: str, train: float = TRAIN, dev: float = DEV) -> Split:
    """The split of a new story, by its name alone, so that neither its facts nor its author decide.

    Of the unit interval, names below `train` train, those between are dev, those from `dev` on test.
    """
    place = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") / 2**32
    return "train" if place < train else "dev" if place < dev else "test"


def pinned(corpus: Path, manifest: Manifest) -> Manifest:
    """The manifest with the digests of the files as they are now, and with the marked stories that it does not list yet.

    Raises GoldError where a file cannot be read.
    """
    folder = corpus / STORIES
    old = tuple(
        entry.model_copy(update={field: digest(folder / name) for name, (field, _) in entry.files.items()})
        for entry in manifest.stories
    )
    known = set(manifest.names())
    files = sorted(file for file in folder.glob(f"*{ENDING}") if file.stem not in known)
    new = (StoryEntry(name=file.stem, split=split_of(file.stem), markup=digest(file)) for file in files)
    stories = (*old, *new)
    return manifest.model_copy(update={"stories": stories, "digest": overall(stories)})


def pin(corpus: Path) -> Manifest:
    """Writes the files' digests into the manifest and lists new stories at its end; comments and order stay.

    Raises GoldError where a file cannot be read.
    """
    old = read_manifest(corpus)
    new = pinned(corpus, old)
    text = (corpus / MANIFEST).read_text(encoding="utf-8")
    for entry in new.stories[: len(old.stories)]:
        for field, value in entry.files.values():
            story = rf'(name = "{re.escape(entry.name)}"[^\[]*?\b{field} = ")[0-9a-f]{{64}}'
            text = re.sub(story, rf"\g<1>{value}", text)
    text = re.sub(r'(?m)^(digest = ")[0-9a-f]{64}', rf"\g<1>{new.digest}", text)
    (corpus / MANIFEST).write_text(text + "".join(map(_listed, new.stories[len(old.stories) :])), encoding="utf-8")
    return new


def _listed(entry: StoryEntry) -> str:
    return f'\n[[stories]]\nname = "{entry.name}"\nsplit = "{entry.split}"\nmarkup = "{entry.markup}"\n'


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        pin(Path(folder))

"""Pins a corpus anew after its stories were edited: `python -m wirefacts.corpora.pinning CORPUS`."""

import re
import sys
from pathlib import Path

from wirefacts.corpora.guide import digest
from wirefacts.corpora.manifest import MANIFEST, STORIES, Manifest, StoryEntry, overall, read_manifest


def pinned(corpus: Path, manifest: Manifest) -> Manifest:
    """The same manifest with the digests of the files as they are now. Raises GoldError where one cannot be read."""
    stories = tuple(
        StoryEntry(
            name=entry.name,
            split=entry.split,
            text=digest(corpus / STORIES / f"{entry.name}.txt"),
            gold=digest(corpus / STORIES / f"{entry.name}.json"),
        )
        for entry in manifest.stories
    )
    return manifest.model_copy(update={"stories": stories, "digest": overall(stories)})


def pin(corpus: Path) -> None:
    """Writes the files' digests into the manifest; comments and order stay. Raises GoldError where a file is unreadable."""
    old = read_manifest(corpus)
    new = pinned(corpus, old)
    text = (corpus / MANIFEST).read_text(encoding="utf-8")
    for entry in new.stories:
        for field, value in (("text", entry.text), ("gold", entry.gold)):
            story = rf'(name = "{re.escape(entry.name)}"[^\[]*?\b{field} = ")[0-9a-f]{{64}}'
            text = re.sub(story, rf"\g<1>{value}", text)
    text = re.sub(r'(?m)^(digest = ")[0-9a-f]{64}', rf"\g<1>{new.digest}", text)
    (corpus / MANIFEST).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        pin(Path(folder))

"""The same stories marked by two people."""

from collections.abc import Iterator
from pathlib import Path

from wirefacts.corpora.manifest import Split
from wirefacts.corpora.markup.parsing import Reading, read_file
from wirefacts.corpora.markup.problems import Problem
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.shelf import files
from wirefacts.errors import GoldError


def twins(first: Path, second: Path, split: Split | None = None) -> Iterator[tuple[MarkedStory, MarkedStory]]:
    """The stories that stand under both paths (corpora, folders or files), by name; of one split of the corpus `first`.

    Raises GoldError where none does, where one does not hold, and where the two texts of one differ.
    """
    others = {file.stem: file for file in files(second)}
    pairs = [(file, others[file.stem]) for file in files(first, split) if file.stem in others]
    if not pairs:
        raise GoldError(f"{second}: no story of {first} stands here too")
    for one, other in pairs:
        mine, theirs = read_file(one).story, read_file(other)
        if mine.text != theirs.story.text:
            raise GoldError(_apart(mine.text, theirs).told(str(other)) + f" in {one}")
        yield mine, theirs.story


def _apart(text: str, reading: Reading) -> Problem:
    """Where the text of `reading` leaves `text`."""
    both = zip(text, reading.story.text, strict=False)
    at = next((i for i, (mine, theirs) in enumerate(both) if mine != theirs), min(len(text), len(reading.story.text)))
    has, wanted = (repr(each[at : at + 20]) if at < len(each) else "its end" for each in (reading.story.text, text))
    return reading.problem(at, f"the text differs: {has} here, {wanted}")

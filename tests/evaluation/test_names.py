"""A name is right if a marked one has its extent and kind."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from wirefacts.corpora.files import digest
from wirefacts.corpora.manifest import MANIFEST, STORIES, StoryEntry, overall, read_manifest, read_marked
from wirefacts.evaluation.confidence import Confidences, with_names
from wirefacts.evaluation.names import name_claims
from wirefacts.text.extents import Extent

NEWSWIRE = Path(__file__).parents[2] / "corpora" / "newswire"


@dataclass(frozen=True)
class OneName:
    extent: Extent
    kind: str
    confidence: float


class Sure:
    """Tells the marked names of one story as people, and the first word, at nine in ten."""

    def __init__(self, extents: list[Extent]) -> None:
        self._extents = extents

    def predict(self, text: str) -> tuple[list[OneName], None]:  # noqa: ARG002 - a tagger's shape
        return [OneName(extent, "person", 0.9) for extent in [*self._extents, Extent(0, 1)]], None


def test_extent_and_kind_must_be_right(tmp_path: Path) -> None:
    """A corpus of the first dev story alone."""
    name = read_manifest(NEWSWIRE).names("dev")[0]
    (tmp_path / STORIES).mkdir()
    file = shutil.copy(NEWSWIRE / STORIES / f"{name}.story", tmp_path / STORIES)
    entry = StoryEntry(name=name, split="dev", markup=digest(Path(file)))
    (tmp_path / MANIFEST).write_text(
        f'name = "one"\ntitle = "one"\nsource = "ours"\nlicence = "ours"\ndigest = "{overall([entry])}"\n'
        f'[[stories]]\nname = "{name}"\nsplit = "dev"\nmarkup = "{entry.markup}"\n'
    )
    assert read_marked(tmp_path, "test") == ()
    (story,) = read_marked(tmp_path, "dev")
    names = [tag for tag in story.tags if tag.kind == "name"]
    people = sum(story.entity[tag.id].type == "person" for tag in names)
    gold, found = name_claims([story], Sure([tag.extent for tag in names]))
    assert gold == len(names) > people > 0
    assert (len(found), sum(claim.right for claim in found)) == (len(names) + 1, people)
    nothing = Confidences(
        pipeline="p", corpus="c", digest="0" * 64, split="dev", stories=1, folds=5, deals=20, types={}, curves={}
    )
    whole = with_names(nothing, gold, found)
    measured = whole.names
    assert measured is not None
    assert (measured.records, measured.right, measured.gold) == (len(names) + 1, people, gold)
    assert measured.before.error == pytest.approx(abs(0.9 - people / (len(names) + 1)), abs=1e-3)
    assert measured.fitted_error < measured.before.error
    assert whole.curves.keys() == {"name person"}
    assert whole.worth("name person", 0.9) < 0.9

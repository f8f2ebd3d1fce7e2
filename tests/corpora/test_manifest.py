"""Corpora of the project's own: what the manifest says is what lies there."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from wirefacts.corpora.guide import GoldStory
from wirefacts.corpora.manifest import check, read_corpus, read_manifest
from wirefacts.corpora.pinning import pin
from wirefacts.errors import GoldError
from wirefacts.records.kinds import EventType

FIRST = Path(__file__).parents[2] / "corpora" / "first"
SECTIONS = ("quotes", "contacts", "votes", "shares", "ages", "roles", "dates", "events", "counts")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A copy of the first corpus that may be broken."""
    return Path(shutil.copytree(FIRST, tmp_path / "first"))


@pytest.fixture(scope="module")
def stories() -> dict[str, GoldStory]:
    return {story.doc_id: story for story in read_corpus(FIRST)}


def test_the_first_corpus_holds(stories: dict[str, GoldStory]) -> None:
    assert len(stories) == 10
    dev, test = read_manifest(FIRST).names("dev"), read_manifest(FIRST).names("test")
    assert {*dev, *test} == set(stories)
    assert not {*dev} & {*test}
    assert tuple(story.doc_id for story in read_corpus(FIRST, "dev")) == dev
    assert all(250 <= len(story.text.split()) <= 700 for story in stories.values())


def test_the_demo_story_has_every_kind_of_fact(stories: dict[str, GoldStory]) -> None:
    assert [section for section in SECTIONS if not getattr(stories["harbor-vote"], section)] == []


def test_every_event_type_is_in_the_corpus(stories: dict[str, GoldStory]) -> None:
    assert {event.type for story in stories.values() for event in story.events} == set(get_args(EventType))


def edit(file: str, old: str, new: str) -> Callable[[Path], object]:
    """Replaces `old`, which must be there, in a file of the corpus."""

    def do(corpus: Path) -> None:
        text = (corpus / file).read_text(encoding="utf-8")
        assert old in text
        (corpus / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return do


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda c: (c / "manifest.toml").unlink(), r"manifest\.toml: cannot be read"),
        (edit("manifest.toml", 'name = "first"', "name = first"), r"manifest\.toml: not TOML"),
        (edit("manifest.toml", "licence", "license"), r"manifest\.toml: licence: Field required"),
        (edit("manifest.toml", 'split = "dev"', 'split = "spare"'), r"manifest\.toml: stories\[0\]\.split: "),
        (edit("manifest.toml", 'name = "harbor-vote"', 'name = "../vote"'), r"manifest\.toml: stories\[0\]\.name: "),
        (edit("manifest.toml", 'name = "harbor-vote"', 'name = "contralto"'), r"manifest\.toml: stories: .* twice"),
        (
            edit("manifest.toml", 'split = "dev"', 'split = "test"'),
            r"manifest\.toml: digest: the stories' digests make",
        ),
        (lambda c: (c / "stories" / "contralto.txt").unlink(), r"contralto\.txt: missing"),
        (lambda c: (c / "stories" / "spare.txt").write_text("x"), r"spare\.txt: not in the manifest"),
        (edit("stories/contralto.txt", "harmony", "discord"), r"contralto\.txt: digest [0-9a-f]{64} is not .*\.text"),
        (edit("stories/contralto.json", '"years": 88', '"years": 8'), r"contralto\.json: digest .* is not .*\.gold"),
    ],
)
def test_what_does_not_hold_is_named(corpus: Path, spoil: Callable[[Path], object], message: str) -> None:
    spoil(corpus)
    with pytest.raises(GoldError, match=message):
        read_corpus(corpus)


def test_pinning_accepts_an_edit_and_leaves_the_rest(corpus: Path) -> None:
    before = (corpus / "manifest.toml").read_text(encoding="utf-8").splitlines()
    pin(corpus)
    assert (corpus / "manifest.toml").read_text(encoding="utf-8").splitlines() == before
    edit("stories/contralto.json", '"years": 88', '"years": 8')(corpus)
    pin(corpus)
    after = (corpus / "manifest.toml").read_text(encoding="utf-8").splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 2
    check(corpus, read_manifest(corpus))
    assert next(s for s in read_corpus(corpus) if s.doc_id == "contralto").ages[0].years == 8

"""Verdicts by an archive are those by the same sources in memory, whether it is ranked whole or led to by its index."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wirefacts.encoders.nearness import near
from wirefacts.errors import EmptyInput
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import DocumentInfo
from wirefacts.runs.archived import ArchivedPassages, ArchivedSources, archive_verifier, open_archive, source_in
from wirefacts.store import blocks, candidates
from wirefacts.store.archive import Archive
from wirefacts.stories.document import Document
from wirefacts.verify.engine import Verifier
from wirefacts.verify.passages import CHUNK, STEP, Shelf
from wirefacts.verify.verdicts import Claim
from wirefacts.verify.words import words
from wirefacts.wire.filed import Filed

HEARING = (
    "SENATOR ROE: Will the toll rise?\n\nADA QUILL: We will not raise the ferry toll. We may, if the council asks, look at "
    "the parking fees. I was there twice.\n\nTOM BELL: I would never vote for that, and neither would anybody whom I know on "
    "this council. The harbour office lost 1,500 forms. It lost them in March."
)
SPEECH = (
    "Remarks by Zoë Day on the pier\n\nFriends, we will rebuild the old pier before the winter storms come back. "
    + "The work is hard and the money is short. " * 20
    + "We cannot promise that it's open by May, but we can promise that nobody will be left without a boat. "
    + "Nobody on the island needs to be told what the sea can do. " * 10
)
STORY = (
    "EXAMPLETON — “The fees are fair,” Ann Lark said on Monday. “Nobody likes them, but they are fair.”\n\n"
    "Tom Bell disagreed. “I would never vote for that,” he said. “We will not raise the ferry toll,” Bell added."
)
FILLING = (
    "The council met for the {n}th time and spoke about lamps, drains and the state of lane {n}. Nothing was decided. "
)
CLAIMS = [
    "We will not raise the ferry toll",
    "We will raise the ferry toll",
    "We will … raise the ferry toll",
    "we may look at the parking fees",
    "We may [if they ask] look at the parking fees",
    "I was there once",
    "I would never vote for that",
    "We will rebuild the old pier before the winter storms come back",
    "The old pier will be rebuilt before the storms of the winter come back",
    "We can't promise that it is open by May",
    "nobody will be left without a boat. We will rebuild the old pier",
    "The harbor office lost 1500 forms",
    "The harbour office lost three thousand forms in June",
    "fair",
    "the",
    "They are fair, but nobody likes them",
    "Whales are mammals that sing",
    "Each islander is aware what the ocean may do and needs no teacher",
    "lamps, drains and the state of lane 7",
    "",
    "???",
]


def filed(ident: str, text: str, **known: object) -> Filed:
    sha256 = Document(id=ident, text=text).sha256
    extraction = Extraction(document=DocumentInfo.model_validate({"id": ident, "sha256": sha256, **known}))
    return Filed(extraction, text, "Zoë Day" if ident == "speech" else None)


GIVEN = [
    filed("hearing", HEARING, published="2031-04-07"),
    *(filed(f"council-{n}", "\n\n".join(FILLING.format(n=at) for at in range(n, n + 12))) for n in range(10)),
    filed("speech", SPEECH, published="2031-05-01", status="withheld"),
    filed("story", STORY, published="2031-04-08"),
]


@pytest.fixture(params=["sqlite", "postgresql"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    where = tmp_path / "a.db" if request.param == "sqlite" else request.getfixturevalue("postgresql")()
    with open_archive(where, create=True) as held:
        held.add(GIVEN)
        yield held


@pytest.fixture(params=["whole", "index"])
def by(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "index":
        monkeypatch.setattr(candidates, "WHOLE", 0)
    return str(request.param)


def asked() -> Iterator[Claim]:
    for number, claim in enumerate(CLAIMS):
        yield Claim(id=f"{number}", claim=claim)
        yield Claim(id=f"{number}-bell", claim=claim, speaker="Tom Bell", source="hearing")
        yield Claim(id=f"{number}-two", claim=claim, speaker="Quill", sources=("story", "speech", "none"))


def test_blocks_are_the_steps_of_stretches_in_memory() -> None:
    assert (blocks.STEP, 2 * blocks.STEP) == (STEP, CHUNK)


@pytest.mark.usefixtures("by")
def test_verdicts_are_the_same(archive: Archive) -> None:
    judge, expected = archive_verifier(archive), Verifier(Shelf([source_in(each) for each in GIVEN]), near=near)
    for claim in asked():
        assert judge.verify(claim) == expected.verify(claim), claim


@pytest.mark.usefixtures("by")
def test_a_sentence_in_other_words_is_a_candidate_of_an_archive_too(archive: Archive) -> None:
    asked = Claim(id="q1", claim="Each islander is aware what the ocean may do and needs no teacher", source="speech")
    verdict = archive_verifier(archive).verify(asked)
    assert verdict.wording == "paraphrase"
    assert verdict.matches[0].text == "Nobody on the island needs to be told what the sea can do."


def test_passages_are_the_same(archive: Archive) -> None:
    found, expected = ArchivedPassages(archive), Shelf([source_in(each) for each in GIVEN])
    assert found.documents == expected.documents == len(GIVEN)
    for claim in CLAIMS:
        sought = words(claim)
        for within in (None, {"story", "hearing"}, set[str]()):
            for mine, theirs in (
                (found.exact(sought, within), expected.exact(sought, within)),
                (found.search(sought, within), expected.search(sought, within)),
            ):
                told = [[(w.source.id, w.first, w.last) for w in each] for each in (mine, theirs)]
                assert told[0] == told[1], (claim, within)


@pytest.mark.usefixtures("by")
def test_words_in_a_row_are_found_across_blocks(archive: Archive) -> None:
    found = ArchivedPassages(archive)
    held = words(SPEECH)
    for first in range(0, len(held) - 45, 7):
        for length in (1, 2, 9, 10, 45):
            sought = held[first : first + length]
            places = [(w.source.id, w.first, w.last) for w in found.exact(sought)]
            assert ("speech", first, first + length) in places or len(places) == 64


def test_an_empty_archive_is_said_to_be(tmp_path: Path) -> None:
    with open_archive(tmp_path / "a.db", create=True) as held, pytest.raises(EmptyInput, match="nothing in it yet"):
        archive_verifier(held)


def test_sources_are_read_when_they_are_asked_for(archive: Archive) -> None:
    known = ArchivedSources(archive)
    assert known["story"].text == STORY
    assert known.get("none") is None
    assert len(known) == len(list(known)) == len(GIVEN)

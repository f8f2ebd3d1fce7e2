"""Adding: once, twice, changed, older, refused. The same on both back ends."""

import pytest
from sqlalchemy import select

from wirefacts.records.extraction import Extraction
from wirefacts.store.archive import Archive
from wirefacts.store.engines import reading
from wirefacts.store.tables import speakers, trigrams
from wirefacts.store.tables import words as word_table
from wirefacts.stories.document import Document
from wirefacts.verify.words import keys_in
from wirefacts.wire.filed import Filed

from .conftest import Make

PIER = ("Ada Quill", "We will rebuild the old pier before the winter storms")
TOLL = ("Tom Bell", "Nobody on this council voted for the higher ferry toll")


def counts(archive: Archive) -> list[set[tuple[str, int]]]:
    """What is kept of words and trigrams."""
    with reading(archive._engine, archive.where) as connection:
        return [{(name, held) for name, held in connection.execute(select(table))} for table in (word_table, trigrams)]


def test_the_same_twice_changes_nothing(archive: Archive, filed: Make) -> None:
    given = [filed("a", PIER), filed("b", TOLL)]
    assert archive.add(given).added == 2
    before, told = list(archive.export()), counts(archive)
    came = archive.add(given)
    assert (came.added, came.replaced, came.unchanged, came.refused) == (0, 0, 2, [])
    assert list(archive.export()) == before
    assert counts(archive) == told


def test_what_changed_takes_the_place_of_what_was_there(archive: Archive, where: str, filed: Make) -> None:
    archive.add([filed("a", PIER, TOLL), filed("b", TOLL)])
    changed = filed("a", ("Ada Quill", "We will not rebuild anything this year"))
    assert archive.add([changed]).replaced == 1
    assert list(archive.search("pier")) == []
    assert [hit.document for hit in archive.search("rebuild anything")] == ["a"]
    assert archive.stats().documents == 2
    assert archive.stats().quotes == 2
    assert archive.in_a_row(keys_in(PIER[1]), most=9) == []


def test_what_is_forgotten_leaves_no_trace(archive: Archive, filed: Make) -> None:
    archive.add([filed("b", TOLL)])
    told = counts(archive)
    archive.add([filed("a", PIER, around="A pier fell. " * 40)])
    archive.add([filed("a", TOLL)])
    archive.add([filed("a", ("Tom Bell", TOLL[1]))])
    with reading(archive._engine, archive.where) as connection:
        assert list(connection.execute(select(speakers.c.name)).scalars()) == ["Tom Bell"]
    assert {name for name, _ in counts(archive)[0]} == {name for name, _ in told[0]}


def test_an_older_version_does_not_take_the_place_of_a_newer_one(archive: Archive, filed: Make) -> None:
    archive.add([filed("a", PIER, version="10")])
    assert archive.add([filed("a", TOLL, version="9")]).older == 1
    assert archive.add([filed("a", TOLL, version="11")]).replaced == 1
    assert archive.add([filed("a", PIER, version="late")]).replaced == 1


def test_one_id_twice_in_a_batch_is_the_later_one(archive: Archive, filed: Make) -> None:
    came = archive.add([filed("a", PIER), filed("b", TOLL), filed("a", TOLL)])
    assert (came.added, came.replaced) == (2, 1)
    assert [hit.document for hit in archive.search("ferry toll")] == ["b", "a"]


def test_what_is_known_beside_the_text_counts(archive: Archive, filed: Make) -> None:
    given = filed("a", PIER)
    archive.add([given])
    assert archive.add([Filed(given.extraction, given.text, "Ada Quill", "Welsh", checked=False)]).replaced == 1
    (held,) = archive.export()
    assert (held.speaker, held.translated_from, held.checked) == ("Ada Quill", "Welsh", False)


def test_an_article_is_known_by_its_text_and_what_is_said_of_it(archive: Archive, filed: Make) -> None:
    given = filed("a", PIER, version="2")
    archive.add([given])
    document = Document(id="a", text=given.text or "", published=given.extraction.document.published, version="2")
    assert archive.standing(document) == "unchanged"
    assert archive.standing(document.model_copy(update={"status": "canceled"})) == "changed"
    assert archive.standing(document.model_copy(update={"text": "Other.", "version": "1"})) == "older"
    assert archive.standing(document.model_copy(update={"id": "b"})) == "new"


def test_an_extraction_that_knows_its_text_needs_no_more(archive: Archive, filed: Make) -> None:
    given = filed("a", PIER)
    assert archive.add([given.extraction.with_text(given.text or "")]).added == 1


@pytest.mark.parametrize(
    ("text", "problem"),
    [(None, "without its text"), ("Other words.", "SHA-256"), ("", "SHA-256"), ("\ud800", "surrogate")],
)
def test_what_does_not_belong_together_is_refused(
    archive: Archive, filed: Make, text: str | None, problem: str
) -> None:
    bare = Extraction.model_validate_json(filed("a", PIER).extraction.model_dump_json())
    came = archive.add([Filed(bare, text), filed("b", TOLL)])
    assert came.added == 1
    ((ident, said),) = came.refused
    assert ident == "a"
    assert problem in said


def test_evidence_that_does_not_stand_in_the_text_is_refused(archive: Archive, filed: Make) -> None:
    row = filed("a", PIER).extraction.model_dump(mode="json")
    row["records"][0]["content"][0]["text"] = "We will rebuild the old peer before the winter storms"
    came = archive.add([Filed(Extraction.model_validate(row), filed("a", PIER).text)])
    assert came.added == 0
    assert "the text at this place is not" in came.refused[0][1]


def test_nul_is_refused(archive: Archive, filed: Make) -> None:
    given = filed("c", PIER)
    beside = Filed(given.extraction, given.text, "Ada\0Quill")
    came = archive.add([filed("a", PIER, around="One\0 two. "), filed("b", PIER, headline="One\0two"), beside])
    assert [problem for _, problem in came.refused] == ["a NUL character, so this is not text"] * 3


def test_half_a_character_is_refused_and_the_rest_is_kept(archive: Archive, filed: Make) -> None:
    given = filed("a", PIER)
    came = archive.add([Filed(given.extraction, given.text, translated_from="We\ud800lsh"), filed("b", TOLL)])
    assert (came.added, came.refused) == (1, [("a", "a lone surrogate, which is no character")])


def test_the_index_is_made_anew(archive: Archive, filed: Make) -> None:
    archive.add([filed("a", PIER), filed("b", TOLL)])
    told = counts(archive)
    keys = keys_in("rebuild the old pier")
    found = archive.likeliest(keys, rarest=48, most=3)
    archive.reindex()
    assert counts(archive) == told
    assert archive.likeliest(keys, rarest=48, most=3) == found
    assert len(archive.in_a_row(keys, most=3)) == 1

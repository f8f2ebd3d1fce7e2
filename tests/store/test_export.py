"""What is exported makes the same archive again."""

import json
from pathlib import Path

from wirefacts.store.archive import Archive
from wirefacts.verify.words import keys_in
from wirefacts.wire.filed import Filed, is_filed, read_filed

from .conftest import Make


def test_an_export_makes_the_same_archive(archive: Archive, tmp_path: Path, filed: Make) -> None:
    one = filed("a", ("Ada Quill", "We will rebuild the pier"), ("Zoë Day", "“No”"), headline="Pier", version="3")
    other = filed("b", ("Tom Bell", "“No”"), published=None, status="canceled")
    archive.add([one, Filed(other.extraction, other.text, "Ada Quill", "Welsh", checked=True)])
    rows = [each.row() for each in archive.export()]
    with Archive.open(tmp_path / "again.db", keys_in, create=True) as again:
        again.add(read_filed(json.loads(row), "export") for row in rows)
        assert [each.row() for each in again.export()] == rows
        assert list(again.search()) == list(archive.search())
        assert again.stats().model_copy(update={"backend": archive.stats().backend}) == archive.stats()


def test_what_is_an_extraction(filed: Make) -> None:
    assert is_filed(json.loads(filed("a").row()))
    assert not is_filed({"text": "The pier fell.", "document": "a", "schema_version": "1"})

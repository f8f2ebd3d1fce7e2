"""Where words may stand: the same on both back ends, whatever was looked up before."""

import pytest

from wirefacts.store import candidates, postgresql
from wirefacts.store.archive import Archive

from .conftest import Make

COMMON = "we shall mend the old stone bridge"


def _places(archive: Archive) -> list[int]:
    return [each.document for each, _ in archive.likeliest(COMMON.split(), rarest=48, most=50)]


@pytest.fixture
def crowded(archive: Archive, filed: Make, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive in which all words of one sentence are common."""
    monkeypatch.setattr(candidates, "WHOLE", 2)
    monkeypatch.setattr(candidates, "COMMON", 4)
    archive.add(filed(f"a{number}", ("Ada Quill", f"{COMMON} {number}")) for number in range(12))
    return archive


def test_a_run_of_common_words_leads_to_the_first_blocks_that_have_it(crowded: Archive) -> None:
    assert sorted(_places(crowded)) == [1, 2, 3, 4]


def test_a_second_search_finds_what_the_first_did(crowded: Archive) -> None:
    assert _places(crowded) == _places(crowded)


def test_what_was_common_is_looked_up_anew_after_documents_came(crowded: Archive, filed: Make) -> None:
    _places(crowded)
    crowded.add([filed("a0", ("Ada Quill", "The harbour is shut."))])
    assert sorted(_places(crowded)) == [2, 3, 4, 5]


def test_very_many_blocks_are_read_in_their_order(crowded: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "MANY", 1)
    monkeypatch.setattr(candidates, "COMMON", 2)
    assert sorted(_places(crowded)) == [1, 2]

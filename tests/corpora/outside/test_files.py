"""Any file in a corpus's format is read as strictly as a corpus; labels of any corpus are ours."""

import json
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.outside.files import read_file
from wirefacts.corpora.outside.labels import KINDS, kind_of, spellings
from wirefacts.corpora.outside.spans import names
from wirefacts.errors import GoldError, MissingInput

GOOD = {"doc_id": "one", "text": "Ode left.", "entities": [[0, 3, "PER"]], "more": 7}


def written(folder: Path, *rows: dict[str, Any] | str) -> Path:
    file = folder / "rows.jsonl"
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def test_rows_come_with_all_their_fields(tmp_path: Path) -> None:
    ((raw, row),) = read_file(written(tmp_path, "", GOOD), names)
    assert (dict(raw.fields), raw.number, row.names[0].label) == (GOOD, 2, "PER")


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (
            {**GOOD, "doc_id": "two", "entities": [[0, 99, "PER"]]},
            r"rows\.jsonl:2: entities\[0\]: \[0, 99\) is no stretch",
        ),
        ({**GOOD, "doc_id": "two", "entities": [[0, 3]]}, r"rows\.jsonl:2: entities\[0\]: has no label"),
        ({"doc_id": "two", "text": "Ode."}, r"rows\.jsonl:2: entities: is missing"),
        ({"doc_id": "two", "entities": []}, r"rows\.jsonl:2: text: is missing"),
        ({**GOOD, "doc_id": "two", "text": "Ode \ud800"}, r"rows\.jsonl:2: .*surrogates"),
        (GOOD, r"rows\.jsonl:2: doc_id: 'one' is line 1's"),
        ("[]", r"rows\.jsonl:2: is no object"),
        ("{", r"rows\.jsonl:2: not JSON"),
    ],
)
def test_a_broken_row_is_named(second: dict[str, Any] | str, said: str, tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=said):
        read_file(written(tmp_path, GOOD, second), names)


def test_no_file_and_no_row(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="no such file"):
        read_file(tmp_path / "none.jsonl", names)
    with pytest.raises(GoldError, match="holds no row"):
        read_file(written(tmp_path), names)


@pytest.mark.parametrize(("corpus", "label"), [(corpus, label) for corpus in KINDS for label in KINDS[corpus]])
def test_a_label_means_the_same_in_every_corpus(corpus: str, label: str) -> None:
    assert kind_of(label) == KINDS[corpus][label]


def test_our_kinds_in_a_corpus_s_own_words() -> None:
    labels = ["politician", "person", "politicalparty", "organisation", "country", "location", "misc"]
    assert spellings(labels) == {"person": "person", "organization": "organisation", "place": "location"}
    assert spellings(["PER", "FAC", "GPE", "CARDINAL"]) == {"person": "PER", "place": "GPE"}
    assert kind_of("misc") is None

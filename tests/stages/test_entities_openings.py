"""Capitals that name nobody: feasts, headings, nouns that open a sentence, and what hangs on at a name's ends."""

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import MENTIONS


def names(doc: Doc) -> set[str]:
    return {m.extent.slice(doc.text) for m in MENTIONS.read(doc) if m.kind == "name"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The bridge will open by Labor Day, Ann Lind said.", "Labor Day"),
        ("The keeper left before Easter Sunday, Ann Lind said.", "Easter Sunday"),
        ("Ann Lind left.\n\nCORRECTION: An earlier version had the wrong year.", "CORRECTION"),
        ("The shepherds met in April. Shepherds may again use the road.", "Shepherds"),
    ],
)
def test_a_feast_a_heading_and_a_noun_that_opens_are_no_names(read, text, word) -> None:
    assert word not in names(read(text))


def test_a_name_that_opens_a_sentence_stays_one(read) -> None:
    found = names(read("Williams met Ann Lind on Monday. Brussels was not asked."))
    assert {"Williams", "Brussels"} <= found


def test_a_member_of_a_list_is_no_part_of_the_next_name(read) -> None:
    found = names(read("The offer was for Tom Farrow and Jane Roe alone."))
    assert {"Tom Farrow", "Jane Roe"} <= found


def test_a_contest_is_no_body(read) -> None:
    doc = read("Ann Lind ran at the Harbour Bay Games in May.")
    labels = {m.extent.slice(doc.text): m.label for m in MENTIONS.read(doc)}
    assert labels["Harbour Bay Games"] == "event"

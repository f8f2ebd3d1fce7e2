"""What a story's verbs let people be called, and ages, couples and those who come and go."""

import pytest

from told import who
from wirefacts.annotations.layers import CLUSTERS, MENTIONS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Lind took over as chairwoman of the Harbour Bank in May. Tom Roe rang the chairwoman twice.",
            "the chairwoman",
        ),
        (
            "Ann Lind, who leads the Lamp Party, met Tom Roe in May. He did not like the party leader.",
            "the party leader",
        ),
        ("Ann Lind was charged with fraud in May. Tom Roe said the defendant had left.", "the defendant"),
    ],
)
def test_a_person_is_called_by_what_the_verbs_make_of_her(read, text, words) -> None:
    assert who(read(text), words) == "Ann Lind"


def test_who_was_not_charged_is_no_defendant(read) -> None:
    doc = read("Ann Lind was not charged with fraud in May. Tom Roe said the defendant had left.")
    assert who(doc, "the defendant") != "Ann Lind"


def test_an_age_alone_is_whose_age_was_told(read) -> None:
    doc = read('Tom Roe, 34, was sent home on Friday. "Nobody asked," the 34-year-old said.')
    assert who(doc, "the 34-year-old") == "Tom Roe"


def test_an_age_before_a_noun_is_no_mention(read) -> None:
    doc = read("The 34-year-old bridge was closed on Friday.")
    assert not [m for m in MENTIONS.read(doc) if m.kind == "description" and m.label == "person"]


def test_the_new_president_is_not_the_outgoing_one(read) -> None:
    doc = read(
        "The Lamp Council elected Ann Lind as its president on Monday. Lind follows the outgoing president, Tom Roe. "
        "The keepers said the new president would start in June."
    )
    assert who(doc, "the new president") == "Ann Lind"


def test_a_couple_is_a_pair(read) -> None:
    doc = read("The couple ran a mill in Deal. Judge Ann Lind said the pair had lied.")
    assert who(doc, "the pair") == who(doc, "The couple")


@pytest.mark.parametrize(
    "text",
    [
        "The keeper told his widow, Rosa Tarn. She wept.",
        "The welder, Rosa Tarn, rang the keeper. She wept.",
        "He hid it on the farm of a cousin, Rosa Tarn, who has not been charged.",
    ],
)
def test_a_name_behind_a_description_is_that_one_s(read, text) -> None:
    doc = read(text)
    clusters = {c.name: c for c in CLUSTERS.read(doc)}
    kinds = {m.id: m.kind for m in MENTIONS.read(doc)}
    assert "description" in {kinds[m] for m in clusters["Rosa Tarn"].mentions}


def test_i_in_marks_is_the_one_whom_the_sentence_before_is_about(read) -> None:
    doc = read('Rosa Tarn gave no hint of haste on Friday. "I have waited twelve years. I can wait until lunch."')
    assert who(doc, "I") == "Rosa Tarn"


def test_i_in_marks_is_nobody_of_another_paragraph(read) -> None:
    doc = read('Rosa Tarn gave no hint of haste on Friday.\n\n"I have waited twelve years. I can wait until lunch."')
    assert who(doc, "I") != "Rosa Tarn"

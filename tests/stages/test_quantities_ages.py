"""Whose age a text gives."""

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES
from wirefacts.stages.quantities.age_subjects import subject_before
from wirefacts.stages.quantities.component import Quantities
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent

Read = Callable[..., Doc]


def _ages(doc: Doc) -> list[tuple[str, float]]:
    return [(age.person.slice(doc.text), age.years) for age in AGES.read(doc)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill, 60, told reporters she would appeal.", [("Marta Quill", 60)]),
        ("The victims were Tomas Reyes, 34, and Lena Ostrow, 29.", [("Tomas Reyes", 34), ("Lena Ostrow", 29)]),
        ("A man, 27, and a woman, 24, were arrested.", [("A man", 27), ("a woman", 24)]),
        ("Pavel Orlov, aged 34, was jailed.", [("Pavel Orlov", 34)]),
        (
            "Two sailors, a 24-year-old cook and a 51-year-old pilot, left.",
            [("a 24-year-old cook", 24), ("a 51-year-old pilot", 51)],
        ),
        ("A girl aged seven was found safe.", [("A girl", 7)]),
        ("Rosa Diaz, aged just 20, was named.", [("Rosa Diaz", 20)]),
        ("He leaves a wife, Rosa Diaz, 90, three children and a dog.", [("Rosa Diaz", 90)]),
        ("When he was nine, the family left Oslo.", [("he", 9)]),
        ("She is 45 and has two children.", [("She", 45)]),
        ("Rosa Diaz (54) was appointed.", [("Rosa Diaz", 54)]),
        ("The actor Leo Hartmann has died at 91.", [("Leo Hartmann", 91)]),
        ("Joan Pike, then 12, was abducted.", [("Joan Pike", 12)]),
        ("Joan Pike, then just 16, swam the strait.", [("Joan Pike", 16)]),
        ("Her children - Eva, 12, Max, 9, and Tom, 4 - were unhurt.", [("Eva", 12), ("Max", 9), ("Tom", 4)]),
        ("Their six-month-old daughter, Ivy, survived.", [("Ivy", 0.5)]),
        ("Former minister Ali Khan, 71: a life in politics", [("Ali Khan", 71)]),
        ("Maria Costa, a 52-year-old nurse, said so.", [("Maria Costa", 52)]),
        ("Maria Costa, a 52-year-old former GP, said so.", [("Maria Costa", 52)]),
        ("At 15 she left school.", [("she", 15)]),
        ("Two protesters, ages 19 and 23, were hurt.", [("Two protesters", 19), ("Two protesters", 23)]),
        ("Two men, 24 and 31, were arrested.", [("Two men", 24), ("Two men", 31)]),
        ("The suspects, aged 17, 18 and 22, fled.", [("The suspects", 17), ("The suspects", 18), ("The suspects", 22)]),
        ("Children aged between 12 and 15 were rescued.", []),
        ("She won by two votes, 24 and 22.", []),
        ("Tom Bell, of Dunmore, 41, was fined.", [("Tom Bell", 41)]),
        (
            "Ann Ruiz (34), Tom Bell (41) and Lena Orton (9) died.",
            [("Ann Ruiz", 34), ("Tom Bell", 41), ("Lena Orton", 9)],
        ),
        ("Lina Dragic, then six months old, was unhurt.", [("Lina Dragic", 0.5)]),
        ("The 41-year-old denied it.", [("The 41-year-old", 41)]),
        ('"I own no clubs," the 58-year-old bristled.', [("the 58-year-old", 58)]),
        ("Mark and Luke Bell, both 22, were arrested.", [("Mark", 22), ("Luke Bell", 22)]),
        ("Hans and Greta Bell, 82 and 79, were married again.", [("Hans", 82), ("Greta Bell", 79)]),
        (
            "Rosa Bell, Tom Hart and Ida Lunn, all 19, were held.",
            [("Rosa Bell", 19), ("Tom Hart", 19), ("Ida Lunn", 19)],
        ),
        ("Both teams were late, and both 22 and 23 were called.", []),
        ("She came home. Now 60, she keeps bees.", [("she", 60)]),
        ("It grew. Now 60, the club keeps bees.", []),
        ("By the age of 20 Pavel Orlov had lost a farm.", [("Pavel Orlov", 20)]),
        (
            "The youngest victim was 12; the oldest, Pavel Orlov, was 96.",
            [("The youngest victim", 12), ("Pavel Orlov", 96)],
        ),
        ("The oldest, Pavel Orlov, was 96.", [("Pavel Orlov", 96)]),
        ("The oldest of the trees was 96.", []),
        ("Rosa Diaz left school at 14.", [("Rosa Diaz", 14)]),
        ("Rosa Diaz left the hall at 14.", []),
        ("Of its 150 seats the Front won 71; New Dawn, 58; the Greens, 14.", []),
        ("Marta Quill, 71 since June, conceded.", [("Marta Quill", 71)]),
        ("A beekeeper of 48 was arrested.", [("A beekeeper", 48)]),
        ("Rosa Diaz, who at 81 is still the consul, wept.", [("Rosa Diaz", 81)]),
        ("Rosa Diaz, first violin of the city orchestra, 49, objected.", [("Rosa Diaz", 49)]),
        ("Pavel Orlov, president of the beekeepers, who is 58, objected.", [("Pavel Orlov", 58)]),
        ("Pavel Orlov, a sprightly 68, objected.", [("Pavel Orlov", 68)]),
        ("Rosa Diaz, in her 81st year, rose to speak.", [("her", 80)]),
        ("Pavel Orlov crossed the line two weeks after his ninetieth birthday.", [("his", 90)]),
        ("Pavel Orlov, born 52 years ago in Riga, conceded.", [("Pavel Orlov", 52)]),
        ("Pavel Orlov was sentenced at 16 for a burglary.", [("Pavel Orlov", 16)]),
        ("She went into the mill at thirteen.", [("She", 13)]),
        ("Rosa Diaz, the eldest at 97, wept.", [("Rosa Diaz", 97)]),
        ("Rosa Diaz, at 13 the club's fastest swimmer, won.", [("Rosa Diaz", 13)]),
        ("Rosa Diaz, a grandmother of 72, voted no.", [("Rosa Diaz", 72)]),
        ("A girl of six asked for him.", [("A girl", 6)]),
        ("Police arrested eleven, the youngest 13.", [("youngest", 13)]),
        ("She drowned off the island on Monday, 86.", [("She", 86)]),
        ("“I’m fifty-one,” said Pavel Orlov.", [("Pavel Orlov", 51)]),
    ],
)
def test_an_age_is_given(read: Read, text: str, expected: list[tuple[str, float]]) -> None:
    assert _ages(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sixty years on, Dresden remembers the raid.",
        "She was in her 40s.",
        "He received an 18-year sentence in a 300-year-old church.",
        "Voters aged 18 to 24 and people aged 65 and over stayed home.",
        "He was 20 minutes late and she was 3-0 up.",
        "Numbers 4, 8, 15, 16, 23 and 42 were drawn in Lyon, 20 kilometres away.",
        "The company is 20 years old.",
        "Two 16-year-olds were charged.",
        "The attorney general of the province, one of the parties suing, said so.",
        "Marta Quill was one of the founders.",
        "A mother of three and a jury of twelve waited.",
        "The club teaches 14-year-old girls.",
        "A father of ten painted it.",
        "She bought a cask of the 40-year-old.",
        "He left at nine and shares stood at 54.",
        "In his third year at the bank he sold the 100th loan.",
        "Pavel Orlov, a real one, spoke.",
        "Hale & Sons, 118 years old, was sold.",
        "Of the 19 bishops, 13 endorsed the text.",
        "The Ratepayers, a party fourteen months old, won.",
    ],
)
def test_nobody_s_age_is_given(read: Read, text: str) -> None:
    assert _ages(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joan Pike, the last net-maker in Quay Ferro, died on Tuesday. She was 89.", "Joan Pike"),
        ("The harbour lost its last net-maker on Tuesday. She was 89.", None),
        ("The boat sank on Tuesday. She was 89.", None),
    ],
)
def test_whom_a_pronoun_goes_on_about(read: Read, text: str, expected: str | None) -> None:
    doc = read(text)
    start = text.index("She")
    found = subject_before(Extent(start, start + 3), Parties(doc))
    assert (found.slice(text) if found is not None else None) == expected


def test_evidence_runs_from_the_name_to_the_number(read: Read) -> None:
    doc = read("Police named the driver as Otto Klein, 52, of Hamburg.")
    (age,) = AGES.read(doc)
    assert age.evidence.slice(doc.text) == "Otto Klein, 52"


def test_one_age_told_twice_is_one(read: Read) -> None:
    assert len(_ages(read("Marta Quill, 60, spoke. Later Marta Quill, 60, left."))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "60",
        ", 60,",
        "“" * 300,
        "1 " * 300,
        "😀 12 😀",
        "Youngest at 97",
        "At 97",
        "born 5 years ago",
        "and 53,",
    ],
)
def test_no_text_is_too_odd(read: Read, text: str) -> None:
    read(text or " ")


def test_an_unparsed_doc_stays_untouched() -> None:
    doc = Quantities()(spacy.blank("en")("Jane Roe, 60, won 45 seats."))
    assert AGES.read(doc) == ()


def test_ages_of_joined_names(read: Read) -> None:
    assert _ages(read("Jack Doyle and Sam Perez, 12 and 14, drowned.")) == [("Jack Doyle", 12), ("Sam Perez", 14)]

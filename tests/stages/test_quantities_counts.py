"""Counts: what a reader would call a fact of the story."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import COUNTS

Read = Callable[..., Doc]


def _counts(doc: Doc) -> list[tuple[float, str, str]]:
    return [(count.value, count.unit, count.bound) for count in COUNTS.read(doc)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 people were killed and 30 others injured.",
         [(12, "people", "at_least"), (30, "others", "exact")]),
        ("The quake killed 43 people and left more than 1,200 homeless.",
         [(43, "people", "exact"), (1200, "people", "at_least")]),
        ("Police arrested five men and one woman.",
         [(5, "men", "exact"), (1, "woman", "exact")]),
        ("The death toll rose to 86.", [(86, "people", "exact")]),
        ("He was charged with three counts of fraud and fined $2.5m.",
         [(3, "counts", "exact"), (2_500_000, "$", "exact")]),
        ("Up to 40 vehicles were involved.", [(40, "vehicles", "at_most")]),
        ("Between 200 and 300 protesters gathered.", [(200, "protesters", "at_least"), (300, "protesters", "at_most")]),
        ("The navy saved 700 migrants, and fishermen rescued 200 more.",
         [(700, "migrants", "exact"), (200, "migrants", "exact")]),
        ("A jury of twelve heard the case.", [(12, "people", "exact")]),
        ("Activists collected over 8,500 signatures.", [(8500, "signatures", "at_least")]),
        ("The fund lost a quarter of a million dollars.", [(250_000, "dollars", "exact")]),
        ("The survey of 1,200 adults was taken in May.", [(1200, "adults", "exact")]),
        ("Forty of the bank's 610 branches would go.", [(40, "branches", "exact")]),
        ("He was found guilty on 17 of 19 counts.", [(17, "counts", "exact")]),
        ("Eight people were crushed to death and more than 50 hurt.", [(8, "people", "exact"), (50, "people", "at_least")]),
        ("The flood forced almost 260 from their beds.", [(260, "people", "about")]),
        ("The choir, fifty-eight strong, sang.", [(58, "members", "exact")]),
        ("Some 600 head of cattle were driven off.", [(600, "head", "about")]),
        ("Customs men seized 412 kilos of fry.", [(412, "kilos", "exact")]),
        ("The levy would raise $26 million a year.", [(26_000_000, "$", "exact")]),
        ("An earlier version said 900 boats were lost; it was 90 boats.", [(90, "boats", "exact")]),
        ("The election drew a turnout of 63%.", [(63, "percent", "exact")]),
        ("Turnout was 26.4 percent.", [(26.4, "percent", "exact")]),
        ("Turnout was 58.3 percent, up from 51.9 percent in 2020, the board said.",
         [(58.3, "percent", "exact"), (51.9, "percent", "exact")]),
        ("About 3,700 watched.", [(3700, "people", "about")]),
        ("A fall of rock killed nine drivers on Sunday and hurt 41.", [(9, "drivers", "exact"), (41, "people", "exact")]),
        ("Only 41% of registered voters cast ballots.", [(41, "percent", "exact")]),
        ("There are 214 wolves in the province, up from 131.", [(214, "wolves", "exact"), (131, "wolves", "exact")]),
        ("Thirty people are missing, and 4,500 have lost their homes.",
         [(30, "people", "exact"), (4500, "people", "exact")]),
        ("A poll of 1,500 in August had foretold it.", [(1500, "people", "exact")]),
        ("Rejected papers: 31,806", [(31806, "papers", "exact")]),
        ("Rejected ballots numbered 61,330.", [(61330, "ballots", "exact")]),
        ("Her film took the award with 37 percent of 8,412 ballots.", [(8412, "ballots", "exact")]),
        ("Some 2,200 townspeople were driven out.", [(2200, "townspeople", "about")]),
        ("There were four rounds of talks.", [(4, "rounds", "exact")]),
        ("He was convicted on all three counts.", [(3, "counts", "exact")]),
        ("All seven passengers swam ashore.", [(7, "passengers", "exact")]),
        ("Four miners died in the shaft.", [(4, "miners", "exact")]),
    ],
)  # fmt: skip
def test_a_count_is_a_fact(read: Read, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert _counts(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders met for three hours.",
        "The bridge counts as one of the seven wonders.",
        "United won 3-1 and moved up to third place with 45 points.",
        "The aircraft, a Boeing 747, left Room 12 on Flight 204.",
        "Jane Roe, 60, was born on May 4, 1964.",
        "It took three ballots to find a mayor.",
        "Three drivers in five would rather walk.",
        "She wrote to the leaders of all five parties.",
        "The court, whose nine members were named in May, met.",
        "Four northern leaders signed a treaty on Wednesday.",
        "He denied that they had paid one krone.",
        "She thanked the hall in four languages.",
        "The road is 40 kilometres long and the tower 30 metres high.",
        "Sales rose 12 percent.",
        "One in three visits came from abroad.",
        "Dozens of people fled.",
        "He earns six figures.",
        "Eight of 10 voters agreed.",
        "Support was highest among women under 35.",
        "An earlier version of this story said 40 boats were lost.",
        "All 97 districts have reported.",
        "He owned a share of Seven Sisters Bakery.",
        "Fifteen members voted to keep her and nine for the machine.",
        "The share closed at $88.95 and the rival pays $11.20 a share.",
        "The posts 318 and 319 were hit.",
        "She would have needed more than 1,000 tickets, and it would have been 40 people.",
    ],
)
def test_other_numbers_are_none(read: Read, text: str) -> None:
    assert _counts(read(text)) == []


def test_a_count_told_in_headline_and_body_is_the_body_s(read: Read) -> None:
    doc = read("At least 93 people killed in landslide\n\nA landslide killed 93 people on Friday, officials said.")
    (count,) = COUNTS.read(doc)
    assert count.evidence.start > doc.text.index("\n")


def test_evidence_is_the_tight_phrase(read: Read) -> None:
    doc = read("Authorities said about 4,300 people were evacuated.")
    (count,) = COUNTS.read(doc)
    assert count.evidence.slice(doc.text) == "about 4,300 people"


def test_what_was_done_to_the_second_of_two_counts_is_its_own_participle(read: Read) -> None:
    counts = COUNTS.read(read("Police said 23 people were arrested and six officers injured in clashes."))
    assert [(count.value, count.what) for count in counts] == [(23, "arrested"), (6, "injured")]

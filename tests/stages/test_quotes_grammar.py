"""Quotes that grammar shows: cues that no list has, sides of a semicolon, things that are promised. People are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import quotes
from wirefacts.annotations.layers import QUOTES

Read = Callable[..., Doc]


INDIRECT: list[tuple[str, str, list[str]]] = [
    ("Hart croaked that the ferry was sinking.", "Hart", ["the ferry was sinking"]),
    ("State media said on Monday that leader Lena Hart had left.", "State media", ["leader Lena Hart had left"]),
    ("Lena Hart chimed in that nobody had paid.", "Lena Hart", ["nobody had paid"]),
    ("The dam had leaked for years, Lena Hart bristled.", "Lena Hart", ["The dam had leaked for years"]),
    ("The mayor left on Monday; the tram will go on, Hart said.", "Hart", ["the tram will go on"]),
    ("Five houses burned, Hart confirmed, and nine people fled.", "Hart", ["Five houses burned", "and nine people fled"]),
    ("The board turned down the offer, its counselor Lena Hart stated.", "Lena Hart", ["The board turned down the offer"]),
    ("Nobody will be moved, promised Energy Minister Lena Hart.", "Lena Hart", ["Nobody will be moved"]),
    ("Hart pledged a new bridge.", "Hart", ["a new bridge"]),
    ("Hart denied knowing the driver.", "Hart", ["knowing the driver"]),
    ("Hart warned against selling the mill.", "Hart", ["selling the mill"]),
    ("Hart confessed to having opened the letter.", "Hart", ["having opened the letter"]),
    ("Hart disputed the tally.", "Hart", ["the tally"]),
    ("Hart put the cost at 3 million euros.", "Hart", ["the cost at 3 million euros"]),
    ("Hart put it bluntly: the bridge was never safe.", "Hart", ["the bridge was never safe"]),
    ("Hart wrote to the council to say that the pump was broken.", "Hart", ["the pump was broken"]),
    ("Half of the members want a vote, a survey by Dole College found.", "Dole College", ["Half of the members want a vote"]),
    ("Some 90 sheep have been moved since Friday, the farm's foreman, Ned Hart, estimated on Monday.", "Ned Hart",
     ["Some 90 sheep have been moved since Friday"]),
    ("The pumps have not been tested, and none will be before spring, promised Energy Minister Lena Hart.", "Lena Hart",
     ["The pumps have not been tested, and none will be before spring"]),
    ("Its chief executive, Lena Hart, pledged to keep both mills.", "Its chief executive", ["to keep both mills"]),
    ("Hart's lawyers denied any involvement.", "Hart's lawyers", ["any involvement"]),
    ("The clerk was told by Inspector Lena Hart that the drum was hers.", "Lena Hart", ["the drum was hers"]),
    ("Hart let it be known that she would not sing.", "Hart", ["she would not sing"]),
    ("Four sailors were hurt, according to Lena Hart, chief surgeon at the harbour hospital.", "Lena Hart",
     ["Four sailors were hurt"]),
    ("Some 37 percent of residents, according to Dole College, support the change.", "Dole College",
     ["Some 37 percent of residents", "support the change"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "pieces"), INDIRECT)
def test_reports_without_marks(read: Read, text: str, speaker: str, pieces: list[str]) -> None:
    assert quotes(read(text)) == [("indirect", speaker, pieces)]


@pytest.mark.parametrize(
    "text",
    [
        "Hart believed that the ferry was sinking.",
        "Hart learned that nobody had paid.",
        "Hart, 31, had denied murder.",
        "Hart resigned that April and was charged in June.",
        "The court ruled that the vote was void.",
        "Officials put the toll at 24.",
        "Hart wrote to ask whether the pump was broken.",
        "Of those who voted, 206 said yes, 151 said no to it.",
        "Nobody said that the ferry was sinking.",
        "When the vote ended, the mayor complained on Monday.",
    ],
)
def test_no_report(read: Read, text: str) -> None:
    assert quotes(read(text)) == []


def test_the_tellers_own_words_behind_a_cue_stay_out(read: Read) -> None:
    found = quotes(read("Nobody had drowned, the agency said late Sunday, though one man was hurt."))
    assert [pieces for *_, pieces in found] == [["Nobody had drowned"]]


def test_another_speaker_ends_a_report(read: Read) -> None:
    found = quotes(read('The bank said it "did not agree" with her, and a clerk called it "a farce".'))
    assert [(speaker, pieces) for _, speaker, pieces in found] == [
        ("The bank", ['it "did not agree" with her']),
        ("a clerk", ["a farce"]),
    ]


def test_a_second_cue_with_that_begins_a_second_quote(read: Read) -> None:
    found = quotes(read("She said that Roe paid her twice but denied that he hit her."))
    assert [pieces for *_, pieces in found] == [["Roe paid her twice"], ["he hit her"]]


def test_marked_words_go_on_behind_a_closing_cue(read: Read) -> None:
    found = quotes(read('Ninety doses are on a boat, Hart added. "The boat is slow."'))
    assert found == [("mixed", "Hart", ["Ninety doses are on a boat", "The boat is slow."])]


def test_an_hour_may_end_a_sentence_before_a_passage(read: Read) -> None:
    found = quotes(read('Dole texted her at 9:20 p.m. "He wrote one word, and it was wrong," Hart said.'))
    assert found == [("direct", "Hart", ["He wrote one word, and it was wrong,"])]


def test_a_source_in_an_aside_vouches_for_the_aside_alone(read: Read) -> None:
    doc = read("The plan – a farce, according to Lund – was dropped on Monday.")
    assert [[p.slice(doc.text) for p in q.pieces] for q in QUOTES.read(doc)] == [["a farce"]]

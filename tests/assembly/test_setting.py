"""The date that governs a fact."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.assembly.setting import Setting
from wirefacts.text.extents import Extent

Read = Callable[..., Doc]


def when(doc: Doc, kind: str, evidence: str, trigger: str | None = None, said: str | None = None) -> str | None:
    """The words of the date that governs `evidence`."""

    def at(words: str) -> Extent:
        start = doc.text.index(words)
        return Extent(start, start + len(words))

    found = Setting(doc, doc.text).when(
        kind, at(evidence), at(trigger) if trigger else None, said=(at(said),) if said else ()
    )
    assert found is None or doc.text[found.start : found.end] == found.text
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "kind", "evidence", "trigger", "expected"),
    [
        ("Ana Lund resigned on Monday.", "event", "Ana Lund resigned", "resigned", "Monday"),
        ("A lift fell on Tuesday, killing nine miners.", "event", "killing nine miners", "killing", "Tuesday"),
        ("Ana Lund met Ivo Brandt on Friday and resigned.", "event", "resigned", "resigned", "Friday"),
        ("Ivo Brandt left in June. Ana Lund resigned.", "event", "Ana Lund resigned", "resigned", None),
        ("Fires killed nine people, up from seven in 2019.", "count", "nine people", None, None),
        ("Six men died when a barn fell in on Sunday.", "event", "Six men died", "died", "Sunday"),
        ("Six men were killed after a barn fell in on Sunday.", "event", "Six men were killed", "killed", "Sunday"),
        ("Ana Lund resigned after a barn fell in on Sunday.", "event", "Ana Lund resigned", "resigned", None),
        ("Ana Lund met Ivo Brandt on Friday and will meet him again.", "contact", "will meet him", "meet", None),
        ("Ana Lund was named captain in May.", "quote", "Ana Lund", None, None),
        ("Ana Lund was interviewed in May.", "quote", "Ana Lund", None, "May"),
        (
            "Ana Lund, in power since 1999, won a term in May.",
            "event",
            "Ana Lund, in power since 1999, won",
            "won",
            "May",
        ),
        ("Ana Lund met Ivo Brandt about Friday classes.", "contact", "Ana Lund met Ivo Brandt", "met", None),
        ("The plan changed in May, when Ana Lund left the board.", "event", "Ana Lund left the board", "left", "May"),
        ("The board carried a motion to build on Sunday.", "event", "The board carried a motion", "carried", "Sunday"),
        ("Ana Lund resigned before Ivo Brandt returned on Sunday.", "event", "Ana Lund resigned", "resigned", None),
        ("Turnout was 71 percent, the highest since 2009.", "count", "71 percent", None, None),
        ("Ana Lund has led the board since 2009.", "event", "led the board", "led", "2009"),
        ("Nine people died, more than in 2019.", "event", "Nine people died", "died", None),
        (
            "Ivo Brandt was sentenced for the 2019 murder of a monk.",
            "event",
            "Ivo Brandt was sentenced",
            "sentenced",
            None,
        ),
        (
            "Ivo Brandt was held on Friday over the 2019 murder of a monk.",
            "event",
            "murder of a monk",
            "murder",
            "2019",
        ),
        ("Police charged Ivo Brandt on Friday over the death of a monk.", "event", "death of a monk", "death", None),
        ("The court upheld a 2019 ruling.", "event", "The court upheld", "upheld", None),
        ("Two were killed and six were hurt on Sunday in a blast.", "event", "Two were killed", "killed", "Sunday"),
        ("Ana Lund was named twice for a prize and was made a dame in 2001.", "event", "named twice", "named", None),
        ("The death of a monk shook the town on Friday.", "event", "death of a monk", "death", "Friday"),
        (
            "On Monday Ana Lund telephoned Ivo Brandt.",
            "contact",
            "Ana Lund telephoned Ivo Brandt",
            "telephoned",
            "Monday",
        ),
    ],
)
def test_a_happening_has_the_date_of_its_clause_or_of_the_one_it_leans_on(
    read: Read, text: str, kind: str, evidence: str, trigger: str | None, expected: str | None
) -> None:
    assert when(read(text), kind, evidence, trigger) == expected


@pytest.mark.parametrize(
    ("text", "kind", "evidence", "choice", "expected"),
    [
        ("Ana Lund won on Sunday with 914 votes.", "vote_count", "914 votes", "Ana Lund", "Sunday"),
        ("Ana Lund won a seat on Sunday. She drew 914 votes.", "vote_count", "914 votes", "She", "Sunday"),
        ("Ana Lund won a seat on Sunday.\n\nShe drew 914 votes.", "vote_count", "914 votes", "She", None),
        ("Of those asked in May, who were many, 54 percent liked it.", "vote_share", "54 percent", "it", "May"),
        ("The board sat in May. It liked the plan, with 54 percent.", "vote_share", "54 percent", "plan", None),
    ],
)
def test_votes_are_dated_by_their_ballot(
    read: Read, text: str, kind: str, evidence: str, choice: str, expected: str | None
) -> None:
    assert when(read(text), kind, evidence, choice) == expected


def test_a_date_among_the_words_said_does_not_say_when_they_were(read: Read) -> None:
    doc = read("“We sail in March,” Ana Lund said on Monday.")
    assert when(doc, "quote", "We sail in March", "said", said="We sail in March") == "Monday"
    doc = read("“We sail in March,” said Ana Lund.")
    assert when(doc, "quote", "We sail in March", "said", said="We sail in March") is None


def test_a_quote_takes_no_date_of_the_verb_it_leans_on(read: Read) -> None:
    doc = read("Ana Lund flew home on Friday, saying that the talks had failed.")
    assert when(doc, "quote", "the talks had failed", "saying", said="the talks had failed") is None


@pytest.mark.parametrize("text", [" ", "x", "\n\n"])
def test_nothing_governs_nothing(read: Read, text: str) -> None:
    setting = Setting(read(text), text)
    for kind in ("event", "vote_count", "vote_share", "quote"):
        assert setting.when(kind, Extent(0, 0)) is None
        assert setting.when(kind, Extent(0, len(text)), Extent(0, 0)) is None
    assert setting.where(Extent(0, len(text))) is None


def test_votes_counted_already_are_not_those_of_a_day_to_come(read: Read) -> None:
    doc = read("Roe takes office on Dec. 7. Her Broad Front won 61 seats.")
    assert when(doc, "vote_count", "61 seats", "Broad Front") is None

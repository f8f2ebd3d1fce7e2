"""Zones: the furniture of a story, told from its prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.stories.zones import zones
from wirefacts.text.view import view

PROSE = "The mayor of Exampleton resigned on Monday after a vote that she lost by one voice."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(zone.kind, zone.extent.slice(text)) for zone in zones(text)]


def test_a_story_with_all_its_furniture() -> None:
    text = "\n\n".join(
        [
            "Mayor resigns after losing vote",
            "By Jane Roe and Max van der Poe, Example Wire",
            "Updated Nov. 6, 2024 at 2:30 p.m.",
            f"EXAMPLETON, Ohio (EW) — {PROSE}",
            PROSE,
            "Editor's note: An earlier version misspelled a name.",
            PROSE,
            "(Reporting by Jane Roe; Editing by John Doe)",
            "Copyright 2024 Example Wire",
        ]
    )
    assert [kind for kind, _ in kinds(text)] == [
        "headline", "byline", "dateline", "dateline", "body", "ednote", "body", "tail", "tail",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["By Jane Roe", "BY JANE ROE", "By Jane Q. Roe, Staff Writer", "By Jo Li, Al Poe and Di Roe"]
)
def test_bylines(line: str) -> None:
    assert (("byline", line)) in kinds(f"{PROSE}\n{line}\n{PROSE}")


@pytest.mark.parametrize(
    "start",
    ["EXAMPLETON, Nov 6 (Agency) —", "EXAMPLETON (EW) -", "NEW EXAMPLETON —", "Exampleton, Ohio (EW) –",
     "SAINT-EX/OLDTOWN, Nov. 6 (EW) --", "ST. EXAMPLE —"],
)  # fmt: skip
def test_datelines_before_the_prose(start: str) -> None:
    assert kinds(f"{start} {PROSE}\n\n{PROSE}")[0] == ("dateline", start)


@pytest.mark.parametrize(
    "credit", ["(Reporting by Jane Roe)", "(Additional reporting by J. Roe in Oldtown; Editing by A. Doe)"]
)
def test_credit_at_the_end_of_the_last_paragraph(credit: str) -> None:
    assert kinds(f"{PROSE} {credit}") == [("body", PROSE), ("tail", credit)]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, the mayor had resigned.",
        "By then Jane Roe had left",
        "“We lost,” the mayor said.",
        "The mayor – who resigned – spoke.",
        "MR. ROE - I won.",
        "A general view of the Exampleton town hall. Image: Jane Roe.",
        "Reporting by the committee showed that the mayor resigned.",
        "Monday was quiet in Exampleton.",
        "Jane Roe contributed to this reporter's campaign, he said, and to three others.",
    ],
)
def test_prose_and_captions_are_body(line: str) -> None:
    text = f"{PROSE}\n\n{line}\n\n{PROSE}"
    assert kinds(text) == [("body", text)]


@pytest.mark.parametrize("text", ["Mayor resigns", "Mayor resigns\n\n", PROSE, f"{PROSE}\n\n{PROSE}"])
def test_a_lone_line_or_a_sentence_is_no_headline(text: str) -> None:
    assert [kind for kind, _ in kinds(text)] == ["body"]


def test_list_of_sources_closes_the_story() -> None:
    text = f"{PROSE}\n\n{PROSE}\n\nSources\n\nJane Roe. “A title”. Example Wire"
    assert [kind for kind, _ in kinds(text)] == ["body", "tail", "tail"]


def test_no_text_no_zones() -> None:
    assert zones("") == zones(" \n\t\n ") == ()


PIECES = st.lists(
    st.sampled_from(["By Jane Roe", "(Reporting by J. Roe)", "Sources", "NEWTOWN (EW) —", "Monday, March 4, 2014",
                     "Editor's note:",
                     PROSE, " ", "\n", "\r\n", "\n\n", "\t", "“", "(", ")", "é😀", "By ", "-", "___"]),
).map("".join)  # fmt: skip


@given(PIECES | st.text())
def test_zones_are_ordered_disjoint_in_range_and_cover_all_but_space(text: str) -> None:
    end = 0
    for zone in zones(text):
        assert end <= zone.extent.start < zone.extent.end <= len(text)
        assert not view(text)[end : zone.extent.start].strip()
        end = zone.extent.end
    assert not view(text)[end:].strip()


@pytest.mark.parametrize(
    "unit", ["(Reporting by ", "A ", "A-", "By A ", "A, ", "“", "\n", "Aa ", "Copyright ", "—", "Ab.c contributed "]
)
def test_long_repetitions_take_no_time(unit: str) -> None:
    text = unit * 20_000
    assert sum(len(zone.extent) for zone in zones(text)) <= len(text)


def test_a_place_in_capitals_before_a_colon_is_a_dateline() -> None:
    text = "NEW DELHI: The minister for water said on Monday that nobody in the two districts would be moved before the rains."
    assert [zone.kind for zone in zones(text)] == ["dateline", "body"]


def test_labels_of_a_transcript_are_no_datelines() -> None:
    turn = "The board will hear nobody from the two districts before the rains have come and gone, and that is all."
    text = f"ROE: {turn}\n\nDOLE: {turn}"
    assert {zone.kind for zone in zones(text)} == {"body"}

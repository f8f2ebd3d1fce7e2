"""Ways of telling that every desk meets daily: surveys that find, questions left open, dry leads to a marked answer. People
are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import quotes

Read = Callable[..., Doc]


FOUND: list[tuple[str, str, str]] = [
    ("A survey by Dole College found that most tenants want a vote.", "Dole College", "most tenants want a vote"),
    ("An internal inquiry found that the captain had ignored two warnings.", "An internal inquiry",
     "the captain had ignored two warnings"),
    ("Inspectors found that the brakes had failed.", "Inspectors", "the brakes had failed"),
    ("Half of drivers skip a break, a study by the University of Dole suggests.", "the University of Dole",
     "Half of drivers skip a break"),
    ("She found that 68 percent of women favoured the merger, but only 39 percent of men.", "She",
     "68 percent of women favoured the merger, but only 39 percent of men"),
]  # fmt: skip


def test_an_officer_of_a_department_speaks_and_not_the_department(read: Read) -> None:
    text = "The road was closed, Tarn Department of Public Safety Sgt. Ivo Brandt said."
    ((_, speaker, _),) = quotes(read(text))
    assert speaker in {"Ivo Brandt", "Sgt. Ivo Brandt"}


def test_how_far_off_it_was_says_nothing(read: Read) -> None:
    text = (
        "The men were found dead there, about 12 miles (19 kilometers) north of Ash Vale, Police Sgt. Ivo Brandt said."
    )
    ((_, speaker, _),) = quotes(read(text))
    assert str(speaker).endswith("Ivo Brandt")


@pytest.mark.parametrize(("text", "speaker", "content"), FOUND)
def test_findings_are_told(read: Read, text: str, speaker: str, content: str) -> None:
    assert quotes(read(text)) == [("indirect", speaker, [content])]


OPEN: list[tuple[str, str, str]] = [
    ("Prosecutors would not say whether charges would be filed.", "Prosecutors", "whether charges would be filed"),
    ("The ministry would say only that the craters were being measured.", "The ministry", "the craters were being measured"),
    ("Police reported finding nine men in a barn.", "Police", "finding nine men in a barn"),
    ("Mayor Wade Hart grumbled that lettuce does not vote.", "Wade Hart", "lettuce does not vote"),
    ("Both men wept, she insisted; he kept asking about the trees.", "she", "Both men wept"),
    ("Group leader Lena Hart insisted that the line costs 2 million euros a year and carries few people at night.",
     "Lena Hart", "the line costs 2 million euros a year and carries few people at night"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), OPEN)
def test_reports_of_every_day(read: Read, text: str, speaker: str, content: str) -> None:
    assert [(who, pieces) for _, who, pieces in quotes(read(text))] == [(speaker, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "She found that her keys were gone.",
        "The court found that the vote was void.",
        "Prosecutors did not say whether charges would be filed.",
        "Neither would say what was discussed.",
    ],
)
def test_what_nobody_tells(read: Read, text: str) -> None:
    assert quotes(read(text)) == []


def test_the_name_before_a_colon_speaks_though_it_looks_like_a_place(read: Read) -> None:
    text = 'Berta Halas met the press on Monday. Halas, 55, was in no hurry: "I have waited twelve years for this."'
    assert [(kind, pieces) for kind, _, pieces in quotes(read(text))] == [
        ("direct", ["I have waited twelve years for this."])
    ]


def test_a_title_in_marks_beside_the_speaker_names_nobody_else(read: Read) -> None:
    found = quotes(read('Marla Doyle, his daughter and producer of "Morning Desk", said the cause was heart failure.'))
    assert [pieces for *_, pieces in found] == [["the cause was heart failure"]]


def test_a_marked_fragment_after_about_stands_alone(read: Read) -> None:
    found = quotes(read('Hart grumbled about "spending a fortune on a fence".'))
    assert found == [("mixed", "Hart", ["spending a fortune on a fence"])]


def test_the_question_that_was_asked_is_not_the_answerers_speech(read: Read) -> None:
    found = quotes(read('Asked whether she trusted the lawyer, Hart told reporters: "I judge people by what they do."'))
    assert found == [("direct", "Hart", ["I judge people by what they do."])]


def test_a_first_name_behind_a_passage_speaks_whatever_the_tagger_makes_of_it(read: Read) -> None:
    found = quotes(
        read('"He\'s a proper little gentleman," Carly laughed. "He asked me if I wanted to see his medals."')
    )
    assert [(kind, who, len(pieces)) for kind, who, pieces in found] == [("direct", "Carly", 2)]


def test_a_reaction_stands_under_a_line_that_names_who_reacts(read: Read) -> None:
    lead = "Leaders reacted to the vote on Monday.\n\n"
    found = quotes(
        read(lead + 'GERMAN CHANCELLOR LENA HART, IN A STATEMENT:\n"The people have spoken. We stand ready to help."')
    )
    assert [pieces for *_, pieces in found] == [["The people have spoken. We stand ready to help."]]
    assert [who is not None and who.endswith("LENA HART") for _, who, _ in found] == [True]


def test_who_asked_is_told_with_the_question(read: Read) -> None:
    found = quotes(read('Asked by Lena Hart whether he would resign, Dole said, "No, ma\'am."'))
    assert [pieces for *_, pieces in found] == [["whether he would resign"], ["No, ma'am."]]


def test_when_it_was_said_is_no_part_of_it(read: Read) -> None:
    assert [pieces for *_, pieces in quotes(read("Hart said afterward she was not satisfied."))] == [
        ["she was not satisfied"]
    ]


def test_a_new_sentence_behind_a_question_attributes_nothing(read: Read) -> None:
    found = quotes(read("\"I asked her, 'Did you hear anything?' She said no,\" Lena Hart recalled."))
    assert [(who, pieces) for _, who, pieces in found][1:] == [("I", ["Did you hear anything?"])]


SAID: list[tuple[str, str, str]] = [
    ("Hart posted a message on the club website saying the match was off.", "Hart", "the match was off"),
    ("The ministry issued a statement saying the border was closed.", "The ministry", "the border was closed"),
    ("Hart told journalists at a briefing that the bank would close its branch.", "Hart", "the bank would close its branch"),
    ("The poll of 2,104 adults by Dole Research found that half backed the plan.", "Dole Research", "half backed the plan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), SAID)
def test_whoever_puts_it_out_says_it(read: Read, text: str, speaker: str, content: str) -> None:
    assert quotes(read(text)) == [("indirect", speaker, [content])]


def test_what_is_demanded_second_is_told_too(read: Read) -> None:
    found = quotes(read('The union called the report "damning" and demanded that the jail be closed.'))
    assert [pieces for *_, pieces in found] == [["damning"], ["the jail be closed"]]


def test_what_most_people_say_is_nobodys_speech(read: Read) -> None:
    assert quotes(read("Most Britons say they would pay more tax.")) == []


def test_but_questioned_begins_a_second_report(read: Read) -> None:
    found = quotes(read('Hart said the vote was "the right thing to do" but questioned why it had taken four days.'))
    assert [pieces for *_, pieces in found] == [
        ['the vote was "the right thing to do"'],
        ["why it had taken four days"],
    ]


def test_while_leads_to_another_speaker(read: Read) -> None:
    found = quotes(read("Hart said the plan was dead, while Ann Dole took to X to say the party was finished."))
    assert [(who, pieces) for _, who, pieces in found] == [
        ("Hart", ["the plan was dead"]),
        ("Ann Dole", ["the party was finished"]),
    ]


def test_who_is_named_after_an_occasion_speaks_and_not_whom_the_clause_is_about(read: Read) -> None:
    found = quotes(
        read("In an interview with the Sunday Echo, Sir Keith Dole, 66, said ten officials had rung his office.")
    )
    assert [pieces for *_, pieces in found] == [["ten officials had rung his office"]]

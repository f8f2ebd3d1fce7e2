"""Plain sentences as any desk has them: where reported words begin, and small cues. People are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import quotes

Read = Callable[..., Doc]


BEGUN: list[tuple[str, str]] = [
    ("Vera Lund stressed that turnout was low.", "turnout was low"),
    ("Vera Lund pointed out that inflation had fallen.", "inflation had fallen"),
    ("Vera Lund insisted that man was guilty.", "that man was guilty"),
    ("Vera Lund said Monday the ferry would close for a week.", "the ferry would close for a week"),
    ("Vera Lund said on Monday the ferry would close.", "the ferry would close"),
    ("Vera Lund said this week the ferry would close.", "the ferry would close"),
    ("Vera Lund said in a statement she would resign.", "she would resign"),
    ("Vera Lund said in an emailed statement the firm was solvent.", "the firm was solvent"),
    ("Vera Lund said Monday was a holiday.", "Monday was a holiday"),
    ("Vera Lund said Monday night's raid was a surprise.", "Monday night's raid was a surprise"),
    ("Vera Lund said this week's harvest was poor.", "this week's harvest was poor"),
    ("Vera Lund wrote in a memo dated Monday that the firm was solvent.", "the firm was solvent"),
    ("Vera Lund said his village was gone.", "his village was gone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), BEGUN)
def test_reported_words_begin_behind_when_and_how_they_were_said(read: Read, text: str, content: str) -> None:
    assert quotes(read(text)) == [("indirect", "Vera Lund", [content])]


MIXED: list[tuple[str, str, str]] = [
    ('Vera Lund said her brother "never hurt anyone".', "Vera Lund", 'her brother "never hurt anyone"'),
    ('The bishop told mourners that Ana "lit up every room".', "The bishop", 'Ana "lit up every room"'),
    ('Ola Berg, a former pilot who came in 1998, told the panel he had "no regrets".', "Ola Berg", 'he had "no regrets"'),
    ('Karl Voss, who said he was "exhausted", left early.', "Karl Voss", 'he was "exhausted"'),
    ('Her family paid tribute to "a beautiful soul".', "Her family", "a beautiful soul"),
    ('Marian Oake spoke of her "deep sadness".', "Marian Oake", "deep sadness"),
    ('Marian Oake cited "private reasons" for it.', "Marian Oake", "private reasons"),
    ('The plan was described by Vera Lund as "reckless".', "Vera Lund", "reckless"),
    ('The plan was dismissed by the ministry as "pure fantasy".', "the ministry", "pure fantasy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), MIXED)
def test_marks_inside_a_clause(read: Read, text: str, speaker: str, content: str) -> None:
    assert quotes(read(text)) == [("mixed", speaker, [content])]


def test_who_finds_words_of_praise_is_told_without_marks(read: Read) -> None:
    assert quotes(read("The victim was described by neighbours as a quiet man.")) == [
        ("indirect", "neighbours", ["a quiet man"])
    ]


DIRECT: list[tuple[str, str, list[str]]] = [
    ('"Nobody slept," as Vera Lund put it.', "Vera Lund", ["Nobody slept,"]),
    ('Joan Heller: "Nobody slept."', "Joan Heller", ["Nobody slept."]),
    ('Vera Lund was stunned: "I thought it was a joke."', "Vera Lund", ["I thought it was a joke."]),
    ('A sign on the door read "Closed until further notice."', "A sign on the door", ["Closed until further notice."]),
    ('One placard read "Hands off our river".', "One placard", ["Hands off our river"]),
    ('"It is a disaster," said Joe Hart MP.', "Joe Hart", ["It is a disaster,"]),
    ('The 34-year-old said: "I have lost everything."', "The 34-year-old", ["I have lost everything."]),
    ('"We lost the house," Maria remembers.', "Maria", ["We lost the house,"]),
    ('"We lost the house," remembers Maria.', "Maria", ["We lost the house,"]),
    ('Mayor Oda Brandt was blunt. "We lost."', "Oda Brandt", ["We lost."]),
    ('"This," said Vera Lund, pointing at the map, "is where it goes."', "Vera Lund", ["This,", "is where it goes."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "pieces"), DIRECT)
def test_small_cues_of_marked_words(read: Read, text: str, speaker: str, pieces: list[str]) -> None:
    assert quotes(read(text)) == [("direct", speaker, pieces)]


REPORTED: list[tuple[str, str, str]] = [
    ("No 10 said the minister had full support.", "No 10", "the minister had full support"),
    ("The study, published on Monday, found the ice could vanish.", "The study", "the ice could vanish"),
    ("A report found the ferry was unsafe.", "A report", "the ferry was unsafe"),
    ("The inquiry found the council had ignored two warnings.", "The inquiry", "the council had ignored two warnings"),
    ("The union is demanding a pay rise.", "The union", "a pay rise"),
    ("Police advised residents to keep their windows closed.", "Police", "to keep their windows closed"),
    ("Nine were hurt on Friday, police said, doctors putting it at twelve.", "police", "Nine were hurt on Friday"),
    ("Nine were hurt on Friday, Coun. Peter Hale, one of them, said.", "Peter Hale", "Nine were hurt on Friday"),
    ("The union vowed to fight on.", "The union", "to fight on"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), REPORTED)
def test_bodies_and_studies_report(read: Read, text: str, speaker: str, content: str) -> None:
    assert quotes(read(text)) == [("indirect", speaker, [content])]


def test_a_given_name_like_a_preposition_speaks(read: Read) -> None:
    text = '"We were told at six," said Per Nyman, the union\'s negotiator. "That is not how it works."'
    assert quotes(read(text)) == [("direct", "Per Nyman", ["We were told at six,", "That is not how it works."])]


def test_a_main_verb_like_a_participle_speaks(read: Read) -> None:
    words = "Everything I know about breathing I learned from Mama Pool."
    text = f'The Olympic sprinter Tunde Bako, a former pupil, tweeted on Friday: "{words}"'
    assert quotes(read(text)) == [("direct", "Tunde Bako", [words])]


def test_words_on_a_sign_are_not_carried_on(read: Read) -> None:
    text = '"We walk," said Lena Ortiz, holding a sign that read "Safety first." "My mother would be ashamed of me."'
    assert quotes(read(text))[0] == ("direct", "Lena Ortiz", ["We walk,", "My mother would be ashamed of me."])


def test_a_question_ends_where_its_answer_begins(read: Read) -> None:
    text = 'Asked by Mr Reith whether she had met the sister, Ms Voight replied: "She visited me."'
    assert [pieces for _, _, pieces in quotes(read(text))] == [["whether she had met the sister"], ["She visited me."]]


def test_a_hyphen_between_spaces_opens_an_aside(read: Read) -> None:
    text = 'The plan - "a disaster", according to Karl Voss - will cost $4 million.'
    assert quotes(read(text)) == [("direct", "Karl Voss", ["a disaster"])]


def test_a_place_behind_the_cue_is_not_told(read: Read) -> None:
    text = "The minister resigned, Karl Voss told reporters in the capital, Tallow."
    assert quotes(read(text)) == [("indirect", "Karl Voss", ["The minister resigned"])]


def test_who_was_asked_goes_on(read: Read) -> None:
    text = 'Asked why he had not resigned, Ola Berg shrugged. "Why would I?"'
    assert quotes(read(text)) == [("direct", "Ola Berg", ["Why would I?"])]


def test_a_heading_is_signed_behind_a_dash(read: Read) -> None:
    text = (
        "'I will not resign' - Brandt\n\nPrime Minister Oda Brandt has said she will not resign over the ferry affair."
    )
    assert quotes(read(text))[0] == ("direct", "Brandt", ["I will not resign"])


def test_who_agrees_goes_on(read: Read) -> None:
    text = '"I can\'t pay that," said Pia Lund. Her neighbour, Ola Berg, agreed. "It\'s madness."'
    assert [pieces for _, _, pieces in quotes(read(text))] == [["I can't pay that,"], ["It's madness."]]


PER: list[tuple[str, str, str]] = [
    ("Per the ministry, classes will resume on Thursday.", "the ministry", "classes will resume on Thursday"),
    ("Classes will resume on Thursday, per Superintendent Joan Heller.", "Joan Heller", "Classes will resume on Thursday"),
    ("The crash killed two people, per police.", "police", "The crash killed two people"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), PER)
def test_per_names_a_source(read: Read, text: str, speaker: str, content: str) -> None:
    assert quotes(read(text)) == [("indirect", speaker, [content])]


@pytest.mark.parametrize(
    "text",
    [
        'Marian Oake spoke at the "Hope for All" rally.',
        "Per the agreement, the ships will leave.",
        "The fee is 5 dollars, per day.",
        "The company declined to say more.",
        "The storm vowed to flood the town.",
        "She found the keys were gone.",
        "No 10 people were hurt.",
        'He sang "Yesterday" at the funeral.',
        "He was condemned by a court to death.",
    ],
)
def test_no_source_and_no_words(read: Read, text: str) -> None:
    assert quotes(read(text)) == []

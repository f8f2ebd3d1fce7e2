"""Quotes within one sentence or paragraph. All people are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES

Read = Callable[..., Doc]
Found = list[tuple[str, str, str | None, list[str]]]


def quotes(doc: Doc) -> Found:
    text = doc.text
    found: Found = []
    for quote in QUOTES.read(doc):
        assert quote.speaker is not None
        cue = quote.cue.slice(text) if quote.cue else None
        found.append((quote.kind, quote.speaker.slice(text), cue, [piece.slice(text) for piece in quote.pieces]))
    return found


DIRECT: list[tuple[str, str, str, list[str]]] = [
    ('"We will rebuild," Ana Torres said Tuesday.', "Ana Torres", "said", ["We will rebuild,"]),
    ('"We will rebuild," said Ana Torres, the mayor.', "Ana Torres", "said", ["We will rebuild,"]),
    ('"We will rebuild," she said. "It takes years."', "she", "said", ["We will rebuild,", "It takes years."]),
    ('"I know," she told reporters outside, "but we wait."', "she", "told", ["I know,", "but we wait."]),
    ('"What," asked Dee, "is the point?"', "Dee", "asked", ["What,", "is the point?"]),
    ('"Why now?" asked Dee.', "Dee", "asked", ["Why now?"]),
    ('Torres said: "The bridge is gone."', "Torres", "said", ["The bridge is gone."]),
    ('Torres added, "They never called."', "Torres", "added", ["They never called."]),
    ('Asked about it, Torres replied: "Never say never."', "Torres", "replied", ["Never say never."]),
    ("‘We have won,’ Mr Poe told the BBC. ‘It’s over.’", "Poe", "told", ["We have won,", "It’s over."]),
    ("``We are here,'' said Lena Hart, the governor.", "Lena Hart", "said", ["We are here,"]),
    ('"Hope is all we have,“ said Lena Hart.', "Lena Hart", "said", ["Hope is all we have,"]),
    ('Protesters chanted "No more lies!"', "Protesters", "chanted", ["No more lies!"]),
    ('"I am innocent," Mary Doe was quoted as saying.', "Mary Doe", "saying", ["I am innocent,"]),
    ('As Lena Hart put it, "nobody wins a trade war."', "Lena Hart", "put", ["nobody wins a trade war."]),
    ('"The old ‘miracle,’" she said, "is gone."', "she", "said", ["The old ‘miracle,’", "is gone."]),
]


@pytest.mark.parametrize(("text", "speaker", "cue", "pieces"), DIRECT)
def test_direct(read: Read, text: str, speaker: str, cue: str, pieces: list[str]) -> None:
    assert quotes(read(text)) == [("direct", speaker, cue, pieces)]


MIXED: list[tuple[str, str, str, list[str]]] = [
    ('Roux said the economy "remains strong" despite it.', "Roux", "said", ['the economy "remains strong" despite it']),
    ('Torres told CNN that, in her view, he "lied."', "Torres", "told", ['in her view, he "lied."']),
    ('In a statement, Torres called the plan "reckless."', "Torres", "called", ["reckless."]),
    ("Hart attacked him, calling him “weak” and “a liar.”", "Hart", "calling", ["weak", "a liar."]),
    ('Lena Hart described the raid as "cowardly".', "Lena Hart", "described", ["cowardly"]),
    ('In a long letter, "nothing works," he said.', "he", "said", ['In a long letter, "nothing works,"']),
]


@pytest.mark.parametrize(("text", "speaker", "cue", "pieces"), MIXED)
def test_mixed(read: Read, text: str, speaker: str, cue: str, pieces: list[str]) -> None:
    assert quotes(read(text)) == [("mixed", speaker, cue, pieces)]


INDIRECT: list[tuple[str, str, str, list[str]]] = [
    ("Torres said that the bridge was gone.", "Torres", "said", ["the bridge was gone"]),
    ("Officials said Friday the storm had killed 20 people.", "Officials", "said", ["the storm had killed 20 people"]),
    ("The minister told parliament the deal was dead.", "The minister", "told", ["the deal was dead"]),
    (
        "The firm will close three plants, Mary Poe said in an email.",
        "Mary Poe",
        "said",
        ["The firm will close three plants"],
    ),
    ("The company, Poe said, will close three plants.", "Poe", "said", ["The company", "will close three plants"]),
    ("According to police, two men were arrested.", "police", "According to", ["two men were arrested"]),
    ("Two men were arrested, according to police.", "police", "according to", ["Two men were arrested"]),
    ("The river, which, according to Dee, was full, rose.", "Dee", "according to", ["was full"]),
    ("Hart asked whether the report was complete.", "Hart", "asked", ["whether the report was complete"]),
    ("Hart asked the members not to leave the room.", "Hart", "asked", ["not to leave the room"]),
    ("Hart vowed to appeal the ruling.", "Hart", "vowed", ["to appeal the ruling"]),
    ("The union estimates that pay fell by a third.", "The union", "estimates", ["pay fell by a third"]),
    ("Hart denied that she had taken the money.", "Hart", "denied", ["she had taken the money"]),
    ("Reuters reported that talks had collapsed, citing two aides.", "Reuters", "reported", ["talks had collapsed"]),
    ("Hart said in a tweet Friday she would not negotiate.", "Hart", "said", ["she would not negotiate"]),
]


@pytest.mark.parametrize(("text", "speaker", "cue", "pieces"), INDIRECT)
def test_indirect(read: Read, text: str, speaker: str, cue: str, pieces: list[str]) -> None:
    assert quotes(read(text)) == [("indirect", speaker, cue, pieces)]


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "freedom tax" was repealed.',
        'She starred in "The Long Way" and in "Blue Sky."',
        'The group "Friends of the River" met on Monday.',
        "Hart declined to say whether she would run.",
        "Hart did not say when the talks would resume.",
        "Hart thinks the plan will fail, and Dee hopes so.",
        "The poll found that 40 percent of voters back Hart.",
        "The figures suggest that prices fell.",
        "Hart is expected to announce that she will run.",
        "Hart called Dee and called for calm.",
        "The ministry confirmed the deaths.",
    ],
)
def test_no_quote(read: Read, text: str) -> None:
    assert quotes(read(text)) == []


def test_what_follows_the_cue_of_a_coordinated_verb_is_not_reported(read: Read) -> None:
    text = "Hart said the vote was void, but refused to explain."
    assert [pieces for *_, pieces in quotes(read(text))] == [["the vote was void"]]


def test_two_cues_give_two_quotes(read: Read) -> None:
    text = 'Hart said she would resign, adding that "the time has come."'
    assert quotes(read(text)) == [
        ("indirect", "Hart", "said", ["she would resign"]),
        ("mixed", "Hart", "adding", ["the time has come."]),
    ]


def test_title_of_a_programme_is_no_quote(read: Read) -> None:
    text = 'Tom Fox, in an interview with ABC\'s "Morning Show," said he would sign the bill.'
    assert quotes(read(text)) == [("indirect", "Tom Fox", "said", ["he would sign the bill"])]


def test_nickname_in_the_speaker_is_no_quote(read: Read) -> None:
    text = '"It is a big year!" Lena Hart’s niece, state Rep. Mary "Cia" Price, shouted. "It is time."'
    assert [pieces for *_, pieces in quotes(read(text))] == [["It is a big year!", "It is time."]]


def test_source_addressee_and_medium(read: Read) -> None:
    doc = read("Jane Dole, who led the campaign, told staff in an email that it was over.")
    (quote,) = QUOTES.read(doc)
    assert quote.speaker is not None
    assert quote.source is not None
    assert quote.speaker.slice(doc.text) == "Jane Dole"
    assert quote.source.slice(doc.text) == "Jane Dole, who led the campaign,"
    assert [whom.slice(doc.text) for whom in quote.addressees] == ["staff"]
    assert quote.medium == "email"


def test_what_a_statement_says_its_author_says(read: Read) -> None:
    assert quotes(read('Mary Hart\'s statement said, "We are done."')) == [
        ("direct", "Mary Hart", "said", ["We are done."])
    ]


def test_words_passed_on_name_their_first_speaker(read: Read) -> None:
    doc = read("Jane Dole said that Mary Hart told him that the race was over.")
    (quote,) = QUOTES.read(doc)
    assert quote.relayed_from is not None
    assert quote.relayed_from.slice(doc.text) == "Mary Hart"


def test_nearer_speaker_goes_before_according_to(read: Read) -> None:
    assert quotes(read("According to the Gazette, Mary Hart said the race was over.")) == [
        ("indirect", "Mary Hart", "said", ["the race was over"])
    ]


@pytest.mark.xfail(
    strict=True, reason="the small parser takes the verb for a noun: 'Prosecutors allege Hart' as a name"
)
def test_reporting_verb_that_the_tagger_misses(read: Read) -> None:
    assert quotes(read("Prosecutors allege Doe stole the money.")) == [
        ("indirect", "Prosecutors", "allege", ["Doe stole the money"])
    ]


@pytest.mark.xfail(strict=True, reason="a further sentence without cue or marks is not carried on")
def test_reported_speech_that_runs_on_without_a_cue(read: Read) -> None:
    text = "One aide said the team had no speech. Instead, it had spent weeks on a plan."
    assert [pieces for *_, pieces in quotes(read(text))] == [
        ["the team had no speech", "Instead, it had spent weeks on a plan."]
    ]

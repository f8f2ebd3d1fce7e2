"""Who said it, when, and what stands right outside. All sentences and people are invented."""

import datetime as dt

import pytest

from wirefacts.records.kinds import Quote
from wirefacts.records.parts import Entity, EntityMention, Party, Span, When
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Flag, Verdict

WIRE = (
    "PORT AMBER — “The ferry stays,” Mayor Ada Quill said on Monday. Tom Bell, a shipper, shook his head. “It sinks,” "
    "Bell said. The ferry was built in 1911."
)
HEARING = (
    "SENATOR QUILL: Will the ferry be sold to the islanders?\n\nMR. BELL: We mend it in May. The captain told me, “Burn the "
    "whole fleet.” I did not.\n\nSENATOR QUILL: So you lied to the harbour board?\n\n"
    "A VOICE FROM THE GALLERY: Give us back our boat!"
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words), text=words)


def quote(text: str, words: str, entity: str, name: str, day: str | None = None) -> Quote:
    when = When(value=day, text="Monday", start=text.index("Monday"), end=text.index("Monday") + 6) if day else None
    held = span(text, words)
    return Quote(
        id=words, evidence=(held,), content=(held,), quote_kind="direct", speaker=Party(entity=entity, name=name),
        confidence=0.9, when=when,
    )  # fmt: skip


def entity(text: str, ident: str, name: str, *aliases: str) -> Entity:
    at = text.index(name)
    return Entity(
        id=ident, type="person", name=name, aliases=aliases,
        mentions=(EntityMention(start=at, end=at + len(name), kind="name"),),
    )  # fmt: skip


@pytest.fixture
def story() -> Source:
    return Source(
        id="wire",
        text=WIRE,
        published=dt.date(2031, 4, 9),
        quotes=(
            quote(WIRE, "The ferry stays,", "e1", "Ada Quill", "2031-04-07"),
            quote(WIRE, "It sinks,", "e2", "Tom Bell"),
        ),
        entities=(entity(WIRE, "e1", "Ada Quill", "Mayor Ada Quill"), entity(WIRE, "e2", "Tom Bell", "Bell")),
    )


def flags(ask: object, claim: str, *sources: str | Source, **asked: object) -> set[Flag]:
    verdict: Verdict = ask(claim, *sources, **asked)  # type: ignore[operator]
    return set(verdict.flags)


@pytest.mark.parametrize("name", ["Ada Quill", "Quill", "Mayor Quill", "ada quill", "A. Quill", "the mayor"])
def test_titles_and_surnames_name_the_speaker(ask: object, story: Source, name: str) -> None:
    assert flags(ask, "The ferry stays", story, speaker=name) == {"speaker_right"}


def test_the_wrong_speaker(ask: object, story: Source) -> None:
    assert flags(ask, "The ferry stays", story, speaker="Tom Bell") == {"speaker_wrong"}
    assert flags(ask, "The ferry stays", story) == set()


def test_the_day_that_the_source_tells_for_the_words_counts(ask: object, story: Source) -> None:
    assert flags(ask, "The ferry stays", story, date="2031-04-07") == {"date_right"}
    assert flags(ask, "The ferry stays", story, date="2031-04-08") == {"date_right"}
    assert flags(ask, "The ferry stays", story, date="2031-04-09") == {"date_wrong"}
    assert flags(ask, "It sinks", story, date="2031-04-09") == {"date_right"}


def test_a_reporters_own_words_are_no_quotation(ask: object, story: Source) -> None:
    verdict: Verdict = ask("The ferry was built in 1911", story, speaker="Bell")  # type: ignore[operator]
    assert verdict.wording == "paraphrase"


def test_turns_of_a_transcript(ask: object) -> None:
    assert flags(ask, "We mend it in May", HEARING, speaker="Tom Bell") == {"speaker_right"}
    assert flags(ask, "We mend it in May", HEARING, speaker="Senator Quill") == {"speaker_wrong"}
    assert flags(ask, "Give us back our boat", HEARING, speaker="Tom Bell") == {"speaker_unresolved"}


def test_an_interviewers_question_is_no_statement(ask: object) -> None:
    claim = "the ferry be sold to the islanders"
    assert flags(ask, claim, HEARING, speaker="Bell") == {"speaker_wrong", "question_as_statement"}
    assert flags(ask, "Will the ferry be sold to the islanders?", HEARING, speaker="Quill") == {"speaker_right"}


def test_words_that_the_speaker_passes_on_are_nested(ask: object) -> None:
    assert flags(ask, "Burn the whole fleet", HEARING, speaker="the captain") == {"speaker_right", "speaker_nested"}
    assert flags(ask, "Burn the whole fleet", HEARING, speaker="Mr. Bell") == {"speaker_wrong", "speaker_nested"}


@pytest.mark.parametrize(
    ("source", "claim", "cut"),
    [
        ("I never said that the ferry is lost to us.", "the ferry is lost to us", True),
        ("I have always said that the ferry is lost to us.", "the ferry is lost to us", False),
        ("It is not true that we sold the boat.", "we sold the boat", True),
        ("It is true that we sold the boat.", "we sold the boat", False),
        ("If the tide holds, the ferry will sail at dawn.", "the ferry will sail at dawn", True),
        ("The tide holds. The ferry will sail at dawn.", "The ferry will sail at dawn", False),
        ("The ferry will sail at dawn unless it snows.", "The ferry will sail at dawn", True),
        ("The ferry will sail at dawn because it snows.", "The ferry will sail at dawn", False),
        ("Some say the slipway is rotten.", "the slipway is rotten", True),
        ("My grandmother, who built it, knows the slipway is rotten.", "the slipway is rotten", False),
        ("The slipway is rotten. That is nonsense.", "The slipway is rotten", True),
        ("The slipway is rotten. That is a pity.", "The slipway is rotten", False),
        ("Perhaps we were proud of it.", "we were proud of it", True),
        ("Of course we were proud of it.", "we were proud of it", False),
    ],
)
def test_words_right_outside(ask: object, source: str, claim: str, cut: bool) -> None:
    verdict: Verdict = ask(claim, source)  # type: ignore[operator]
    assert verdict.wording == "verbatim"
    assert ("context_cut" in verdict.flags) == cut
    for ground in verdict.grounds:
        assert ground.text == source[ground.start : ground.end]


def test_a_source_that_is_not_sure_of_itself(ask: object) -> None:
    text = "The ferry will be repaired before the spring tides."
    for doubtful in (
        Source(id="a", text=text, status="canceled"),
        Source(id="a", text=text, translated=True),
        Source(id="a", text=text, checked=False),
        Source(id="a", text=f"RUSH TRANSCRIPT. {text}"),
    ):
        assert flags(ask, "The ferry will be repaired", doubtful) == {"source_doubtful"}
    assert flags(ask, "The ferry will be repaired", text) == set()
    sure = Source(id="b", text=f"She said so twice. {text}")
    assert flags(ask, "The ferry will be repaired", Source(id="a", text=text, checked=False), sure) == set()


def test_two_passages_that_fit_equally(ask: object) -> None:
    one = Source(id="one", text="They will sail this year.", speaker="Ada Quill", published=dt.date(2031, 1, 5))
    two = Source(
        id="two", text="They will sail this year if it thaws.", speaker="Ada Quill", published=dt.date(2030, 7, 1)
    )
    verdict: Verdict = ask("They will sail this year", one, two)  # type: ignore[operator]
    assert (verdict.wording, len(verdict.matches)) == ("ambiguous", 2)
    assert flags(ask, "They will sail this year", one, two, date="2030-07-01") == {"date_right", "context_cut"}
    for only in ({"source": "one"}, {"sources": ["one", "three"]}):
        assert ask("They will sail this year", one, two, **only).wording == "verbatim"  # type: ignore[operator]


def test_a_bracket_that_names_another_party(ask: object) -> None:
    text = "Tom Bell came late. He mended the engine by himself."
    he = text.index("He ")
    bell = Entity(
        id="e1",
        type="person",
        name="Tom Bell",
        aliases=("Bell",),
        mentions=(
            EntityMention(start=0, end=8, kind="name"),
            EntityMention(start=he, end=he + 2, kind="pronoun"),
        ),
    )
    source = Source(id="s", text=text, entities=(bell,))
    right: Verdict = ask("[Bell] mended the engine by himself", source)  # type: ignore[operator]
    wrong: Verdict = ask("[Roe] mended the engine by himself", source)  # type: ignore[operator]
    assert (right.wording, right.edits[0].same_party) == ("bracketed", True)
    assert (wrong.wording, wrong.edits[0].same_party) == ("altered_critical", False)


def test_two_labels_are_two_speakers_even_where_their_names_were_taken_for_one_partys(ask: object) -> None:
    merged = entity(HEARING, "e1", "MR. BELL", "SENATOR QUILL")
    source = Source(id="hearing", text=HEARING, entities=(merged,))
    right: Verdict = ask("We mend it in May", source, speaker="Mr. Bell")  # type: ignore[operator]
    wrong: Verdict = ask("We mend it in May", source, speaker="Senator Quill")  # type: ignore[operator]
    assert "speaker_right" in right.flags
    assert "speaker_wrong" in wrong.flags

"""Changes that look small: times by which, bounds, a name for "my", years in short, who quotes himself. All invented."""

import datetime as dt
from collections.abc import Callable

import pytest

from wirefacts.encoders.nearness import near
from wirefacts.records.kinds import Date
from wirefacts.records.parts import Span
from wirefacts.verify.engine import Verifier
from wirefacts.verify.passages import Shelf
from wirefacts.verify.replacing import changed
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim, Verdict, Wording

Amid = Callable[[str, str], Verdict]
Ask = Callable[..., Verdict]


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        pytest.param(source, claim, expected, id=name)
        for name, source, claim, expected in (
            ("by, in", "We shall mend the wall by June.", "We shall mend the wall in June.", "altered_critical"),
            ("until, till", "The inn is shut until May.", "The inn is shut till May.", "altered_minor"),
            ("up to, over", "The barn costs up to $900.", "The barn costs over $900.", "altered_critical"),
            ("up to left out", "The barn costs up to $900.", "The barn costs $900.", "altered_critical"),
            ("up to, at most", "The barn costs up to $900.", "The barn costs at most $900.", "altered_minor"),
            ("up to a place", "We ran up to the mill at dawn.", "We ran over to the mill at dawn.", "altered_minor"),
            ("every, any", "Every boat pays at the gate.", "Any boat pays at the gate.", "altered_minor"),
            ("any, possible", "Any boat may pay at the gate.", "Every boat may pay at the gate.", "altered_critical"),
            ("begin to", "She began to paint the gate.", "She began painting the gate.", "altered_minor"),
            ("stop to", "She stopped to paint the gate.", "She stopped painting the gate.", "altered_critical"),
            ("more quickly", "It sank faster than we ran.", "It sank more quickly than we ran.", "altered_minor"),
            ("need not", "You need not lock the gate.", "You don't need to lock the gate.", "altered_minor"),
            ("in order to", "I came in order to help you.", "I came to help you.", "trimmed_unmarked"),
            ("in the main", "They are, in the main, honest men.", "They are honest men.", "altered_critical"),
            ("fall down", "The old tower collapsed at noon.", "The old tower fell down at noon.", "altered_minor"),
            ("year in short", "I was a cook in ’98.", "I was a cook in 1998.", "altered_minor"),
            ("another year", "I was a cook in ’98.", "I was a cook in 1989.", "altered_critical"),
            ("lend", "The bank lent us nine carts.", "The bank lends us nine carts.", "altered_critical"),
            (
                "than, turned round",
                "I would rather mend an old net than buy a new one.",
                "I would rather buy a new one than mend an old net.",
                "altered_critical",
            ),
            (
                "than, moved as a whole",
                "He is older than I am, and he is a better cook by far.",
                "He is a better cook by far, and he is older than I am.",
                "reordered",
            ),
            (
                "for before how long",
                "They waited for more than two hours.",
                "They waited more than two hours.",
                "trimmed_unmarked",
            ),
            (
                "reason to believe",
                "He has the trust of the crew and, we have reason to believe, of the owners.",
                "He has the trust of the crew and … of the owners.",
                "altered_critical",
            ),
            ("whose", "We told the mayor of the town to wait.", "We told the town's mayor to wait.", "altered_minor"),
            ("whose, turned", "We saw the dog of the baker run.", "We saw the dog's baker run.", "altered_critical"),
            ("say sorry", "He has never said sorry to us.", "He has never apologised to us.", "altered_minor"),
            ("last", "The talks lasted six hours in all.", "The talks went on for six hours in all.", "altered_minor"),
            ("many of", "A lot of them were farm hands.", "Many of them were farm hands.", "altered_minor"),
            ("a hundred", "There were about a hundred of us.", "There were around one hundred of us.", "altered_minor"),
            ("close to", "It took us nearly nine years.", "It took us close to nine years.", "altered_minor"),
            ("mph", "It ran at 90 miles an hour.", "It ran at 90 mph.", "altered_minor"),
            ("mph, kilometres", "It ran at 90 kilometres an hour.", "It ran at 90 mph.", "altered_critical"),
            ("do not have", "They have no bread or salt.", "They don't have bread or salt.", "altered_minor"),
            ("at the earliest", "The inn opens at the earliest in May.", "The inn opens in May.", "altered_critical"),
            (
                "at the soonest",
                "The inn opens in May at the earliest.",
                "The inn opens in May at the soonest.",
                "altered_minor",
            ),
            (
                "even if",
                "I would go even if they begged me not to.",
                "I would go if they begged me not to.",
                "altered_critical",
            ),
            (
                "even",
                "They gave us even the best of the apples.",
                "They gave us the best of the apples.",
                "trimmed_unmarked",
            ),
            (
                "a long hedge",
                "There is no leak, as far as we know, in the lower hull.",
                "There is no leak in the lower hull.",
                "altered_critical",
            ),
            ("suspended", "He got a suspended sentence of a year.", "He got a sentence of a year.", "altered_critical"),
            ("a minimum of", "We need at least ten more oars.", "We need a minimum of ten more oars.", "altered_minor"),
            (
                "told again as possible",
                "It was the frost, or it may have been the frost, but I was not there.",
                "It was the frost, but I was not there.",
                "altered_critical",
            ),
            (
                "a subject with its quantity",
                "Most of us sleep at home, and some of us have not slept for a week.",
                "Most of us sleep at home … have not slept for a week.",
                "altered_critical",
            ),
        )
    ],
)
def test_a_small_change_is_weighed(amid: Amid, source: str, claim: str, expected: Wording) -> None:
    assert amid(source, claim).wording == expected


HALL = "ADA QUILL: It was Tom Bell's plan and Tom Bell's boat.\n\nTOM BELL: It was my boat."


def test_my_for_anothers_name_is_critical(ask: Ask) -> None:
    assert ask("It was Tom Bell's plan and my boat", HALL, speaker="Ada Quill").wording == "altered_critical"


STORY = (
    "NORBY, May 3 (Ansbach) - The mayor denied it.\n\n"
    "“I have never said, ‘Sink the boats,’” Ada Quill said. “What I said was, ‘Sell the boats.’”\n\n"
    "“We were scared,” Tom Bell said. “We ran to the quay.”\n"
)


def test_a_reporters_words_are_no_part_of_what_is_replaced(ask: Ask) -> None:
    verdict = ask("We were afraid. We ran to the quay.", STORY)
    assert [(edit.claim, edit.source) for edit in verdict.edits] == [("afraid", "scared")]


HOSTED = (
    "HOST: Ada Quill keeps goats. Good morning.\n\nQUILL: Good morning.\n\n"
    'HOST: I have always said, "Goats are cleverer than dogs." The baker says, "Goats are vermin."\n\nQUILL: He would.'
)


def test_what_the_mayor_never_said_is_not_nested(ask: Ask) -> None:
    assert "speaker_nested" not in ask("Sink the boats", STORY, speaker="Ada Quill").flags


def test_who_quotes_himself_speaks(ask: Ask) -> None:
    assert ask("Goats are cleverer than dogs", HOSTED, speaker="the host").flags == ("speaker_right",)


def test_who_quotes_another_does_not(ask: Ask) -> None:
    assert set(ask("Goats are vermin", HOSTED, speaker="the host").flags) == {"speaker_wrong", "speaker_nested"}


NOTICE = "By 1 September at the latest, and until then at half its power, the mill will run as it does now."


def test_a_day_to_come_is_not_the_day_of_speech(ask: Ask) -> None:
    held = Span(start=3, end=14, text="1 September")
    told = Date(id="d1", value="2031-09-01", timex_type="DATE", evidence=(held,), confidence=0.9)
    notice = Source(id="notice", text=NOTICE, published=dt.date(2031, 8, 6), dates=(told,))
    assert ask("the mill will run as it does now", notice, date="2031-08-06").flags == ("date_right",)


RELEASE = (
    "FOR IMMEDIATE RELEASE\n\nQUILL MILLS CLOSES ITS OLDEST MILL\n\n“We are sad,” said Tom Bell, the miller. “We tried.”\n\n"
    "The wheel was stopped on Monday after ninety years.\n\nNotes to editors: Quill Mills was founded in 1911."
)


def test_what_stands_in_a_release_is_its_houses_word(ask: Ask) -> None:
    verdict = ask("The wheel was stopped on Monday after ninety years.", RELEASE, speaker="Quill Mills")
    assert (verdict.wording, verdict.flags) == ("verbatim", ("speaker_right",))


def test_in_a_story_it_is_the_reporters(ask: Ask) -> None:
    story = RELEASE.replace("FOR IMMEDIATE RELEASE", "NORBY (Ansbach)").partition("\n\nNotes")[0]
    verdict = ask("The wheel was stopped on Monday after ninety years.", story, speaker="Quill Mills")
    assert "speaker_right" not in verdict.flags


MILL = (
    "ADA QUILL: The millers on the far bank gave us the stone.\n\n"
    "TOM BELL: Nobody counted the carts that week, and the gate stood open.\n\nADA QUILL: We paid for the lock."
)


def test_words_of_several_turns_make_no_quotation(ask: Ask) -> None:
    claim = "The stone carts that Tom stole will pay for a gate and a lock in the far north"
    assert ask(claim, MILL).wording == "not_found"


TOLD = (
    "ADA QUILL: The museum lost eleven paintings, and the insurance will pay for two of them. It is a sad day for us."
)


@pytest.fixture
def nearly() -> Callable[[str], Wording]:
    """The wording of a claim about the museum where the senses of words are known."""
    judge = Verifier(Shelf([Source(id="museum", text=TOLD + "\n\nTOM BELL: Good night.")]), near=near)
    return lambda claim: judge.verify(Claim(id="q1", claim=claim)).wording


def test_the_storys_words_with_one_of_anothers_are_made_up(nearly: Callable[[str], Wording]) -> None:
    assert nearly("Two thieves sold the insurance papers of eleven museum guards") == "not_found"


def test_words_shared_in_another_order_are_a_candidate(nearly: Callable[[str], Wording]) -> None:
    claim = "Of eleven paintings that the museum lost only two will be paid for by the insurance"
    assert nearly(claim) == "paraphrase"


WRAPPED = (
    "The glassworkers went back on Friday after nineteen\ndays, and the first of the five kilns was lit again\n"
    "before noon, while their children sang in the yard\nand the owner looked on from an upper window.\n"
)


def test_a_wrapped_line_ends_no_sentence() -> None:
    judge = Verifier(Shelf([Source(id="kilns", text=WRAPPED)]), near=near)
    verdict = judge.verify(Claim(id="q1", claim="Singing children watched the glassworkers light a kiln again"))
    assert verdict.matches[0].text.startswith("The glassworkers")


@pytest.mark.parametrize(("claim", "source"), [(["-", "5"], ["5"]), (["5"], ["-", "5"])])
def test_a_sign_put_in_or_left_out_is_another_number(claim: list[str], source: list[str]) -> None:
    assert changed(claim, source).critical

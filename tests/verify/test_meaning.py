"""Paraphrases that are told by the senses of words: a candidate where all words are others, and what speaks against one."""

from collections.abc import Callable

import pytest

from wirefacts.encoders.nearness import near
from wirefacts.verify.engine import Verifier
from wirefacts.verify.meaning import UNSURE
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim, Verdict

EVENING = (
    "ADA QUILL: The bakery on the quay burned down in the night, and the children wept. We are poor, but nobody here will "
    "starve. The council gave me nine crowns.\n\nTOM BELL: My dog is afraid of thunder. I bought a new hat in Norby."
)
Ask = Callable[..., Verdict]


@pytest.fixture
def asked() -> Ask:
    """The verdict on a claim about what was said that evening."""
    judge = Verifier(Shelf([Source(id="evening", text=EVENING)]), near=near)
    return lambda claim, **known: judge.verify(Claim.model_validate({"id": "q1", "claim": claim, **known}))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Flames destroyed the bread shop after dark and the kids cried",
            "The bakery on the quay burned down in the night",
        ),
        ("We have little money, yet everybody will eat", "We are poor, but nobody here will starve."),
        ("Storms frighten my hound", "My dog is afraid of thunder."),
    ],
)
def test_other_words_for_a_sentence_are_a_candidate(asked: Ask, claim: str, passage: str) -> None:
    verdict = asked(claim)
    assert (verdict.wording, verdict.confidence, verdict.allowed) == ("paraphrase", UNSURE, False)
    assert verdict.matches[0].text.startswith(passage)


@pytest.mark.parametrize(
    "claim",
    [
        "The mayor gave the children bread",
        "The council gave the bakery to the poor children",
        "A lovely party ended at midnight with dancing and wine",
        "Parliament should abolish the tax on houses",
    ],
)
def test_what_is_made_up_is_not_found_though_it_takes_the_words(asked: Ask, claim: str) -> None:
    assert asked(claim).wording == "not_found"


def test_without_the_table_words_alone_decide() -> None:
    judge = Verifier(Shelf([Source(id="evening", text=EVENING)]))
    assert judge.verify(Claim(id="q1", claim="Storms frighten my hound")).wording == "not_found"


def test_it_must_be_the_speakers_own_sentence(asked: Ask) -> None:
    mine = asked("Storms frighten my hound", speaker="Tom Bell")
    assert (mine.wording, mine.flags) == ("paraphrase", ("speaker_right",))
    assert asked("Storms frighten my hound", speaker="Ada Quill").wording == "not_found"


@pytest.mark.parametrize(
    "claim",
    [
        "Storms frighten my 3 hounds",
        "Storms frighten my hound and Grandmother Veldt",
        "My dog is never bothered by storms",
    ],
)
def test_a_number_a_name_or_a_denial_that_the_passage_lacks_speaks_against_it(asked: Ask, claim: str) -> None:
    assert asked(claim).wording != "paraphrase"


def test_a_few_words_tell_nothing(asked: Ask) -> None:
    assert asked("Storms frighten").wording != "paraphrase"


def test_a_label_is_no_part_of_the_passage(asked: Ask) -> None:
    (match,) = asked("We possess little money, yet everybody will eat bread", speaker="Ada Quill").matches
    assert "ADA QUILL" not in match.text

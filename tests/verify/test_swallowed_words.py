"""What an ellipsis, a bracket or a silent cut takes along, and beside each what it may take. All invented."""

import datetime as dt
from collections.abc import Callable

import pytest

from wirefacts.text.extents import Extent
from wirefacts.verify.letters import opening
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Verdict, Wording

Amid = Callable[[str, str], Verdict]
Ask = Callable[..., Verdict]
CRITICAL, MARKED, UNMARKED = "altered_critical", "trimmed_marked", "trimmed_unmarked"


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("We voted for the plan, all but two of us, on Friday.", "We voted for the plan … on Friday.", CRITICAL),
        ("We voted for the plan, all nine of us, on Friday.", "We voted for the plan … on Friday.", MARKED),
        ("We open in May, weather permitting, with a dance.", "We open in May … with a dance.", CRITICAL),
        ("We open in May, as you know, with a dance.", "We open in May … with a dance.", MARKED),
        ("The winner, had the vote been fair, was Ms. Roe.", "The winner … was Ms. Roe.", CRITICAL),
        ("The winner, to our surprise, was Ms. Roe.", "The winner … was Ms. Roe.", MARKED),
        ("I agreed, under protest, to sign the paper.", "I agreed … to sign the paper.", CRITICAL),
        ("We get, at the very most, nine visitors a day.", "We get … nine visitors a day.", CRITICAL),
        ("What worries me least is the dam.", "What worries me … is the dam.", CRITICAL),
        ("The court heard from everyone but the driver.", "The court heard from everyone … the driver.", CRITICAL),
        ("The guards, two of whom were asleep, saw nothing.", "The guards … were asleep, saw nothing.", CRITICAL),
        ("The police said that he had stolen it.", "The police had stolen it.", CRITICAL),
        ("They want us to say we are sorry.", "They say we are sorry.", CRITICAL),
        ("Dogs without a lead are not allowed here.", "Dogs are not allowed here.", CRITICAL),
        ("The first two boats came back.", "The two boats came back.", CRITICAL),
        ("His late wife owned the mill.", "His wife owned the mill.", CRITICAL),
        ("It began in the kitchen, I mean the cellar, at nine.", "It began in the kitchen at nine.", CRITICAL),
        ("It began in the kitchen, I mean the cellar, at nine.", "It began in the cellar, at nine.", "disfluency"),
        ("He was the first, well, the second man to see it.", "He was the first man to see it.", CRITICAL),
        ("I would rather resign than sell the farm.", "I would rather sell the farm than resign.", CRITICAL),
        ("The number fell from 90 to 30 in May.", "The number fell to 90 in May.", CRITICAL),
        ("We will pay for the roof.", "We [would] pay for the roof.", "bracketed"),
        ("We would pay for the roof.", "We [will] pay for the roof.", CRITICAL),
        ("It is not as bad as it looks from here.", "It is not so bad as it looks from here.", "altered_minor"),
        ("There was hardly any food in the house.", "There was almost no food in the house.", "altered_minor"),
    ],
)
def test_what_goes_or_comes_is_weighed(amid: Amid, source: str, claim: str, expected: Wording) -> None:
    assert amid(source, claim).wording == expected


TOLD = (
    "Statement by Sergeant Ida Bohm. An officer saw a light in the mill at four in the morning and went down the bank by the "
    "weir with a torch and a whistle, for the bridge had been closed all week and nobody else was near. There were two men and "
    "a woman of about fifty. {} Thank you."
)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("[The woman] has not been arrested.", "bracketed"),
        ("[The officer] has not been arrested.", "altered_critical"),
        ("[The widower] has not been arrested.", "altered_critical"),
    ],
)
def test_a_bracket_describes_whom_the_pronoun_points_at(ask: Ask, claim: str, expected: Wording) -> None:
    assert ask(claim, TOLD.format("She has not been arrested.")).wording == expected


def test_a_bracket_describes_nobody_told_of_only_later(ask: Ask) -> None:
    text = "QUESTION: Will he come?\n\nMR. ANDO: He has said no to me. He has said yes to my deputy, a patient man."
    assert ask("[The deputy] has said no to me.", text, speaker="Mr. Ando").wording == "altered_critical"


@pytest.mark.parametrize(
    ("source", "claim", "cut"),
    [
        ("It helped everybody but Elm.", "It helped everybody", True),
        ("It helped everybody, and we thank her.", "It helped everybody", False),
        ("They had no weapons, or none that we found.", "They had no weapons", True),
        ("They had no weapons or tools.", "They had no weapons", False),
        ("The union took our offer on Friday, withdrew it on Monday.", "The union took our offer on Friday", True),
        ("The union took our offer on Friday, and thanked us for it.", "The union took our offer on Friday", False),
        ("It is set for nine, no, for ten.", "It is set for nine", True),
        ("No fewer than nine came to the fair.", "Fewer than nine came to the fair.", True),
        ("Roughly a third of the wool is sold.", "About a third of the wool is sold.", False),
    ],
)
def test_words_beside_a_claim_turn_it(amid: Amid, source: str, claim: str, cut: bool) -> None:
    assert ("context_cut" in amid(source, claim).flags) is cut


LETTER = (
    "Friends, I shall read you a letter. It was written on 11 March 1926 by Otto Brandt, who was nineteen.\n\n"
    '"Dear Mother. We are all well, and the tea has come. There is water in the lower road, and we sit on a ledge above it '
    "two lamps and a loaf. We hear them digging day and night, and it is a good sound to fall asleep by, as you know.\n\n"
    '"Do not sell the bird. Emrys may have my boots, for he will grow into them by the spring, if he eats what he is given and '
    "does as he is told by you and the teacher, which I never did.\n\n"
    '"Nobody is crying here. Your Otto."\n\n'
    "He came home. Thank you."
)


def test_a_letter_of_several_paragraphs_is_its_writers_of_its_day(ask: Ask) -> None:
    held = Source(id="s", text=LETTER, speaker="Bea Rook")
    flags = ask("Nobody is crying here.", held, speaker="Otto Brandt").flags
    assert "speaker_right" in flags
    assert "speaker_nested" in flags


def test_a_replaced_version_gives_way_to_the_one_that_stands(ask: Ask) -> None:
    first = Source(id="a", text="ALMA REYL: We rang the bell all night.\n\nTOM BELL: I slept.", status="canceled")
    later = Source(
        id="b", text="SILAS COLE: We rang the bell all night.\n\nTOM BELL: I slept.", published=dt.date(1987, 2, 21)
    )
    flags = ask("We rang the bell all night.", first, later, speaker="Alma Reyl").flags
    assert "speaker_wrong" in flags
    assert "source_doubtful" not in flags


def test_a_letters_beginning_is_found_from_its_last_paragraph() -> None:
    held = Source(id="s", text=LETTER, speaker="Bea Rook")
    at = LETTER.index("Nobody is crying")
    assert opening(held, Extent(at, at + 10)) == LETTER.index("Dear Mother")


def test_words_quoted_amid_a_paragraph_are_no_letter() -> None:
    text = 'I met him at noon. "Go home," he said to me, and I went.'
    at = text.index("Go home")
    assert opening(Source(id="s", text=text, speaker="Bea Rook"), Extent(at, at + 7)) is None

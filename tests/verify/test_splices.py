"""Ellipses that join halves of two statements, and those that only shorten one. All invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.verdicts import Verdict

Amid = Callable[[str, str], Verdict]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("In May we had 12 cases, in June 40.", "In May we had … 40."),
        ("The fund lent Orsk 3 million and Tarn 5 million.", "The fund lent Orsk … 5 million."),
        ("Two thirds of us agreed.", "Two … of us agreed."),
        ("It takes two or three days.", "It takes two … days."),
        ("It took nine days to find them.", "It took nine … to find them."),
        ("The score was 3-1 for us.", "The score was 1-3 for us."),
        ("We met Anna Holt and Piet Roe.", "We met Anna Holt … Roe."),
        ("The nurse said the doctor lied.", "The nurse … lied."),
        ("Brandt sued the bank and the bank sued Brandt.", "The bank … sued Brandt."),
        ("The mill, which we hate, will close and the farm will open.", "The mill … will open."),
        ("My opponent is a liar and my wife is a saint.", "My opponent is … a saint."),
        ("We don't want war, we want justice.", "We don't want … justice."),
        ("It would be wrong to call it theft.", "It would be … theft."),
        ("There is little evidence that the pilot was drunk.", "There is … evidence that the pilot was drunk."),
        ("The bridge is far from safe today.", "The bridge is … safe today."),
        ("They have all but paid us.", "They have … paid us."),
        ("It will not necessarily rain in June.", "It will not … rain in June."),
        ("Orsk is less safe.", "Orsk is … safe."),
        ("The contract is to be cancelled.", "The contract is … cancelled."),
        ("We promised to try to reopen the line.", "We promised to reopen the line."),
        ("The deputy mayor was there with us.", "The … mayor was there with us."),
        ("The tax will fall by 2 points by 2035.", "The tax will fall to 2 points by 2035."),
        ("It was, at best, a poor plan.", "It was … a [good] plan."),
    ],
)
def test_half_of_one_and_half_of_another(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_critical"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The fund lent Orsk 3 million and Tarn 5 million.", "The fund lent … Tarn 5 million."),
        ("We have 12 nurses, 9 doctors and 3 cooks.", "We have … 3 cooks."),
        ("We met all the families and we heard all of them out.", "We met all the families … heard all of them out."),
        ("The bridge is old and it is ugly.", "The bridge is … ugly."),
        ("It was a long night, it was a cold night.", "It was a long night … a cold night."),
        ("The bridge, built in 1902 by my father, is closed.", "The bridge … is closed."),
        ("We thank Moe, Brandt and the crew.", "We thank … the crew."),
        ("It rained a little on the first day. Then we all went home.", "It rained a little … Then we all went home."),
        ("We have little time but we have friends.", "We have little time … we have friends."),
        ("He came here on Monday night to see us.", "He came here … to see us."),
    ],
)
def test_one_statement_in_fewer_words(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "trimmed_marked"


def test_a_sum_with_its_sign_before_or_behind(amid: Amid) -> None:
    assert amid("It cost 5 million dollars to build.", "It cost $5 million to build.").wording == "altered_minor"


def test_a_signed_entry_is_its_writers_own(ask: object) -> None:
    log = 'Log.\n\n3 May. Fog. Two boats in. T. Orme\n\nPencilled below: "Not his hand."'
    verdict: Verdict = ask("Two boats in.", log, speaker="T. Orme")  # type: ignore[operator]
    assert verdict.wording == "verbatim"


def test_a_bracket_that_makes_another_verb(amid: Amid) -> None:
    assert amid("They paid the clerk.", "They paid [off] the clerk").wording == "altered_critical"


def test_a_bracket_with_a_changed_verb_behind_it_is_whom_it_stands_for(ask: object) -> None:
    text = "THE CHAIR: Go on.\n\nMR. TANE: I trust my people and my people trust me.\n\nTHE CHAIR: Thank you."
    verdict: Verdict = ask("[Holm] trust[s] my people and my people trust", text)  # type: ignore[operator]
    assert verdict.wording == "altered_critical"
    verdict = ask("[Tane] trust[s] my people and my people trust", text)  # type: ignore[operator]
    assert verdict.wording == "bracketed"


def test_brackets_that_change_places(amid: Amid) -> None:
    assert (
        amid("She blamed the mayor for the delay.", "[The mayor] blamed [her] for the delay.").wording
        == "altered_critical"
    )

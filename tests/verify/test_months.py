"""May the month beside "may" the modal. All sentences are invented."""

import pytest

from wirefacts.verify.months import is_month
from wirefacts.verify.verdicts import Verdict
from wirefacts.verify.words import words


@pytest.mark.parametrize(
    "text",
    [
        "by May",
        "in early May",
        "since last May",
        "on 3 May",
        "on May 3",
        "the third of May",
        "May 2031",
        "April or May",
        "May and June",
        "between May and June",
        "until May, he said",
    ],
)
def test_a_month(text: str) -> None:
    held = words(text)
    assert [at for at in range(len(held)) if is_month(held, at)] == [
        at for at, word in enumerate(held) if word.key == "may"
    ]


@pytest.mark.parametrize("text", ["May I go?", "it may rain", "He May not", "in may", "and May God help us"])
def test_no_month(text: str) -> None:
    held = words(text)
    assert not any(is_month(held, at) for at in range(len(held)))


@pytest.mark.parametrize(
    ("source", "claim", "reason"),
    [
        ("We will mend the pier by May.", "We will mend the pier by June.", "number"),
        ("We will mend the pier by June.", "We will mend the pier by May.", "number"),
        ("We met in early May to mend it.", "We met in early March to mend it.", "number"),
        ("We sail on May 3, come what comes.", "We sail on July 3, come what comes.", "number"),
        ("We will sail again.", "We will sail again in May.", "number"),
        ("We may mend the pier.", "We will mend the pier.", "modal"),
    ],
)
def test_another_month_is_another_day_and_no_modal(ask: object, source: str, claim: str, reason: str) -> None:
    verdict: Verdict = ask(claim, f"Good evening. {source} Thank you.")  # type: ignore[operator]
    assert verdict.wording == "altered_critical"
    assert {edit.reason for edit in verdict.edits} == {reason}


def test_a_month_left_out_is_no_modal_left_out(ask: object) -> None:
    verdict: Verdict = ask("We will mend the pier.", "Good evening. We will in May mend the pier. Thank you.")  # type: ignore[operator]
    assert verdict.wording == "trimmed_unmarked"


def test_a_month_that_the_speaker_takes_back(ask: object) -> None:
    verdict: Verdict = ask("We open the lock in May", "We open the lock in May, sorry, June, as ever.")  # type: ignore[operator]
    assert verdict.wording == "verbatim"
    assert "context_cut" in verdict.flags


def test_a_months_capital_alone_changes_no_sense(ask: object) -> None:
    verdict: Verdict = ask("we open the lock in may", "Yes, we open the lock in May.")  # type: ignore[operator]
    assert verdict.wording == "punctuation"

"""Words left out with which what stays loses its subject, its verb or its sentence, and those that take nothing along."""

from collections.abc import Callable

import pytest

from wirefacts.verify.verdicts import Verdict

Amid = Callable[[str, str], Verdict]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("I want the minister to resign.", "I want … to resign."),
        ("I want the minister to resign.", "I want to resign."),
        ("I expect my rival to win on Sunday.", "I expect to win on Sunday."),
        ("It was a mistake to trust the bank.", "It was … to trust the bank."),
        ("It is a myth that the well is dry.", "It is … that the well is dry."),
        ("There were rumours that the bank had failed.", "There were … that the bank had failed."),
        ("We would have paid had they asked.", "We would have paid … they asked."),
        ("I disagree with those who call it a failure.", "I … call it a failure."),
        ("The man who shot the mayor was my brother.", "The man … the mayor was my brother."),
        ("We helped the police find the boys.", "We helped … the boys."),
        ("Nurses who strike will be dismissed.", "Nurses … will be dismissed."),
        ("I have never knowingly lied to them.", "I have never … lied to them."),
        ("I have never knowingly lied to them.", "I have never lied to them."),
        ("I thought, wrongly, that the ice would hold.", "I thought that the ice would hold."),
        ("A mock trial was held on the quay.", "A trial was held on the quay."),
        ("They swear the well is deep. The well is not deep.", "They swear the well is not deep."),
    ],
)
def test_what_is_torn(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_critical"


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("He promised my mother to pay by May.", "He promised … to pay by May.", "trimmed_marked"),
        ("The plan is simply to sell the mill.", "The plan is to sell the mill.", "trimmed_unmarked"),
        ("We gave the boys the key to the hall.", "We gave … the key to the hall.", "trimmed_marked"),
        ("The little red boat sank on Sunday.", "The red boat sank on Sunday.", "trimmed_unmarked"),
        ("The tide, which does not wait for ministers, took the pier.", "The tide … took the pier.", "trimmed_marked"),
        (
            "If the dam goes, and my engineers tell me it is old, the town goes with it.",
            "If the dam goes … the town goes with it.",
            "trimmed_marked",
        ),
        ("It was cold. It was dark. We had no lamp.", "It was cold. We had no lamp.", "trimmed_unmarked"),
        ("I didn't knew him then.", "I didn't know him then.", "altered_minor"),
        ("I did go under the arch.", "I went under the arch.", "altered_minor"),
        ("They came over and over again.", "They came time and again.", "altered_minor"),
        ("They did more harm than good.", "They did more good than harm.", "altered_critical"),
        ("We paid $5 for the boat.", "We paid not $5 for the boat.", "altered_critical"),
    ],
)
def test_what_is_whole_and_what_only_looks_so(amid: Amid, source: str, claim: str, expected: str) -> None:
    assert amid(source, claim).wording == expected

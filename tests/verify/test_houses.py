"""One difference, four houses."""

import pytest

from wirefacts.verify.houses import HOUSES
from wirefacts.verify.verdicts import Verdict

SOURCE = "We, um, we will mend the old ferry in spring, and in summer we will paint it. Nobody said that the harbour is safe."


@pytest.mark.parametrize(
    ("claim", "allowed"),
    [
        ("we will mend the old ferry in spring", {"strict", "ap", "reuters", "guardian"}),
        ("we will mend the old ferry … and in summer we will paint it", {"strict", "ap", "reuters", "guardian"}),
        ("[The council] will mend the old ferry in spring", {"strict", "guardian"}),
        ("we will mend the old ferry in SPRING", {"ap", "reuters", "guardian"}),
        ("we will mend the ferry in spring", set()),
        ("we'll mend the old ferry in spring", set()),
        ("we will not mend the old ferry in spring", set()),
        ("the harbour is safe", set()),
    ],
)
def test_what_each_house_allows(ask: object, claim: str, allowed: set[str]) -> None:
    verdicts: dict[str, Verdict] = {house: ask(claim, SOURCE, house=house) for house in HOUSES}  # type: ignore[operator]
    assert {house for house, verdict in verdicts.items() if verdict.allowed} == allowed
    assert {verdict.wording for verdict in verdicts.values()} == {verdicts["strict"].wording}


def test_a_rule_that_allows_says_where_it_stands() -> None:
    for house in HOUSES.values():
        assert all(rule.source for rule in house.rules.values() if rule.allowed)

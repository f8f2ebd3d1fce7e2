"""The benchmark that lies in the repository holds, and has what it says it has."""

from pathlib import Path

import pytest

from wirefacts.corpora.quotecheck.checking import problems
from wirefacts.corpora.quotecheck.codes import FLAGS, WORDINGS
from wirefacts.corpora.quotecheck.manifest import read_quotecheck
from wirefacts.corpora.quotecheck.rows import Claim, Dossier

CORPUS = Path(__file__).parents[3] / "corpora" / "quotecheck"


@pytest.fixture(scope="module")
def dossiers() -> tuple[Dossier, ...]:
    return read_quotecheck(CORPUS)


@pytest.fixture(scope="module")
def claims(dossiers: tuple[Dossier, ...]) -> list[Claim]:
    return [claim for dossier in dossiers for claim in dossier.claims]


def test_nothing_is_wrong() -> None:
    assert list(problems(CORPUS)) == []


def test_every_code_is_there(claims: list[Claim]) -> None:
    assert {claim.gold.wording for claim in claims} == set(WORDINGS)
    assert {flag for claim in claims for flag in claim.gold.flags} == set(FLAGS)
    assert {claim.level for claim in claims} == {1, 2, 3, 4}
    assert any(claim.innocent for claim in claims)


def test_sources_are_of_a_readable_length(dossiers: tuple[Dossier, ...]) -> None:
    for source in (source for dossier in dossiers for source in dossier.sources.values()):
        assert 40 <= len(source.text.split()) <= 450, source.name


def test_no_claim_is_made_twice(claims: list[Claim]) -> None:
    made = [(c.claim, c.speaker, c.date, c.sources) for c in claims]
    assert len(set(made)) == len(made)

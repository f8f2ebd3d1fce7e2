"""The benchmark that lies in the repository holds, and has what it says it has."""

import json
from pathlib import Path

import pytest

from wirefacts.corpora.quotecheck.checking import problems
from wirefacts.corpora.quotecheck.codes import FLAGS, WORDINGS
from wirefacts.corpora.quotecheck.manifest import read_quotecheck
from wirefacts.corpora.quotecheck.rows import Claim, Dossier
from wirefacts.evaluation.quotecheck.agreement import agreement
from wirefacts.evaluation.quotecheck.verdicts import read_answers

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


@pytest.mark.parametrize("name", ["labels", "third", "added"])
def test_what_was_labelled_again_is_still_what_is_claimed(claims: list[Claim], name: str) -> None:
    known = {c.id: (c.claim, c.speaker, c.date and c.date.isoformat()) for c in claims}
    rows = map(json.loads, (CORPUS / "second" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    assert [
        row["id"] for row in rows if known.get(row["id"]) != (row["claim"], row.get("speaker"), row.get("date"))
    ] == []


def test_the_kept_agreement_is_of_the_kept_labels(claims: list[Claim]) -> None:
    kept = json.loads((CORPUS / "agreement.json").read_text(encoding="utf-8"))
    for name, told in kept.items():
        assert agreement(claims, read_answers(CORPUS / "second" / f"{name}.jsonl")).claims == told["claims"]

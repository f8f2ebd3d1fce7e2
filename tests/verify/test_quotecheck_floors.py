"""Verdicts on dev of quotecheck are pinned: they may not grow worse, and the cards tell the pinned figures."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.quotecheck.exporting import claim_row, source_row
from wirefacts.corpora.quotecheck.manifest import read_manifest, read_quotecheck
from wirefacts.evaluation.quotecheck.report import figures
from wirefacts.evaluation.quotecheck.scoring import score
from wirefacts.evaluation.quotecheck.verdicts import Answer
from wirefacts.resources import resources
from wirefacts.runs.verifying import read_sources, verifier
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim
from wirefacts.wire.item import Item, as_document

REPOSITORY = Path(__file__).parents[2]
CORPUS = REPOSITORY / "corpora" / "quotecheck"
PINNED: dict[str, Any] = json.loads((resources("models") / "en_wire_rules" / "quotecheck.json").read_bytes())
TOLD = (
    ("macro_f1",),
    ("accuracy",),
    ("critical_passed", "share"),
    ("verbatim_refused", "share"),
    ("passage_shown", "share"),
    ("flags_f1",),
)


def of(told: dict[str, Any], path: tuple[str, ...]) -> float:
    """The figure at the end of a path of keys."""
    for key in path:
        told = told[key]
    return told  # type: ignore[return-value]


def test_the_figures_are_of_the_corpus_as_it_is() -> None:
    assert {told["digest"] for told in PINNED.values()} == {read_manifest(CORPUS).digest}


def test_verdicts_on_dev_do_not_grow_worse() -> None:
    dossiers = read_quotecheck(CORPUS, "dev")
    items = [Item.model_validate(source_row(source)) for dossier in dossiers for source in dossier.sources.values()]
    held = [source for source in read_sources(map(as_document, items), "en_wire_rules") if isinstance(source, Source)]
    judge = verifier(held)
    claims = [claim for dossier in dossiers for claim in dossier.claims]
    asked = [
        Claim.model_validate({name: value for name, value in claim_row(c).items() if value is not None}) for c in claims
    ]
    verdicts = [judge.verify(claim) for claim in asked]
    found = figures(score(claims, {v.id: Answer.model_validate_json(v.model_dump_json()) for v in verdicts}))
    pinned = PINNED["dev"]
    assert found["macro_f1"] >= pinned["macro_f1"] - 1e-6
    assert found["flags_f1"] >= pinned["flags_f1"] - 1e-6
    assert found["critical_passed"]["part"] <= pinned["critical_passed"]["part"]
    assert found["verbatim_refused"]["part"] <= pinned["verbatim_refused"]["part"]


@pytest.mark.parametrize("split", ["dev", "test"])
@pytest.mark.parametrize("page", [CORPUS / "README.md", REPOSITORY / "docs" / "verify.md"], ids=lambda page: page.name)
def test_the_cards_tell_the_pinned_figures(page: Path, split: str) -> None:
    row = re.search(rf"^\| wirefacts, {split} \| ([^\n]+) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert row
    expected = [f"{of(PINNED[split], path):.3f}".removeprefix("0") for path in TOLD]
    assert row[1].split(" | ") == expected

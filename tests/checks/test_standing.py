"""A fact that does not stand on the page is found out."""

import pytest

from wirefacts.checks.standing import CHECKS
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Age
from wirefacts.records.parts import DocumentInfo, Entity, Party, Span

TEXT = "Ada Quill, 61, resigned."
INFO = DocumentInfo(id="t", sha256="0" * 64)
QUILL = Entity(id="e1", type="person", name="Ada Quill", mentions=())


def extraction(evidence: Span, person: Party) -> Extraction:
    age = Age(id="r1", evidence=(evidence,), person=person, years=61, confidence=0.9)
    return Extraction(document=INFO, entities=(QUILL,), records=(age,))


@pytest.mark.parametrize(
    ("evidence", "person", "codes"),
    [
        (Span(start=0, end=13, text="Ada Quill, 61"), Party(entity="e1", name="Ada Quill"), []),
        (Span(start=1, end=14, text="Ada Quill, 61"), Party(entity="e1", name="Ada Quill"), ["evidence-mismatch"]),
        (Span(start=0, end=13, text="Ada Quill, 61"), Party(entity="e7", name="Ada Quill"), ["unknown-party"]),
    ],
)
def test_findings(evidence: Span, person: Party, codes: list[str]) -> None:
    found = [finding for check in CHECKS for finding in check(extraction(evidence, person), TEXT)]
    assert [finding.code for finding in found] == codes

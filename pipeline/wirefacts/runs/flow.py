"""The one function that says it all."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language

from wirefacts.assembly.assemble import assemble
from wirefacts.assembly.calibration import calibration_of
from wirefacts.checks.standing import CHECKS, Check
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import Diagnostic
from wirefacts.runs.batching import batched
from wirefacts.runs.reading import read
from wirefacts.stories.document import Document

BATCH = 100_000
"""Code points of text held at a time. Strings that spaCy met are forgotten after each batch."""


def extract(documents: Iterable[Document], nlp: Language, checks: Sequence[Check] = CHECKS) -> Iterator[Extraction]:
    """The facts of each document, in order.

    A record that a check finds wanting is left out and reported in the extraction's diagnostics.
    """
    calibration = calibration_of(nlp.meta)
    for batch in batched(documents, lambda document: len(document.text), BATCH):
        with nlp.memory_zone():
            found = ((assemble(doc, story, calibration), story.text) for story, doc in read(batch, nlp))
            extractions = [_settled(extraction, text, checks) for extraction, text in found]
        yield from extractions


def _settled(extraction: Extraction, text: str, checks: Sequence[Check]) -> Extraction:
    findings = [finding for check in checks for finding in check(extraction, text)]
    if not findings:
        return extraction
    refused = {finding.record for finding in findings}
    reports = tuple(
        Diagnostic(code=f.code, message=f.message, start=f.extent and f.extent.start, end=f.extent and f.extent.end)
        for f in findings
    )
    kept = tuple(record for record in extraction.records if record.id not in refused)
    return extraction.model_copy(update={"records": kept, "diagnostics": extraction.diagnostics + reports})

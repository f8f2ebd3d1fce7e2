"""What a worker is asked to do. Arguments and answers travel between processes; answers are JSON, ready to be sent."""

from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from wirefacts.errors import WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.runs.batch import extract_chunk
from wirefacts.runs.verifying import Quotation, quotations_of, verifier
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import Claim, HouseName, Verdict

HELD = 16
"""Sources that a worker remembers, since whoever checks one quotation checks the next in the same place."""
LONGEST_HELD = 50_000
"""Code points of the longest that is remembered."""


class Piece(BaseModel):
    """Words of a draft, in code points of its text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int
    end: int
    text: str


class Checked(BaseModel):
    """A quotation of a draft: where it stands, and what the sources say."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    extents: tuple[Piece, ...]
    verdict: Verdict


class DraftReport(BaseModel):
    """Every quotation of a draft that it gives to somebody, in its order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: str = "1"
    quotations: tuple[Checked, ...]


def extract(config: str | None, document: Document) -> bytes:
    """The extraction of `document`. Raises a WirefactsError."""
    return extraction(config, document).model_dump_json().encode()


def verify(config: str | None, claim: Claim, sources: tuple[Document, ...], house: HouseName) -> bytes:
    """The verdict on `claim`. Raises a WirefactsError."""
    return judged(config, claim, sources, house).model_dump_json().encode()


def check(config: str | None, draft: Document, sources: tuple[Document, ...], house: HouseName) -> bytes:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    return reported(config, draft, sources, house).model_dump_json().encode()


def extraction(config: str | None, document: Document) -> Extraction:
    """The extraction of `document`, knowing its text. Raises a WirefactsError."""
    (outcome,) = extract_chunk([document], config)
    if isinstance(outcome, WirefactsError):
        raise outcome
    return outcome.with_text(document.text)


def judged(config: str | None, claim: Claim, sources: tuple[Document, ...], house: HouseName) -> Verdict:
    """The verdict on `claim`. Raises a WirefactsError."""
    return verifier(read(config, sources), house).verify(claim)


def reported(config: str | None, draft: Document, sources: tuple[Document, ...], house: HouseName) -> DraftReport:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    judge = verifier(read(config, sources), house)
    found = quotations_of(extraction(config, draft))
    return DraftReport(quotations=tuple(_checked(each, draft.text, judge.verify(each.claim)) for each in found))


def read(config: str | None, sources: tuple[Document, ...]) -> list[Source]:
    """The sources to judge by. Raises a WirefactsError."""
    return [_source(config, each) for each in sources]


def _checked(quotation: Quotation, text: str, verdict: Verdict) -> Checked:
    return Checked(extents=tuple(_piece(extent, text) for extent in quotation.extents), verdict=verdict)


def _piece(extent: Extent, text: str) -> Piece:
    return Piece(start=extent.start, end=extent.end, text=extent.slice(text))


def _source(config: str | None, document: Document) -> Source:
    return (_held if len(document.text) <= LONGEST_HELD else _read)(config, document)


def _read(config: str | None, document: Document) -> Source:
    translated, checked = document.translated_from is not None, document.checked is not False
    return source_of(extraction(config, document), document.speaker, translated=translated, checked=checked)


_held = lru_cache(maxsize=HELD)(_read)

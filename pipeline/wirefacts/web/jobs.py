"""What a worker is asked to do. Arguments and answers travel between processes; answers are JSON, ready to be sent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from wirefacts.errors import MalformedInput
from wirefacts.runs.verifying import Quotation, quotations_of
from wirefacts.store.archive import Standing
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent
from wirefacts.verify.verdicts import Claim, HouseName, Verdict
from wirefacts.web.judging import Where, extraction, judge, opened
from wirefacts.wire.filed import Filed


class Told(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Piece(Told):
    """Words of a draft, in code points of its text."""

    start: int
    end: int
    text: str


class Checked(Told):
    """A quotation of a draft: where it stands, and what the sources say."""

    extents: tuple[Piece, ...]
    verdict: Verdict


class DraftReport(Told):
    """Every quotation of a draft that it gives to somebody, in its order."""

    schema_version: Literal["1"] = "1"
    quotations: tuple[Checked, ...]


class Kept(Told):
    """What became of an article: `new` or `changed` ones were kept, `unchanged` ones are there, `older` ones were left."""

    id: str
    standing: Standing


def extract(config: str | None, document: Document) -> bytes:
    """The extraction of `document`. Raises a WirefactsError."""
    return extraction(config, document).model_dump_json().encode()


def verify(config: str | None, claim: Claim, where: Where, house: HouseName) -> bytes:
    """The verdict on `claim`. Raises a WirefactsError."""
    return judge(config, where, house).verify(claim).model_dump_json().encode()


def check(config: str | None, draft: Document, where: Where, house: HouseName) -> bytes:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    return reported(config, draft, where, house).model_dump_json().encode()


def keep(config: str | None, document: Document, where: str) -> bytes:
    """Puts `document` into an archive, extracted, unless it is there. Raises a WirefactsError."""
    archive = opened(where)
    standing = archive.standing(document)
    if standing in ("new", "changed"):
        came = archive.add([Filed(extraction(config, document)).beside(document)])
        if came.refused:
            raise MalformedInput(*came.refused[0])
    return Kept(id=document.id, standing=standing).model_dump_json().encode()


def reported(config: str | None, draft: Document, where: Where, house: HouseName) -> DraftReport:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    verifier = judge(config, where, house)
    found = quotations_of(extraction(config, draft))
    return DraftReport(quotations=tuple(_checked(each, draft.text, verifier.verify(each.claim)) for each in found))


def _checked(quotation: Quotation, text: str, verdict: Verdict) -> Checked:
    return Checked(extents=tuple(_piece(extent, text) for extent in quotation.extents), verdict=verdict)


def _piece(extent: Extent, text: str) -> Piece:
    return Piece(start=extent.start, end=extent.end, text=extent.slice(text))

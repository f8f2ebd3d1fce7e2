"""What a worker is asked to do. Arguments and answers travel between processes; answers are JSON, ready to be sent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from wirefacts.errors import MalformedInput
from wirefacts.runs.verifying import Quotation, quotations_of
from wirefacts.store.archive import Standing
from wirefacts.text.extents import Extent
from wirefacts.verify.engine import Verifier
from wirefacts.verify.verdicts import Claim, HouseName, Verdict
from wirefacts.web.judging import Evidence, Where, extracted, extraction, opened
from wirefacts.web.setup import Setup
from wirefacts.wire.filed import Filed
from wirefacts.wire.item import Item, as_document


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


def extract(setup: Setup, item: Item) -> bytes:
    """The extraction of an article. Raises a WirefactsError."""
    return extraction(setup, item).model_dump_json().encode()


def verify(setup: Setup, claim: Claim, where: Where, house: HouseName) -> bytes:
    """The verdict on `claim`. Raises a WirefactsError."""
    return Evidence(setup, where).judge(house).verify(claim).model_dump_json().encode()


def check(setup: Setup, draft: Item, where: Where, house: HouseName) -> bytes:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    return reported(setup, draft, Evidence(setup, where).judge(house)).model_dump_json().encode()


def keep(setup: Setup, item: Item, where: str) -> bytes:
    """Puts an article into an archive, extracted, unless it is there. Raises a WirefactsError."""
    archive, document = opened(where), as_document(item)
    standing = archive.standing(document)
    if standing in ("new", "changed"):
        came = archive.add([Filed(extracted(setup, document)).beside(document)])
        if came.refused:
            raise MalformedInput(*came.refused[0])
    return Kept(id=document.id, standing=standing).model_dump_json().encode()


def reported(setup: Setup, draft: Item, verifier: Verifier) -> DraftReport:
    """A report on every quotation of `draft`. Raises a WirefactsError."""
    found = quotations_of(extraction(setup, draft))
    return DraftReport(quotations=tuple(_checked(each, draft.text, verifier.verify(each.claim)) for each in found))


def _checked(quotation: Quotation, text: str, verdict: Verdict) -> Checked:
    return Checked(extents=tuple(_piece(extent, text) for extent in quotation.extents), verdict=verdict)


def _piece(extent: Extent, text: str) -> Piece:
    return Piece(start=extent.start, end=extent.end, text=extent.slice(text))

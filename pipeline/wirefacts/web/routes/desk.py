"""The desk: its files, and records with their drawings."""

import mimetypes
from pathlib import Path

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict

from wirefacts.records.extraction import Extraction
from wirefacts.verify.verdicts import Claim, HouseName, Verdict
from wirefacts.web import drawings
from wirefacts.web.asked import Article, Asking, Drafted
from wirefacts.web.jobs import DraftReport, reported
from wirefacts.web.judging import Evidence, Where, extraction
from wirefacts.web.problems import Refusal
from wirefacts.web.routes.service import WITH_BODY, Shop, Terms, refusals
from wirefacts.web.routes.verifying import drafted, place
from wirefacts.web.setup import Setup
from wirefacts.web.strict import StrictRoute
from wirefacts.wire.item import Item

router = APIRouter(tags=["desk"], route_class=StrictRoute)
_TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}


class Drawn(BaseModel):
    """A piece of HTML, without style or script."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    html: str


class DrawnArticle(Drawn):
    """An article's facts, and the article with its facts marked."""

    extraction: Extraction


class DrawnQuote(Drawn):
    """A verdict, and claim and source side by side."""

    verdict: Verdict


class DrawnDraft(Drawn):
    """A draft's quotations with their verdicts, drawn."""

    report: DraftReport


@router.post("/desk/article", response_model=DrawnArticle, responses=refusals(*WITH_BODY))
async def article(asked: Article, shop: Shop, terms: Terms) -> Response:
    """An article's facts with their drawing."""
    return _json(await shop.do(draw_article, asked.item(terms.max_characters)))


@router.post("/desk/quote", response_model=DrawnQuote, responses=refusals(404, *WITH_BODY))
async def quote(asked: Asking, shop: Shop, terms: Terms) -> Response:
    """A quotation's verdict with its drawing."""
    where = place(asked.sources, terms)
    return _json(await shop.do(draw_quote, asked.as_claim(), where, asked.house))


@router.post("/desk/draft", response_model=DrawnDraft, responses=refusals(404, *WITH_BODY))
async def draft(asked: Drafted, shop: Shop, terms: Terms) -> Response:
    """A draft's quotations, their verdicts and their drawing."""
    where = place(asked.sources, terms)
    return _json(await shop.do(draw_draft, drafted(asked, terms.max_characters), where, asked.house))


@router.post("/desk/page", response_model=Drawn, responses=refusals(*WITH_BODY))
async def whole_page(asked: Article, shop: Shop, terms: Terms) -> Response:
    """An article with its facts as an HTML file of its own."""
    return _json(await shop.do(draw_page, asked.item(terms.max_characters)))


def draw_page(setup: Setup, item: Item) -> bytes:
    """A worker's job."""
    return Drawn(html=drawings.page(extraction(setup, item))).model_dump_json().encode()


def draw_article(setup: Setup, item: Item) -> bytes:
    """A worker's job."""
    found = extraction(setup, item)
    return DrawnArticle(extraction=found, html=drawings.article(found)).model_dump_json().encode()


def draw_quote(setup: Setup, claim: Claim, where: Where, house: HouseName) -> bytes:
    """A worker's job."""
    evidence = Evidence(setup, where)
    verdict = evidence.judge(house).verify(claim)
    html = drawings.quotation(verdict, evidence.consulted([verdict]))
    return DrawnQuote(verdict=verdict, html=html).model_dump_json().encode()


def draw_draft(setup: Setup, text: Item, where: Where, house: HouseName) -> bytes:
    """A worker's job."""
    evidence = Evidence(setup, where)
    report = reported(setup, text, evidence.judge(house))
    sources = evidence.consulted(each.verdict for each in report.quotations)
    html = drawings.draft(text.text, report.quotations, sources)
    return DrawnDraft(report=report, html=html).model_dump_json().encode()


@router.api_route("/", methods=["GET", "HEAD"], include_in_schema=False)
async def page(terms: Terms) -> Response:
    """The desk."""
    return _file(terms.desk, "index.html")


@router.api_route("/desk/drawing.css", methods=["GET", "HEAD"], include_in_schema=False)
async def drawing_style() -> Response:
    """The style sheet of the drawings."""
    return Response(drawings.style(), media_type="text/css", headers={"Cache-Control": "no-cache"})


@router.api_route("/desk/drawing.js", methods=["GET", "HEAD"], include_in_schema=False)
async def drawing_script() -> Response:
    """The script of the drawings."""
    return Response(drawings.script(), media_type="text/javascript", headers={"Cache-Control": "no-cache"})


@router.api_route("/desk/{name:path}", methods=["GET", "HEAD"], include_in_schema=False)
async def file(name: str, request: Request, terms: Terms) -> Response:
    """One of the desk's files."""
    if f"/desk/{name}" in request.app.openapi()["paths"]:
        raise Refusal(405, f"POST to /desk/{name}", {"Allow": "POST"})
    return _file(terms.desk, name)


def _file(folder: Path, name: str) -> Response:
    """The file of that name in `folder`: only names that are found there lead anywhere."""
    held = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    path = held.get(name)
    if path is None:
        raise Refusal(404, "no such file in the desk")
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Response(path.read_bytes(), media_type=kind, headers={"Cache-Control": "no-cache"})


def _json(answer: bytes) -> Response:
    return Response(answer, media_type="application/json")

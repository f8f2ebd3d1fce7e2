"""`/v1/archive`: articles kept, searched and counted."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from wirefacts.store.shapes import Hit, Stats
from wirefacts.web import jobs
from wirefacts.web.asked import Day, Filing
from wirefacts.web.jobs import Kept, Told
from wirefacts.web.judging import opened
from wirefacts.web.routes.service import WITH_BODY, Shop, Terms, archived, refusals
from wirefacts.web.routes.streaming import STREAM, StreamRoute
from wirefacts.web.stream import Streamed

MOST = 100
_NO_NUL = r"^[^\x00]*$"


class KeepRoute(StreamRoute):
    """Takes one article as JSON, or many as NDJSON."""

    def streamed(self, request: Request) -> Response:
        terms = request.app.state.settings
        return Streamed(request.app.state.workshop, terms, jobs.keep, (archived(terms),), named=True)


router = APIRouter(prefix="/v1/archive", tags=["archive"], route_class=KeepRoute)
Words = Annotated[str, Query(max_length=500, pattern=_NO_NUL)]


class Hits(Told):
    """Quotes that were found, the newest first."""

    hits: tuple[Hit, ...]


@router.get("/search", responses=refusals(404, 422, 500))
async def search(
    terms: Terms,
    q: Words = "",
    speaker: Words | None = None,
    since: Day | None = None,
    until: Day | None = None,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 20,
) -> Hits:
    """Quotes that hold all words of `q`, words in quotation marks as a phrase, by `speaker`, of days `since` to `until`."""
    where = archived(terms)
    found = await run_in_threadpool(lambda: tuple(opened(where).search(q, speaker, since, until, limit)))
    return Hits(hits=found)


@router.get("/stats", responses=refusals(404, 500))
async def stats(terms: Terms) -> Stats:
    """How much the archive holds."""
    where = archived(terms)
    return await run_in_threadpool(lambda: opened(where).stats())


@router.post("", response_model=Kept, responses=refusals(404, *WITH_BODY), openapi_extra=STREAM)
async def keep(article: Filing, shop: Shop, terms: Terms) -> Response:
    """Puts an article into the archive; or many, one a line (`application/x-ndjson`), each answered in its line."""
    where = archived(terms)
    answer = await shop.do(jobs.keep, article.item(terms.max_characters), where)
    return Response(answer, media_type="application/json")

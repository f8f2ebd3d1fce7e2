"""`POST /v1/extract`: articles in, facts out."""

from fastapi import APIRouter, Request, Response

from wirefacts.records.extraction import Extraction
from wirefacts.web import jobs
from wirefacts.web.asked import Article
from wirefacts.web.routes.service import WITH_BODY, Shop, Terms, refusals
from wirefacts.web.routes.streaming import STREAM, StreamRoute
from wirefacts.web.stream import Streamed


class ExtractRoute(StreamRoute):
    """Takes one article as JSON, or many as NDJSON."""

    def streamed(self, request: Request) -> Response:
        return Streamed(request.app.state.workshop, request.app.state.settings, jobs.extract)


router = APIRouter(prefix="/v1", tags=["extract"], route_class=ExtractRoute)


@router.post("/extract", response_model=Extraction, responses=refusals(*WITH_BODY), openapi_extra=STREAM)
async def extract(article: Article, shop: Shop, terms: Terms) -> Response:
    """The facts of one article; or of many, one a line (`application/x-ndjson`), answered in order as each is done.

    A line that cannot be read is answered by a problem that names it, and the rest goes on.
    """
    answer = await shop.do(jobs.extract, article.item(terms.max_characters))
    return Response(answer, media_type="application/json")

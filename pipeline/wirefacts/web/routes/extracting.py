"""`POST /v1/extract`: articles in, facts out."""

from fastapi import APIRouter, Response

from wirefacts.records.extraction import Extraction
from wirefacts.web import jobs
from wirefacts.web.asked import Article
from wirefacts.web.routes.service import WITH_BODY, Shop, Terms, refusals
from wirefacts.web.strict import StrictRoute

router = APIRouter(prefix="/v1", tags=["extract"], route_class=StrictRoute)


@router.post("/extract", response_model=Extraction, responses=refusals(*WITH_BODY))
async def extract(article: Article, shop: Shop, terms: Terms) -> Response:
    """The facts of one article."""
    answer = await shop.do(jobs.extract, article.document(terms.max_characters))
    return Response(answer, media_type="application/json")

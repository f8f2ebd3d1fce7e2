"""`POST /v1/verify`: quotations in, verdicts out."""

from fastapi import APIRouter, Response

from wirefacts.verify.verdicts import Verdict
from wirefacts.web import jobs
from wirefacts.web.asked import Article, Asking, Drafted, Sources
from wirefacts.web.jobs import DraftReport
from wirefacts.web.judging import Where
from wirefacts.web.problems import Refusal
from wirefacts.web.routes.service import WITH_BODY, Shop, Terms, archived, refusals
from wirefacts.web.settings import Settings
from wirefacts.web.strict import StrictRoute
from wirefacts.wire.item import Item

router = APIRouter(prefix="/v1", tags=["verify"], route_class=StrictRoute)


@router.post("/verify", response_model=Verdict, responses=refusals(404, *WITH_BODY))
async def verify(asked: Asking, shop: Shop, terms: Terms) -> Response:
    """Whether quoted words are what the sources say: word for word, trimmed, altered, stitched, by whom, when."""
    answer = await shop.do(jobs.verify, asked.as_claim(), place(asked.sources, terms), asked.house)
    return Response(answer, media_type="application/json")


@router.post("/verify/draft", response_model=DraftReport, responses=refusals(404, *WITH_BODY))
async def verify_draft(asked: Drafted, shop: Shop, terms: Terms) -> Response:
    """Every quotation of a draft, in its order, with where it stands and its verdict."""
    draft, where = drafted(asked, terms.max_characters), place(asked.sources, terms)
    answer = await shop.do(jobs.check, draft, where, asked.house)
    return Response(answer, media_type="application/json")


def drafted(asked: Drafted, limit: int) -> Item:
    """The draft as an article. Raises an InputError."""
    return Article(text=asked.draft, published=asked.published).item(limit, "draft")


def place(sources: Sources, terms: Settings) -> Where:
    """Where to look. Raises an InputError; Refusal where two sources have one id, or there is no archive.

    The sources are `max_characters` long in all; the same one twice is one.
    """
    if sources == "archive":
        return archived(terms)
    limit = terms.max_characters
    if sum(len(source.text) for source in sources) > limit:
        raise Refusal(413, f"more than {limit:,} characters of sources; put them into an archive, or ask in parts")
    found = dict.fromkeys(source.item(limit, f"source-{n}") for n, source in enumerate(sources, 1))
    if len({each.id for each in found}) < len(found):
        raise Refusal(422, "two sources have the same id")
    return tuple(found)

"""`GET /desk/terms`: what the desk may ask this service for."""

from fastapi import APIRouter
from pydantic import BaseModel

from wirefacts.web.routes.service import Terms

router = APIRouter(tags=["desk"])


class DeskTerms(BaseModel):
    """Whether there is an archive, and how many code points an article may have."""

    archive: bool
    max_characters: int


@router.get("/desk/terms", include_in_schema=False)
async def desk_terms(terms: Terms) -> DeskTerms:
    """What the desk may ask for."""
    return DeskTerms(archive=terms.archive is not None, max_characters=terms.max_characters)

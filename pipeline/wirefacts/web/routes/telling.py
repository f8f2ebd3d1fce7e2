"""What the service says of itself: schemas, health."""

from typing import Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel

from wirefacts import __version__
from wirefacts.records import extraction
from wirefacts.verify import verdicts
from wirefacts.web.problems import Refusal
from wirefacts.web.routes.service import Shop, refusals

router = APIRouter()


class Health(BaseModel):
    """The service answers."""

    status: Literal["ok"] = "ok"
    version: str = __version__


@router.get("/v1/schema", tags=["schema"], responses=refusals())
async def schema() -> dict[str, Any]:
    """The JSON Schema of what `/v1/extract` answers."""
    return extraction.json_schema()


@router.get("/v1/schema/verdict", tags=["schema"], responses=refusals())
async def verdict_schema() -> dict[str, Any]:
    """The JSON Schema of what `/v1/verify` answers."""
    return verdicts.json_schema()


@router.get("/healthz", tags=["health"], responses=refusals())
async def health() -> Health:
    """Whether the service is there. Needs no token."""
    return Health()


@router.get("/readyz", tags=["health"], responses=refusals())
async def ready(shop: Shop) -> Health:
    """Whether a pipeline is loaded. Needs no token."""
    if not shop.is_ready:
        raise Refusal(503, "no worker has loaded its pipeline yet", {"Retry-After": "2"})
    return Health()

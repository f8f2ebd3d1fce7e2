"""What routes have in common: the workshop, settings, and how a refusal is described in OpenAPI."""

from typing import Annotated, Any

from fastapi import Depends, Request

from wirefacts.web.problems import MEDIA_TYPE, Refusal
from wirefacts.web.settings import Settings
from wirefacts.web.workshop import Workshop

_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_WHY = {
    400: "The body is no JSON that can be read.",
    401: "The service wants its token.",
    403: "Asked by another site's page.",
    404: "There is none, or no archive.",
    408: "The request came too slowly.",
    413: "The body or the article is too long.",
    415: "The body's media type is another.",
    421: "The service does not go by that name.",
    422: "The request is not as the schema wants it, or its text is none.",
    429: "This client asks too often; `Retry-After` says when to come again.",
    500: "Extraction failed on this text.",
    503: "Too much to do, or the text takes too long; `Retry-After` says when to come again, where that helps.",
}


def refusals(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The responses of these statuses for OpenAPI, with those that every route has."""
    return {
        status: {"description": _WHY[status], "content": {MEDIA_TYPE: {"schema": _PROBLEM}}}
        for status in sorted({401, 403, 421, 429, 503, *statuses})
    }


WITH_BODY = (400, 408, 413, 415, 422, 500)
"""Refusals of a request with a body that is worked on."""


def archived(terms: Settings) -> str:
    """Where the archive is. Raises Refusal."""
    if terms.archive is None:
        raise Refusal(404, "this service has no archive; start it with: wirefacts serve --archive FILE")
    return terms.archive


async def workshop(request: Request) -> Workshop:
    """The workshop of the service that was asked."""
    held: Workshop = request.app.state.workshop
    return held


async def _settings(request: Request) -> Settings:
    held: Settings = request.app.state.settings
    return held


Shop = Annotated[Workshop, Depends(workshop)]
Terms = Annotated[Settings, Depends(_settings)]

"""What is answered when something cannot be: problem details (RFC 9457), never a word of anybody's text."""

import json
import logging
import math
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from wirefacts.errors import (
    ArchiveError,
    ArchiveTooSlow,
    EmptyInput,
    InputError,
    OversizedInput,
    UsageError,
    WirefactsError,
)

log = logging.getLogger("wirefacts.web")
MEDIA_TYPE = "application/problem+json"


class Trouble(BaseModel):
    """One field that is not as it should be: where, and what is wanted."""

    model_config = ConfigDict(extra="forbid")

    where: str
    what: str


class Problem(BaseModel):
    """A refusal. `title` is the status in words, `detail` says what to do, `line` counts from 1 within a stream."""

    model_config = ConfigDict(extra="forbid")

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    errors: tuple[Trouble, ...] | None = None
    line: int | None = None


class Refusal(HTTPException):
    """A request that is not answered as it was asked."""

    def __init__(
        self, status: int, detail: str, headers: dict[str, str] | None = None, errors: tuple[Trouble, ...] | None = None
    ) -> None:
        super().__init__(status, detail, headers)
        self.errors = errors


def problem(status: int, detail: str | None = None, **more: Any) -> Problem:
    """The problem of that status."""
    return Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, **more)


def answer(told: Problem, headers: dict[str, str] | None = None) -> Response:
    """`told` as a response."""
    return Response(body(told), told.status, headers, media_type=MEDIA_TYPE)


def body(told: Problem) -> bytes:
    """`told` as JSON in one line."""
    return json.dumps(told.model_dump(mode="json", exclude_none=True), ensure_ascii=False).encode()


def busy(why: str, seconds: float | None) -> Refusal:
    """A refusal for now, with when to come again, where that helps."""
    headers = None if seconds is None else {"Retry-After": str(max(1, math.ceil(seconds)))}
    return Refusal(503, why, headers)


def refusal(trouble: WirefactsError) -> Refusal:
    """What a request is told whose text this package refuses."""
    if isinstance(trouble, OversizedInput):
        return Refusal(413, trouble.problem)
    if isinstance(trouble, InputError):
        where = "text" if isinstance(trouble, EmptyInput) else trouble.source
        return Refusal(422, trouble.problem, errors=(Trouble(where=where, what=trouble.problem),))
    if isinstance(trouble, ArchiveTooSlow):
        log.warning("the archive took too long: %s", trouble.cause)
        return Refusal(503, "the archive took too long over this; ask with more words, or rarer ones")
    if isinstance(trouble, ArchiveError):
        log.error("the archive cannot be used: %s", trouble.cause or type(trouble).__name__)
        return Refusal(503, "the archive cannot be used now", {"Retry-After": "5"})
    if isinstance(trouble, UsageError):
        return Refusal(400, str(trouble))
    return Refusal(500, "extraction failed on this text; the service goes on")


async def on_refusal(_: Request, trouble: Exception) -> Response:
    """The answer to a `Refusal` or to what the framework refuses (404, 405)."""
    assert isinstance(trouble, HTTPException)  # noqa: S101 - what it is registered for
    errors = getattr(trouble, "errors", None)
    detail = trouble.detail if trouble.detail != HTTPStatus(trouble.status_code).phrase else None
    return answer(problem(trouble.status_code, detail, errors=errors), dict(trouble.headers or {}))


async def on_invalid(_: Request, trouble: Exception) -> Response:
    """The answer to a request whose fields are not as they should be; their values are not repeated."""
    assert isinstance(trouble, RequestValidationError)  # noqa: S101 - what it is registered for
    errors = tuple(Trouble(where=_place(each["loc"]), what=_wanted(each)) for each in trouble.errors()[:20])
    return answer(problem(422, "the request is not as the schema wants it", errors=errors))


async def on_wirefacts(request: Request, trouble: Exception) -> Response:
    """The answer to an error of this package."""
    assert isinstance(trouble, WirefactsError)  # noqa: S101 - what it is registered for
    return await on_refusal(request, refusal(trouble))


def _wanted(trouble: dict[str, Any]) -> str:
    """What should stand there; pydantic repeats a tag that it does not know."""
    if trouble["type"] == "union_tag_invalid":
        return f"Input should have one of these as {trouble['ctx']['discriminator']}: {trouble['ctx']['expected_tags']}"
    return str(trouble["msg"])


def _place(found: tuple[int | str, ...]) -> str:
    shown = (str(part)[:40] for part in found[:6])
    return ".".join("".join(c if c.isprintable() else "\ufffd" for c in part) for part in shown)

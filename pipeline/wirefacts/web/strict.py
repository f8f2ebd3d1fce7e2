"""JSON as the service takes it: an ordinary value, in UTF-8, without numbers that are none and characters that are none."""

import json
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn

from fastapi import Request, Response
from fastapi.routing import APIRoute

from wirefacts.web.media import JSON, media_type
from wirefacts.web.problems import Refusal
from wirefacts.web.routes.service import workshop
from wirefacts.wire.decode import lone_surrogate

DEEPEST = 32
"""Levels of lists and objects; what is asked here has four."""
WIDEST = 1_000
"""Fields of an object; what is asked here has a dozen. Checking many would keep everybody else waiting."""
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def parsed(data: bytes) -> Any:
    """The value in `data`. Raises Refusal with 400 where it is no JSON, or JSON that nobody could have meant."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, "the body is not UTF-8") from None
    try:
        value = json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as trouble:
        raise Refusal(400, f"the body is not JSON: {trouble.msg} at character {trouble.pos:,}") from None
    except (ValueError, RecursionError):
        raise Refusal(400, "the body is not JSON that can be read: nested too deep, or a number too long") from None
    _sound(value)
    return value


def _no_number(_: str) -> NoReturn:
    raise Refusal(400, "the body is not JSON: NaN and Infinity are no numbers")


def _sound(value: Any) -> None:
    """Raises Refusal where `value` is nested too deep, has objects too wide, or holds a string that is not text."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise Refusal(400, f"the body is nested deeper than {DEEPEST} levels")


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        if len(value) > WIDEST:
            raise Refusal(400, f"an object of more than {WIDEST:,} fields")
        return [*value.keys(), *value.values()]
    if isinstance(value, list):
        return value
    if isinstance(value, str) and ("\0" in value or lone_surrogate(value) is not None):
        raise Refusal(422, "a NUL or a lone surrogate in a string, which is no character")
    return []


class StrictRequest(Request):
    """A request whose JSON is read by `parsed`."""

    async def json(self) -> Any:
        return parsed(await self.body())


class StrictRoute(APIRoute):
    """A route that takes JSON alone where it takes a body, and nothing where work would wait too long."""

    def get_route_handler(self) -> Handler:
        handler = super().get_route_handler()
        takes_body = self.body_field is not None
        is_work = takes_body and any(part.call is workshop for part in self.dependant.dependencies)

        async def strict(request: Request) -> Response:
            if takes_body and media_type(request.headers) != JSON:
                raise Refusal(415, f"send the body as {JSON}", {"Accept": JSON})
            if is_work:  # before anybody reads what cannot be worked on: a crowd must not slow down who is being served
                (await workshop(request)).admit()
            return await handler(StrictRequest(request.scope, request.receive))

        return strict

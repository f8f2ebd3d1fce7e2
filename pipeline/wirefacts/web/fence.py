"""The outermost layer: headers that every response has, and an answer where nobody foresaw what happened."""

import logging
import traceback
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wirefacts.web.limits import ClientGone
from wirefacts.web.problems import answer, problem

log = logging.getLogger("wirefacts.web")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""What a browser may do with what we send: nothing from elsewhere, nothing guessed, no frame around it."""


@dataclass(frozen=True, slots=True)
class Fence:
    """Runs `app`; an error that gets this far is answered with 500 and logged by kind and place, without its words."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except ClientGone:
            if begun:
                raise
        except Exception as trouble:  # noqa: BLE001 - the last fence: one request must not end the service
            places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trouble.__traceback__)[-3:]]
            log.error("%s at %s", type(trouble).__name__, " < ".join(reversed(places)))
            if begun:
                raise ClientGone from None
            await answer(problem(500, "the service met an error of its own; it goes on"))(scope, receive, sent)

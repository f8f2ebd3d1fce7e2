"""How much of a client is waited for: the size of its request, the time it takes to send it and to take the answer."""

import asyncio
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wirefacts.web.media import NDJSON, media_type
from wirefacts.web.problems import Refusal, answer, busy, problem
from wirefacts.web.settings import Settings

LINGER, LINGERED = 2.0, 16_000_000
"""Seconds and bytes of a body that is refused which are still read: a client that is sending does not hear."""
BODIES = 64
"""Largest bodies that may be held at once."""
PORTION = 1 << 16
"""Bytes of an answer that are sent at once; so much a client must take in `write_seconds`."""


class ClientGone(Exception):
    """The client went away, or does not take its answer."""


@dataclass(slots=True)
class Limits:
    """Hands `app` a body of at most `max_body` bytes, sent within `body_seconds`; else answers 413 or 408.

    Where more than `BODIES` of the largest would be held at once, 503. A stream (NDJSON) is not measured whole: whoever
    reads it measures its lines with `Lines`.
    """

    app: ASGIApp
    settings: Settings
    held: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        taken = Taken(send, self.settings.write_seconds)
        if media_type(headers) == NDJSON:
            await self.app(scope, receive, taken)
            return
        limit = self.settings.max_body
        body = Body(receive, limit, self.settings.body_seconds)
        size = announced(headers, limit)
        self.held += size
        try:
            if size > limit:
                raise too_large(limit)
            if self.held > BODIES * limit:
                raise busy("too many requests are being sent at once", 2.0)
            await body.read()
        except Refusal as told:
            if told.status_code == 413 and "expect" not in headers:
                await body.linger()
            refused = answer(problem(told.status_code, told.detail), {**(told.headers or {}), "Connection": "close"})
            await refused(scope, receive, taken)
        except ClientGone:
            return
        else:
            await self._until_gone(scope, body, taken)
        finally:
            self.held -= size

    async def _until_gone(self, scope: Scope, body: "Body", taken: "Taken") -> None:
        """Runs the app, and ends it where nobody waits for its answer any more."""
        work = asyncio.ensure_future(self.app(scope, body, taken))
        gone = asyncio.ensure_future(body.gone())
        try:
            await asyncio.wait((work, gone), return_when=asyncio.FIRST_COMPLETED)
            if work.done() or taken.begun:
                await work
        finally:
            work.cancel()
            gone.cancel()


class Body:
    """A request's body, read whole before anybody is asked to work on it; then what `receive` tells further."""

    def __init__(self, receive: Receive, limit: int, seconds: float) -> None:
        self._receive, self._limit, self._seconds = receive, limit, seconds
        self._whole: bytes | None = None
        self._more = True
        self._gone = False
        self._listening = asyncio.Lock()

    async def read(self) -> None:
        """Reads it. Raises Refusal with 413 or 408, ClientGone."""
        pieces = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                while piece := await self._piece():
                    pieces += piece
                    if len(pieces) > self._limit:
                        raise too_large(self._limit)
        except TimeoutError:
            raise Refusal(408, f"the request did not come within {self._seconds:g} seconds") from None
        self._whole = bytes(pieces)

    async def linger(self) -> None:
        """Reads on for a while and forgets what it reads."""
        left = LINGERED
        try:
            async with asyncio.timeout(LINGER):
                while left > 0 and (piece := await self._piece()):
                    left -= len(piece)
        except (TimeoutError, ClientGone):
            return

    async def _piece(self) -> bytes:
        """The next bytes; none at the end."""
        while self._more:
            message = await self._receive()
            if message["type"] != "http.request":
                raise ClientGone
            self._more = message.get("more_body", False)
            if piece := message.get("body", b""):
                return bytes(piece)
        return b""

    async def __call__(self) -> Message:
        if self._whole is not None:
            whole, self._whole = self._whole, None
            return {"type": "http.request", "body": whole, "more_body": False}
        await self.gone()
        return {"type": "http.disconnect"}

    async def gone(self) -> None:
        """Returns when the client has gone."""
        async with self._listening:
            while not self._gone:
                self._gone = (await self._receive())["type"] != "http.request"


class Taken:
    """Sends, and gives up on a client that takes nothing for `seconds`."""

    def __init__(self, send: Send, seconds: float) -> None:
        self._send, self._seconds = send, seconds
        self.begun = False

    async def __call__(self, message: Message) -> None:
        self.begun = True
        body = message.get("body", b"")
        for start in range(0, len(body) - PORTION, PORTION):
            await self._sent({**message, "body": body[start : start + PORTION], "more_body": True})
        last = max(0, (len(body) - 1) // PORTION * PORTION)
        await self._sent({**message, "body": body[last:]} if body else message)

    async def _sent(self, message: Message) -> None:
        try:
            async with asyncio.timeout(self._seconds):
                await self._send(message)
        except TimeoutError:
            raise ClientGone from None


def announced(headers: Headers, limit: int) -> int:
    """Bytes that a request says it brings; `limit` where it does not say, more than that where it says more."""
    told = headers.get("content-length")
    if told is None:
        return limit if "transfer-encoding" in headers else 0
    return min(int(told), limit + 1) if told.isdecimal() and len(told) < 16 else limit + 1


def too_large(limit: int) -> Refusal:
    """The refusal of a body."""
    return Refusal(413, f"more than {limit:,} bytes; send less at once")

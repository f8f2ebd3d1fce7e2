"""Many articles in one request: a line in, a line out, in order, each as soon as it can be."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any, TypeAlias

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from wirefacts.errors import WirefactsError
from wirefacts.web.limits import ClientGone
from wirefacts.web.lines import OVER, Lines
from wirefacts.web.media import NDJSON
from wirefacts.web.problems import Refusal, body, problem, refusal
from wirefacts.web.settings import Settings
from wirefacts.web.strict import parsed
from wirefacts.web.workers import Job
from wirefacts.web.workshop import Workshop
from wirefacts.wire.rows import longest_row, read_row

_Begun: TypeAlias = "asyncio.Queue[asyncio.Task[bytes] | None]"
_Line: TypeAlias = tuple[int, bytes | Refusal]


class ReadAhead:
    """Lines between who reads and who works: `most` bytes of them, for clients that write all before they read."""

    def __init__(self, most: int) -> None:
        self._lines: asyncio.Queue[_Line | None] = asyncio.Queue()
        self._room = asyncio.Event()
        self._most, self._size = most, 0
        self._room.set()

    async def put(self, line: _Line | None) -> None:
        """Waits for room. None is the end."""
        await self._room.wait()
        self._lines.put_nowait(line)
        self._resize(_size(line))

    async def get(self) -> _Line | None:
        """Waits for a line."""
        line = await self._lines.get()
        self._resize(-_size(line))
        return line

    def _resize(self, change: int) -> None:
        self._size += change
        if self._size < self._most:
            self._room.set()
        else:
            self._room.clear()


class Streamed(Response):
    """What `job` makes of the document in every line of a request, or the problem that stands for it.

    `more` are the job's other arguments. Where documents must be `named`, a line without an id is refused.
    """

    def __init__(
        self, shop: Workshop, terms: Settings, job: Job, more: tuple[Any, ...] = (), *, named: bool = False
    ) -> None:
        super().__init__(media_type=NDJSON, headers={"Connection": "close"})
        del self.headers["content-length"]
        self.shop, self.terms, self.job, self.more, self.named = shop, terms, job, more, named
        self.window = 2 * len(shop.workers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's shape
        self.shop.streams += 1
        try:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async with aclosing(self._answers(receive)) as answers:
                async for line in answers:
                    await send({"type": "http.response.body", "body": line + b"\n", "more_body": True})
        finally:
            self.shop.streams -= 1
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _answers(self, receive: Receive) -> AsyncGenerator[bytes, None]:
        """Answers in the order of the lines; `window` of them may wait for the one before."""
        ahead = ReadAhead(self.terms.max_body)
        begun: _Begun = asyncio.Queue(self.window)
        helpers = [
            asyncio.create_task(self._read(receive, ahead, begun)),
            asyncio.create_task(self._begin(ahead, begun)),
        ]
        try:
            while (answer := await begun.get()) is not None:
                yield await answer
        finally:
            while not begun.empty():
                if (left := begun.get_nowait()) is not None:
                    left.cancel()
            for helper in helpers:
                helper.cancel()

    async def _read(self, receive: Receive, ahead: ReadAhead, begun: _Begun) -> None:
        """Puts the lines into `ahead`; ends the answers where the client goes."""
        lines = Lines(receive, longest_row(self.terms.max_characters), self.terms.body_seconds)
        try:
            while (line := await lines.next()) is not None:
                await ahead.put((lines.number, line))
        except Refusal as late:
            await ahead.put((lines.number + 1, late))
        except ClientGone:
            await begun.put(None)
            return
        await ahead.put(None)
        await lines.gone()
        await begun.put(None)

    async def _begin(self, ahead: ReadAhead, begun: _Begun) -> None:
        """Begins the work on each line, one ahead of the room for its answer."""
        while (line := await ahead.get()) is not None:
            work = asyncio.create_task(self._answer(*line))
            try:
                await begun.put(work)
            except asyncio.CancelledError:
                work.cancel()
                raise
        await begun.put(None)

    async def _answer(self, number: int, line: bytes | Refusal) -> bytes:
        """What is answered to a line."""
        try:
            if isinstance(line, Refusal):
                raise line
            if line is OVER:
                raise Refusal(413, f"an article of more than {self.terms.max_characters:,} characters")
            row = parsed(line)
            if self.named and not (isinstance(row, dict) and row.get("id")):
                raise Refusal(422, "an article that is kept needs an id")
            item = read_row(line, "row", f"line {number:,}", f"row-{number}", self.terms.max_characters)
            return await self.shop.do(self.job, item, *self.more, patient=True)
        except HTTPException as trouble:
            return _said(trouble, number)
        except WirefactsError as trouble:
            return _said(refusal(trouble), number)
        except RuntimeError:
            return _said(Refusal(500, "extraction failed on this text; the service goes on"), number)


def _said(trouble: HTTPException, number: int) -> bytes:
    errors = getattr(trouble, "errors", None)
    return body(problem(trouble.status_code, trouble.detail, errors=errors, line=number))


def _size(line: _Line | None) -> int:
    return len(line[1]) if line is not None and isinstance(line[1], bytes) else 0

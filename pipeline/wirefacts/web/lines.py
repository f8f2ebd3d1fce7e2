"""The lines of a body as they come, and no longer waited for than a line may take."""

import asyncio

from starlette.types import Receive

from wirefacts.web.limits import ClientGone
from wirefacts.web.problems import Refusal

OVER = b"\n"
"""What stands for a line that is too long; no line holds it."""


class Lines:
    """Reads a body line by line. `longest` is in bytes; `seconds` is how long a line may keep us waiting.

    `number` is that of the line that was read last, from 1.
    """

    def __init__(self, receive: Receive, longest: int, seconds: float) -> None:
        self._receive, self._longest, self._seconds = receive, longest, seconds
        self.number = 0
        self._held = bytearray()
        self._searched = 0
        self._more = True
        self._over = False

    async def next(self) -> bytes | None:
        """The next line that is not blank, without its end; `OVER` where it is longer than `longest`; None behind the last.

        Raises Refusal with 408 where it does not come in time, ClientGone.
        """
        try:
            async with asyncio.timeout(self._seconds):
                while (line := await self._line()) is not None:
                    self.number += 1
                    if line is OVER or line.strip():
                        return line
        except TimeoutError:
            raise Refusal(408, f"a line did not come within {self._seconds:g} seconds") from None
        return None

    async def _line(self) -> bytes | None:
        while (found := self._taken()) is None and self._more:
            await self._read()
        if found is None and (self._held or self._over):
            found, self._over = OVER if self._over else bytes(self._held), False
            self._held.clear()
        return found

    def _taken(self) -> bytes | None:
        """The first whole line of what is held, None where there is none yet."""
        end = self._held.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._held)
            if self._searched > self._longest:
                self._held.clear()
                self._searched, self._over = 0, True
            return None
        line = bytes(self._held[:end])
        del self._held[: end + 1]
        self._searched = 0
        over, self._over = self._over or len(line) > self._longest, False
        return OVER if over else line

    async def _read(self) -> None:
        message = await self._receive()
        if message["type"] != "http.request":
            raise ClientGone
        self._held += message.get("body", b"")
        self._more = message.get("more_body", False)

    async def gone(self) -> None:
        """Returns when the client has gone. Only behind the last line."""
        while (await self._receive())["type"] == "http.request":
            pass

"""A connection, with the ends that uvicorn leaves open: a client slow with its head, or with taking its answer, goes."""

import asyncio
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from wirefacts.web.problems import MEDIA_TYPE, body, problem
from wirefacts.web.settings import Settings


class Connection(H11Protocol):
    """One client. `settings` is set by `connection`, since uvicorn makes these itself."""

    settings = Settings()
    _head: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > self.settings.connections:
            self._turn_away(503, "too many connections", "Retry-After: 2")
        else:
            self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._head, self._stuck):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    def handle_events(self) -> None:
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            self._head_came()
        elif self._head is None and (before is None or before.response_complete) and self._has_begun():
            self._await_head()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - its words are not ours
        self._turn_away(400, "this is not HTTP that can be read")

    def pause_writing(self) -> None:
        super().pause_writing()
        self._stuck = self.loop.call_later(self.settings.write_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self._abort_later()

    def _has_begun(self) -> bool:
        """True where some of a head has come."""
        return bool(self.conn.trailing_data[0])

    def _await_head(self) -> None:
        self._head = self.loop.call_later(self.settings.head_seconds, self._head_late)

    def _head_came(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _head_late(self) -> None:
        self._head = None
        if self._has_begun():
            self._turn_away(408, f"the request's head did not come within {self.settings.head_seconds:g} seconds")
        else:
            self.transport.close()

    def _turn_away(self, status: int, why: str, *headers: str) -> None:
        """Answers outside any request, and closes."""
        if self.transport.is_closing():
            return
        told = body(problem(status, why))
        lines = [
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
            f"Content-Type: {MEDIA_TYPE}",
            f"Content-Length: {len(told)}",
            "Connection: close",
            *headers,
        ]
        self.transport.write("\r\n".join([*lines, "", ""]).encode() + told)
        self.transport.close()
        self._abort_later()

    def _abort_later(self) -> None:
        """Closes for good where the client does not take what is left for it."""
        self.loop.call_later(self.settings.write_seconds, self.transport.abort)


def connection(settings: Settings) -> type[Connection]:
    """The class of connections under `settings`."""
    held: dict[str, Any] = {"settings": settings}
    return type("Connection", (Connection,), held)

"""Runs the service until it is told to stop."""

import logging
import math
import os
import socket
import sys
from collections.abc import Callable

import uvicorn

from wirefacts.errors import UsageError, WirefactsError
from wirefacts.web.app import create_app
from wirefacts.web.fence import log
from wirefacts.web.protocol import connection
from wirefacts.web.settings import Settings
from wirefacts.web.workers import WorkerLost

KEPT = 30
"""Seconds that a connection is kept for the client's next request."""


def serve(settings: Settings, ready: Callable[[str], None]) -> None:
    """Serves until SIGINT or SIGTERM; what is being done then is finished, within `grace_seconds`.

    Calls `ready` with the address once requests are answered. Raises UsageError where it may not or cannot listen there, and
    what loading a pipeline raises.
    """
    if not settings.is_private and settings.token is None:
        raise UsageError(
            f"--host {settings.host} can be reached by others, who would need a token: "
            "give --token-file FILE, or WIREFACTS_TOKEN"
        )
    with listening(settings) as held:
        server = Server(settings, lambda: ready(address(settings.host, held)))
        logging.getLogger("uvicorn").setLevel(logging.CRITICAL)
        log.addHandler(logging.StreamHandler(sys.stderr))
        log.setLevel(logging.INFO)
        try:
            server.run(sockets=[held])
        except SystemExit:  # uvicorn's word for a service that did not start
            raise server.failed or WirefactsError("the service did not start") from None


class Server(uvicorn.Server):
    """The service with its connections. Calls `ready` when it answers."""

    def __init__(self, settings: Settings, ready: Callable[[], None]) -> None:
        self.service = create_app(settings)
        self._ready = ready
        super().__init__(
            uvicorn.Config(
                self.service,
                http=connection(settings),
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=KEPT,
                timeout_graceful_shutdown=math.ceil(settings.grace_seconds),
            )
        )

    @property
    def failed(self) -> WirefactsError | None:
        """Why it could not start, in words for whoever started it."""
        failed: Exception | None = getattr(self.service.state, "failed", None)
        if failed is None or isinstance(failed, WirefactsError):
            return failed
        return WirefactsError(f"the service did not start: {_what(failed)}")

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()


def _what(trouble: Exception) -> str:
    """What happened, without words that nobody chose."""
    if isinstance(trouble, WorkerLost):
        return "a worker died while it loaded its pipeline, perhaps for want of memory"
    return str(trouble) if type(trouble) is RuntimeError else type(trouble).__name__


def listening(settings: Settings) -> socket.socket:
    """A socket at the address of `settings`; port 0 takes one that is free. Raises UsageError."""
    host = settings.host.strip("[]")
    held: socket.socket | None = None
    try:
        family, kind, _, _, where = socket.getaddrinfo(host, settings.port, type=socket.SOCK_STREAM)[0]
        held = socket.socket(family, kind)
        if os.name == "posix":  # elsewhere it would let another program take the port over
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(where)
    except OSError as trouble:
        if held is not None:
            held.close()
        what = trouble.strerror or "no such address"
        raise UsageError(f"cannot listen at {host} port {settings.port}: {what}; choose another --port") from None
    return held


def address(host: str, held: socket.socket) -> str:
    """The address of the service for a browser."""
    shown = f"[{host.strip('[]')}]" if ":" in host else host
    return f"http://{shown}:{held.getsockname()[1]}/"

"""What monitoring reads: how many requests, how long, how many wait. Nothing of what they said."""

import time
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter, FastAPI, Request, Response
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wirefacts.web.fence import log

METHODS = frozenset({"GET", "HEAD", "POST"})
MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
router = APIRouter()


class Meters:
    """The figures of one service, in a registry of their own."""

    def __init__(self, app: FastAPI) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.requests = Counter(
            "wirefacts_requests", "Requests answered.", ("method", "route", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "wirefacts_request_seconds", "Seconds from a request's head to the end of its answer.", ("route",),
            registry=self.registry,
        )  # fmt: skip
        self.open = Gauge("wirefacts_requests_open", "Requests being answered.", registry=self.registry)
        for name, told in (("waiting", "Jobs that wait."), ("busy", "Jobs being done."), ("lost", "Workers lost.")):
            gauge = Gauge(f"wirefacts_jobs_{name}", told, registry=self.registry)
            gauge.set_function(partial(_figure, app, name))


def _figure(app: FastAPI, name: str) -> float:
    figure: float = getattr(getattr(app.state, "workshop", None), name, 0)
    return figure


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts and times what goes through `app`; writes a line for each request where `logs`."""

    app: ASGIApp
    meters: Meters
    logs: bool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 499

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        begun = time.perf_counter()
        try:
            with self.meters.open.track_inprogress():
                await self.app(scope, receive, sent)
        finally:
            self._told(scope, status, time.perf_counter() - begun)

    def _told(self, scope: Scope, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in METHODS else "OTHER"
        route = getattr(scope.get("route"), "path", "other")
        self.meters.requests.labels(method, route, status).inc()
        self.meters.seconds.labels(route).observe(seconds)
        if self.logs:
            log.info("%s %s %d %.0f ms", method, route, status, 1000 * seconds)


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """The figures as Prometheus reads them."""
    meters: Meters = request.app.state.meters
    return Response(generate_latest(meters.registry), media_type=MEDIA_TYPE)

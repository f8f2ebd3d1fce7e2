"""The service as an ASGI application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from wirefacts import __version__
from wirefacts.errors import WirefactsError
from wirefacts.web import measuring
from wirefacts.web.description import description
from wirefacts.web.fence import Fence
from wirefacts.web.gate import Gate
from wirefacts.web.judging import made
from wirefacts.web.limits import Limits
from wirefacts.web.measuring import Measured, Meters
from wirefacts.web.problems import on_invalid, on_refusal, on_wirefacts
from wirefacts.web.rates import Rates
from wirefacts.web.routes import about, archive, corrections, desk, extracting, telling, verifying
from wirefacts.web.settings import Settings
from wirefacts.web.setup import Setup
from wirefacts.web.workers import ProcessWorker, ThreadWorker, Worker
from wirefacts.web.workshop import Workshop

ABOUT = "News text in, facts out that stand on the page; quotations checked against their sources. Errors are problem details."


def create_app(settings: Settings | None = None) -> FastAPI:
    """The service under `settings`. Pipelines are loaded when it starts, and workers end when it stops."""
    terms = settings or Settings()

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        shop = Workshop(_workers(terms), terms.queue, terms.job_seconds, terms.streams)
        app.state.workshop = shop
        try:
            try:
                if terms.archive is not None:
                    await run_in_threadpool(made, terms.archive)
                await shop.start()
            except Exception as trouble:
                app.state.failed = trouble
                raise
            yield
        finally:
            await shop.stop()

    app = FastAPI(
        title="wirefacts", version=__version__, description=ABOUT, docs_url=None, redoc_url=None, lifespan=running
    )
    app.state.settings = terms
    app.openapi = cache(lambda: description(app))  # type: ignore[method-assign]
    for part in (extracting, verifying, archive, telling, measuring, about, desk, corrections):
        app.include_router(part.router)
    app.add_exception_handler(HTTPException, on_refusal)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(WirefactsError, on_wirefacts)
    app.state.meters = Meters(app)
    app.add_middleware(Limits, settings=terms)
    app.add_middleware(Rates, rate=terms.rate)
    app.add_middleware(Gate, settings=terms)
    app.add_middleware(Fence)
    app.add_middleware(Measured, meters=app.state.meters, logs=terms.access_log)
    return app


def _workers(terms: Settings) -> list[Worker]:
    setup = Setup(terms.config, terms.gazetteer)
    if terms.workers == 0:
        return [ThreadWorker(setup)]
    return [ProcessWorker(setup) for _ in range(terms.workers)]

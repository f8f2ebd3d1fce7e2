"""Workers: one job at a time, each in a process that may be lost without the others noticing."""

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from wirefacts.errors import EmptyInput, UsageError
from wirefacts.web import jobs, workshop
from wirefacts.web.problems import Refusal
from wirefacts.web.setup import Setup
from wirefacts.web.workers import ProcessWorker, ThreadWorker, WorkerLost
from wirefacts.web.workshop import Workshop
from wirefacts.wire.item import Item

SHORT = Item(id="short", text="“We will rebuild the pier,” Mayor Ada Quill, 61, said.")
LONG = Item(id="long", text="“We will rebuild the pier,” Mayor Ada Quill, 61, said on Monday.\n\n" * 2_000)


@pytest.fixture(scope="module")
def worker() -> Iterator[ProcessWorker]:
    """A process with the default pipeline."""
    held = ProcessWorker(Setup())
    held.start()
    yield held
    held.stop()


def test_a_process_answers_as_a_thread_does(worker: ProcessWorker) -> None:
    assert worker.do(jobs.extract, (SHORT,), 60) == ThreadWorker(Setup()).do(jobs.extract, (SHORT,), 60)


def test_refusals_come_through_and_errors_only_by_name(worker: ProcessWorker) -> None:
    with pytest.raises(EmptyInput):
        worker.do(jobs.verify, (None, (), "strict"), 60)
    with pytest.raises(RuntimeError, match=r"^TypeError$"):
        worker.do(jobs.extract, (SHORT, SHORT), 60)
    assert worker.do(jobs.extract, (SHORT,), 60)


def test_a_configuration_that_is_none_is_said_at_the_start() -> None:
    with pytest.raises(UsageError, match="no pipeline named"):
        ProcessWorker(Setup("no-such-pipeline")).start()


def test_a_lost_worker_is_replaced_and_nobody_else_is(worker: ProcessWorker) -> None:
    async def story() -> tuple[int, list[Any]]:
        shop = Workshop([worker], queue=5, seconds=0.3)
        await shop.start()
        said: list[Any] = []
        late = asyncio.create_task(_tried(shop, LONG))
        await asyncio.sleep(0.1)
        shop.seconds = 60
        said += await asyncio.gather(late, _tried(shop, SHORT))
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        said += [await _tried(shop, SHORT), await _tried(shop, SHORT)]
        lost = shop.lost
        await shop.stop()
        return lost, said

    lost, (late, behind, died, again) = asyncio.run(story())
    assert lost == 2
    assert (late.status_code, "shorter" in late.detail, late.headers) == (503, True, None)
    assert isinstance(behind, bytes)
    assert (died.status_code, int(died.headers["Retry-After"]) >= 1) == (503, True)
    assert isinstance(again, bytes)
    with pytest.raises(WorkerLost):
        worker.do(jobs.extract, (SHORT,), 60)


async def _tried(shop: Workshop, item: Item) -> bytes | Refusal:
    try:
        return await shop.do(jobs.extract, item)
    except Refusal as told:
        return told


def test_a_worker_that_is_stopped_over_a_job_is_lost() -> None:
    held = ProcessWorker(Setup("en_wire_rules"))
    held.start()
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(held.do, jobs.extract, (LONG,), 60)
        held.stop()
        with pytest.raises(WorkerLost):
            job.result(30)


class Reluctant:
    """A worker that is lost over its first job, and starts again at the third try."""

    def __init__(self) -> None:
        self.starts = 0

    def start(self) -> None:
        self.starts += 1
        if self.starts in (2, 3):
            raise WorkerLost(late=False)

    def do(self, *_: Any) -> bytes:
        if self.starts == 1:
            raise WorkerLost(late=False)
        return b"done"

    def stop(self) -> None:
        """Nothing to end."""


def test_a_worker_that_does_not_start_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workshop, "PAUSE", 0.05)
    worker = Reluctant()

    async def story() -> list[Any]:
        shop = Workshop([worker], queue=5, seconds=5)
        await shop.start()
        said = [await _tried(shop, SHORT), shop.is_ready, await _tried(shop, SHORT), shop.is_ready]
        await shop.stop()
        return said

    refused, ready, done, ready_again = asyncio.run(story())
    assert (refused.status_code, ready, done, ready_again, worker.starts) == (503, False, b"done", True, 4)


class Refusing(Reluctant):
    """A worker that refuses when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = threading.Event()

    def do(self, *_: Any) -> bytes:
        assert self.goes_on.wait(30)
        raise EmptyInput("a secret", "no text")


def test_an_error_that_nobody_waits_for_is_not_logged() -> None:
    worker, logged = Refusing(), list[Any]()

    async def story() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: logged.append(told))
        shop = Workshop([worker], queue=5, seconds=30)
        await shop.start()
        asked = asyncio.create_task(shop.do(jobs.extract, SHORT))
        while not shop.busy:
            await asyncio.sleep(0.01)
        asked.cancel()
        worker.goes_on.set()
        while shop.busy:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0)
        gc.collect()
        await shop.stop()

    asyncio.run(story())
    assert logged == []


def test_a_wait_has_an_end() -> None:
    async def story() -> bytes | Refusal:
        shop = Workshop([Reluctant()], queue=5, seconds=0.05)
        return await _tried(shop, SHORT)

    refused = asyncio.run(story())
    assert isinstance(refused, Refusal)
    assert (refused.status_code, (refused.headers or {})["Retry-After"]) == (503, "1")

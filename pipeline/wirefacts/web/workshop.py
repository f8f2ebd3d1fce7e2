"""The workers together, and who waits for them."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wirefacts.errors import WirefactsError
from wirefacts.web.fence import log
from wirefacts.web.problems import busy
from wirefacts.web.workers import Job, Worker, WorkerLost

AT_FIRST = 0.5
"""Seconds that a job is taken to need before any was done."""
NEWEST = 0.1
"""The share of the newest job in the mean."""
PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before a worker that does not start is tried again: at first, at the most."""


class Workshop:
    """Hands jobs to workers in the order they came. For each, at most `queue` jobs wait and `streams` are open."""

    def __init__(self, workers: Sequence[Worker], queue: int, seconds: float, streams: int = 64) -> None:
        self.workers = list(workers)
        self.room = queue * len(self.workers)
        self.room_for_streams = streams * len(self.workers)
        self.seconds = seconds
        self.waiting = self.busy = self.lost = self.streams = 0
        self.mean = AT_FIRST
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._threads = ThreadPoolExecutor(len(self.workers), "worker")
        self._starting: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def is_ready(self) -> bool:
        """True where a worker has loaded its pipeline."""
        return len(self._starting) < len(self.workers)

    def admit(self) -> None:
        """Raises Refusal with 503, and when to come again, where as many wait as may."""
        if self.waiting >= self.room:
            raise busy("more requests wait than can be answered soon", self._soon)

    @property
    def _soon(self) -> float:
        """Seconds until those that wait now are served."""
        return self.mean * self.waiting / len(self.workers)

    async def start(self) -> None:
        """Loads the pipelines. Raises what a worker raises."""
        await asyncio.gather(*map(self._start, self.workers))

    async def stop(self) -> None:
        """Ends every worker."""
        self._closed = True
        for task in self._starting:
            task.cancel()
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(None, worker.stop) for worker in self.workers))
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def do(self, job: Job, *args: Any, patient: bool = False) -> bytes:
        """The job's answer.

        Raises Refusal with 503 where too many wait or it waits too long (unless it is `patient`), it takes too long or its
        worker dies; a WirefactsError where the job refuses.
        """
        worker = await self._idle.get() if patient else await self._in_turn()
        work = asyncio.ensure_future(self._done(worker, job, args))
        work.add_done_callback(_heard)
        return await asyncio.shield(work)

    async def _in_turn(self) -> Worker:
        """The next worker, unless too many wait for one already, or nobody is free in time."""
        self.admit()
        soon = self._soon
        self.waiting += 1
        try:
            async with asyncio.timeout(self.seconds):
                return await self._idle.get()
        except TimeoutError:
            raise busy(f"nobody was free within {self.seconds:g} seconds", soon) from None
        finally:
            self.waiting -= 1

    async def _done(self, worker: Worker, job: Job, args: tuple[Any, ...]) -> bytes:
        """The job's answer; the worker is free again behind it, also where nobody waits for the answer any more."""
        loop = asyncio.get_running_loop()
        self.busy += 1
        begun = loop.time()
        try:
            answer = await loop.run_in_executor(self._threads, worker.do, job, args, self.seconds)
        except WorkerLost as trouble:
            self.lost += 1
            self._restart(worker)
            if trouble.late:
                raise busy(f"this took more than {self.seconds:g} seconds; send a shorter text", None) from None
            raise busy("a worker was lost over this text; it is being replaced", self.mean) from None
        except BaseException:
            self._idle.put_nowait(worker)
            raise
        else:
            self._idle.put_nowait(worker)
            self.mean += NEWEST * (loop.time() - begun - self.mean)
            return answer
        finally:
            self.busy -= 1

    def _restart(self, worker: Worker) -> None:
        if self._closed:
            return
        task = asyncio.get_running_loop().create_task(self._start_again(worker))
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)

    async def _start_again(self, worker: Worker) -> None:
        """Starts a worker until it runs."""
        pause = PAUSE
        while not self._closed:
            try:
                await self._start(worker)
                return
            except (WirefactsError, WorkerLost, RuntimeError, OSError) as trouble:
                log.error("a worker does not start: %s", type(trouble).__name__)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    async def _start(self, worker: Worker) -> None:
        await asyncio.get_running_loop().run_in_executor(self._threads, worker.start)
        self._idle.put_nowait(worker)


def _heard(work: "asyncio.Future[bytes]") -> None:
    """Takes note of an error that nobody waits for any more, which asyncio would log with its words."""
    if not work.cancelled():
        work.exception()

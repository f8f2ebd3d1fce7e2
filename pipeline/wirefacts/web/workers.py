"""Where extraction happens: processes that hold one pipeline each and do one job at a time, or a thread of this one."""

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import RLock
from typing import Any, Protocol

from wirefacts.errors import WirefactsError
from wirefacts.web.judging import extraction
from wirefacts.web.setup import Setup
from wirefacts.wire.item import Item

Job = Callable[..., bytes]
STARTING = 300.0
"""Seconds that loading a pipeline may take."""
LEAVING = 0.2
"""Seconds in which a process may end by itself."""
_READY = b"ready"


class WorkerLost(Exception):
    """The worker died over a job, or was ended since the job took too long (`late`)."""

    def __init__(self, *, late: bool) -> None:
        super().__init__("late" if late else "died")
        self.late = late


@dataclass(frozen=True, slots=True)
class Unexpected:
    """An error that nobody foresaw, by the name of its type: its words may be those of a text."""

    kind: str


class Worker(Protocol):
    """What does jobs, one at a time; both methods block."""

    def start(self) -> None:
        """Loads its pipeline. Raises a WirefactsError, WorkerLost."""
        ...

    def do(self, job: Job, args: tuple[Any, ...], seconds: float) -> bytes:
        """The job's answer. Raises a WirefactsError, WorkerLost (then it must be started again), RuntimeError."""
        ...

    def stop(self) -> None:
        """Ends it."""
        ...


class ThreadWorker:
    """Does its jobs in this process. A job that takes too long is waited for."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup

    def start(self) -> None:
        _warm(self.setup)

    def do(self, job: Job, args: tuple[Any, ...], seconds: float) -> bytes:  # noqa: ARG002 - a thread cannot be ended
        return _told(_tried(job, self.setup, args))

    def stop(self) -> None:
        """Nothing to end."""


class ProcessWorker:
    """Does its jobs in a process of its own, which is ended where a job takes too long."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._using = RLock()

    @property
    def pid(self) -> int | None:
        """Of the process, where there is one."""
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        with self._using:
            self.stop()
            context = multiprocessing.get_context("spawn")
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=_work, args=(theirs, self.setup), daemon=True)
            self._process.start()
            theirs.close()
            outcome = self._answer(self._line, STARTING)
        _told(outcome)

    def do(self, job: Job, args: tuple[Any, ...], seconds: float) -> bytes:
        with self._using:
            if self._line is None:
                raise WorkerLost(late=False)
            try:
                self._line.send((job, args))
            except OSError:
                self.stop()
                raise WorkerLost(late=False) from None
            outcome = self._answer(self._line, seconds)
        return _told(outcome)

    def stop(self) -> None:
        process = self._process
        if not self._using.acquire(timeout=LEAVING):
            if process is not None:
                with suppress(ValueError):  # it has been closed meanwhile
                    process.kill()  # so whoever waits for it is told
            self._using.acquire()
        try:
            self._end()
        finally:
            self._using.release()

    def _end(self) -> None:
        line, process = self._line, self._process
        self._line = self._process = None
        if line is not None:
            line.close()
        if process is not None:
            process.join(LEAVING)
            process.kill()
            process.join()
            process.close()

    def _answer(self, line: Connection, seconds: float) -> object:
        try:
            if line.poll(seconds):
                return line.recv()
        except (EOFError, OSError):
            self._end()
            raise WorkerLost(late=False) from None
        self._end()
        raise WorkerLost(late=True)


def _work(line: Connection, setup: Setup) -> None:
    """A worker process: ends when the other side of `line` does, and leaves signals to it."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        line.send(_tried(_ready, setup, ()))
        while True:
            job, args = line.recv()
            line.send(_tried(job, setup, args))


def _ready(setup: Setup) -> bytes:
    _warm(setup)
    return _READY


def _warm(setup: Setup) -> None:
    extraction(setup, Item(id="warm", text="“We will rebuild the pier,” Mayor Ada Quill, 61, said on Monday."))


def _tried(job: Job, setup: Setup, args: tuple[Any, ...]) -> bytes | WirefactsError | Unexpected:
    try:
        return job(setup, *args)
    except WirefactsError as trouble:
        return trouble
    except Exception as trouble:  # noqa: BLE001 - the last fence: a job must not end its worker
        return Unexpected(type(trouble).__name__)


def _told(outcome: object) -> bytes:
    if isinstance(outcome, WirefactsError):
        raise outcome
    if isinstance(outcome, bytes):
        return outcome
    raise RuntimeError(outcome.kind if isinstance(outcome, Unexpected) else "no answer")

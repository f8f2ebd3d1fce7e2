"""Many documents, on one or several processes: output in input order, in memory that does not grow with the batch."""

import gc
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeAlias

from wirefacts.errors import InputError, WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.resources import resources
from wirefacts.runs.lean import import_spacy
from wirefacts.stories.document import Document

if TYPE_CHECKING:
    from wirefacts.runs.pipeline import Pipeline

Incoming: TypeAlias = Document | InputError
Outgoing: TypeAlias = Extraction | WirefactsError
Chunk: TypeAlias = list[Incoming]
Worker: TypeAlias = Callable[[Chunk, str | None], list[Outgoing]]

CHUNK = 12_000
"""Code points of text that go to a process at once, a block and about half a second of work: the last one is waited for."""
CHUNK_DOCUMENTS = 64
WINDOW = 3
"""Chunks in flight per process: one being read, one waiting, one being written out."""


def extract_chunk(chunk: Chunk, config: str | None) -> list[Outgoing]:
    """What becomes of each of `chunk`; the documents go through the pipeline together, or one by one if that fails."""
    documents = [each for each in chunk if isinstance(each, Document)]
    done = iter(_extracted(documents, config) if documents else [])
    return [next(done) if isinstance(each, Document) else each for each in chunk]


def _extracted(documents: list[Document], config: str | None) -> list[Outgoing]:
    if config is None or (resources("configs") / "pipelines" / f"{config}.cfg").is_file():
        import_spacy()
    from wirefacts.runs.pipeline import load  # here, so that a run without a readable story starts no model

    pipeline = load(config) if config else load()
    if not gc.get_freeze_count():
        gc.freeze()  # what is loaded stays to the end; looking through it for garbage took a twentieth of the time
    try:
        return list(pipeline.pipe(documents))
    except Exception:  # noqa: BLE001 - the last fence: one story must not end the batch
        return [_alone(document, pipeline) for document in documents]


def _alone(document: Document, pipeline: "Pipeline") -> Outgoing:
    try:
        return pipeline(document)
    except WirefactsError as problem:
        return problem
    except Exception as problem:  # noqa: BLE001 - the last fence: one story must not end the batch
        what = f"{type(problem).__name__}: {problem}".splitlines()[0]
        return WirefactsError(f"{document.id}: extraction failed ({what}); the other documents are not affected")


def run(
    incoming: Iterable[Incoming], config: str | None = None, jobs: int = 1, worker: Worker = extract_chunk
) -> Iterator[Outgoing]:
    """One extraction or error for each document or error that comes in, in its order.

    `config` is the name of a pipeline that ships, or a configuration file; None is the default one.

    A document on which extraction fails unexpectedly becomes a WirefactsError that names it, and the batch goes on.
    With `jobs` above 1 that many processes are started, and no more than a few chunks for each are in memory.
    Raises UsageError for a `config` that cannot be loaded.
    """
    if jobs > 1:
        return _spread(_chunks(incoming), config, jobs, worker)
    return chain.from_iterable(worker(chunk, config) for chunk in _chunks(incoming))


def _chunks(incoming: Iterable[Incoming]) -> Iterator[Chunk]:
    chunk: Chunk = []
    size = 0
    for each in incoming:
        chunk.append(each)
        size += len(each.text) if isinstance(each, Document) else 0
        if size >= CHUNK or len(chunk) >= CHUNK_DOCUMENTS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _spread(chunks: Iterator[Chunk], config: str | None, jobs: int, worker: Worker) -> Iterator[Outgoing]:
    waiting: deque[tuple[Chunk, Future[list[Outgoing]]]] = deque()
    pool = _pool(jobs)
    try:
        for chunk in chunks:
            try:
                future = pool.submit(worker, chunk, config)
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool = _pool(jobs)
                future = pool.submit(worker, chunk, config)
            waiting.append((chunk, future))
            if len(waiting) >= jobs * WINDOW:
                yield from _settled(*waiting.popleft(), config, worker)
        while waiting:
            yield from _settled(*waiting.popleft(), config, worker)
        pool.shutdown()  # idle by now: an interpreter that ends before its pool does tells of a closed pipe
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _settled(chunk: Chunk, future: Future[list[Outgoing]], config: str | None, worker: Worker) -> Iterator[Outgoing]:
    try:
        yield from future.result()
    except BrokenProcessPool:
        yield from _one_by_one(chunk, config, worker)


def _one_by_one(chunk: Chunk, config: str | None, worker: Worker) -> Iterator[Outgoing]:
    """A chunk whose process died, again, story by story, so that only the one that kills its process is lost."""
    pool = _pool(1)
    try:
        for each in chunk:
            try:
                yield from pool.submit(worker, [each], config).result()
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool = _pool(1)
                name = each.id if isinstance(each, Document) else each.source
                yield WirefactsError(
                    f"{name}: its process died, perhaps for want of memory; the other documents are not affected"
                )
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Fresh processes (no fork: the parent may have threads), which leave Ctrl-C to the parent."""
    return ProcessPoolExecutor(jobs, get_context("spawn"), signal.signal, (signal.SIGINT, signal.SIG_IGN))

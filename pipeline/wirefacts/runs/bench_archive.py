"""How an archive does at size: adding, verifying, memory. One process, one thread; PostgreSQL is a process beside it."""

import json
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from wirefacts.errors import UsageError
from wirefacts.runs.archived import archive_verifier, open_archive
from wirefacts.runs.bench_clock import HEADS, Clock, Served, nobody, process, spreads
from wirefacts.runs.bench_memory import resident
from wirefacts.runs.bench_stock import KINDS, QUOTES, Language, article, claims, language
from wirefacts.runs.collecting import seldom
from wirefacts.store.archive import Archive
from wirefacts.wire.filed import Filed, read_filed

ARTICLES = 10_000
"""Articles already extracted whose adding is timed by itself, read from JSON as the command reads them."""
CLAIMS = 400
PORTION = 2_000
"""Articles that are made before their adding is timed."""


def bench_archive(quotations: int, where: str | None = None) -> Iterator[str]:
    """Measures and says so, a line at a time, on an archive of its own in a temporary folder, or the one at `where`.

    What an earlier run put there is used again, and gone on with where it is less. Raises UsageError for an archive of
    something else.
    """
    with TemporaryDirectory(prefix="wirefacts-bench-") as folder:
        file = Path(where or Path(folder) / "archive.db")
        with open_archive(where or file, create=True) as archive:
            yield from _all(archive, quotations)
            if file.is_file():
                yield f"{'size of the file':34}{file.stat().st_size / 1e6:10.0f} MB"


def _all(archive: Archive, quotations: int) -> Iterator[str]:
    spoken = language()
    articles = -(-quotations // QUOTES)
    held = archive.documents
    last = archive.named(f"a{held - 1}")
    if held and (last is None or last.row() != article(spoken, held - 1).row()):
        raise UsageError("--archive: filled with something else; give a new one, or one that this bench has filled")
    words = len((article(spoken, 0).text or "").split())
    yield f"{articles:,} articles of {QUOTES} invented quotations and about {words} words each, {archive.stats().backend}"
    yield f"{'jobs on this machine':34}{_load()}"
    yield from _added(archive, spoken, held, articles)
    yield from _verified(archive, spoken, max(held, articles))


def _added(archive: Archive, spoken: Language, held: int, articles: int) -> Iterator[str]:
    served = _server(archive)
    part, early = Clock(served), 0.0
    for first in range(held, articles, PORTION):
        last = min(first + PORTION, articles)
        rows = [article(spoken, number).row() for number in range(first, last)]
        with part, seldom():
            archive.add(_read(row) for row in rows)
        early = early or resident()
        if last % ARTICLES == 0 or last == articles:
            yield f"{f'adding up to {last:,} extracted':34}{part}, {resident():.0f} MB"
            part = Clock(served)
    if early:
        yield f"{'memory after the first, after all':34}{early:10.0f} MB {resident():10.0f} MB"


def _read(row: str) -> Filed:
    return read_filed(json.loads(row), "bench")


def _server(archive: Archive) -> Served:
    """The work of the process that serves our one connection, where it is on this machine."""
    number = archive.served_by()
    return nobody if number is None else process(number)


def _load() -> str:
    return f"{os.getloadavg()[0]:10.1f} at work or waiting, on {os.cpu_count()} cores"


def _verified(archive: Archive, spoken: Language, articles: int) -> Iterator[str]:
    asked = list(claims(spoken, articles, CLAIMS))
    judge = archive_verifier(archive)
    served = _server(archive)
    taken: defaultdict[str, list[Clock]] = defaultdict(list)
    found: defaultdict[str, int] = defaultdict(int)
    half = 0.0
    for number, (kind, claim) in enumerate(asked):
        clock = Clock(served)
        with clock:
            verdict = judge.verify(claim)
        taken[kind].append(clock)
        found[kind] += verdict.wording not in {"not_found", "paraphrase"}
        half = resident() if number == CLAIMS // 2 else half
    yield f"{'verifying, ms':20}{HEADS}"
    for kind, _ in KINDS:
        yield f"  {kind:18}{spreads(taken[kind])}   {found[kind]} of {len(taken[kind])} found"
    yield f"  {'all':18}{spreads([each for times in taken.values() for each in times])}"
    yield f"{'memory at half, at the end':34}{half:10.0f} MB {resident():10.0f} MB"
    yield f"{'jobs on this machine':34}{_load()}"

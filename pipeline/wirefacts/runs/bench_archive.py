"""How an archive does at size: adding, verifying, memory. One process, one thread; PostgreSQL is a process beside it."""

import json
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from wirefacts.runs.archived import archive_verifier, open_archive
from wirefacts.runs.bench_stock import KINDS, QUOTES, Language, article, claims, language
from wirefacts.store.archive import Archive
from wirefacts.wire.filed import Filed, read_filed

ARTICLES = 10_000
"""Articles already extracted whose adding is timed by itself, read from JSON as the command reads them."""
CLAIMS = 400
PORTION = 2_000
"""Articles that are made before their adding is timed."""


def bench_archive(quotations: int, where: str | None = None) -> Iterator[str]:
    """Measures and says so, a line at a time, on an archive of its own in a temporary folder, or an empty one at `where`."""
    with TemporaryDirectory(prefix="wirefacts-bench-") as folder:
        file = Path(folder) / "archive.db"
        with open_archive(where or file, create=True) as archive:
            yield from _all(archive, quotations)
            if where is None:
                yield f"{'size of the file':34}{file.stat().st_size / 1e6:10.0f} MB"


def _all(archive: Archive, quotations: int) -> Iterator[str]:
    spoken = language()
    articles = -(-quotations // QUOTES)
    words = len((article(spoken, 0).text or "").split())
    yield f"{articles:,} articles of {QUOTES} invented quotations and about {words} words each, {archive.stats().backend}"
    spent = _Clock()
    early: float | None = None
    for first in range(0, articles, PORTION):
        _add(archive, spoken, first, min(first + PORTION, articles), spent)
        early = early or memory()
        if first <= ARTICLES - PORTION < first + PORTION:
            yield f"{f'adding the first {ARTICLES:,} extracted':34}{spent}"
    yield f"{f'adding all {articles:,} extracted':34}{spent}"
    yield f"{'memory after the first, after all':34}{early:10.0f} MB {memory():10.0f} MB"
    yield from _verified(archive, spoken, articles)


def _add(archive: Archive, spoken: Language, first: int, last: int, spent: "_Clock") -> None:
    rows = [article(spoken, number).row() for number in range(first, last)]
    with spent:
        archive.add(_read(row) for row in rows)


class _Clock:
    """Seconds that passed, and seconds that this process was at work: on a busy machine the latter tell more."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0

    def __enter__(self) -> None:
        self._since = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        self.wall += time.perf_counter() - self._since[0]
        self.cpu += time.process_time() - self._since[1]

    def __str__(self) -> str:
        return f"{self.wall:10.1f} s, {self.cpu:.1f} s at work"


def _read(row: str) -> Filed:
    return read_filed(json.loads(row), "bench")


def _verified(archive: Archive, spoken: Language, articles: int) -> Iterator[str]:
    asked = list(claims(spoken, articles, CLAIMS))
    judge = archive_verifier(archive)
    taken: defaultdict[str, list[_Clock]] = defaultdict(list)
    found: defaultdict[str, int] = defaultdict(int)
    half = 0.0
    for number, (kind, claim) in enumerate(asked):
        clock = _Clock()
        with clock:
            verdict = judge.verify(claim)
        taken[kind].append(clock)
        found[kind] += verdict.wording not in {"not_found", "paraphrase"}
        half = memory() if number == CLAIMS // 2 else half
    yield f"{'verifying, ms':20}{'p50':>8}{'p95':>8}{'most':>8}{'at work:':>12}{'p50':>8}{'p95':>8}{'most':>8}"
    for kind, _ in KINDS:
        yield f"{_row(kind, taken[kind])}   {found[kind]} of {len(taken[kind])} found"
    yield _row("all", [each for times in taken.values() for each in times])
    yield f"{'memory at half, at the end':34}{half:10.0f} MB {memory():10.0f} MB"


def _row(name: str, clocks: list[_Clock]) -> str:
    wall, cpu = sorted(1000 * clock.wall for clock in clocks), sorted(1000 * clock.cpu for clock in clocks)
    return f"  {name:18}{_spread(wall)}{'':12}{_spread(cpu)}"


def _spread(times: list[float]) -> str:
    """Median, 95th percentile and the most, of sorted times."""
    return "".join(
        f"{each:8.1f}" for each in (statistics.median(times), times[-(-len(times) * 95 // 100) - 1], times[-1])
    )


def memory() -> float:
    """Resident memory of this process now, in MB; its peak where the system does not say."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)

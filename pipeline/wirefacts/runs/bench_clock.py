"""Time that passed beside time at work: on a busy machine the latter tells more."""

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

Served = Callable[[], float]
"""Seconds that a database's server has been at work so far."""


class Clock:
    """Seconds that passed, and seconds that this process was at work, a database's server with it."""

    def __init__(self, served: Served) -> None:
        self.wall = self.cpu = 0.0
        self._served = served

    def __enter__(self) -> None:
        self._since = time.perf_counter(), self._work()

    def __exit__(self, *_: object) -> None:
        self.wall += time.perf_counter() - self._since[0]
        self.cpu += self._work() - self._since[1]

    def __str__(self) -> str:
        return f"{self.wall:10.1f} s, {self.cpu:.1f} s at work"

    def _work(self) -> float:
        return time.process_time() + self._served()


def nobody() -> float:
    """Of a database that has no server."""
    return 0.0


def process(number: int) -> Served:
    """Of a process on this machine, by its number; nothing where the system does not say."""
    file = Path(f"/proc/{number}/schedstat")

    def worked() -> float:
        try:
            return int(file.read_text().split()[0]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0

    return worked


HEADS = f"{'p50':>8}{'p95':>8}{'most':>8}{'at work:':>12}{'p50':>8}{'p95':>8}{'most':>8}"


def spreads(clocks: Sequence[Clock]) -> str:
    """Milliseconds under `HEADS`."""
    wall, cpu = (
        sorted(1000 * each for each in taken) for taken in zip(*((c.wall, c.cpu) for c in clocks), strict=True)
    )
    return f"{_spread(wall)}{'':12}{_spread(cpu)}"


def _spread(times: list[float]) -> str:
    """Median, 95th percentile and the most, of sorted times."""
    return "".join(
        f"{each:8.1f}" for each in (statistics.median(times), times[-(-len(times) * 95 // 100) - 1], times[-1])
    )

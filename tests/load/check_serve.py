"""`make check-serve`: the service under load, for minutes. Prints what it measured; ends with 1 where it is not as it must be.

The load is another process on the same machine, so the figures hold the client's share as well.
"""

import argparse
import asyncio
import itertools
import json
import math
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

Told: TypeAlias = tuple[int, float, float]
STORIES = Path(__file__).parents[2] / "corpora" / "first" / "stories"
PROGRAM = [sys.executable, "-c", "from wirefacts.cli.main import main; main()", "serve", "--port", "0"]
WORDS, AT_ONCE, MANY, STEP = 600, 200, 5_000, 500
SLOWER = 3.0
"""What the 95th percentile under load may be, in times of one alone."""
GROWTH = 1.10
"""What memory may be after `MANY` requests, in times of what it was when it was warm."""
NAMES = ("Quill", "Ferris", "Odell", "Marsh", "Tarn", "Hollis", "Vane", "Corrigan", "Szabo", "Imre")


@contextmanager
def served(*words: str) -> Iterator[tuple[str, int]]:
    """The address and process id of a service of its own."""
    with subprocess.Popen([*PROGRAM, *words], stderr=subprocess.PIPE, text=True) as running:
        try:
            assert running.stderr is not None
            yield running.stderr.readline().split()[1], running.pid
        finally:
            running.terminate()


def story() -> str:
    """Six hundred words of news."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(STORIES.glob("*.txt")))
    words = itertools.chain.from_iterable(text.split(" ") for text in texts)
    return " ".join(itertools.islice(words, WORDS))


def short(number: int) -> str:
    """A few words of news, each time of others."""
    name = f"{NAMES[number % 10]}{chr(97 + number // 10 % 26)}{chr(97 + number // 260 % 26)}"
    return (
        f"“We will rebuild pier {number},” Mayor Ada {name}, {30 + number % 50}, said on Monday. The council voted 7-2."
    )


def memory(pid: int) -> int:
    """Megabytes that the process `pid` and its children hold."""
    told = subprocess.run(["ps", "-eo", "pid=,ppid=,rss="], capture_output=True, text=True, check=True).stdout
    rows = [tuple(map(int, line.split())) for line in told.splitlines()]
    return sum(rss for own, parent, rss in rows if pid in (own, parent)) // 1024


class Load:
    """Clients of one service, as light as can be: their own work must not be what is measured."""

    def __init__(self, place: str, clients: int) -> None:
        self.host, _, port = place.removeprefix("http://").rstrip("/").partition(":")
        self.port = int(port)
        self.clients = clients

    async def ask(self, text: str) -> Told:
        """Status, seconds, and after how many seconds to come again."""
        body = json.dumps({"text": text}).encode()
        head = (
            f"POST /v1/extract HTTP/1.1\r\nHost: {self.host}\r\nContent-Type: application/json\r\nConnection: close\r\n"
        )
        begun = time.perf_counter()
        reader, writer = await asyncio.open_connection(self.host, self.port)
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        answer = await reader.read()
        seconds = time.perf_counter() - begun
        writer.close()
        again = re.search(rb"(?i)retry-after: (\d+)", answer)
        return int(answer[9:12]), seconds, float(again[1]) if again else 0.0

    async def ask_until_done(self, text: str) -> Told:
        """The same, coming again when told to."""
        begun = time.perf_counter()
        while (told := await self.ask(text))[0] == 503 and told[2]:
            await asyncio.sleep(told[2])
        return told[0], time.perf_counter() - begun, 0.0

    def all(self, texts: list[str], *, until_done: bool = False) -> list[Told]:
        """All texts, `clients` at once."""
        return asyncio.run(self._all(texts, self.ask_until_done if until_done else self.ask))

    async def _all(self, texts: list[str], how: Callable[[str], Awaitable[Told]]) -> list[Told]:
        free = asyncio.Semaphore(self.clients)

        async def one(text: str) -> Told:
            async with free:
                return await how(text)

        return list(await asyncio.gather(*map(one, texts)))


def p95(told: list[Told]) -> float:
    """The 95th percentile of the seconds of those that were answered."""
    answered = sorted(seconds for status, seconds, _ in told if status == 200)
    return answered[math.ceil(0.95 * len(answered)) - 1]


def checked(name: str, figure: str, *, held: bool) -> bool:
    """Prints one line of the report."""
    print(f"{'ok ' if held else 'NOT'}  {name:58} {figure}", flush=True)  # noqa: T201 - a report
    return held


def speed(workers: int) -> Iterator[bool]:
    """One alone, some at once, two hundred at once."""
    text = story()
    with served("--workers", str(workers)) as (place, _):
        alone = statistics.median(seconds for _, seconds, _ in Load(place, 1).all([text] * 12)[2:])
        yield checked(f"{WORDS} words alone", f"{alone:.3f} s", held=True)
        told = Load(place, 2 * workers).all([text] * 40 * workers)
        slower = p95(told) / alone
        yield checked(f"p95, {2 * workers} clients on {workers} workers", f"{slower:.2f} times", held=slower <= SLOWER)
        told = Load(place, AT_ONCE).all([text] * AT_ONCE)
        kinds, slower = Counter(status for status, *_ in told), p95(told) / alone
        told_when = all(wait >= 1 for status, _, wait in told if status == 503)
        whole = set(kinds) <= {200, 503} and told_when and slower <= SLOWER
        yield checked(
            f"{AT_ONCE} at once, one may wait for each worker", f"{dict(kinds)}, p95 {slower:.2f} times", held=whole
        )
    with served("--workers", str(workers), "--queue", "64") as (place, _):
        told = Load(place, AT_ONCE).all([text] * AT_ONCE, until_done=True)
        kinds = Counter(status for status, *_ in told)
        seconds = max(seconds for _, seconds, _ in told)
        held = set(kinds) == {200}
        yield checked(
            f"{AT_ONCE} at once, 64 may wait, coming again when told", f"{dict(kinds)} in {seconds:.1f} s", held=held
        )


def flat(workers: int) -> bool:
    """Memory over many requests."""
    with served("--workers", str(workers), "--queue", "4") as (place, pid):
        load = Load(place, 4 * workers)
        told, held_by_then = [], []
        for first in range(0, MANY + STEP, STEP):
            told += load.all([short(number) for number in range(first, first + STEP)])
            held_by_then.append(memory(pid))
            print(f"     after {first + STEP:,}: {held_by_then[-1]} MB", flush=True)  # noqa: T201 - a report
    before, after = held_by_then[0], held_by_then[-1]
    kinds = Counter(status for status, *_ in told)
    held = after <= GROWTH * before and set(kinds) == {200}
    return checked(f"memory over {MANY:,} requests", f"{before} MB, then {after} MB; {dict(kinds)}", held=held)


def without_streams(place: str) -> dict[str, Any]:
    """The service's OpenAPI without streams of articles, which schemathesis cannot write."""
    with urllib.request.urlopen(f"{place}openapi.json") as answer:  # noqa: S310 - our own address
        api: dict[str, Any] = json.load(answer)
    for operation in (held for path in api["paths"].values() for held in path.values()):
        operation.get("requestBody", {"content": {}})["content"].pop("application/x-ndjson", None)
    return api


def described(examples: int) -> bool:
    """What schemathesis finds."""
    program = [sys.executable, "-m", "schemathesis.cli", "run", "--max-examples", str(examples), "--no-color"]
    with served() as (place, _), tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "openapi.json"
        file.write_text(json.dumps(without_streams(place)), encoding="utf-8")
        asked = [*program, "--url", place, str(file)]
        done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=folder)
    summary = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    if done.returncode:
        print(done.stdout)  # noqa: T201 - a report
    cases = next((line for line in summary if "generated" in line), "nothing generated")
    return checked("schemathesis", cases, held=done.returncode == 0)


def main() -> None:
    """Runs what is asked for, all of it unless told."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    parser.add_argument("--examples", type=int, default=60)
    parser.add_argument("--only", choices=("speed", "memory", "schema"))
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the services end as well
    held = [True]
    if asked.only in (None, "speed"):
        held += speed(asked.workers)
    if asked.only in (None, "memory"):
        held.append(flat(asked.workers))
    if asked.only in (None, "schema"):
        held.append(described(asked.examples))
    sys.exit(not all(held))


if __name__ == "__main__":
    main()

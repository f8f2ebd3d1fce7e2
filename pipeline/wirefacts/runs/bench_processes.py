"""How long a newcomer waits for the first result, and what a second process is worth.

Processes find our modules compiled, as an installer leaves them: a start that does not count compiles them into a folder of the
run's own, also where the environment keeps Python from writing what it compiled.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

STARTS = 3
"""Of which the quickest, or all together, are told."""
WORDS = 80_000
"""Words for one process against two: enough that starting two, which counts, is a small part."""
PROGRAM = "from wirefacts.cli.main import main; main()"


def bench_start(text: str, config: str | Path) -> Iterator[str]:
    """Seconds from the command to the end of one article, by the clock and by the processor: the least of several starts."""
    clock, processor = [], []
    with tempfile.TemporaryDirectory() as compiled:
        _extract(compiled, ["-", "--config", str(config)], text)
        for _ in range(STARTS):
            began, used = time.perf_counter(), _children()
            _extract(compiled, ["-", "--config", str(config)], text)
            clock.append(time.perf_counter() - began)
            processor.append(_children() - used)
    yield f"{'first result from a cold start':34}{min(clock):10.2f} s, {min(processor):.2f} s of the processor"


def bench_spread(texts: Sequence[str], config: str | Path) -> Iterator[str]:
    """How much sooner two processes are done than one with the same articles; all of them start from nothing."""
    words = sum(len(text.split()) for text in texts)
    many = list(texts) * (1 + WORDS // max(1, words))
    taken = {1: 0.0, 2: 0.0}
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "rows.jsonl"
        rows.write_text(
            "".join(json.dumps({"id": str(n), "text": t}) + "\n" for n, t in enumerate(many)), encoding="utf-8"
        )
        compiled = str(Path(folder) / "compiled")
        _extract(compiled, ["-", "--jobs", "2", "--config", str(config)], many[0])
        for _ in range(STARTS):
            for jobs in taken:
                began = time.perf_counter()
                _extract(compiled, [str(rows), "--jobs", str(jobs), "--config", str(config)])
                taken[jobs] += time.perf_counter() - began
    yield f"{'two processes against one':34}{taken[1] / taken[2]:10.2f} on {len(many)} articles"


def _extract(compiled: str, arguments: Sequence[str], text: str = "") -> None:
    command = [sys.executable, "-c", PROGRAM, "extract", *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    subprocess.run(command, input=text, stdout=subprocess.DEVNULL, text=True, check=True, env=environment)  # noqa: S603


def _children() -> float:
    """Seconds of the processor that ended children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

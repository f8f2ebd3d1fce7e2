"""How fast dates and numbers are read, alone: the readers of values, and the stages of the pipeline that use them."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.story import set_story
from wirefacts.stories.document import Document
from wirefacts.text.view import view
from wirefacts.values.numbers import find_numbers

STAGES = ("wirefacts_dates", "wirefacts_quantities")
ROUNDS, BASELINE_ROUNDS = 5, 2
LENGTHS = (1, 4)
HARD = {
    "ten thousand digits": "7" * 10_000,
    "nested ranges": "between 3 and from 4 to " * 500,
    "the the the": "the " * 10_000,
}
"""What slow readers choke on."""


def bench_values(documents: Sequence[Document], nlp: Language, baseline: Language) -> Iterator[str]:
    """Words a second on one thread, by the processor's clock, and how time grows with hard texts; a line at a time.

    The stages' speed is also told as a ratio to that of `baseline` on the same texts.
    """
    text = "\n\n".join(document.text for document in documents)
    words = len(text.split())
    yield f"{'numbers alone':34}{words / _seconds(lambda: find_numbers(text)):10.0f} words/s"
    docs = [_read(document, nlp) for document in documents]
    stages = [stage for name, stage in nlp.pipeline if name in STAGES]
    if stages:
        taken = _seconds(lambda: [stage(doc) for stage in stages for doc in docs])
        yield f"{'stages of dates and quantities':34}{words / taken:10.0f} words/s"
        theirs = _seconds(lambda: list(baseline.pipe(document.text for document in documents)), BASELINE_ROUNDS)
        yield f"{'ratio to the small pipeline':34}{theirs / taken:10.1f}"
    for name, hard in HARD.items():
        short, long = (_seconds(partial(find_numbers, hard * times)) / times for times in LENGTHS)
        yield f"{f'numbers in {name}':34}{long / short:10.2f} of a quarter's time for each character"


def _read(document: Document, nlp: Language) -> Doc:
    doc = nlp.make_doc(view(document.text))
    set_story(doc, document)
    return nlp(doc)


def _seconds(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of the rounds behind the first, which does not count."""
    taken = []
    for _ in range(rounds + 1):
        started = time.process_time()
        run()
        taken.append(time.process_time() - started)
    return max(statistics.median(taken[1:]), 1e-9)

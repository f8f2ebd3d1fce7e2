"""Trains the weights for pronouns on GAP (development), GUM (train, rows that may train) and our own stories (train)."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.story import set_story
from wirefacts.corpora.manifest import read_manifest, read_marked
from wirefacts.corpora.outside.manifest import read_outside
from wirefacts.corpora.outside.reading import read_as
from wirefacts.corpora.outside.rows import ClustersRow, PronounRow
from wirefacts.loading.pipelines import load
from wirefacts.stages.coreference.columns import NAMES
from wirefacts.stages.coreference.ranking import KINDS, Layer, Ranker, blank
from wirefacts.stories.document import Document
from wirefacts.stories.zones import zones
from wirefacts.text.view import view
from wirefacts.training.pronouns.examples import Example, Read, examples, gap_judge, gum_judge, story_judge
from wirefacts.training.pronouns.fitting import fit

ROUNDS = 3
"""Times that the examples are read, each with the weights of the time before: a pronoun's neighbours are pronouns too."""
NETS, EPOCHS = 4, 10
UNITS = {"he": 16, "it": 8, "they": 8, "the": 8}
SHARES = {"gap": 2.0, "gum": 0.7, "stories": 1.0}
"""How much an example of each corpus weighs."""
LOCK = "pronouns.lock"
"""The SHA-256 of the weights' file, beside it."""
Report = Callable[[str, int], None]
"""Is told what is done, and of how many."""


def train(corpus: Path, output: Path, report: Report, data: Path | None = None) -> str:
    """Trains on `corpus` and the outside corpora in `data`, writes `output` and its lock, and returns a line about them.

    Raises GoldError, UsageError or MissingInput where a corpus does not hold or is not there.
    """
    nlp = load(calibrated=False)
    reads = list(_reads(nlp, corpus, data))
    report("texts read", len(reads))
    ranker = blank()
    for n in range(ROUNDS):
        found = list(examples(reads, ranker))
        report(f"round {n + 1}", len(found))
        ranker = {kind: _fit(found, kind) for kind in KINDS}
    corpora = {name: _digest(name) for name in ("gap", "gum")} | {"newswire": read_manifest(corpus).digest}
    told = written(ranker, corpora)
    output.write_text(told, encoding="utf-8")
    digest = hashlib.sha256(told.encode()).hexdigest()
    (output.parent / LOCK).write_text(f"{digest}  {output.name}\n", encoding="utf-8")
    return f"{output}: {digest}"


def written(ranker: Ranker, corpora: dict[str, str]) -> str:
    """The file's content: names of the features, digests of what was trained on, weights to four places."""
    weights = {kind: _numbers(layer) for kind, layer in ranker.items()}
    return json.dumps({"corpora": corpora, "features": list(NAMES), "weights": weights}, indent=None) + "\n"


def _numbers(layer: Layer) -> dict[str, Any]:
    arrays = {
        part: np.round(getattr(layer, part).astype(float), 4).tolist() for part in ("hidden", "bias", "out", "line")
    }
    return {**arrays, "alone": round(layer.alone, 4)}


def _fit(found: list[Example], kind: str) -> Layer:
    return fit([e for e in found if e.kind == kind], UNITS[kind], EPOCHS, NETS)


def _digest(name: str) -> str:
    return hashlib.sha256("".join(file.sha256 for file in read_outside(name).files).encode()).hexdigest()


def _reads(nlp: Language, corpus: Path, data: Path | None) -> Iterator[Read]:
    """Every text, read as far as its quotes."""
    order = nlp.pipe_names
    with nlp.select_pipes(disable=order[order.index("wirefacts_coreference") :]):
        for gap in read_as(PronounRow, "gap", "development", data, for_training=True):
            yield Read(_doc(nlp, Document(id=gap.doc_id, text=gap.text)), gap_judge(gap), SHARES["gap"])
        for gum in read_as(ClustersRow, "gum", "train", data, for_training=True):
            doc = _doc(nlp, Document(id=gum.doc_id, text=gum.text))
            yield Read(doc, gum_judge(gum, doc), SHARES["gum"])
        for story in read_marked(corpus, "train"):
            yield Read(_doc(nlp, story.document), story_judge(story), SHARES["stories"])


def _doc(nlp: Language, story: Document) -> Doc:
    doc = nlp.make_doc(view(story.text))
    set_story(doc, story.model_copy(update={"zones": zones(story.text)}))
    return nlp(doc)

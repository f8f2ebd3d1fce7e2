"""A pipeline run over gold stories, to be judged."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from spacy.language import Language

from wirefacts.corpora.guide import GoldStory
from wirefacts.corpora.manifest import Split, read_corpus, read_manifest, read_marked
from wirefacts.errors import GoldError
from wirefacts.evaluation.confidence import Confidences, calibrated, with_names
from wirefacts.evaluation.gold import table
from wirefacts.evaluation.names import NameTagger, name_claims
from wirefacts.evaluation.scores import JUDGED, Scores, scored
from wirefacts.metrics.tally import Tally
from wirefacts.records.extraction import Extraction
from wirefacts.runs.flow import extract

TAGGER = "wirefacts_tagger"
"""The stage that tells names, by its name in a pipeline."""


def extractions(stories: Sequence[GoldStory], nlp: Language) -> dict[str, Extraction]:
    """The extraction of each story, by the story's id."""
    return {found.document.id: found for found in extract((story.document for story in stories), nlp)}


def assess_splits(corpus: Path, pipeline: str, nlp: Language) -> Scores:
    """The scores of a pipeline of that name on the splits of a corpus that are judged, those that have stories.

    Raises GoldError where the corpus does not hold, or has no story in them.
    """
    manifest = read_manifest(corpus)
    stories = {split: read_corpus(corpus, split) for split in JUDGED}
    splits = {split: scored(len(found), assess(found, nlp)) for split, found in stories.items() if found}
    if not splits:
        raise GoldError(f"{corpus}: no story of {' or '.join(JUDGED)}")
    return Scores(pipeline=pipeline, corpus=manifest.name, digest=manifest.digest, splits=splits)


def calibrate(corpus: Path, split: Split | None, pipeline: str, nlp: Language) -> Confidences:
    """What the confidences of an uncalibrated pipeline are worth on a split of a corpus, or on all of it.

    Raises GoldError where the corpus does not hold, or nothing is found in it.
    """
    stories = read_corpus(corpus, split)
    found = calibrated(pipeline, read_manifest(corpus), split, stories, extractions(stories, nlp))
    marked = read_marked(corpus, split) if TAGGER in nlp.pipe_names else []
    return with_names(found, *name_claims(marked, cast("NameTagger", nlp.get_pipe(TAGGER)))) if marked else found


def assess(stories: Sequence[GoldStory], nlp: Language) -> dict[str, Tally]:
    """Counts of each section over all stories."""
    return table(stories, extractions(stories, nlp))

"""A pipeline run over gold stories, to be judged."""

from collections.abc import Sequence

from spacy.language import Language

from wirefacts.corpora.guide import GoldStory
from wirefacts.evaluation.gold import table
from wirefacts.metrics.tally import Tally
from wirefacts.records.extraction import Extraction
from wirefacts.runs.flow import extract


def extractions(stories: Sequence[GoldStory], nlp: Language) -> dict[str, Extraction]:
    """The extraction of each story, by the story's id."""
    return {found.document.id: found for found in extract((story.document for story in stories), nlp)}


def assess(stories: Sequence[GoldStory], nlp: Language) -> dict[str, Tally]:
    """Counts of each section over all stories."""
    return table(stories, extractions(stories, nlp))

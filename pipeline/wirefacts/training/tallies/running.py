"""Trains the weights for votes and shares on the train split of our own stories."""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from wirefacts.annotations.story import set_story
from wirefacts.corpora.manifest import read_manifest, read_marked
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.loading.pipelines import load
from wirefacts.stages.quantities.component import Quantities
from wirefacts.stages.quantities.learned.weights import Weights
from wirefacts.stories.zones import zones
from wirefacts.text.view import view
from wirefacts.training.tallies.examples import Read
from wirefacts.training.tallies.judging import judged

LOCK = "tallies.lock"
"""The SHA-256 of the weights' file, beside it."""
Report = Callable[[str, int], None]
"""Is told what is done, and of how many."""


def train(corpus: Path, output: Path, report: Report) -> str:
    """Trains on the train split of `corpus`, writes `output` and its lock, and returns a line about them.

    Raises GoldError or MissingInput where the corpus does not hold or is not there.
    """
    found = gathered(read_marked(corpus, "train"))
    report("stories read", len(found))
    report("numbers", sum(len(read.examples.numbers) for read in found))
    report("votes and shares", sum(len(read.examples.choices) for read in found))
    told = written(judged(found), {"newswire": read_manifest(corpus).digest})
    output.write_text(told, encoding="utf-8")
    digest = hashlib.sha256(told.encode()).hexdigest()
    (output.parent / LOCK).write_text(f"{digest}  {output.name}\n", encoding="utf-8")
    return f"{output}: {digest}"


def gathered(stories: Iterable[MarkedStory]) -> list[Read]:
    """Each story with what rules alone read in it."""
    nlp, rules = load(calibrated=False), Quantities()
    found: list[Read] = []
    order = nlp.pipe_names
    with nlp.select_pipes(disable=order[order.index("wirefacts_quantities") :]):
        for story in stories:
            doc = nlp.make_doc(view(story.text))
            set_story(doc, story.document.model_copy(update={"zones": zones(story.text)}))
            found.append(Read(story, rules(nlp(doc))))
    return found


def written(weights: Weights, corpora: dict[str, str]) -> str:
    """The file's content: digests of what was trained on, and each name's weights to three places."""
    told = {
        "corpora": corpora,
        "numbers": weights.numbers.weights,
        "choices": weights.choices.weights,
        "nobody": weights.choices.nobody,
        "sides": weights.sides.weights,
        "judge": weights.judge.weights,
    }
    return json.dumps(told, ensure_ascii=False, indent=None) + "\n"

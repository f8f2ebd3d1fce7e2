"""What stages do grows with the text, and not with its square, where the same is told again and again."""

import time

import pytest
from spacy.language import Language

from wirefacts.annotations.story import set_story
from wirefacts.stories.document import Document
from wirefacts.text.view import view

TIMES = 300


def seconds(nlp: Language, text: str, stage: str) -> float:
    """The processor's time that `stage` takes for `text`."""
    doc = nlp.make_doc(view(text))
    set_story(doc, Document(id="test", text=text))
    for name, pipe in nlp.pipeline:
        begun = time.process_time()
        doc = pipe(doc)
        if name == stage:
            return time.process_time() - begun
    raise AssertionError(stage)


@pytest.mark.parametrize(
    ("stage", "told"),
    [
        ("wirefacts_events", "Harbor TV called the race for Ann Lind. "),
        ("wirefacts_coreference", "Farmers came. One of them left. Six of them stayed. "),
        ("wirefacts_coreference", "The Lamp Trust came. Its secretary denied it. "),
    ],
)
def test_four_times_the_text_takes_about_four_times_as_long(nlp: Language, stage: str, told: str) -> None:
    short = seconds(nlp, told * TIMES, stage)
    assert seconds(nlp, told * 4 * TIMES, stage) < 7 * short + 0.3

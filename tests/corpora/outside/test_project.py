"""The project's own manifests, and the data where it is at hand."""

import os
from pathlib import Path

import pytest

from wirefacts.corpora.outside.manifest import OutsideCorpus, known_outside
from wirefacts.corpora.outside.reading import KINDS, rows_of
from wirefacts.corpora.outside.source import present
from wirefacts.corpora.outside.surveying import examined

REPOSITORY = Path(__file__).parents[3]
DATA = Path(os.environ.get("WIREFACTS_DATA", REPOSITORY.parent / "shared" / "data"))
CORPORA = known_outside()


def test_what_may_train_is_as_the_licences_have_it() -> None:
    trains = {corpus.name: corpus.trains for corpus in CORPORA if corpus.trains}
    assert trains == {
        "crossner": ("train", "dev", "test"),
        "gap": ("development",),
        "gum": ("train",),
        "meantime": ("all",),
        "polnear": ("train",),
        "wikigold": ("test",),
    }
    assert {corpus.name for corpus in CORPORA if corpus.withheld} == {"gum"}


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_every_row_is_read(corpus: OutsideCorpus) -> None:
    if not present(corpus, DATA):
        pytest.skip(
            f"the corpus '{corpus.name}' is not at hand (WIREFACTS_DATA, else shared/data beside this checkout)"
        )
    assert [line for held, line in examined(corpus, DATA) if not held] == []
    for split in corpus.trains:
        assert next(rows_of(corpus, KINDS[corpus.kinds[0]], split, DATA, for_training=True), None) is not None

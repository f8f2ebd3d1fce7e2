"""Described parties of records are entities; those whom the story comes back to by pronouns are too."""

from collections.abc import Callable

import pytest
from spacy.language import Language

from wirefacts.records.extraction import Extraction
from wirefacts.runs.flow import extract as run
from wirefacts.stories.document import Document

Extract = Callable[[str], Extraction]


@pytest.fixture
def extract(nlp: Language) -> Extract:
    """What is found in one text."""
    return lambda text: next(iter(run([Document(id="test", text=text)], nlp)))


def test_a_measure_that_is_passed_is_an_entity_with_all_its_mentions(extract: Extract) -> None:
    text = (
        "The council of Tarn passed a levy on nets by 7 votes to 2. It takes effect in May. Fishers opposed the levy."
    )
    found = extract(text)
    levy = [e for e in found.entities if "levy" in e.name]
    assert len(levy) == 1
    assert levy[0].type == "law"
    assert {text[m.start : m.end] for m in levy[0].mentions} == {"a levy", "the levy"}


def test_no_party_of_a_record_is_without_an_entity(extract: Extract) -> None:
    found = extract("The council of Tarn approved a plan to move the lamp by 7 votes to 2, with one member absent.")
    known = {entity.id for entity in found.entities}
    told = [party for record in found.records for party in _parties(record.model_dump())]
    assert told
    assert all(entity in known for entity in told)


def _parties(told: object) -> list[str | None]:
    if isinstance(told, dict):
        own = [told["entity"]] if set(told) == {"entity", "name"} else []
        return own + [party for part in told.values() for party in _parties(part)]
    return [party for part in told for party in _parties(part)] if isinstance(told, list | tuple) else []


def test_who_is_taken_up_by_a_pronoun_is_an_entity(extract: Extract) -> None:
    found = extract("A fisherman mended his nets in the rain. A neighbour slept.")
    assert [entity.name for entity in found.entities] == ["fisherman"]


def test_an_extent_of_an_entity_is_given_once(extract: Extract) -> None:
    text = "Tarn rejected a bill on lamps. The bill failed by 7 votes to 2, and the bill will not be back. It lost."
    for entity in extract(text).entities:
        places = [(m.start, m.end) for m in entity.mentions]
        assert places == sorted(set(places))

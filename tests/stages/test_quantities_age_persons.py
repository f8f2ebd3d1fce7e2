"""Whom an age means where the words beside it do not say."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES, CLUSTERS, MENTIONS, QUOTES
from wirefacts.annotations.views import Age, Cluster, Mention, Quote
from wirefacts.stages.quantities.age_persons import Persons
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent

Read = Callable[..., Doc]


def _at(doc: Doc, words: str) -> Extent:
    start = doc.text.index(words)
    return Extent(start, start + len(words))


def _named(doc: Doc, *names: str) -> None:
    MENTIONS.write(
        doc,
        [
            Mention(f"m{n}", _at(doc, name), _at(doc, name.split()[-1]), "name", "person")
            for n, name in enumerate(names)
        ],
    )
    CLUSTERS.write(doc, [Cluster(f"c{n}", "person", name, (f"m{n}",)) for n, name in enumerate(names)])


def _settled(doc: Doc, words: str) -> str | None:
    found = Persons(Parties(doc)).settled(Age(_at(doc, words), _at(doc, words), 40, 1))
    return None if found is None else found.person.slice(doc.text)


@pytest.fixture
def talk(read: Read) -> Doc:
    doc = read("ROE: You are 24. ORLOV: I am 40.")
    lines = (("ROE", "You are 24."), ("ORLOV", "I am 40."))
    QUOTES.write(doc, [Quote((_at(doc, line),), "direct", 1, speaker=_at(doc, label)) for label, line in lines])
    return doc


def test_i_is_the_speaker(talk: Doc) -> None:
    assert _settled(talk, "I") == "ORLOV"


def test_you_is_who_answers(talk: Doc) -> None:
    assert _settled(talk, "You") == "ORLOV"


def test_you_outside_a_talk_is_nobody(read: Read) -> None:
    assert _settled(read("Nobody hires you at 60."), "you") is None


def test_a_description_alone_is_who_was_named_last(read: Read) -> None:
    doc = read("Pavel Orlov rang Rosa Diaz. He had slipped, the conductor, 67, said.")
    _named(doc, "Pavel Orlov", "Rosa Diaz")
    assert _settled(doc, "the conductor") == "Rosa Diaz"


def test_who_has_an_age_is_given_no_second_one(read: Read) -> None:
    doc = read("Pavel Orlov rang Rosa Diaz. He had slipped, the conductor, 67, said.")
    _named(doc, "Pavel Orlov", "Rosa Diaz")
    persons = Persons(Parties(doc))
    persons.settled(Age(_at(doc, "Rosa Diaz"), _at(doc, "Rosa Diaz"), 30, 1))
    found = persons.settled(Age(_at(doc, "67"), _at(doc, "the conductor"), 67, 1))
    assert found is not None
    assert found.person.slice(doc.text) == "Pavel Orlov"


@pytest.mark.parametrize("words", ["the boy", "A girl"])
def test_children_and_new_people_stay_who_they_are(read: Read, words: str) -> None:
    doc = read("Rosa Diaz wept. A girl, 6, ran; the boy was seven.")
    _named(doc, "Rosa Diaz")
    assert _settled(doc, words) == words


def test_the_age_behind_whom_somebody_is_kin_of_is_not_hers(read: Read) -> None:
    doc = read("Loretta Banks, the mother of Dean Banks, 24, wept. Ann Roe, 50, the wife of Bob Lang, did not.")
    assert [(a.person.slice(doc.text), a.years) for a in AGES.read(doc)] == [("Dean Banks", 24), ("Ann Roe", 50)]

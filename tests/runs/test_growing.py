"""Clusters as corpora mark them: whole phrases, names inside others, no predicates. All names are invented."""

import pytest
from spacy.language import Language

from wirefacts.runs.marking import clusters


def marked(nlp: Language, text: str) -> list[list[str]]:
    """The phrases of each cluster that OntoNotes' scheme marks."""
    (found,) = clusters(nlp, [text])
    return [[extent.slice(text) for extent in cluster.marked or ()] for cluster in found]


def phrases(nlp: Language, text: str) -> list[str]:
    return [phrase for cluster in marked(nlp, text) for phrase in cluster]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ann Roe, the mayor of Ostia, resigned.", "Ann Roe, the mayor of Ostia"),
        ("The crowd cheered Ann Roe on Monday.", "Ann Roe"),
        ("Only the brothers came.", "the brothers"),
        ("We all saw Ann Roe.", "We all"),
        ("You guys know Ann Roe.", "You guys"),
        ("Ann Roe lives in Portland, Oregon.", "Portland, Oregon"),
        ("The brothers' boat sank, and Ann Roe swam.", "The brothers'"),
    ],
)
def test_a_phrase_is_whole_and_no_longer(nlp: Language, text: str, phrase: str) -> None:
    assert phrase in phrases(nlp, text)


def test_places_in_a_list_stay_apart(nlp: Language) -> None:
    found = phrases(nlp, "Ann Roe has lived in France, Spain and Italy.")
    assert {"France", "Spain", "Italy"} <= set(found)


def test_a_place_is_found_inside_the_name_of_a_body(nlp: Language) -> None:
    text = "Ann Roe moved to Portland in May. The University of Portland hired Roe."
    assert ["Portland", "Portland"] in marked(nlp, text)


def test_a_predicate_is_marked_nowhere(nlp: Language) -> None:
    text = "Ann Roe is a lawyer. She lives in Portland."
    assert "a lawyer" not in phrases(nlp, text)
    assert ["Ann Roe", "She"] in marked(nlp, text)


def test_a_name_that_is_said_of_somebody_is_marked_nowhere(nlp: Language) -> None:
    text = "The mayor is Ann Roe. Ann Roe lives in Portland. She sails."
    assert phrases(nlp, text).count("Ann Roe") == 1


def test_an_adjective_is_no_mention(nlp: Language) -> None:
    assert "Spanish" not in phrases(nlp, "Ann Roe sells Spanish wine.")


def test_bare_nouns_alone_are_each_time_whoever_there_is(nlp: Language) -> None:
    text = "Artists came from far away. Later more came, and artists stayed."
    assert not any(len(cluster) > 1 for cluster in marked(nlp, text))


def test_the_month_of_two_days_is_no_thing(nlp: Language) -> None:
    text = "The boat sank on March 4. Ann Roe swam. On March 9 the boat rose."
    assert "March" not in phrases(nlp, text)
    assert ["The boat", "the boat"] in marked(nlp, text)

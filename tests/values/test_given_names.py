"""Given names tell a gender only where nearly all who bear them have it."""

import pytest

from wirefacts.values.given_names import FEMININE_NAMES, GIVEN_NAMES, MASCULINE_NAMES, gender_of_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("bronwen", "feminine"),
        ("saltanat", "feminine"),
        ("heike", "feminine"),
        ("alun", "masculine"),
        ("gerrit", "masculine"),
        ("nurlan", "masculine"),
        ("robin", None),
    ],
)
def test_a_name_tells_the_gender_of_those_who_bear_it(name, gender) -> None:
    assert gender_of_name(name) == gender


def test_no_name_of_the_lists_is_a_common_word() -> None:
    assert GIVEN_NAMES.isdisjoint({"bold", "beat", "job", "urban", "the", "van", "old"})


def test_names_of_both_are_few() -> None:
    assert len(FEMININE_NAMES & MASCULINE_NAMES) < 20


def test_peoples_places_and_feasts_are_no_given_names() -> None:
    assert not GIVEN_NAMES & {"german", "orlando", "ramadan", "nato", "sunday"}

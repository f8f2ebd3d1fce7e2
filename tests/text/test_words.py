"""The words of a text, found once."""

from wirefacts.text.words import begins_one, places_of, words_of


def test_words_are_runs_of_letters_in_small_letters() -> None:
    assert words_of("Two-thirds of the 81st Fleet’s crew") == {"two", "thirds", "of", "the", "st", "fleet", "s", "crew"}


def test_places_are_those_of_whole_words() -> None:
    text = "someone ten often 5ten ten-pin"
    assert sorted(places_of({"ten", "one", "pin", "absent"}, text, text)) == [8, 19, 23, 27]


def test_a_text_is_asked_for_what_its_words_begin_with() -> None:
    electoral = begins_one(r"elect(?:ed|ion)|polls?\b")
    assert electoral("The Elections office")
    assert not electoral("electric pollen")

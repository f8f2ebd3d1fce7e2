import pytest

from wirefacts.metrics.likeness import all_met, core, one_met, same_name, word_f1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quill", "Mayor Ada Quill"),
        ("Quill", "Ada Quill"),
        ("the Harbour Board's", "Harbour Board"),
        ("senior Quill aide", "Quill aide"),
        ("O’Dowd", "O'Dowd"),
    ],
)
def test_one_party(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Ada Quill", "Bo Quill"), ("", "Ada"), (None, None), ("police", "army")])
def test_two_parties(one: str | None, other: str | None) -> None:
    assert not same_name(one, other)


def test_a_name_of_titles_alone_keeps_them() -> None:
    assert core("the prime minister") == ["the", "prime", "minister"]


def test_sets_of_names() -> None:
    assert all_met(["Ada Quill"], ["Quill"])
    assert not all_met(["Ada Quill"], ["Quill", "Bo Marsh"])
    assert one_met(["Ada Quill", "Bo Marsh"], ["Marsh"])
    assert one_met([], [])
    assert not one_met(["Ada Quill"], [])


def test_word_f1_counts_repeated_words() -> None:
    assert word_f1(["no, no, no"], ["no no"]) == pytest.approx(0.8)
    assert word_f1([], ["no"]) == 0.0

"""Names as strings."""

import pytest

from wirefacts.values.names import acronym_of, core, is_part, same_person, surname, words


def test_words_fold_case_accents_and_possessives():
    assert words("José O’Hara’s") == ("jose", "o'hara")
    assert words("U.S. Navy") == ("u.s", "navy")


def test_core_leaves_titles_and_suffixes_out():
    assert core("Vice President Jane Roe") == ("vice", "president", "jane", "roe") or core("President Jane Roe") == (
        "jane",
        "roe",
    )
    assert core("Sen. Tom Marsh Jr.") == ("tom", "marsh")
    assert core("The Mayor") == ("mayor",)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jane Roe", "Jane Ann Roe", True),
        ("J. Roe", "Jane Roe", True),
        ("J. Ann Roe", "Ann Roe", True),
        ("Bob Roe", "Robert Roe", True),
        ("Bob Roe", "Robert Marsh", False),
        ("Bob Roe", "Bill Roe", False),
        ("Ann Roe", "Tom Roe", False),
        ("Jane Roe", "Jane Marsh", False),
        ("", "Jane Roe", False),
    ],
)
def test_same_person(one, other, same):
    assert same_person(one, other) is same
    assert same_person(other, one) is same


@pytest.mark.parametrize(
    ("short", "full", "part"),
    [
        ("Roe", "Jane Roe", True),
        ("Jane", "Jane Roe", True),
        ("Debbie", "Deborah Roe", True),
        ("Jane Ann", "Jane Roe", False),
        ("Marsh", "Jane Roe", False),
    ],
)
def test_is_part(short, full, part):
    assert is_part(short, full) is part


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("LCNA", "Lakeland Central News Agency", True),
        ("L.C.N.A.", "Lakeland Central News Agency", True),
        ("BOL", "Bank of Lakeland", True),
        ("BL", "Bank of Lakeland", True),
        ("Lcna", "Lakeland Central News Agency", False),
        ("XYZ", "Lakeland Central News Agency", False),
    ],
)
def test_acronym_of(short, full, fits):
    assert acronym_of(short, full) is fits


def test_surname():
    assert surname("Wim de Groot") == "groot"
    assert surname("") == ""

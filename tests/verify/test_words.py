"""Words and what is folded."""

import pytest

from wirefacts.verify.claims import read_claim
from wirefacts.verify.marks import folded
from wirefacts.verify.words import key_of, words


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("We won’t, can't, cannot", "we will not can not can not"),
        ("She's; I'm; they'd; you'll", "she 's i am they 'd you will"),
        ("twenty-four 1,200 three −5 2-3", "24 1200 3 -5 2 3"),
        ("5% per cent percent $5", "5 percent percent percent dollar 5"),
        ("colour organised U.S. café 9 a.m.", "color organized us cafe 9 ante"),
        ("soft\u00adhy\u200bphen e\u0301clair", "softhyphen eclair"),
    ],
)
def test_keys(text: str, keys: str) -> None:
    found = words(text)
    assert " ".join(word.key for word in found).replace("- 5", "-5") == keys
    assert all(text[word.start : word.end] for word in found)


@pytest.mark.parametrize(
    ("one", "other"), [(" — ", "--"), ("…", " . . . "), (",” ", ", "), ("\u00a0", " \n"), ("’ “", " ")]
)
def test_marks_that_are_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_ellipses_and_brackets_split_a_claim() -> None:
    reading = read_claim("[T]he ferry … [of Port Amber] sail[ed] [...] home")
    assert [word.surface for word in reading.words] == ["The", "ferry", "sailed", "home"]
    assert [(at, gap.kind) for at, gaps in reading.gaps.items() for gap in gaps] == [
        (2, "ellipsis"), (2, "bracket"), (3, "ellipsis"),
    ]  # fmt: skip
    assert reading.lettered == {0, 2}


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("organised", "organized"), ("promised", "promised"), ("otherwise", "otherwise"), ("travelled", "traveled"),
        ("called", "called"), ("unwilling", "unwilling"), ("colour", "color"), ("hours", "hours"), ("fourth", "fourth"),
        ("3rd", "third"), ("21st", "21st"), ("twenty-first", "21st"), ("kilometres", "kilometers"),
    ],
)  # fmt: skip
def test_keys_fold_spelling_and_leave_words_alone(word: str, key: str) -> None:
    assert key_of(word) == key

"""What is folded, and what is not."""

import pytest

from wirefacts.corpora.quotecheck.folding import fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We’ll stay,”", '"We\'ll stay."'),
        ("[W]e will stay", "we will stay"),
        ("… we will stay …", "We will stay"),
        ("stay – if we can", "stay—if we can"),
        ("stay […] if we can", "stay ... if we can"),
        ("a “fine” boat", "a 'fine' boat"),
        ("stay\nif\u00a0we  can", "stay if we can"),
        ("caf\u00e9", "cafe\u0301"),
    ],
)
def test_two_quotations_of_the_same_words(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We stay", "We stay!"),
        ("We stay", "WE stay"),
        ("We stay, now", "We stay now"),
        ("We’ll stay", "We will stay"),
        ("two boats", "2 boats"),
        ("[They] stay", "We stay"),
        ("We stay", "We … stay"),
        ("Well stay", "We'll stay"),
    ],
)
def test_what_counts(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_words_have_neither_case_nor_marks() -> None:
    assert words("“It’s 4,200.50 – NOW!”") == ["it's", "4,200.50", "now"]
    assert words("…") == []


@pytest.mark.parametrize("text", ["", "…", "[", "[]", "'", '""', "\ud800", "\0"])
def test_nothing_raises(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert isinstance(words(text), list)

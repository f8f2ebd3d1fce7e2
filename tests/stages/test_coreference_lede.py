"""Whom the lede of a story of police and courts tells of before the name comes."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from told import who

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A van driver has been jailed for theft.\n\nTom Bell, 44, admitted the theft of a bell.", "A van driver"),
        (
            "A 34-year-old man was sentenced on Monday.\n\nJudge Ann Lang spoke after a jury found Tom Bell guilty.",
            "A 34-year-old man",
        ),
        ("A man was charged with murder.\n\nAnn Lang, 27, died on Monday. Tom Bell, 30, was remanded.", "A man"),
        ("A coach was found guilty of theft.\n\nThe court convicted Tom Bell, 62, of two counts.", "A coach"),
        ("A man was shot dead.\n\nThe victim was identified as Tom Bell. Ann Lang was held.", "A man"),
        (
            (
                "Man killed in fire; mill shut\n\nASH VALE (AP) — A man was killed in a fire on Monday.\n\n"
                "Tom Bell was pronounced dead at the scene."
            ),
            "A man",
        ),
        ("A man was stabbed on Monday.\n\nTom Bell, 27, died at the scene.", "A man"),
    ],
)
def test_the_one_in_the_same_plight_is_meant(read: Read, text: str, words: str) -> None:
    assert who(read(text), words, 1) == "Tom Bell"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A 19-year-old man was arrested on Monday.\n\nTom Bell, 30, was charged with theft.", "A 19-year-old man"),
        ("A woman was jailed on Monday.\n\nTom Bell, 30, was charged with theft.", "A woman"),
        ("A man was jailed on Monday.\n\nTom Bell, 30, praised the police.", "A man"),
        ("A man was jailed on Monday.\n\nTom Bell was fined. Ben Shaw was charged.", "A man"),
        ("A man was charged by Ann Lang on Monday.\n\nTom Bell was fined.", "A man"),
    ],
)
def test_another_is_not(read: Read, text: str, words: str) -> None:
    assert who(read(text), words, 1) != "Tom Bell"

"""Who made what a noun stands for."""

import pytest

from wirefacts.syntax.works import makers


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("A poll by Orrell found that voters agreed.", ["Orrell"]),
        ("A poll released by Orrell found that voters agreed.", ["Orrell"]),
        ("A poll that Orrell released found that voters agreed.", ["Orrell"]),
        ("A poll of voters found that they agreed.", []),
    ],
)
def test_makers_stand_behind_what_they_made(read, text, made):
    doc = read(text)
    noun = next(token for token in doc if token.lower_ == "poll")
    assert [token.text for token in makers(noun)] == made

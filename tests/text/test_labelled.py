"""Whom the labels of a transcript name. All people are invented."""

import pytest

from wirefacts.text.extents import Extent
from wirefacts.text.labelled import turns


def names(text: str) -> list[str]:
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    ends = [*(s - 1 for s in starts[1:]), len(text)]
    return [turn.name.slice(text) for turn in turns(text, [Extent(s, e) for s, e in zip(starts, ends, strict=True)])]


@pytest.mark.parametrize("label", ["MR. FALK", "Mr Falk", "DAME FALK", "DR FALK"])
def test_a_form_of_address_is_no_part_of_a_name(label: str) -> None:
    text = f"THE CHAIR: Order.\n{label}: It rained.\nTHE CHAIR: And then?\n{label}: It stopped."
    assert {name.casefold() for name in names(text)} == {"the chair", "falk"}


def test_a_name_that_begins_like_one_stays_whole() -> None:
    text = "DREW FALK: Order.\nMSIMANG: It rained.\nDREW FALK: And then?"
    assert names(text) == ["DREW FALK", "MSIMANG", "DREW FALK"]

"""Layouts of transcripts."""

import pytest

from wirefacts.verify.turns import turns


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ADA QUILL: We go.\n\nQ: When?\n\nQUILL: Now.", [("ADA QUILL",), ("Q",), ("QUILL", "ADA QUILL")]),
        ("Q. Yes?\n\nA. No. I was there.", [("Q",), ("Zoe Zander",)]),
        ("Mr. BELL. I was paid.\n\nSenator ROE. By whom?", [("Mr. BELL",), ("Senator ROE",)]),
        ("[14:02] CALLER: I am here.\n[14:03] DESK: Where?", [("CALLER",), ("DESK",)]),
        ("THE CHAIR (Ms. Day): Order.\n\nMR. ROE: Why?\n\nTHE CHAIR: Order!",
         [("THE CHAIR", "Ms. Day"), ("MR. ROE",), ("THE CHAIR", "Ms. Day")]),
        ("A VOICE FROM THE GALLERY: Shame!\n\nMR. ROE: Why?", [("a voice from the gallery",), ("MR. ROE",)]),
        ("QUILL\nWe go.\n\nBELL\nNo.\n\nQUILL\nYes.\n\nBELL\nNever.", [("QUILL",), ("BELL",), ("QUILL",), ("BELL",)]),
        ("Captain: Ada Quill\nMate: Tom Bell\n\nCAPTAIN: Gear up.",
         [("Captain", "Ada Quill"), ("Mate", "Tom Bell"), ("CAPTAIN", "Ada Quill")]),
        ("Contact: Jo Dean\nDate: 3 May\nThe Union thanks you.", []),
        ("The mayor said: We go.\n\nNobody answered.", []),
    ],
)  # fmt: skip
def test_whose_turn_it_is(text: str, names: list[tuple[str, ...]]) -> None:
    found = turns(text, ("Zoe Zander",))
    assert [turn.names for turn in found] == names
    assert all(turn.extent.slice(text) == turn.extent.slice(text).strip() for turn in found)

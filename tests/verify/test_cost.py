"""However a claim or a source is made, verification ends, in steps that grow with their length and no faster."""

import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType

import pytest

from wirefacts.verify.engine import LONGEST, Verifier
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim

BASE = "We will not raise the ferry toll. We may look at the parking fees. " * 20
Made = tuple[str, str]
HOSTILE: dict[str, Callable[[int], Made]] = {
    "a long claim": lambda n: ("harbour ferry captain storm " * n, BASE),
    "ellipses": lambda n: ("We … " * n, BASE),
    "ellipses alone": lambda n: ("… " * n, BASE),
    "brackets": lambda n: ("We [will] go " * n, BASE),
    "open brackets": lambda n: ("[" * n + "we", BASE),
    "words said again and again": lambda n: ("ha " * n + "x", "ha " * n),
    "fillers": lambda n: ("We will raise the toll", "We, um, " + "er, " * n + "will raise the toll."),
    "labels": lambda n: ("we will raise", "\n".join(f"Name{i} Bell: we will raise it" for i in range(n))),
    "names on lines": lambda n: ("we will raise", "\n\n".join(f"Ada Bell{i}\nwe will raise it" for i in range(n))),
    "names": lambda n: ("we will raise", "Ada Quill " * n),
    "a block": lambda n: ("we will raise", "Ada Quill wrote:\n" + "> we will raise\n" * n),
    "witnesses": lambda n: ("we will raise", "Q. When?\nA. Ada Quill, sworn\n" * n),
    "callers": lambda n: ("we will raise", "CALLER: we will raise\nHOST: Ada Quill?\n" * n),
    "torn words": lambda n: ("we will raise", "nego-\n" * n),
}


def steps(claim: str, text: str) -> int:
    """How many of our functions are called to judge `claim`."""
    count = 0

    def seen(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call"

    judge, asked = Verifier(Shelf([Source(id="s", text=text)])), Claim(id="q", claim=claim, speaker="Ada Quill")
    sys.setprofile(seen)
    try:
        judge.verify(asked)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", HOSTILE)
def test_steps_grow_with_the_length(kind: str) -> None:
    small, large = (steps(*HOSTILE[kind](n)) for n in (400, 1600))
    assert large < 6 * small + 20_000
    assert large < 2_500_000


def test_a_claim_of_five_megabytes_is_not_judged() -> None:
    claim = "harbour ferry captain storm " * 180_000
    assert len(claim) > 5_000_000 > LONGEST
    assert steps(claim, BASE) < 1_000
    assert Verifier(Shelf([Source(id="s", text=BASE)])).verify(Claim(id="q", claim=claim)).wording == "ambiguous"


def test_a_hundred_thousand_ellipses() -> None:
    assert steps("… " * 100_000, BASE) < 1_000
    assert steps("We … " * (LONGEST // 6), BASE) < 3_000_000


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("We will mend the pier by June.", "We will mend the {} pier, said nobody in June."),
        ("Nobody {} mends ferry piers in June, said Ada Quill.", "The ferry piers of Ada Quill are mended in June."),
    ],
)
def test_a_blob_of_letters_takes_memory_as_its_length_and_no_more(claim: str, text: str) -> None:
    blob = "abcdefgh" * 2_000
    judge = Verifier(Shelf([Source(id="s", text=text.format(blob))]))
    tracemalloc.start()
    try:
        judge.verify(Claim(id="q", claim=claim.format(blob)))
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()

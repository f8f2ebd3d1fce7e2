"""Sources of invented words, and a judge of claims about them."""

from collections.abc import Callable

import pytest

from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim, Verdict

Ask = Callable[..., Verdict]
Amid = Callable[[str, str], Verdict]
AROUND = "This is a long day for all of us here. {} Thank you for coming."


def ask(claim: str, *texts: str | Source, house: str = "strict", **asked: object) -> Verdict:
    """The verdict on `claim`, every text a source of its own."""
    sources = [text if isinstance(text, Source) else Source(id=f"s{n}", text=text) for n, text in enumerate(texts)]
    judge = Verifier(Shelf(sources), HOUSES[house])  # type: ignore[index]
    return judge.verify(Claim.model_validate({"id": "q1", "claim": claim, **asked}))


@pytest.fixture(name="ask")
def asking() -> Ask:
    return ask


@pytest.fixture
def amid() -> Amid:
    """The verdict on a claim, given what was said, which stands amid other words: `amid(said, claim)`."""
    return lambda said, claim: ask(claim, AROUND.format(said))

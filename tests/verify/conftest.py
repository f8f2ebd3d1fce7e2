"""Sources of invented words, and a judge of claims about them."""

from collections.abc import Callable

import pytest

from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim, Verdict

Ask = Callable[..., Verdict]


def ask(claim: str, *texts: str | Source, house: str = "strict", **asked: object) -> Verdict:
    """The verdict on `claim`, every text a source of its own."""
    sources = [text if isinstance(text, Source) else Source(id=f"s{n}", text=text) for n, text in enumerate(texts)]
    judge = Verifier(Shelf(sources), HOUSES[house])  # type: ignore[index]
    return judge.verify(Claim.model_validate({"id": "q1", "claim": claim, **asked}))


@pytest.fixture(name="ask")
def asking() -> Ask:
    return ask

"""An "it" that says of itself."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import CLUSTERS, MENTIONS

Read = Callable[..., Doc]


def with_it(doc: Doc) -> list[str]:
    """The names of the parties that an "it" stands for."""
    its = {m.id for m in MENTIONS.read(doc) if m.extent.slice(doc.text).lower() == "it"}
    return [cluster.name for cluster in CLUSTERS.read(doc) if its & set(cluster.mentions) and cluster.named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbor Authority said on Monday it would phone the owners.", ["Harbor Authority"]),
        ("The Coastal Bank reported on Tuesday that it had lost 4 million.", ["Coastal Bank"]),
        ("The Harbor Authority said it was unclear whether the pier would hold.", []),
        ("Lena Ortiz said it would rain.", []),
    ],
)
def test_it_is_the_body_that_speaks(read: Read, text: str, expected: list[str]) -> None:
    assert with_it(read(text)) == expected


def test_who_says_it_is_not_whom_it_is_about_by_name(read: Read) -> None:
    doc = read("Lena Hart met reporters on Monday. Mary Dole replied within days, she said.")
    she = {m.id for m in MENTIONS.read(doc) if m.extent.slice(doc.text) == "she"}
    assert [c.name for c in CLUSTERS.read(doc) if she & set(c.mentions)] == ["Lena Hart"]

"""What is made in models and series is a product, whoever makes it. All names are invented."""

import pytest

from wirefacts.annotations.layers import MENTIONS
from wirefacts.stages.entities.products import by_make


def labels(doc) -> dict[str, str]:
    return {m.extent.slice(doc.text): m.label for m in MENTIONS.read(doc) if m.kind == "name"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The airline ordered ten planes of Kestrel Motors. The Kestrel A480, its largest, flies in May.",
            "Kestrel A480",
        ),
        ("Kestrel Motors said iLamp sales rose in May, and iLamp prices fell.", "iLamp"),
    ],
)
def test_a_model_is_no_body(read, text, name) -> None:
    assert labels(read(text))[name] == "product"


@pytest.mark.parametrize(
    ("name", "is_one"), [("kestrel 747", True), ("kestrel 737s", True), ("kestrel local 743", False), ("747", False)]
)
def test_a_series_is_told_by_its_number(name, is_one) -> None:
    assert (by_make(tuple(name.split()))["product"] > 0) is is_one


@pytest.mark.parametrize("name", ["Lamp Workers Local 743", "Local 743"])
def test_a_branch_with_a_number_is_no_model(read, name) -> None:
    found = labels(read(f"Members of {name} went on strike on Monday, {name} said."))
    assert "product" not in found.values()


def test_a_unit_is_no_body(read) -> None:
    found = labels(read("Kestrel Motors sold a drive of 80 GB for 40 USD on Monday."))
    assert not any(label == "organization" and name in {"GB", "USD"} for name, label in found.items())

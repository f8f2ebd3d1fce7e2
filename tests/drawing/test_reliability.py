"""Reliability diagrams are well-formed, hold every panel, and put the even dot on the diagonal."""

import xml.etree.ElementTree as ET

import pytest

from wirefacts.drawing.reliability import Diagram, Dot, Panel, reliability

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = Diagram(
    title="Oars & sheds",
    note="Two stories",
    series=("before", "after"),
    panels=tuple(
        Panel(
            f"kind {n}", "14 records", ((Dot(0.5, 0.5, 4), Dot(0.9, 0.6, 10)), (Dot(0.65, 0.64, 14), Dot(0.2, 0, 0.1)))
        )
        for n in range(4)
    ),
)


def test_every_panel_is_drawn_inside_the_frame() -> None:
    root = ET.fromstring(reliability(DRAWN))  # noqa: S314 - our own
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    said = [element.text for element in root.iter(f"{SVG}text")]
    assert said[:4] == ["Oars & sheds", "Two stories", "before", "after"]
    assert [text for text in said if text and text.startswith("kind")] == [f"kind {n}" for n in range(4)]
    dots = [(float(c.attrib["cx"]), float(c.attrib["cy"])) for c in root.iter(f"{SVG}circle")]
    assert len(dots) == 2 + 4 * 4
    assert all(0 < x < width and 0 < y < height for x, y in dots)


def test_counts_are_text_and_empty_bins_have_none() -> None:
    root = ET.fromstring(reliability(DRAWN))  # noqa: S314 - our own
    tiny = [t.text for t in root.iter(f"{SVG}text") if "tiny" in t.attrib["class"]]
    assert tiny == ["14"] * 4
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text is not None
    assert description.text.startswith(
        "kind 0: 14 records, before 0.50 0.50 (4), 0.90 0.60 (10), after 0.65 0.64 (14),"
    )


def test_nothing_is_fetched_and_dark_has_its_colours() -> None:
    drawn = reliability(DRAWN)
    assert "prefers-color-scheme:dark" in drawn
    assert not any(word in drawn for word in ("<script", "href", "url(", "@import", "<image"))


def test_more_series_than_can_be_told_apart() -> None:
    with pytest.raises(ValueError, match="3 series"):
        reliability(Diagram("t", "n", ("a", "b", "c"), ()))

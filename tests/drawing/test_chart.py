"""A chart is well-formed, says every figure as text, and stays inside its frame."""

import xml.etree.ElementTree as ET

import pytest

from wirefacts.drawing.chart import Chart, ChartRow, chart

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = Chart(
    title="F1 <of> oars & sheds",
    note="Two stories",
    series=("dev", "test"),
    rows=(ChartRow("oar", (0.5, 1.0)), ChartRow("shed", (None, 0.0)), ChartRow("macro", (0.5, 0.5), apart=True)),
)


def test_every_figure_is_text() -> None:
    root = ET.fromstring(chart(DRAWN))  # noqa: S314 - our own
    said = [element.text for element in root.iter(f"{SVG}text")]
    assert said[:2] == ["F1 <of> oars & sheds", "Two stories"]
    for row in (["oar", ".50", "1.00"], ["shed", "–", ".00"], ["macro", ".50", ".50"]):
        at = said.index(row[0])
        assert said[at : at + 3] == row
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text == "dev, test: oar .50, 1.00; shed –, .00; macro .50, .50. Two stories"


def test_dots_stand_where_their_figures_are() -> None:
    root = ET.fromstring(chart(DRAWN))  # noqa: S314 - our own
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    dots = [
        (each.attrib["class"], float(each.attrib["cx"]), float(each.attrib["cy"])) for each in root.iter(f"{SVG}circle")
    ]
    assert len(dots) == 2 + 5
    assert all(0 < x < width and 0 < y < height for _, x, y in dots)
    (_, half, _), (_, one, _), (_, none, _), *_ = dots[2:]
    assert half - none == one - half > 0
    assert chart(DRAWN) == chart(DRAWN)


def test_nothing_is_fetched_and_dark_has_its_colours() -> None:
    drawn = chart(DRAWN)
    assert "prefers-color-scheme:dark" in drawn
    assert not any(word in drawn for word in ("<script", "href", "url(", "@import", "<image"))


def test_more_series_than_can_be_told_apart() -> None:
    with pytest.raises(ValueError, match="3 series"):
        chart(Chart("t", "n", ("a", "b", "c"), ()))

"""A line chart is well-formed, its points stand where their values are, and its ticks are round."""

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.drawing.curve import Curve, Series, curve
from wirefacts.drawing.plot import ticks

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = Curve(
    title="F1 <of> oars & sheds",
    note="Two stories",
    x_label="stories learned from",
    series=(Series("oar", ((0, 0.1), (1000, 0.5), (2000, 0.7))), Series("shed", ((0, 0.2), (2000, 0.6)))),
    y_label="F1",
)
VALUES = st.floats(-1e6, 1e6).map(lambda v: round(v, 3))


def test_what_is_drawn_is_text_too() -> None:
    root = ET.fromstring(curve(DRAWN))  # noqa: S314 - our own
    said = [element.text for element in root.iter(f"{SVG}text")]
    assert said[:2] == ["F1 <of> oars & sheds", "Two stories"]
    assert {"oar", "shed", "stories learned from", "F1", "2,000", "0.6"} <= set(said)
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert (
        description.text
        == "F1 by stories learned from: oar 0 0.1, 1000 0.5, 2000 0.7; shed 0 0.2, 2000 0.6. Two stories"
    )


def test_points_stand_where_their_values_are() -> None:
    root = ET.fromstring(curve(DRAWN))  # noqa: S314 - our own
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    rings = [
        (float(c.attrib["cx"]), float(c.attrib["cy"])) for c in root.iter(f"{SVG}circle") if c.get("class") == "s0"
    ]
    (x0, y0), (x1, y1), (x2, y2) = rings[1:]
    assert 0 < x0 < x1 < x2 < width
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2)
    assert 0 < y2 < y1 < y0 < height
    assert y0 - y1 == pytest.approx(2 * (y1 - y2), abs=0.3)


def test_nothing_is_fetched_and_dark_has_its_colours() -> None:
    drawn = curve(DRAWN)
    assert "prefers-color-scheme:dark" in drawn
    assert not any(word in drawn for word in ("<script", "href", "url(", "@import", "<image"))


def test_one_point_and_a_level_line_have_axes_too() -> None:
    for points in (((3, 0.0),), ((1, 5.0), (2, 5.0))):
        ET.fromstring(curve(Curve("t", "n", "x", (Series("s", points),))))  # noqa: S314 - our own


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="5 series"):
        curve(Curve("t", "n", "x", (Series("s", ((0, 0),)),) * 5))
    for points in ((), ((0, float("nan")),)):
        with pytest.raises(ValueError, match="finite"):
            curve(Curve("t", "n", "x", (Series("s", points),)))


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_ticks_enclose_the_values_at_equal_steps(values: list[float]) -> None:
    found = ticks(values)
    slack = 1e-6 * (found[-1] - found[0])
    assert found[0] <= min(values) + slack
    assert max(values) <= found[-1] + slack
    assert 2 <= len(found) <= 8
    steps = [b - a for a, b in pairwise(found)]
    assert steps == pytest.approx([steps[0]] * len(steps))

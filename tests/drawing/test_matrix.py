"""A confusion matrix is well-formed, says every count as text, and tells who does not see it."""

import xml.etree.ElementTree as ET

from wirefacts.drawing.matrix import Matrix, matrix

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = Matrix(
    "Gold <&> answers", "Nine claims", ("cut_off", "whole"), {("cut_off", "cut_off"): 6, ("cut_off", "whole"): 3}
)


def test_counts_and_totals_are_text() -> None:
    root = ET.fromstring(matrix(DRAWN))  # noqa: S314 - our own
    said = [element.text for element in root.iter(f"{SVG}text")]
    assert said[:2] == ["Gold <&> answers", "Nine claims"]
    assert said[2:4] == ["cut off", "whole"]
    assert said[4:] == ["cut off", "6", "3", "9", "whole", "0"]
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text == "Gold as answered: cut_off as cut_off 6; cut_off as whole 3. Nine claims"


def test_what_agrees_has_a_colour_of_its_own_and_all_stands_inside() -> None:
    root = ET.fromstring(matrix(DRAWN))  # noqa: S314 - our own
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    cells = [each.attrib for each in root.iter(f"{SVG}rect") if "x" in each.attrib]
    assert [cell["class"] for cell in cells if cell["class"] != "empty"] == ["yes", "no"]
    assert all(float(c["x"]) + float(c["width"]) < width and float(c["y"]) + float(c["height"]) < height for c in cells)


def test_a_matrix_of_nothing_is_a_picture() -> None:
    assert matrix(Matrix("t", "n", ("a",), {})).startswith("<svg")

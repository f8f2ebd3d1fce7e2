"""Names in datelines."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.runs.reading import read
from wirefacts.stories.document import Document


def doc_of(nlp: Language, text: str) -> Doc:
    """The Doc of `text` with its zones."""
    return next(doc for _, doc in read([Document(id="test", text=text)], nlp))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PORT ELLERY, Oct. 14 (Newsline) — Ann Lund won.", {"PORT ELLERY": "place", "Ann Lund": "person"}),
        ("ST. OLAN — Ann Lund won.", {"ST. OLAN": "place", "Ann Lund": "person"}),
        (
            "AMBLE, Kent (NL) -- Ann Lund spoke in Amble on Monday.",
            {"AMBLE": "place", "Kent": "place", "Amble": "place", "Ann Lund": "person"},
        ),
        (
            "SUND FALLS, Lower Fen, Sept 4 (Newsline) - Ann Lund won.",
            {"SUND FALLS": "place", "Lower Fen": "place", "Ann Lund": "person"},
        ),
        ("SUND FALLS, Fen. (Newsline) — Ann Lund won.", {"SUND FALLS": "place", "Fen.": "place", "Ann Lund": "person"}),
    ],
)
def test_a_dateline_names_places_and_no_agency(nlp: Language, text: str, expected: dict[str, str]) -> None:
    doc = doc_of(nlp, text)
    assert {m.extent.slice(text): m.label for m in MENTIONS.read(doc) if m.kind == "name"} == expected


def test_a_place_is_called_as_the_body_spells_it(nlp: Language) -> None:
    doc = doc_of(nlp, "PORT ELLERY, Oct. 14 — Councilors met in Port Ellery on Tuesday.")
    assert "Port Ellery" in {cluster.name for cluster in CLUSTERS.read(doc)}


def test_nobody_of_a_byline_is_of_the_story(nlp: Language) -> None:
    text = "Lamp lit again\n\nBy IVO TAMM\n\nAnn Lund lit the lamp of Amble on Monday."
    text += "\n\n(Reporting by Una Brandt; Editing by Otto Lind)"
    assert {m.extent.slice(text) for m in MENTIONS.read(doc_of(nlp, text)) if m.kind == "name"} == {"Ann Lund", "Amble"}

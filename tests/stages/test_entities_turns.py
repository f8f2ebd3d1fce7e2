"""Names that begin the turns of a transcript, and who is "you" in them."""

from typing import Any

from spacy.language import Language

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.runs.reading import read
from wirefacts.stages.entities.turns import turns
from wirefacts.stories.document import Document

HEARING = """PRESENTER: Una Brandt keeps the lamp of Tarn.

BRANDT: I have kept it since 1990.

OTTO LIND: Who paid you?

BRANDT: Nobody paid me. You know that.

LIND: Did your sister help?

BRANDT: She did.
"""


def mentioned(nlp: Language, text: str) -> list[tuple[str, str]]:
    """Words and party of each mention, in text order."""
    doc = next(doc for _, doc in read([Document(id="test", text=text)], nlp))
    name = {m: cluster.name for cluster in CLUSTERS.read(doc) for m in cluster.mentions}
    return [(m.extent.slice(text), name[m.id]) for m in MENTIONS.read(doc)]


def test_a_label_is_the_person_named_elsewhere(nlp: Language) -> None:
    assert [name for words, name in mentioned(nlp, HEARING) if words == "BRANDT"] == ["Una Brandt"] * 3


def test_you_are_the_other_one_who_speaks(nlp: Language) -> None:
    found = mentioned(nlp, HEARING)
    assert [name for words, name in found if words in {"you", "your"}] == ["Una Brandt", "Una Brandt"]
    assert [name.casefold() for words, name in found if words == "You"] == ["otto lind"]


def test_a_heading_is_no_name(nlp: Language) -> None:
    text = "RESULTS: 40 for, 2 against.\n\nNOTES: none.\n\nCHAIR: We vote.\n\nCHAIR: We did."
    doc = next(doc for _, doc in read([Document(id="test", text=text)], nlp))
    assert turns(doc) == []


def test_who_is_told_of_as_addressed_is_you(nlp: Language) -> None:
    found = mentioned(nlp, "\"He looked at me and said, 'You have my lamp',\" Una Brandt recalled.")
    assert dict(found).get("You", "Una Brandt") == "Una Brandt"


def test_a_text_of_labels_alone_does_no_harm(nlp: Language) -> None:
    told: Any = mentioned(nlp, "LIND:\nLIND:\nLIND: \n")
    assert isinstance(told, list)

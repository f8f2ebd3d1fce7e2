"""The "Q" and "A" of an interview are mentions of who asks and who answers."""

from spacy.language import Language

from wirefacts.runs.flow import extract
from wirefacts.stories.document import Document

_INTERVIEW = """Una Brandt, who keeps the lamp at Tarn, spoke to the Fen Herald on Monday.

Q: Is the lamp out?

A: It is out. I put it out myself.

Q: And why?

A: Nobody pays for oil.
"""


def test_the_letters_are_mentions_of_who_speaks(nlp: Language) -> None:
    found = next(iter(extract([Document(id="test", text=_INTERVIEW)], nlp)))
    told = {e.name: [_INTERVIEW[m.start : m.end] for m in e.mentions] for e in found.entities}
    assert told["Una Brandt"].count("A") == 2
    assert told["Fen Herald"].count("Q") == 2


def test_a_speaker_with_a_name_has_no_other_mention_for_his_label(nlp: Language) -> None:
    text = "TARN COUNCIL\n\nBRANDT: The lamp is out.\n\nLIND: Who says so?\n\nBRANDT: I do.\n\nLIND: Well.\n"
    found = next(iter(extract([Document(id="test", text=text)], nlp)))
    spans = [(m.start, m.end) for e in found.entities for m in e.mentions]
    assert len(spans) == len(set(spans))

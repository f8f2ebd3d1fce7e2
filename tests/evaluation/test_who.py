"""Who is who in a marked story: clusters and speakers beside an extraction's."""

from spacy.language import Language

from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.evaluation.who import Spoken, figures, lines, who
from wirefacts.runs.flow import extract

HEAD = "id: oar-shed\npublished: 2024-11-06\nhouse: kingsway\ntopic: local-government\nlength: brief\ntraps:\n---\n"
STORY = (
    HEAD
    + """{q1.src {=ivo Ivo Tamm}, who keeps the oars,} {q1.cue said} on Tuesday that {q1 {^ivo he} had sold a boat}. \
"{q2 Nobody asked {^ivo me}}," {^ivo he} {q2.cue said}. "{q3 It is late}," {~clerk a clerk} {q3.cue said}.
---
entity ivo person "Ivo Tamm"
entity clerk person "clerk" named=no
quote q1 indirect speaker=ivo
quote q2 direct speaker=ivo
quote q3 direct speaker=clerk
"""
)


def story(source: str = STORY) -> MarkedStory:
    return parse(source, "oar-shed.story")


def test_speakers_are_told_apart_by_how_the_story_refers_to_them(nlp: Language) -> None:
    marked = story()
    told = who([marked], {e.document.id: e for e in extract([marked.document], nlp)})
    assert told.speakers == {
        "name": Spoken(1, 1, 1, 1),
        "pronoun": Spoken(1, 1, 1, 1),
        "description": Spoken(1, 1, 1, 1),
    }
    assert told.clusters["B³"].f1 == told.joined["MUC"].f1 == 1.0
    assert figures(told)["speakers"]["pronoun"]["share"] == 1.0
    assert [line.split()[0] for line in lines(told)] == ["F1", "all", "of", "speaker", "name", "description", "pronoun"]


def test_a_speaker_of_another_name_is_wrong_and_one_elsewhere_is_not_placed(nlp: Language) -> None:
    found = {e.document.id: e for e in extract([story().document], nlp)}
    other = story(STORY.replace('person "Ivo Tamm"', 'person "Una Brandt"'))
    assert who([other], found).speakers["pronoun"] == Spoken(1, 1, 1, 0)
    moved = story(STORY.replace("{^ivo he} {q2.cue said}", "he {q2.cue said}"))
    assert who([moved], found).speakers["pronoun"] == Spoken(1, 1, 0, 0)


def test_an_extraction_without_anything_misses_all(nlp: Language) -> None:
    marked = story()
    (found,) = extract([marked.document], nlp)
    told = who([marked], {"oar-shed": found.model_copy(update={"entities": (), "records": ()})})
    assert told.clusters["mentions"].recall == told.speakers["name"].share == 0.0
    assert told.speakers["name"] == Spoken(1, 0, 0, 0)

"""First and second persons outside of quotation marks, and inside marks of any kind."""

from spacy.tokens import Doc

from wirefacts.annotations.layers import CLUSTERS, MENTIONS

INTERVIEW = """Una Brandt keeps the lamp of Tarn. This paper spoke to Brandt on Monday.

How long have you kept it?

I have kept it since I was twelve. We were four sisters.

Did you ever let it go out?

Once. My sister told me to sleep, and we slept.

Will you stop?

I will stop when they carry me out.
"""


def names(doc: Doc, words: str) -> list[str]:
    """The cluster names of the mentions with these words, in text order."""
    cluster_of = {m: c.name for c in CLUSTERS.read(doc) for m in c.mentions}
    return [cluster_of[m.id] for m in MENTIONS.read(doc) if m.extent.slice(doc.text) == words]


def test_who_is_interviewed_says_i_and_is_asked_as_you(read) -> None:
    doc = read(INTERVIEW)
    assert set(names(doc, "I") + names(doc, "you") + names(doc, "me") + names(doc, "My")) == {"Una Brandt"}
    assert len(set(names(doc, "We") + names(doc, "we"))) == 1
    assert "Una Brandt" not in names(doc, "we")


def test_outside_of_an_interview_all_i_are_one_and_nobody_named(read) -> None:
    doc = read("I met Una Brandt on Monday. She gave me a lamp. Was I glad? I was.")
    ids = {
        c.id
        for c in CLUSTERS.read(doc)
        for m in MENTIONS.read(doc)
        if m.id in c.mentions and m.extent.slice(doc.text) in {"I", "me"}
    }
    assert len(ids) == 1
    assert not next(c for c in CLUSTERS.read(doc) if c.id in ids).named


def test_i_in_single_marks_is_who_speaks(read) -> None:
    doc = read("'I never saw the lamp,' Ivo Tamm said on Monday.")
    assert names(doc, "I") == ["Ivo Tamm"]

"""First and second persons outside of quotation marks, and inside marks of any kind."""

import pytest
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


CALLED = """Interview with Una Brandt of Tarn

{lede}

How long have you kept the lamp?

I have kept it since I was twelve. You get used to it.

Is it heavy?

Yes.
"""


@pytest.mark.parametrize(
    "lede",
    [
        "Una Brandt keeps the lamp. Ivo Tamm and Otto Lind hold the ladder.",
        "Otto Lind keeps the ladder. Otto Lind is old. The Tarn Gazette spoke with Una Brandt on Monday.",
        "Otto Lind keeps the ladder. Otto Lind is old. On Monday the Tarn Gazette interviewed lamp keeper Una Brandt.",
        "Una Brandt keeps the lamp. Una Brandt sat down with Ivo Tamm on Monday.",
    ],
)
def test_a_text_that_says_it_is_an_interview_needs_one_answer(read, lede) -> None:
    doc = read(CALLED.format(lede=lede))
    assert set(names(doc, "I") + names(doc, "you")) == {"Una Brandt"}
    assert "Una Brandt" not in names(doc, "You")


def test_where_several_answer_you_are_their_we(read) -> None:
    doc = read(
        "A talk at the mill.\n\nHow do you begin?\n\nWe light the lamp.\n\nWho helps you?\n\nOur friends.\n\n"
        "Do you rest?\n\nWe sleep at noon."
    )
    assert len(set(names(doc, "you") + names(doc, "We"))) == 1


def test_a_credit_is_no_apposition(read) -> None:
    doc = read(
        "Una Brandt keeps the lamp.\n\nThe lamp of Tarn, from file. Image: Ivo Tamm.\n\nThe lamp. Image: Otto Lind."
    )
    assert all(set(c.aliases).isdisjoint({"Image"}) for c in CLUSTERS.read(doc) if c.named)

"""Long stories are read in blocks, and come out as one."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from wirefacts.annotations.story import published
from wirefacts.runs import reading
from wirefacts.runs.reading import blocks, read
from wirefacts.stories.document import Document

PARAGRAPH = "Ada Quill, 61, said on Monday that the pier would close. The board voted 7-2 to approve the plan.\n\n"


@given(st.text(alphabet="ab .\n", max_size=400), st.integers(4, 50))
def test_blocks_join_without_a_gap_and_keep_to_their_size(text: str, size: int) -> None:
    found = blocks(text, size)
    assert "".join(block.slice(text) for block in found) == text
    assert all(len(block) <= size for block in found)


def test_a_long_story_is_one_doc_again(nlp: Language) -> None:
    text = PARAGRAPH * (2 * reading.BLOCK // len(PARAGRAPH))
    story = Document(id="long", text=text, published=dt.date(2024, 11, 6))
    short = Document(id="short", text=PARAGRAPH)
    found = list(read([short, story, short], nlp))
    assert [given.id for given, _ in found] == ["short", "long", "short"]
    doc = found[1][1]
    assert doc.text == text
    assert doc.has_annotation("DEP")
    assert published(doc) == dt.date(2024, 11, 6)
    assert len(list(doc.sents)) >= 2 * text.count("\n\n")

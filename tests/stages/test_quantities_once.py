"""What is asked of a Doc again and again is worked out once, until it is forgotten."""

from collections.abc import Callable

from spacy.tokens import Doc

from wirefacts.stages.quantities.columns import columns
from wirefacts.stages.quantities.once import forget, once

Read = Callable[..., Doc]


def test_answers_are_kept_until_they_are_forgotten() -> None:
    asked: list[int] = []

    @once(2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(4), double(4)] == [8, 8]
    forget()
    assert double(4) == 8
    assert asked == [4, 4]


def test_columns_say_what_words_say(read: Read) -> None:
    doc = read("Una Brandt's 41 Votes were counted on Tuesday.")
    told = columns(doc)
    assert told.lemmas == [token.lemma_.lower() for token in doc]
    assert told.lowers == [token.lower_ for token in doc]
    assert told.parts == [token.pos_ for token in doc]
    assert told.tags == [token.tag_ for token in doc]
    assert told.deps == [token.dep_ for token in doc]
    assert told.names == [token.ent_type_ for token in doc]

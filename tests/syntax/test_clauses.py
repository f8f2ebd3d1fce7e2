"""Who does it, who suffers it, and does it happen at all."""

import pytest
from spacy.language import Language
from spacy.tokens import Token

from wirefacts.syntax.clause_extents import clause, core_clause
from wirefacts.syntax.clauses import by_agent, is_passive, objects, prepositional, subject
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.phrases import conjuncts, head_of, noun_phrase, whole_phrase
from wirefacts.text.extents import Extent


def verb(nlp: Language, text: str, word: str) -> Token:
    return next(token for token in nlp(text) if token.text == word)


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Ada Quill met the miners in June.", "met", "Quill"),
        ("Ada Quill resigned and left the city.", "left", "Quill"),
        ("The aide, who met Bo Marsh, resigned.", "met", "aide"),
        ("Ada Quill wanted to meet Bo Marsh.", "meet", "Quill"),
        ("The firm's chairman, Bo Marsh, called Ada Quill at noon.", "called", "chairman"),
        ("At the meeting members also elected Bo Marsh.", "elected", "members"),
    ],
)
def test_subject(nlp: Language, text: str, word: str, who: str) -> None:
    found = subject(verb(nlp, text, word))
    assert found is not None
    assert found.text == who


def test_passive(nlp: Language) -> None:
    arrested = verb(nlp, "Bo Marsh was arrested by the police on Monday.", "arrested")
    assert is_passive(arrested)
    agent = by_agent(arrested)
    assert agent is not None
    assert agent.text == "police"
    assert not is_passive(verb(nlp, "Police arrested Bo Marsh.", "arrested"))


def test_objects(nlp: Language) -> None:
    met = verb(nlp, "Ada Quill met Bo Marsh with two aides.", "met")
    assert [o.text for o in objects(met)] == ["Marsh"]
    assert [o.text for o in prepositional(met, "with")] == ["aides"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Ada Quill met Bo Marsh.", "met", "asserted"),
        ("Ada Quill did not meet Bo Marsh.", "meet", "negated"),
        ("Ada Quill will meet Bo Marsh.", "meet", "planned"),
        ("Ada Quill plans to meet Bo Marsh.", "meet", "planned"),
        ("Ada Quill may meet Bo Marsh.", "meet", "possible"),
        ("Ada Quill failed to win the race.", "win", "negated"),
        ("Ada Quill is expected to sign the act.", "sign", "planned"),
        ("Ada Quill does not plan to sign the act.", "sign", "possible"),
        ("Ada Quill is not ready to sign the act.", "sign", "possible"),
        ("Ada Quill was the first mayor to sign the act.", "sign", "asserted"),
        ("Ada Quill would not sign the act.", "sign", "possible"),
        ("Members want Ada Quill to sign the act.", "sign", "possible"),
        ("Naming a justice is an important task for her.", "Naming", "possible"),
    ],
)
def test_factuality(nlp: Language, text: str, word: str, expected: str) -> None:
    assert factuality(verb(nlp, text, word)) == expected


def test_phrases(nlp: Language) -> None:
    text = "A spokeswoman for the harbour board, who left early, met Ada Quill and Bo Marsh."
    doc = nlp(text)
    spokeswoman, quill = doc[1], next(t for t in doc if t.text == "Quill")
    assert noun_phrase(spokeswoman).slice(text) == "A spokeswoman for the harbour board"
    assert whole_phrase(spokeswoman).slice(text).startswith("A spokeswoman for the harbour board, who left early")
    assert [t.text for t in conjuncts(quill)] == ["Quill", "Marsh"]
    assert head_of(doc, Extent(0, 35)) == spokeswoman
    assert clause(next(t for t in doc if t.text == "met")).slice(text) == text[:-1]


def test_core_clause_leaves_asides_out(nlp: Language) -> None:
    text = "After a long night, Ada Quill won the race on Sunday, when few had voted, to loud cheers."
    assert core_clause(verb(nlp, text, "won")).slice(text) == "Ada Quill won the race on Sunday"

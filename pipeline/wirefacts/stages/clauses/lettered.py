"""Letters of honour behind a name, which the parser takes for its head: "his barrister, Ann Roe QC, said"."""

import re

from spacy.tokens import Doc, Token

from wirefacts.stages.clauses.rehanging import Hung
from wirefacts.syntax.titles import POSTNOMINALS

_LETTERS = re.compile(rf"\b(?:{'|'.join(sorted(POSTNOMINALS))})\b")


def lettered(doc: Doc) -> list[Hung]:
    """The last word of each such name in the letters' place, the letters and what else hung on them below it."""
    changes: list[Hung] = []
    for found in _LETTERS.finditer(doc.text):
        span = doc.char_span(found.start(), found.end())
        letters = span.root if span is not None else None
        if letters is not None and letters.i and _is_head(letters, letters.nbor(-1)):
            changes += _instead(letters, letters.nbor(-1))
    return changes


def _is_head(letters: Token, name: Token) -> bool:
    return name.head == letters and name.dep_ == "compound" and name.tag_ == "NNP"


def _instead(letters: Token, name: Token) -> list[Hung]:
    root = letters.head == letters
    below = [Hung(child.i, name.i) for child in letters.children if child.i != name.i]
    return [*below, Hung(name.i, name.i if root else letters.head.i, letters.dep_), Hung(letters.i, name.i, "nmod")]

"""Voters who want something gone: "nine wanted him out", "131 delegates wanting it scrapped"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.leanings import Leaning
from wirefacts.stages.quantities.predicates import WALLS, closes

_GONE = frozenset("gone out removed sacked dismissed scrapped closed ousted banned abolished replaced".split())
"""What those want something to be who are against it."""
_WANTING = frozenset("want like need wish".split())
_REACH = 8
"""Words."""


def rid_of(lean: Leaning) -> Leaning:
    """`lean`, turned against its goal where a roll call has voters want it "gone", "out", "scrapped"."""
    if lean.word.lemma_.lower() not in _WANTING or not _ends_gone(lean.word):
        return lean
    goal = lean.goal if lean.goal is not None and lean.goal.lower_ not in _GONE else None
    return Leaning("against", lean.word, goal)


def _ends_gone(verb: Token) -> bool:
    for word in verb.doc[verb.i + 1 : verb.i + _REACH]:
        if word.is_sent_start or word.text in WALLS | {","}:
            return False
        if word.lower_ in _GONE and word.i > verb.i + 1:
            return closes(word)
    return False

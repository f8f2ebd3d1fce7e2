"""Percentages without a sign of their own, behind one with a sign: "Roe 48 percent, Doe 44", "up from 40"."""

import re

from wirefacts.stages.quantities.choosable import ANSWERS
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.leanings import leaning
from wirefacts.stages.quantities.share_signs import before_adverbs

THEN = re.compile(
    r"\b(?:up|down|compared (?:with|to)|against|versus|when it (?:was|stood at)|it was)"
    r" (?:from )?(?:just |only |about |around )?$|\bto [\d.]+ ?(?:%|per ?cent)(?: \w+){0,5}? from (?:just |only )?$",
    re.IGNORECASE,
)
""" "Up from", "compared with", "to 55 percent from": what a share was before."""
_LEAST = 2
"""Percent. A number without a sign from here on may be a share."""
_BRINGING = frozenset("on at of to".split())
_REACHING = frozenset("be stand reach hold get have poll scrape take draw win total muster fall rise".split())
"""What brings a share without a sign where one was told before: "it was 9", "the Alliance on 35"."""
_COUNTED = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "SYM"})


def is_bare_share(figure: Figure, before: str, text: str) -> bool:
    """True where a number near a share is one itself by the words beside it; `before`: the text that leads up to it."""
    if (
        figure.dated
        or figure.number.hyphenated
        or figure.number.in_words
        or not figure.first.i
        or figure.value < _LEAST
    ):
        return False
    word = before_adverbs(figure.first)
    lean = leaning(figure.last) if word.pos_ != "ADP" or word.lower_ == "with" else None
    if lean is not None and not lean.view and lean.word.i <= figure.last.i + 1:
        return True
    after = figure.last.nbor() if figure.last.i + 1 < len(figure.last.doc) else None
    if after is not None and after.pos_ in _COUNTED:
        return False
    listed = (
        word.text in ANSWERS
        or (word.pos_ == "PROPN" and word.ent_type_ not in {"DATE", "GPE"})
        or word.tag_ in {"POS", "PRP$"}
    )
    named = word.i > 0 and word.nbor(-1).pos_ in {"PROPN", "PRON", "NOUN", "VERB", "ADP", "PUNCT", "PART"}
    brought = (word.lower_ in _BRINGING and named) or word.lemma_.lower() in _REACHING
    if listed or brought or text.startswith(" for ", figure.extent.end) or THEN.search(before):
        return True
    return lean is not None and not lean.view

"""Where a number of voters stands: "14 in favour", "three judges dissented", "83 deputies against", "two abstained"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, head_from, object_of
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.syntax.clauses import objects
from wirefacts.syntax.phrases import NOMINAL

Stance = Literal["for", "against", "abstain"]

_SIDES: dict[str, Stance] = {
    **dict.fromkeys(
        "for favour favor support back approve endorse agree accept yes aye yea assent consent concur".split(), "for"
    ),
    **dict.fromkeys(
        "against oppose opposed reject refuse dissent disagree no nay noes object demur".split(), "against"
    ),
    **dict.fromkeys("abstain abstention abstaining blank".split(), "abstain"),
}
_VOTERS = frozenset(
    "vote share ballot hand aye yea nay country state nation institute family household city union club voice".split()
)
"""What counts as a voter besides people."""
_NEUTRAL = frozenset(
    "vote cast be have stand hold side come rule speak raise in of to out with a formal still down the".split()
)
"""Words between a number of voters and their side."""
_PARTICIPLES: dict[str, Stance] = {re.sub("(?<!e)e$", "", word) + "ing": side for word, side in _SIDES.items()}
"""Words that the tagger takes for nouns at times: "31 opposing"."""
_RAISED: dict[str, Stance] = {"up": "for", "raised": "for", "down": "against", "lowered": "against"}
"""Sides that hands show."""
_REACH = 7
_ASIDE = 9
"""Words of an apposition between a number and its side."""
_ENDS = frozenset({",", ".", ";", ":", "and", "to", "with", ")", "–", "—", "but", "while", "or"})


@dataclass(frozen=True, slots=True)
class Tally:
    """A number with its side; `unit`: what it counts; `goal`: what the side itself names ("against the plan")."""

    figure: Figure
    stance: Stance
    unit: str = "votes"
    goal: Token | None = None


def is_voter(noun: Token) -> bool:
    """True for nouns that cast votes or are cast."""
    lemma = noun.lemma_.lower()
    return noun.pos_ in {"NOUN", "PROPN"} and (lemma in _VOTERS or is_person_noun(lemma))


def tally_of(figure: Figure, unit: str = "votes") -> Tally | None:
    """The side behind `figure`, or None; `unit`: what the number before it counted."""
    if figure.first.i and figure.first.nbor(-1).lower_ in {"all", "the", "these", "those"}:
        return None
    for word in _past_apposition(figure):
        lemma = word.lemma_.lower()
        stance = _SIDES.get(word.lower_) or _SIDES.get(lemma) or _PARTICIPLES.get(word.lower_)
        if stance is None and unit == "hands":
            stance = _RAISED.get(word.lower_)
        if stance is not None and (word.dep_ != "amod" or word.pos_ != "VERB" or _closes(word)):
            return _sided(figure, word, stance, unit)
        if is_voter(word) or word.lower_ in {"them", "us", "others"}:
            unit = word.text if word.pos_ == "NOUN" else unit
        elif lemma not in _NEUTRAL and word.pos_ not in {"ADJ", "ADV", "AUX"}:
            return None
        if word.like_num:
            return None
    return None


def _past_apposition(figure: Figure) -> Iterator[Token]:
    """The words behind `figure`; of "one, a nurse, abstained" those behind the second comma."""
    words = list(following(figure.last, _REACH + _ASIDE))
    if words and words[0].text == ",":
        close = next(
            (at for at, word in enumerate(words[1:_ASIDE], 1) if word.text in {",", ";"} or word.like_num), None
        )
        words = words[close + 1 :] if close is not None and words[close].text == "," else []
    yield from words[:_REACH]


def _closes(word: Token) -> bool:
    """True for the participle of "117 families opposing it", which the parse may hang on the next noun."""
    after = word.nbor() if word.i + 1 < len(word.doc) else word
    return word.tag_ == "VBG" and (after.is_punct or after.pos_ in {"PRON", "CCONJ"})


def says_not(figure: Figure) -> bool:
    """True for "and one not", "and two were not": the other side than the one told before."""
    words = [word.lower_ for word in following(figure.last, 3)]
    return "not" in words and all(
        word in {"were", "was", "did", "not", ",", ".", "voted"} for word in words[: words.index("not") + 1]
    )


def _sided(figure: Figure, word: Token, stance: Stance, unit: str) -> Tally | None:
    if word.lower_ in {"ayes", "noes", "nays", "yeas", "abstentions"}:
        return Tally(figure, stance, "votes")
    after = word.nbor() if word.i + 1 < len(word.doc) else None
    if word.lower_ == "against" and after is not None and after.like_num:
        return None
    if after is None or after.is_space or after.lower_ in _ENDS or after.like_num:
        return Tally(figure, stance, unit)
    if word.lower_ in {"favour", "favor", "support"}:
        goal = next((object_of(child) for child in word.children if child.lower_ == "of"), None)
    elif word.pos_ == "VERB":
        goal = next(iter(objects(word)), None)
    elif word.pos_ in {"ADP", "SCONJ"}:
        goal = object_of(word) or head_from(after)
    else:
        return Tally(figure, stance, unit)
    lone = goal is not None and goal.pos_ == "PRON" and not (stance == "for" and goal.lower_ in {"her", "him"})
    if goal is not None and (goal.like_num or lone or goal.pos_ not in NOMINAL):
        goal = None
    return Tally(figure, stance, unit, goal)

"""Small numbers that only tell who takes part or how it went: "Four leaders signed", "after three ballots", "all five"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following
from wirefacts.stages.quantities.rules_counts import SMALL

_STEPS = frozenset("round ballot".split())
"""Steps of a vote or a match, unless they are "of" something: "four rounds of talks"."""
_LEGAL = frozenset("count charge".split())
_PLAYERS = 4
"""Most parts of a story that are told one by one behind the number."""
_DATELINE = 16
"""Words of a dateline, behind which a story begins with who acts in it."""
_ODDS = frozenset({"in", "out"})
_OF_HOW_MANY = frozenset("three four five ten 3 4 5 10".split())


def is_part_played(figure: Figure, noun: Token | None, *, casualty: bool) -> bool:
    """True for a small number of those who act in the story that it begins, of all there are, or of steps of a vote."""
    if noun is None or figure.value >= SMALL or figure.bound != "exact" or noun.lemma_.lower() in _LEGAL:
        return False
    led = figure.first.nbor(-1).lower_ if figure.first.i else ""
    after = next(following(noun, 1), None)
    if noun.lemma_.lower() in _STEPS:
        return after is None or after.lower_ != "of"
    if led == "whose" or (led == "all" and noun.dep_ == "pobj") or _is_odds(noun):
        return not casualty
    opens = figure.first.i < _DATELINE and bool(figure.first.is_sent_start)
    acts = noun.dep_ == "nsubj" and noun.head.pos_ == "VERB" and not casualty
    return acts and opens and figure.number.in_words and figure.value <= _PLAYERS


def _is_odds(noun: Token) -> bool:
    """True for "three voters in five"."""
    words = list(following(noun, 3))
    if len(words) < 2 or words[0].lower_ not in _ODDS:
        return False
    whole = words[2] if words[0].lower_ == "out" and len(words) > 2 else words[1]
    behind = next(following(whole, 1), None)
    return whole.lower_ in _OF_HOW_MANY and (behind is None or behind.pos_ in {"VERB", "AUX", "PUNCT"})

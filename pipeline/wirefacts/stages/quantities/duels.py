"""Two candidates with their votes set against each other: "beat Doe, 4,318 to 377"."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import accepted
from wirefacts.stages.quantities.contests import Sides, set_against, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import preceding
from wirefacts.stages.quantities.holders import doer, owner, taker
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import FINISH_VERBS, GAIN_VERBS
from wirefacts.stages.quantities.vote_holders import against
from wirefacts.stages.quantities.vote_units import UNIT

_CHOOSING = frozenset({"prefer", "choose", "elect", "re-elect", "reelect", "pick", "select"})
"""Verbs by which two small numbers without a unit are votes."""
_LOSING = frozenset("lose fall fail concede go trail bow".split())
_BY_VOTE = re.compile(r"\bvotes?,? $")
_SOON = 40
"""Words."""
_LEAST_BARE = 100
"""Two numbers without a unit are votes from here on; below it they may be points."""


def duel_of(
    first: Figure, second: Figure, parties: Parties, unit: str, counted: Token | None
) -> list[tuple[Figure, Token]]:
    """Two candidates set against each other: "beat Doe, 4,318 to 377", "leads Doe 1,428 to 1,153 in delegates"."""
    if second.dated or second.money or second.percent or not set_against(first, second, parties.text):
        return []
    told_before = counted is not None and first.first.i - counted.i < _SOON
    sure = (
        told_before
        or unit
        or UNIT.match(parties.text, second.extent.end)
        or min(first.value, second.value) >= _LEAST_BARE
    )
    sure = sure or any(w.pos_ == "VERB" and w.lemma_.lower() in _CHOOSING for w in preceding(first.first, 14))
    if not sure and not _BY_VOTE.search(parties.text, max(0, first.extent.start - 40), first.extent.start):
        return []
    told = sides(first, second, parties) or _of_subject(first, parties)
    named = _named_behind(second, parties) or owner(second.first, parties) or against(second, parties)
    if told is None:
        one, two = (_rival_of(first, parties) if named is not None else None), named
    else:
        one, two = told.of(first.value, second.value), told.of(second.value, first.value)
    if told is not None and named is not None and two != named:
        lost = told.ahead is None and first.value < second.value
        one, two = (told.behind if lost else told.ahead), named
    if two is not None and (one is None or one == two) and named is not None:
        return []
    both = ((first, one), (second, two))
    return [(figure, choice) for figure, choice in both if choice is not None]


def _of_subject(first: Figure, parties: Parties) -> Sides | None:
    """Roe alone in "Roe held on after a recount, 2,148 to 2,110": the sentence begins with who won or lost."""
    for word in preceding(first.first, 30):
        if word.dep_ in {"nsubj", "nsubjpass"} and word.head.dep_ in {"ROOT", "ccomp"} and parties.is_person(word):
            lost = word.head.lemma_.lower() in _LOSING
            found = accepted(word, parties)
            return Sides(None, found) if lost else Sides(found, None)
    return None


def _rival_of(number: Figure, parties: Parties) -> Token | None:
    """She in "She lost anyway: 40,077 votes, against 41,930 for Doe"; `number` is hers."""
    for word in preceding(number.first, 12):
        if word.pos_ == "VERB" and word.lemma_.lower() in GAIN_VERBS | FINISH_VERBS | {"lose"}:
            return doer(word, parties)
    return None


def _named_behind(second: Figure, parties: Parties) -> Token | None:
    """Doe in "4,318 votes to 377 for Doe"."""
    return taker(second.last, parties) if parties.text.startswith(" for ", second.extent.end) else None

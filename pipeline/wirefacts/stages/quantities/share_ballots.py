"""Two shares of a vote on a question: "approved the levy, 56% to 44%", "voted by 72% to 28% to strike"."""

from wirefacts.stages.quantities.choosable import ANSWERS
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import preceding
from wirefacts.stages.quantities.leanings import leaning
from wirefacts.stages.quantities.measure_phrases import measure_phrase
from wirefacts.stages.quantities.measures import measure_of, rejects, trigger_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import PASS_VERBS, REJECT_VERBS
from wirefacts.stages.quantities.share_choices import choice_of
from wirefacts.stages.quantities.share_signs import as_share
from wirefacts.text.extents import Extent

_WHOLE = 97
"""Percent. Two sides of one question add up to this at least; in a poll some are undecided."""
_VOTING = frozenset({"vote", "ballot", "opt"})
_NEAR = 5
"""Words between "voted" and its two shares."""


def of_question(first: Figure, second: Figure, parties: Parties) -> list[tuple[Figure, Extent]]:
    """Each share with what it is for; empty where the two are no sides of one question.

    The lower share of a question that passed has no words of its own, so it is left out; those who turned one down chose
    what the verb says.
    """
    if first.percent is None and second.percent is None:
        return []
    if first.value + second.value < _WHOLE:
        return []
    return _voted(first, second, parties) or _decided(first, second, parties)


def _voted(first: Figure, second: Figure, parties: Parties) -> list[tuple[Figure, Extent]]:
    """ "Voted by 91 per cent to 9 per cent for a strike": the first share went where the words behind both lead."""
    if not _votes_before(first) or first.value < second.value:
        return []
    answer = next((word for word in preceding(first.first, _NEAR) if word.text in ANSWERS), None)
    if answer is not None:
        return [(first, Extent(answer.idx, answer.idx + len(answer)))]
    lean = leaning(as_share(second).sign)
    choice = choice_of(lean, parties, _untold) if lean is not None and not lean.elided else None
    return [(first, choice)] if choice is not None else []


def _votes_before(first: Figure) -> bool:
    """True for "voted by", "voted No, by" right before the first share."""
    return any(w.pos_ == "VERB" and w.lemma_.lower() in _VOTING for w in preceding(first.first, _NEAR))


def _untold() -> Extent | None:
    return None


def _decided(first: Figure, second: Figure, parties: Parties) -> list[tuple[Figure, Extent]]:
    """ "Approved the levy, 56% to 44%", "the levy failed, 47% to 53%"."""
    trigger = trigger_of(first.first)
    if trigger is None or trigger.i > first.first.i or trigger.lemma_.lower() not in PASS_VERBS | REJECT_VERBS:
        return []
    measure = measure_of(first.first, trigger)
    if measure is None or measure.pos_ == "PRON" or parties.is_person(measure):
        return []
    higher, lower = (first, second) if first.value >= second.value else (second, first)
    named = measure_phrase(measure, parties)
    if not rejects(trigger):
        return [(higher, named)]
    refused = Extent(trigger.idx, trigger.idx + len(trigger))
    return [(lower, named), (higher, refused)]

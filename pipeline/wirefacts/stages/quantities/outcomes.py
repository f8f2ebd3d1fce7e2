"""Two numbers of voters whose sides only the outcome tells: "threw out the motion, 388 to keep wigs and 341 to end them"."""

from collections.abc import Sequence

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import one_sentence
from wirefacts.stages.quantities.measures import decision_of, measure_of, rejects, trigger_of
from wirefacts.stages.quantities.predicates import predicate
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import BODIES
from wirefacts.stages.quantities.stances import Tally, counted_noun, is_voter

_LIST = frozenset({",", ":", ";", "—", "–"})
_ELLIPTIC = frozenset({"to", "not"})


def by_outcome(figures: Sequence[Figure], place: int) -> list[Tally]:
    """The sides of `figures[place]` and the next, who do opposite things behind the verb that tells what was decided."""
    if place + 1 >= len(figures):
        return []
    first, second = figures[place], figures[place + 1]
    before = first.first.nbor(-1) if first.first.i and not first.first.is_sent_start else None
    if before is None or before.text not in _LIST or not one_sentence(first.first, second.first):
        return []
    noun, other = counted_noun(first), counted_noun(second)
    if noun is not None and not is_voter(noun):
        return []
    if other is not None or not _acts(first) or not _acts(second):
        return []
    verb = trigger_of(first.first) or decision_of(first.first)
    if verb is None or verb.i > first.first.i:
        return []
    if noun is None and before.text != ":" and verb.lemma_.lower() not in {"vote", "split", "divide"}:
        return []
    measure = measure_of(first.first, verb)
    if measure is None or measure.i > first.first.i or (noun is not None and noun.lemma_.lower() not in BODIES):
        return []
    high: Stance = "against" if rejects(verb) else "for"
    low: Stance = "for" if high == "against" else "against"
    stances = (high, low) if first.value >= second.value else (low, high)
    unit = noun.lower_ if noun is not None else "votes"
    return [Tally(first, stances[0], unit), Tally(second, stances[1], unit)]


def _acts(figure: Figure) -> bool:
    """True where a predicate follows, be it only "to end them" or "not"."""
    after = figure.last.nbor() if figure.last.i + 1 < len(figure.last.doc) else None
    return predicate(figure.last) is not None or (after is not None and after.lower_ in _ELLIPTIC)

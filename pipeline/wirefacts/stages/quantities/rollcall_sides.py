"""Roll calls whose own words say the sides: "14 in favour, 3 against, 2 abstentions", "four backed it; one would not"."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from wirefacts.stages.quantities.backing import backing
from wirefacts.stages.quantities.blanks import side_of
from wirefacts.stages.quantities.cast import cast_so
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, head_from, one_sentence, preceding, subject_of
from wirefacts.stages.quantities.leanings import cast_by, leaning
from wirefacts.stages.quantities.measures import trigger_of
from wirefacts.stages.quantities.nobody import nobody_beside
from wirefacts.stages.quantities.predicates import closes, predicate
from wirefacts.stages.quantities.rules_leanings import AGAINST_VERBS, Stance
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import BODIES, MATTERS, MEASURES, MEMBERS, PASS_VERBS, UNITS
from wirefacts.stages.quantities.stances import Tally, counted_noun, tally_of
from wirefacts.syntax.clauses import SUBJECTS

_CASTING = frozenset("vote dissent abstain side".split())
"""Verbs by which one side alone is told."""
_JOINING = frozenset({",", ";", "and", "but", "while"})
_OPINIONS = frozenset("opinion ruling judgment judgement verdict decision finding dissent view".split())
"""What judges join."""
_LEADING = frozenset("by with get win receive have draw muster collect gather secure attract take".split())
"""What stands before the votes of the side that is told by their number alone."""
_RAISING = frozenset("raise lift hold put rise keep".split())
_RAISED = frozenset("hand paddle card arm flag lamp rifle stick for seat".split())
_ELSEWHERE = frozenset("asleep absent away silent undecided illegible missing neutral".split())
"""What those are who take no side."""
_SEVERAL = 2
_NEAR = 16
"""Words between those and the other side."""
_NAME = 4
"""Words of a choice whose verb is left out."""
_SOON = 300
"""Code points behind a side within which the next one begins."""
_OTHER: dict[Stance, Stance] = {"for": "against", "against": "for", "abstain": "abstain"}


def sides_told(figures: Sequence[Figure], place: int, text: str) -> list[Tally]:
    """ "14 in favour, 3 against, 2 abstentions": at least two sides of one or two sentences, or one side for two choices."""
    alone = place + 1 == len(figures) or not _goes_on(figures[place], figures[place + 1])
    if alone and not _may_stand_alone(figures[place], text):
        return []
    tallies: list[Tally] = []
    for figure in figures[place : place + 4]:
        last = tallies[-1] if tallies else None
        if last is not None and not _goes_on(last.figure, figure):
            break
        unit = last.unit if last else "votes"
        opposed = any(tally.stance == "against" for tally in tallies)
        told = side_of(figure, text, unit) if opposed else tally_of(figure, unit, first=last is None)
        if told is not None and told.relative:
            told = (
                replace(told, stance=_OTHER[last.stance] if told.stance == "against" else last.stance) if last else None
            )
        told = told or _held(figures, place, tallies) or _gapped(figure, tallies)
        told = told or _aside(figure, tallies) or _leading(figures, place, tallies, text)
        if told is None:
            break
        tallies.append(told)
    other = _contrast(figures, place + 1, tallies[0]) if len(tallies) == 1 else None
    if other is not None:
        tallies.append(other)
    if len(tallies) == 1 and (_alone(tallies[0]) or nobody_beside(tallies[0].figure.extent.end, text)):
        return tallies
    if _together(tallies):
        return tallies
    told_sides = {(tally.stance, tally.goal if tally.stance == "for" else None) for tally in tallies}
    return tallies if len(told_sides) > 1 and not _is_candidate(tallies) else []


def _together(tallies: Sequence[Tally]) -> bool:
    """True for "all 21 Greens and three Liberals voted against the bill": members of several parties on one side."""
    if len(tallies) < _SEVERAL or len({tally.stance for tally in tallies}) > 1:
        return False
    nouns = [counted_noun(tally.figure) for tally in tallies]
    words = [predicate(tally.figure.last) for tally in tallies]
    last = words[-1]
    if any(noun is None or noun.tag_ not in {"NNS", "NNPS"} for noun in nouns) or last is None:
        return False
    cast = last.lemma_.lower() in _CASTING or any(
        tally.goal is not None and tally.goal.lemma_.lower() in MEASURES for tally in tallies
    )
    return cast and last.tag_ in {"VBD", "VBN", "VBG"} and nouns[0] is not None and nouns[0].dep_ in SUBJECTS


def _is_candidate(tallies: Sequence[Tally]) -> bool:
    """True for "187 votes against 149 for Roe. Eleven ballots were spoiled": no side of a measure, one rival's votes."""
    stances, goal = [tally.stance for tally in tallies], tallies[0].goal
    first, last = tallies[0].figure.first, tallies[-1].figure.first
    return stances == ["for", "abstain"] and goal is not None and goal.pos_ == "PROPN" and not one_sentence(first, last)


def _leading(figures: Sequence[Figure], place: int, tallies: Sequence[Tally], text: str) -> Tally | None:
    """The 88 of "ratified by 88 votes, with 14 against", "won 88 votes; 14 opposed it": they are for it."""
    figure = figures[place]
    if tallies or place + 1 == len(figures) or not _goes_on(figure, figures[place + 1]):
        return None
    noun = counted_noun(figure)
    led = figure.first.nbor(-1).lemma_.lower() if figure.first.i else ""
    if noun is None or noun.lemma_.lower() not in {"vote", "ballot", "hand"} or led not in _LEADING or _scored(noun):
        return None
    if led == "by" and not one_sentence(figure.first, figures[place + 1].first):
        return None
    if trigger_of(figure.first) is None and _subject_word(figure.first) != "it":
        return None
    other = side_of(figures[place + 1], text)
    known = other is not None and other.stance != "for" and figures[place + 1].first.i - figure.last.i < _NEAR
    return Tally(figure, "for", noun.lower_) if known else None


def _scored(noun: Token) -> bool:
    """True for the votes of "141 votes to 96"."""
    return [word.lower_ for word in following(noun, 1)] in (["to"], ["against"])


def _subject_word(number: Token) -> str:
    """The subject of the verb right before `number`, in small letters: "it" in "it got 88 votes"."""
    verb = next((word for word in preceding(number, 3) if word.pos_ == "VERB"), None)
    found = subject_of(verb) if verb is not None else None
    return found.lower_ if found is not None else ""


def _held(figures: Sequence[Figure], place: int, tallies: Sequence[Tally]) -> Tally | None:
    """The nine of "Nine jurors believed Roe and three did not": voters who do what the others do not."""
    if tallies or place + 1 == len(figures) or not _goes_on(figures[place], figures[place + 1]):
        return None
    noun = counted_noun(figures[place])
    lean, other = leaning(figures[place].last), leaning(figures[place + 1].last)
    if noun is None or noun.lemma_.lower() not in MEMBERS | BODIES or lean is None or not lean.view:
        return None
    if other is None or other.stance != "against" or not (other.elided or other.word.lower_ == "not"):
        return None
    word = predicate(figures[place].last)
    goal = head_from(word.nbor()) if word is not None else None
    return Tally(figures[place], "for", noun.lower_, goal)


def _gapped(figure: Figure, tallies: Sequence[Tally]) -> Tally | None:
    """The three of "Nine jurors favoured the newspaper and three the senator"."""
    last = tallies[-1] if tallies else None
    if last is None or last.stance != "for" or last.goal is None or last.goal.pos_ == "VERB":
        return None
    after = next(following(figure.last, 1), None)
    if (
        after is None
        or not one_sentence(last.figure.first, figure.first)
        or figure.first.nbor(-1).lower_ not in _JOINING
    ):
        return None
    if after.lower_ in {"with", "for", "behind", "by"} and (brought := next(following(after, 1), None)) is not None:
        after = brought
    named = (
        after.lower_ in {"neither", "nobody"}
        or after.pos_ == "PROPN"
        or after.tag_ == "PRP$"
        or (after.pos_ == "DET" and after.lower_ != "of")
    )
    goal = (after if after.lower_ in {"neither", "nobody"} else head_from(after)) if named else None
    if goal is None or goal.i - after.i > _NAME or not (closes(goal) or goal.nbor().pos_ == "ADP"):
        return None
    return Tally(figure, "for", last.unit, goal)


def _aside(figure: Figure, tallies: Sequence[Tally]) -> Tally | None:
    """The last of three in one sentence, who did something else: "nine for, six against, two gone to lunch"."""
    if {tally.stance for tally in tallies} != {"for", "against"} or counted_noun(figure) is not None:
        return None
    after = next(following(figure.last, 1), None)
    if after is not None and after.lower_ in _ELSEWHERE and closes(after):
        return Tally(figure, "abstain", tallies[-1].unit)
    if not one_sentence(tallies[-1].figure.first, figure.first) or figure.value > min(t.figure.value for t in tallies):
        return None
    word = predicate(figure.last)
    return Tally(figure, "abstain", tallies[-1].unit) if word is not None and word.i <= figure.last.i + 2 else None


def _may_stand_alone(figure: Figure, text: str) -> bool:
    """False for most numbers that no other goes on from: they count no members, and nobody took the other side."""
    noun = counted_noun(figure)
    counts = noun is not None and (noun.dep_ in SUBJECTS or noun.lower_ in UNITS or noun.lemma_.lower() in BODIES)
    counts = counts or cast_so(figure.last) is not None
    return counts or backing(figure, noun) is not None or nobody_beside(figure.extent.end, text)


def _alone(tally: Tally) -> bool:
    """True where one side is told alone by members of a body: "Nineteen councillors voted yes"."""
    noun, told = counted_noun(tally.figure), predicate(tally.figure.last)
    if tally.backed:
        return True
    if noun is not None and noun.lower_ in UNITS:
        return trigger_of(tally.figure.first) is not None and not _scored(noun)
    if noun is None or told is None or tally.relative:
        return False
    word = cast_by(told)
    if noun.lemma_.lower() not in BODIES and not (noun.dep_ in SUBJECTS and word.lemma_.lower() in _CASTING):
        return False
    led = tally.figure.first.nbor(-1).lower_ if tally.figure.first.i else ""
    if led == "with" and word.lower_ in {"in", "for", "against"}:
        return trigger_of(tally.figure.first) is not None
    if told.tag_ not in {"VBD", "VBN"}:
        return False
    if word.lemma_.lower() in _CASTING:
        return True
    if tally.goal is None or tally.goal.pos_ in {"PROPN", "PRON"} or is_person_noun(tally.goal.lemma_.lower()):
        return tally.goal is not None and _of_all(tally.figure)
    known = tally.goal.lemma_.lower() in MEASURES | MATTERS | _OPINIONS or _of_all(tally.figure)
    return known or (noun.lemma_.lower() in MEMBERS and word.lemma_.lower() in PASS_VERBS | AGAINST_VERBS)


def _of_all(figure: Figure) -> bool:
    """True where the number is told of a body's members: "four of the 15 councillors", "all 12 members"."""
    beside = next(following(figure.last, 1), None)
    return (beside is not None and beside.lower_ == "of") or (
        figure.first.i > 0 and figure.first.nbor(-1).lower_ == "all"
    )


def _contrast(figures: Sequence[Figure], place: int, tally: Tally) -> Tally | None:
    """The rest, told in other words than the one side: "four backed the poll; one would have let it stand"; and more of the
    same side: "as did the Greens' nine"."""
    if place == len(figures) or tally.stance == "abstain" or tally.relative or not _of_voters(tally):
        return None
    figure = figures[place]
    noun, own = counted_noun(figure), counted_noun(tally.figure)
    if noun is not None and (own is None or noun.lemma_ != own.lemma_):
        return None
    if not _goes_on(tally.figure, figure):
        return None
    if any(w.lower_ == "did" and w.i and w.nbor(-1).lower_ in {"as", "so"} for w in preceding(figure.first, _NEAR)):
        return Tally(figure, tally.stance, tally.unit)
    if predicate(figure.last) is None:
        return None
    return Tally(figure, _OTHER[tally.stance], tally.unit)


def _of_voters(tally: Tally) -> bool:
    """True where members, judges or the like are counted, or one side of them: "two of the judges", "seven voted for it"."""
    noun = counted_noun(tally.figure)
    if noun is not None:
        return noun.lemma_.lower() in BODIES or noun.tag_ == "NNS"
    word = predicate(tally.figure.last)
    if word is None:
        return False
    raised = [w.lemma_.lower() for w in following(word, 3)]
    return word.lemma_.lower() == "vote" or (word.lemma_.lower() in _RAISING and bool(_RAISED & set(raised)))


def _goes_on(last: Figure, figure: Figure) -> bool:
    """True in one sentence, and where the next one begins with the number."""
    if one_sentence(last.first, figure.first):
        return True
    begins = figure.first.is_sent_start or any(word.is_sent_start for word in preceding(figure.first, 2))
    return begins and figure.extent.start - last.extent.end < _SOON

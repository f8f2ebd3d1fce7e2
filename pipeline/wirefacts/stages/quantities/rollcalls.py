"""Roll calls: "passed 51-49", "by 218 votes to 214, with three abstaining", "14 in favour, 3 against"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from wirefacts.annotations.views import Note, VoteCount
from wirefacts.stages.quantities.blanks import side_of
from wirefacts.stages.quantities.contests import Sides, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, one_sentence, preceding
from wirefacts.stages.quantities.matters import competing, current, fuller
from wirefacts.stages.quantities.measure_phrases import measure_phrase
from wirefacts.stages.quantities.measures import decision_of, measure_of, rejects, told_before, trigger_of
from wirefacts.stages.quantities.nobody import nobody
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.predicates import predicate
from wirefacts.stages.quantities.rollcall_doubts import decided_on, is_measure, of_choosing
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    BODIES,
    PLAIN_VERBS,
)
from wirefacts.stages.quantities.stances import Tally, counted_noun, is_voter, tally_of
from wirefacts.syntax.clauses import objects
from wirefacts.text.extents import Extent

_SCORE = re.compile(
    r"(?:\s?[-–‑—]\s?|-to-|/| (?P<who>\w+)?(?: ?to| against)(?: only| just| a mere)? | for to | against )\Z"
)
_VOTE_WORDS = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es|ing|age)?|approv\w+|adopt\w+|ratif\w+|confirm\w*|reject\w*|fail\w*|defeat\w*|back(?:ed|s|ing)"
    r"|endors\w+|carried|split|divided|rul(?:ed|ing)|deci(?:sion|ded)|resolved|agreed|clear(?:ed|s)|enact\w*|block\w*|majority|margin|count|tally|ballot|motion|bill|resolution|referendum)\b",
    re.IGNORECASE,
)
_GAMES = re.compile(
    r"\b(?:goals?|match|game|season|half-time|league|cup|innings|sets?|playoffs?|penalt\w+|scor\w+|rugby|football)\b",
    re.IGNORECASE,
)
_ONLY_VOTES = PLAIN_VERBS | {"agree", "resolve", "decide"}
_CHAMBERS = BODIES - {"city", "county", "country", "union", "state", "convention", "conference", "court", "house"}
_VOTES = re.compile(r" (?:votes?|ballots?|ayes?)\b")
_WENT_AGAINST = re.compile(r"\b(?:went|go|goes|came|come|come out|came out) against [^.;,]{1,40},? (?:by )?\Z")
_FOR_NAME = re.compile(r" for (?:\w+ ){0,3}[A-Z]")
_CASTING = frozenset("vote dissent abstain side".split())
"""Verbs by which one side alone is told."""
_REACH = 90
_SOON = 300
"""Code points behind a roll call within which abstentions belong to it."""


def rollcalls(
    figures: Sequence[Figure], parties: Parties, taken: set[int]
) -> tuple[list[VoteCount], set[int], list[Note]]:
    """Votes for and against measures; where their numbers begin; and notes of tallies of which two measures may be meant."""
    found: list[VoteCount] = []
    used: set[int] = set()
    notes: list[Note] = []
    place = 0
    plain = [
        f for f in figures if f.extent.start not in taken and f.number.whole and not (f.dated or f.money or f.percent)
    ]
    while place < len(plain):
        told = _stances(plain, place, parties.text)
        tallies = told or _score(plain, place, parties)
        withheld = _abstention(plain[place], found[-1], parties.text) if len(tallies) <= 1 and found else None
        if withheld is not None:
            used.add(plain[place].extent.start)
            found.append(withheld)
            tallies = []
        if not tallies:
            place += 1
            continue
        counted = _counts(tallies, parties, sure=tallies is told)
        two = competing(tallies[0].figure.first) if tallies is told and not counted else None
        if two is not None:
            message = f"votes on '{two[0]}' or on '{two[1]}': no vote counts"
            notes.append(Note("unclear-measure", message, tallies[0].figure.whole))
        if counted:
            used.update(tally.figure.extent.start for tally in tallies)
            found.extend((*counted, *nobody(counted, parties.text)))
        place += len(tallies)
    return found, used, notes


def _score(figures: Sequence[Figure], place: int, parties: Parties) -> list[Tally]:
    """ "51-49", "218 votes to 214", and what abstained with them."""
    text = parties.text
    if place + 1 >= len(figures):
        return []
    first, second = figures[place], figures[place + 1]
    gap = text[first.extent.end : second.extent.start]
    joined = _SCORE.match(gap)
    if joined is None:
        return []
    beside = first.last.doc[first.last.i + 1 : first.last.i + 3]
    counted = next((word for word in beside if not word.is_space), None) if joined["who"] else None
    if counted is not None and not is_voter(counted) and counted.tag_ != "NNS":
        return []
    around = (
        text[max(0, first.extent.start - _REACH) : first.extent.start],
        text[second.extent.end : second.extent.end + 40],
    )
    spoken = joined["who"] or _by_body(first.first)
    spoken = spoken or _VOTE_WORDS.search(around[0]) or _VOTE_WORDS.search(around[1].split(".")[0])
    trigger = trigger_of(first.first) or decision_of(first.first)
    if not spoken or (_GAMES.search(around[0]) and (trigger is None or trigger.lemma_.lower() not in _ONLY_VOTES)):
        return []
    if _FOR_NAME.match(text, second.extent.end):
        return []
    changed = gap == " to " and text.endswith(("from ", "From "), 0, first.extent.start)
    if changed or (first.number.hyphenated and not gap.strip()):
        return []
    told = sides(first, second, parties)
    if (trigger is not None and _of_people(trigger, parties)) or (told is not None and _won(told, parties)):
        return []
    lost = (trigger is not None and rejects(trigger)) or _WENT_AGAINST.search(around[0]) is not None
    high: Stance = "against" if lost else "for"
    low: Stance = "for" if high == "against" else "against"
    stances: tuple[Stance, Stance] = (high, low) if first.value >= second.value else (low, high)
    unit = counted.text if counted is not None else "votes"
    tallies = [Tally(first, stances[0], unit), Tally(second, stances[1], unit)]
    if place + 2 < len(figures):
        third = figures[place + 2]
        after = text[second.extent.end : third.extent.start]
        aside = side_of(third, text)
        if len(after) < _SOON and aside is not None and aside.stance == "abstain":
            tallies.append(aside)
        elif _SCORE.match(after):
            tallies.append(Tally(third, "abstain"))
    return tallies


def _by_body(number: Token) -> bool:
    """True where a chamber or its members do something "by eight to four", or do it and ", 25-10," follows."""
    before = number.nbor(-1) if number.i else number
    around = following(number, 12) if before.is_sent_start else preceding(number, 30)
    return before.lower_ in {",", "by", ":"} and any(word.lemma_.lower() in _CHAMBERS for word in around)


def _of_people(verb: Token, parties: Parties) -> bool:
    """True for "defeated Roe by 39 votes to 34": what both have are votes for them."""
    if verb.lemma_.lower() not in AHEAD_VERBS | {"defeat"}:
        return False
    return any(word.pos_ == "PROPN" or parties.is_person(word) for word in objects(verb))


def _won(told: Sides, parties: Parties) -> bool:
    """True where the numbers are those of two people: "Roe was chosen, 61 to 58, over Doe"."""
    return all(side is not None and parties.is_person(side) for side in (told.ahead, told.behind))


def _abstention(figure: Figure, last: VoteCount, text: str) -> VoteCount | None:
    """ "Three senators abstained." soon after a roll call, of which `last` is a side."""
    told = side_of(figure, text) if 0 < figure.extent.start - last.evidence.end < _SOON else None
    if told is None or told.stance != "abstain":
        return None
    return VoteCount(figure.whole, last.choice, int(figure.value), told.unit, 0.7, "abstain")


def _stances(figures: Sequence[Figure], place: int, text: str) -> list[Tally]:
    """ "14 in favour, 3 against, 2 abstentions": at least two sides of one or two sentences, or one side for two choices."""
    tallies: list[Tally] = []
    for figure in figures[place : place + 4]:
        last = tallies[-1] if tallies else None
        if last is not None and not _goes_on(last.figure, figure):
            break
        unit = last.unit if last else "votes"
        opposed = any(tally.stance == "against" for tally in tallies)
        told = side_of(figure, text, unit) if opposed else tally_of(figure, unit)
        if told is not None and told.relative:
            told = (
                replace(told, stance=_OTHER[last.stance] if told.stance == "against" else last.stance) if last else None
            )
        told = told or _aside(figure, tallies)
        if told is None:
            break
        tallies.append(told)
    other = _contrast(figures, place + 1, tallies[0]) if len(tallies) == 1 else None
    if other is not None:
        tallies.append(other)
    if len(tallies) == 1 and _alone(tallies[0]):
        return tallies
    told_sides = {(tally.stance, tally.goal if tally.stance == "for" else None) for tally in tallies}
    return tallies if len(told_sides) > 1 else []


def _aside(figure: Figure, tallies: Sequence[Tally]) -> Tally | None:
    """The last of three in one sentence, who did something else: "nine for, six against, two gone to lunch"."""
    if {tally.stance for tally in tallies} != {"for", "against"} or counted_noun(figure) is not None:
        return None
    if not one_sentence(tallies[-1].figure.first, figure.first) or figure.value > min(t.figure.value for t in tallies):
        return None
    word = predicate(figure.last)
    return Tally(figure, "abstain", tallies[-1].unit) if word is not None and word.i <= figure.last.i + 2 else None


def _alone(tally: Tally) -> bool:
    """True where one side is told alone by members of a body: "Nineteen councillors voted yes"."""
    noun, word = counted_noun(tally.figure), predicate(tally.figure.last)
    if noun is None or word is None or tally.relative or noun.lemma_.lower() not in BODIES:
        return False
    return word.tag_ in {"VBD", "VBN"} and word.lemma_.lower() in _CASTING


def _contrast(figures: Sequence[Figure], place: int, tally: Tally) -> Tally | None:
    """The rest, told in other words than the one side: "four backed the poll; one would have let it stand"."""
    if place == len(figures) or tally.stance == "abstain" or tally.relative or not _of_voters(tally):
        return None
    figure = figures[place]
    if not _goes_on(tally.figure, figure) or counted_noun(figure) is not None or predicate(figure.last) is None:
        return None
    return Tally(figure, _OTHER[tally.stance], tally.unit)


def _of_voters(tally: Tally) -> bool:
    """True where members, judges or the like are counted, or one side of them: "two of the judges", "seven voted for it"."""
    noun = counted_noun(tally.figure)
    if noun is not None:
        return noun.lemma_.lower() in BODIES or noun.tag_ == "NNS"
    word = predicate(tally.figure.last)
    return word is not None and word.lemma_.lower() == "vote"


def _goes_on(last: Figure, figure: Figure) -> bool:
    """True in one sentence, and where the next one begins with the number."""
    if one_sentence(last.first, figure.first):
        return True
    begins = figure.first.is_sent_start or any(word.is_sent_start for word in preceding(figure.first, 2))
    return begins and figure.extent.start - last.extent.end < _SOON


_OTHER: dict[Stance, Stance] = {"for": "against", "against": "for", "abstain": "abstain"}


def _counts(tallies: list[Tally], parties: Parties, *, sure: bool) -> list[VoteCount]:
    """Records of tallies; `sure`: their own words say the sides."""
    first = tallies[0].figure
    trigger = trigger_of(first.first)
    decision = trigger or decision_of(first.first)
    goals = {tally.goal.lemma_: tally.goal for tally in tallies if tally.goal is not None}
    rivals = len(goals) > 1 and all(tally.stance == "for" for tally in tallies)
    one = next(iter(goals.values())) if goals and not rivals else None
    choice = one or (told_before(first.first) if sure else measure_of(first.first, decision))
    if sure and choice is not None and one is None and not one_sentence(choice, first.first):
        two = competing(first.first)
        choice = None if two is not None and choice in two else choice
    if (choice is None or choice.lower_ in {"it", "this", "that", "them"}) and not goals:
        choice = current(first.first) or choice if sure or not of_choosing(first.first) else choice
    if choice is None and not goals:
        return []
    if choice is not None and choice.lower_ == "it" and parties.label(choice) in {"organization", "person", "place"}:
        return []
    lemma = trigger.lemma_.lower() if trigger is not None else ""
    told = any(tally.unit != "votes" or _VOTES.match(parties.text, tally.figure.extent.end) for tally in tallies)
    told = told and (choice is None or choice.pos_ != "PROPN")
    if not sure and not (goals or told):
        if trigger is None and decision is not None and (choice is None or not decided_on(choice)):
            return []
        if lemma not in PLAIN_VERBS and (choice is None or not is_measure(choice, parties)):
            return []
    where = Extent(first.whole.start, tallies[-1].figure.extent.end)
    if trigger is not None and trigger.idx < where.start < trigger.idx + _REACH:
        where = Extent(trigger.idx, where.end)
    found = []
    for tally in tallies:
        goal = tally.goal if rivals and tally.goal is not None else choice
        if goal is not None:
            named = measure_phrase(fuller(goal), parties)
            stance = None if rivals else tally.stance
            found.append(VoteCount(where, named, int(tally.figure.value), tally.unit, 0.8, stance))
    return found

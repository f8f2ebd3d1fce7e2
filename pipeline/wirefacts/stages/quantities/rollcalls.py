"""Roll calls: "passed 51-49", "by 218 votes to 214, with three abstaining", "14 in favour, 3 against"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import Note, VoteCount
from wirefacts.stages.quantities.blanks import side_of
from wirefacts.stages.quantities.contests import Sides, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, one_sentence, preceding, verb_before
from wirefacts.stages.quantities.matters import competing, current, fuller
from wirefacts.stages.quantities.measure_phrases import measure_phrase
from wirefacts.stages.quantities.measures import decision_of, measure_of, rejects, told_before, trigger_of
from wirefacts.stages.quantities.nobody import nobody
from wirefacts.stages.quantities.outcomes import by_outcome
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rollcall_doubts import decided_on, is_measure, of_choosing
from wirefacts.stages.quantities.rollcall_sides import sides_told
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    BODIES,
    CONTESTS,
    PASS_VERBS,
    PICK_VERBS,
    PLAIN_VERBS,
)
from wirefacts.stages.quantities.stances import Tally, is_voter
from wirefacts.stages.quantities.told_after import told_after
from wirefacts.stages.quantities.uncounted import is_odds
from wirefacts.syntax.clauses import objects
from wirefacts.text.extents import Extent

_SCORE = re.compile(
    r"(?:\s?[-–‑—]\s?|-to-|/| (?P<who>\w+)?(?: ?to| against)(?: only| just| a mere)? | for to | against )\Z"
)
_VOTE_WORDS = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es|ing|age)?|approv\w+|adopt\w+|ratif\w+|confirm\w*|reject\w*|fail\w*|defeat\w*|back(?:ed|s|ing)"
    r"|endors\w+|carried|split|divided|deadlock\w*|tied?|fell|lost|died|upheld|rul(?:ed|ing)|show of hands|deci(?:sion|ded)"
    r"|resolved|agreed|clear(?:ed|s)|enact\w*|block\w*|majority|margin|count|tally|ballot|motion|bill|resolution|referendum)\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"[^“\"‘']* [“\"‘'](?=[^”\"’']+\Z)")
"""What stands before a quotation mark that nothing closes."""
_GAMES = re.compile(
    r"\b(?:goals?|match|game|season|half-time|league|cup|innings|sets?|playoffs?|penalt\w+|scor\w+|rugby|football)\b",
    re.IGNORECASE,
)
_ONLY_VOTES = PLAIN_VERBS | {"agree", "resolve", "decide"}
_CHAMBERS = BODIES - frozenset("city county country union state convention conference court house".split())
_VOTES = re.compile(r" (?:votes?|ballots?|ayes?)\b")
_WENT_AGAINST = re.compile(r"\b(?:went|go|goes|came|come|come out|came out) against [^.;,]{1,40},? (?:by )?\Z")
_FOR_NAME = re.compile(r" for (?:\w+ ){0,3}[A-Z]")
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
    plain = [f for f in figures if f.extent.start not in taken and _is_plain(f)]
    while place < len(plain):
        told = sides_told(plain, place, parties.text)
        tallies = told or _score(plain, place, parties) or by_outcome(plain, place)
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


def _is_plain(figure: Figure) -> bool:
    """True for a bare whole number that counts something of its own, not the 20 of "five of the 20 members"."""
    signed = figure.dated or figure.money or figure.percent
    one_of = figure.first.i > 1 and [w.lower_ for w in figure.first.doc[figure.first.i - 2 : figure.first.i]] == [
        "one",
        "of",
    ]
    return figure.number.whole and not signed and (one_of or not is_odds(figure.first))


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
    trigger = trigger_of(first.first) or decision_of(first.first)
    spoken = joined["who"] or _by_body(first.first)
    spoken = spoken or _VOTE_WORDS.search(around[0]) or _VOTE_WORDS.search(around[1].split(".")[0])
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
    if _contested(first.first):
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


def _contested(number: Token) -> bool:
    """True for "won the referendum by 18,204 votes to 17,760", "picked Roe, 204 delegates to 188": votes for a side of it."""
    verb = verb_before(number, AHEAD_VERBS | PICK_VERBS - PASS_VERBS, 8)
    goals = objects(verb) if verb is not None else []
    return any(goal.lemma_.lower() in CONTESTS or goal.pos_ == "PROPN" for goal in goals)


def _won(told: Sides, parties: Parties) -> bool:
    """True where the numbers are those of two people: "Roe was chosen, 61 to 58, over Doe"."""
    return all(side is not None and parties.is_person(side) for side in (told.ahead, told.behind))


def _abstention(figure: Figure, last: VoteCount, text: str) -> VoteCount | None:
    """ "Three senators abstained." soon after a roll call, of which `last` is a side."""
    told = side_of(figure, text) if 0 < figure.extent.start - last.evidence.end < _SOON else None
    if told is None or told.stance != "abstain" or last.stance is None:
        return None
    return VoteCount(figure.whole, last.choice, int(figure.value), told.unit, 0.7, "abstain")


def _clear(named: Extent, first: Figure, own: Figure, text: str) -> Extent:
    """`named` without what the parse takes into it: "the law 6-3", "three the senator", "ticked 'change"."""
    opened = _OPENED.match(text, named.start, named.end)
    if opened is not None:
        return Extent(opened.end(), named.end)
    if named.start <= own.extent.start and own.extent.end < named.end and text[own.extent.end] == " ":
        return Extent(own.extent.end, named.end).trimmed(text, " ")
    if named.start < first.whole.start < named.end:
        return Extent(named.start, first.whole.start).trimmed(text, " ,(:")
    return named


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
    if choice is None and not goals and sure:
        choice = told_after(tallies[-1].figure.last)
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
            named = _clear(measure_phrase(fuller(goal), parties), first, tally.figure, parties.text)
            stance = None if rivals else tally.stance
            found.append(VoteCount(where, named, int(tally.figure.value), tally.unit, 0.8, stance))
    return found

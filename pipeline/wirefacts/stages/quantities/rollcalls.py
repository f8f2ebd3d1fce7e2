"""Roll calls: "passed 51-49", "by 218 votes to 214, with three abstaining", "14 in favour, 3 against"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import Note, VoteCount
from wirefacts.stages.quantities.blanks import side_of
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, one_sentence, preceding
from wirefacts.stages.quantities.lone import lone_voter
from wirefacts.stages.quantities.matters import competing, current, fuller
from wirefacts.stages.quantities.measure_phrases import measure_phrase
from wirefacts.stages.quantities.measures import decision_of, measure_of, told_before, trigger_of
from wirefacts.stages.quantities.nobody import nobody
from wirefacts.stages.quantities.outcomes import by_outcome
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.predicates import predicate
from wirefacts.stages.quantities.rollcall_doubts import decided_on, is_measure, of_choosing
from wirefacts.stages.quantities.rollcall_sides import sides_told
from wirefacts.stages.quantities.rules_votes import APPOINTING_VERBS, PLAIN_VERBS
from wirefacts.stages.quantities.score_aims import topic_behind
from wirefacts.stages.quantities.scores import score
from wirefacts.stages.quantities.stances import Tally
from wirefacts.stages.quantities.thresholds import gap
from wirefacts.stages.quantities.told_after import told_after
from wirefacts.stages.quantities.uncounted import is_member, is_part
from wirefacts.text.extents import Extent

_OF_PERSONS = frozenset("confirm expel suspend censure impeach dismiss remove".split())
"""Verbs by which a body votes on a person."""
_OPENED = re.compile(r"[^“\"‘']* [“\"‘'](?=[^”\"’']+\Z)")
"""What stands before a quotation mark that nothing closes."""
_BROUGHT = re.compile(r",? (?:with|by|on|after)\s?\Z")
_VOTES = re.compile(r" (?:votes?|ballots?|ayes?)\b")
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
    text = parties.text
    plain = [
        f
        for f in figures
        if f.extent.start not in taken and _is_plain(f) and not (_names(f, text) or gap(text, f.extent.start))
    ]
    while place < len(plain):
        told = sides_told(plain, place, parties.text)
        tallies = told or score(plain, place, parties) or by_outcome(plain, place)
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
            sides = {record.stance for record in counted if record.stance is not None}
            alone = lone_voter(counted[-1], sides, parties, tallies[-1].figure.last) if sides else None
            if alone is not None:
                found.append(alone)
        place += len(tallies)
    return found, used, notes


def _is_plain(figure: Figure) -> bool:
    """True for a bare whole number that counts something of its own, not the 20 of "five of the 20 members"."""
    if figure.dated or figure.money or figure.percent or not figure.number.whole or _stands_for(figure.first):
        return False
    if is_member(figure) or any(word.lower_ in {"short", "shy"} for word in following(figure.last, 2)):
        return False
    return not is_part(figure) or [word.lower_ for word in preceding(figure.first, 2)] == ["of", "one"]


def _went(figure: Figure) -> bool:
    """True for those who left or stayed away, who abstain only where the sides are told beside them."""
    word = predicate(figure.last)
    return word is not None and word.lemma_.lower() in {"leave", "walk", "stay", "keep"}


def _names(figure: Figure, text: str) -> bool:
    """True for the number in a name and in a compound: "Local 88 voted", "a three-year pact"."""
    end = figure.extent.end
    if text[end : end + 1] in {"-", "‑"} and text[end + 1 : end + 2].isalpha() and not text.startswith("to", end + 1):
        return True
    first, after = figure.first, next(following(figure.last, 1), None)
    named = first.dep_ == "nummod" and first.head.i == first.i - 1 and first.head.pos_ == "PROPN"
    return named and after is not None and after.pos_ in {"VERB", "AUX"}


def _stands_for(word: Token) -> bool:
    """True for the "one" of "six raised one for it", which stands for a hand."""
    return word.lower_ == "one" and word.dep_ == "dobj" and word.i > 0 and word.nbor(-1).pos_ == "VERB"


def _abstention(figure: Figure, last: VoteCount, text: str) -> VoteCount | None:
    """ "Three senators abstained." soon after a roll call, of which `last` is a side."""
    told = side_of(figure, text) if 0 < figure.extent.start - last.evidence.end < _SOON else None
    if told is None or told.stance != "abstain" or last.stance is None or _went(figure):
        return None
    return VoteCount(figure.whole, last.choice, int(figure.value), told.unit, 0.7, "abstain")


def _clear(head: Token, named: Extent, first: Figure, own: Figure, text: str) -> Extent:
    """`named`, whose head is `head`, without what the parse takes into it: "the law 6-3", "three the senator", "ticked
    'change", "the raid with 101 states in favour"."""
    brought = _BROUGHT.search(text, named.start, first.whole.start)
    if head.idx < first.whole.start < named.end and brought is not None:
        return Extent(named.start, brought.start())
    opened = _OPENED.match(text, named.start, named.end)
    if opened is not None:
        return Extent(opened.end(), named.end)
    if named.start <= own.extent.start and own.extent.end < named.end and text[own.extent.end] == " ":
        return Extent(own.extent.end, named.end).trimmed(text, " ")
    if named.start < first.whole.start < named.end:
        return Extent(named.start, first.whole.start).trimmed(text, " ,(:")
    return named


def _evidence(tallies: list[Tally], trigger: Token | None) -> Extent:
    where = Extent(tallies[0].figure.whole.start, tallies[-1].figure.extent.end)
    near = trigger is not None and trigger.idx < where.start < trigger.idx + _REACH
    return Extent(trigger.idx, where.end) if trigger is not None and near else where


def _counts(tallies: list[Tally], parties: Parties, *, sure: bool) -> list[VoteCount]:
    """Records of tallies; `sure`: their own words say the sides."""
    first = tallies[0].figure
    trigger = trigger_of(first.first)
    decision = trigger or decision_of(first.first)
    goals = {tally.goal.lemma_: tally.goal for tally in tallies if tally.goal is not None}
    rivals = len(goals) > 1 and all(tally.stance != "against" and not tally.relative for tally in tallies)
    if rivals:
        tallies = [tally for tally in tallies if tally.stance == "for"]
    one = next(iter(goals.values())) if goals and not rivals else None
    choice = one or (told_before(first.first) if sure else measure_of(first.first, decision))
    if sure and choice is not None and one is None and not one_sentence(choice, first.first):
        two = competing(first.first)
        choice = None if two is not None and choice in two else choice
    if (choice is None or choice.lower_ in {"it", "this", "that", "them"}) and not goals:
        choice = current(first.first) or choice if sure or not of_choosing(first.first) else choice
    if choice is None and not goals:
        last = tallies[-1].figure.last
        choice = topic_behind(last) or told_after(last, near=not sure)
    if choice is None and not goals:
        return []
    if choice is not None and choice.lower_ == "it" and parties.label(choice) in {"organization", "person", "place"}:
        return []
    lemma = trigger.lemma_.lower() if trigger is not None else ""
    appointing = decision is not None and decision.lemma_.lower() in APPOINTING_VERBS | {"elect"}
    told = any(tally.unit != "votes" or _VOTES.match(parties.text, tally.figure.extent.end) for tally in tallies)
    told = told and (choice is None or choice.pos_ != "PROPN")
    if not sure and not (goals or told):
        if trigger is None and decision is not None and not appointing and (choice is None or not decided_on(choice)):
            return []
        if (
            lemma not in PLAIN_VERBS | _OF_PERSONS
            and not appointing
            and (choice is None or not is_measure(choice, parties))
        ):
            return []
    where = _evidence(tallies, trigger)
    found = []
    for tally in tallies:
        goal = tally.goal if rivals and tally.goal is not None else choice
        if goal is not None:
            fullest = fuller(goal)
            named = _clear(fullest, measure_phrase(fullest, parties), first, tally.figure, parties.text)
            running = (
                tally.backed and tally.stance == "for" and goal.pos_ in {"PROPN", "PRON"} and parties.is_person(goal)
            )
            stance = None if rivals or running else tally.stance
            found.append(VoteCount(where, named, int(tally.figure.value), tally.unit, 0.8, stance))
    return found

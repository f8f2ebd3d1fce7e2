"""Roll calls: "passed 51-49", "by 218 votes to 214, with three abstaining", "14 in favour, 3 against"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    above,
    following,
    object_of,
    one_sentence,
    preceding,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import BODIES, MEASURES, PASS_VERBS, PLAIN_VERBS, REJECT_VERBS
from wirefacts.stages.quantities.stances import Stance, Tally, is_voter, says_not, tally_of
from wirefacts.syntax.clauses import SUBJECTS, objects
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.text.extents import Extent

_SCORE = re.compile(r"(?:\s?[-–‑—]\s?|-to-|/| (?P<who>\w+)?(?: ?to| against) | for to | against )\Z")
_VOTE_WORDS = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es|ing|age)?|approv\w+|adopt\w+|ratif\w+|confirm\w*|reject\w*|fail\w*|defeat\w*|back(?:ed|s|ing)"
    r"|endors\w+|carried|split|divided|rul(?:ed|ing)|decision|agreed|clear(?:ed|s)|enact\w*|block\w*|majority|margin|count|tally|ballot|motion|bill|resolution|referendum)\b",
    re.IGNORECASE,
)
_GAMES = re.compile(
    r"\b(?:goals?|match|game|season|half-time|league|cup|innings|sets?|playoffs?|penalt\w+|scor\w+|rugby|football)\b",
    re.IGNORECASE,
)
_ELECTING = frozenset({"elect", "re-elect", "reelect", "appoint", "nominate"})
_TRIGGERS = PASS_VERBS | REJECT_VERBS | {"vote", "rule", "agree"}
_VOTES = re.compile(r" (?:votes?|ballots?|ayes?)\b")
_FOR_NAME = re.compile(r" for (?:\w+ ){0,3}[A-Z]")
_REACH = 90
_SOON = 300
"""Code points behind a roll call within which abstentions belong to it."""
_BACK = 60
"""Words before a roll call in which the measure is looked for when its own sentence names none."""


def rollcalls(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteCount], set[int]]:
    """Votes for and against measures, and where their numbers begin."""
    found: list[VoteCount] = []
    used: set[int] = set()
    place = 0
    plain = [
        f for f in figures if f.extent.start not in taken and f.number.whole and not (f.dated or f.money or f.percent)
    ]
    while place < len(plain):
        tallies = _score(plain, place, parties) or _stances(plain, place)
        if not tallies and found and _abstained(plain[place], found[-1]):
            used.add(plain[place].extent.start)
            found.append(_abstention(plain[place], found[-1]))
        if not tallies:
            place += 1
            continue
        counted = _counts(tallies, parties)
        if counted:
            used.update(tally.figure.extent.start for tally in tallies)
            found.extend(counted)
        place += len(tallies)
    return found, used


def _score(figures: Sequence[Figure], place: int, parties: Parties) -> list[Tally]:
    """ "51-49", "218 votes to 214", and what abstained with them."""
    text = parties.text
    if place + 1 >= len(figures):
        return []
    first, second = figures[place], figures[place + 1]
    gap = text[first.extent.end : second.extent.start]
    joined = _SCORE.match(gap)
    if joined is None or not one_sentence(first.first, second.first):
        return []
    if joined["who"] and not is_voter(first.last.nbor()):
        return []
    around = (
        text[max(0, first.extent.start - _REACH) : first.extent.start],
        text[second.extent.end : second.extent.end + 40],
    )
    if not (_VOTE_WORDS.search(around[0]) or _VOTE_WORDS.search(around[1].split(".")[0])) or _GAMES.search(around[0]):
        return []
    if _FOR_NAME.match(text, second.extent.end):
        return []
    if (gap == " to " and _from(text, first)) or (first.number.hyphenated and not gap.strip()):
        return []
    trigger = trigger_of(first.first)
    lost = trigger is not None and (trigger.lemma_.lower() in REJECT_VERBS or _voted_down(trigger))
    high: Stance = "against" if lost else "for"
    low: Stance = "for" if high == "against" else "against"
    stances: tuple[Stance, Stance] = (high, low) if first.value >= second.value else (low, high)
    tallies = [Tally(first, stances[0]), Tally(second, stances[1])]
    if place + 2 < len(figures):
        third = figures[place + 2]
        after = text[second.extent.end : third.extent.start]
        told = tally_of(third)
        if len(after) < _SOON and told is not None and told.stance == "abstain":
            tallies.append(told)
        elif _SCORE.match(after):
            tallies.append(Tally(third, "abstain"))
    return tallies


def _abstained(figure: Figure, last: VoteCount) -> bool:
    """True for "Three senators abstained." soon after a roll call."""
    told = tally_of(figure) if 0 < figure.extent.start - last.evidence.end < _SOON else None
    return told is not None and told.stance == "abstain"


def _abstention(figure: Figure, last: VoteCount) -> VoteCount:
    told = tally_of(figure)
    return VoteCount(figure.whole, last.choice, int(figure.value), told.unit if told else "votes", 0.7, "abstain")


def _from(text: str, first: Figure) -> bool:
    return text[max(0, first.extent.start - 5) : first.extent.start].lower() == "from "


def _stances(figures: Sequence[Figure], place: int) -> list[Tally]:
    """ "14 in favour, 3 against, 2 abstentions": at least two sides of a sentence, or the same side for two choices."""
    tallies: list[Tally] = []
    for figure in figures[place : place + 4]:
        told = tally_of(figure) if one_sentence(figures[place].first, figure.first) else None
        if told is None and tallies and says_not(figure):
            told = Tally(figure, "against" if tallies[-1].stance == "for" else "for", tallies[-1].unit)
        if told is None:
            break
        tallies.append(told)
    sides = {(tally.stance, tally.goal if tally.stance == "for" else None) for tally in tallies}
    return tallies if len(sides) > 1 else []


def trigger_of(token: Token) -> Token | None:
    """The verb that tells the vote: above the number, or else the nearest before it in its sentence."""
    for ancestor in above(token):
        if ancestor.pos_ == "VERB" and ancestor.lemma_.lower() in _TRIGGERS:
            return ancestor
    for word in (*preceding(token, 40), *following(token, 12)):
        if word.pos_ == "VERB" and word.lemma_.lower() in _TRIGGERS:
            return word
    return None


def _voted_down(verb: Token) -> bool:
    return any(child.lower_ == "down" and child.dep_ in {"prt", "advmod"} for child in verb.children)


def _counts(tallies: list[Tally], parties: Parties) -> list[VoteCount]:
    first = tallies[0].figure
    trigger = trigger_of(first.first)
    goals = {tally.goal.lemma_: tally.goal for tally in tallies if tally.goal is not None}
    one = next(iter(goals.values())) if len(goals) == 1 else None
    choice = one or measure_of(first.first, trigger)
    if choice is None and not goals:
        return []
    lemma = trigger.lemma_.lower() if trigger is not None else ""
    told = any(tally.unit != "votes" or _VOTES.match(parties.text, tally.figure.extent.end) for tally in tallies)
    told = told and (choice is None or choice.pos_ != "PROPN")
    if not (goals or told) and lemma not in PLAIN_VERBS and (choice is None or not _is_measure(choice, parties)):
        return []
    where = Extent(first.whole.start, tallies[-1].figure.extent.end)
    if trigger is not None and trigger.idx < where.start < trigger.idx + _REACH:
        where = Extent(trigger.idx, where.end)
    found = []
    for tally in tallies:
        goal = tally.goal if len(goals) > 1 and tally.goal is not None else choice
        if goal is not None:
            named = measure_phrase(goal, parties)
            found.append(VoteCount(where, named, int(tally.figure.value), tally.unit, 0.8, tally.stance))
    return found


def measure_phrase(head: Token, parties: Parties) -> Extent:
    """What is voted on with what it is to do: "a motion to hire private buses"; a name or a known mention as it stands."""
    named = parties.phrase(head)
    aim = next((c for c in head.rights if c.dep_ in {"acl", "relcl"} and c.left_edge.i == head.i + 1), None)
    if head.pos_ != "NOUN" or aim is None or aim.tag_ != "VB":
        return named
    end = max((c.right_edge for c in aim.rights if c.dep_ in {"dobj", "prt", "acomp"}), default=aim, key=lambda t: t.i)
    return Extent(named.start, end.idx + len(end))


def _is_measure(choice: Token, parties: Parties) -> bool:
    """True for bills and motions, and for what a chamber decides; a team that was defeated is none."""
    if choice.lemma_.lower() in MEASURES or parties.label(choice) == "law":
        return True
    if choice.pos_ == "NOUN" and parties.label(choice) is None:
        return True
    if any(word.lemma_.lower() in MEASURES for word in following(choice, 6)):
        return True
    return any(word.lemma_.lower() in BODIES for word in (*preceding(choice, 30), *following(choice, 30)))


def measure_of(number: Token, trigger: Token | None) -> Token | None:
    """What was voted on: the verb's object, the passive's subject, the aim of "voted to approve", or the last one named."""
    if trigger is not None:
        found = _of_verb(trigger)
        if found is not None and found.lower_ != "it":
            return found
        return _last_measure(number) or found
    return _last_measure(number) or _elected(number)


def _elected(number: Token) -> Token | None:
    """Who was elected by votes in favour and against."""
    verb = verb_before(number, _ELECTING, 20)
    found = subject_of(verb) if verb is not None else None
    return found if found is not None and found.pos_ in {"PROPN", "PRON"} else None


def _of_verb(verb: Token) -> Token | None:
    lemma = verb.lemma_.lower()
    for child in verb.rights if lemma in {"vote", "agree"} else ():
        if child.dep_ in {"xcomp", "advcl", "ccomp", "acl"} and child.pos_ == "VERB" and child.lemma_.lower() != lemma:
            return next(iter(objects(child)), child)
    if lemma in {"vote", "rule"}:
        for child in verb.rights:
            if child.lower_ in {"for", "against", "on"} or (child.lower_ == "in" and object_of(child) is not None):
                goal = object_of(child)
                if goal is not None and goal.lower_ in {"favour", "favor", "support"}:
                    of = next((c for c in goal.children if c.lower_ == "of"), None)
                    goal = object_of(of) if of is not None else None
                if (
                    goal is not None
                    and goal.pos_ in NOMINAL
                    and not goal.like_num
                    and goal.ent_type_ not in {"DATE", "TIME"}
                    and goal.lower_ not in {"vote", "session"}
                ):
                    return goal
        return None
    own_subjects = [c for c in verb.children if c.dep_ in SUBJECTS]
    if verb.dep_ in {"relcl", "acl"} and any(c.tag_ not in {"WDT", "WP"} for c in own_subjects):
        passed = [o for o in objects(verb) if o.tag_ not in {"WDT", "WP"}]
        return passed[0] if passed else verb.head
    own = [o for o in objects(verb) if not o.like_num and o.lemma_.lower() not in BODIES | {"vote", "seat", "hurdle"}]
    if own:
        return own[0]
    holder = subject_of(verb)
    if holder is None or holder.lemma_.lower() in BODIES | {"vote"} or holder.like_num:
        return None
    return holder


def _last_measure(number: Token) -> Token | None:
    doc = number.doc
    for at in range(number.i, max(-1, number.i - _BACK), -1):
        word = doc[at]
        if word.lemma_.lower() in MEASURES and word.pos_ in {"NOUN", "PROPN"} and word.dep_ != "compound":
            return word
        if word.pos_ == "VERB" and at < number.i and word.lemma_.lower() in _TRIGGERS:
            told = _of_verb(word)
            if told is not None and told.pos_ == "NOUN":
                return told
    return None

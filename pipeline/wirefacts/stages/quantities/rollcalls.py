"""Roll calls: "passed 51-49", "by 218 votes to 214, with three abstaining", "14 in favour, 3 against"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, object_of, one_sentence, preceding, subject_of, verb_before
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import BODIES, MEASURES, PASS_VERBS, PLAIN_VERBS, REJECT_VERBS
from wirefacts.syntax.clauses import objects
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.text.extents import Extent

Stance = Literal["for", "against", "abstain"]

_SCORE = re.compile(
    r"(?:\s?[-–‑—]\s?| to |/| votes to | votes against | for and | for to | in favou?r and | against )\Z"
)
_WHO = (
    r"(?: (?:votes?|members?|MPs?|lawmakers?|legislators?|senators?|deputies|countries|states?|nations?|delegates?"
    r"|councill?ors?|others|representatives|judges|justices|bishops|Republicans|Democrats|people|members? states))?"
)
_DID = r"(?: (?:were|was|voted|voting|cast|had voted))?"
_FOR = r"in favou?r|for(?=[\s,;.]+(?:and|the|it|\d|to|with|[a-z]+ against)|[,;.])|in support|yes\b|ayes?\b|yeas?\b"
_AGAINST = r"against|opposed|oppos\w+|no\b|nays?\b|dissent\w*|noes"
_STANCES: tuple[tuple[Stance, re.Pattern[str]], ...] = (
    ("abstain", re.compile(rf"{_WHO}(?: (?:were|had|have|formal))?(?: abstain\w*| abstentions?)\b", re.IGNORECASE)),
    ("against", re.compile(rf"{_WHO}{_DID} (?:{_AGAINST})", re.IGNORECASE)),
    ("for", re.compile(rf"{_WHO}{_DID} (?:{_FOR})", re.IGNORECASE)),
)
_VOTE_WORDS = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es|ing|age)?|approv\w+|adopt\w+|ratif\w+|confirm\w*|reject\w*|fail\w*|defeat\w*|back(?:ed|s|ing)"
    r"|endors\w+|carried|clear(?:ed|s)|enact\w*|block\w*|majority|margin|count|tally|ballot|motion|bill|resolution|referendum)\b",
    re.IGNORECASE,
)
_GAMES = re.compile(
    r"\b(?:goals?|match|game|season|half-time|league|cup|innings|sets?|playoffs?|penalt\w+|scor\w+|rugby|football)\b",
    re.IGNORECASE,
)
_ELECTING = frozenset({"elect", "re-elect", "reelect", "appoint", "nominate"})
_TRIGGERS = PASS_VERBS | REJECT_VERBS | {"vote"}
_REACH = 90
_SOON = 300
"""Code points behind a roll call within which abstentions belong to it."""
_BACK = 60
"""Words before a roll call in which the measure is looked for when its own sentence names none."""


@dataclass(frozen=True, slots=True)
class _Tally:
    figure: Figure
    stance: Stance


def rollcalls(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteCount], set[int]]:
    """Votes for and against measures, and where their numbers begin."""
    found: list[VoteCount] = []
    used: set[int] = set()
    place = 0
    plain = [
        f for f in figures if f.extent.start not in taken and f.number.whole and not (f.dated or f.money or f.percent)
    ]
    while place < len(plain):
        tallies = _score(plain, place, parties) or _stances(plain, place, parties)
        if not tallies and found and _abstained(plain[place], found[-1], parties.text):
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


def _score(figures: Sequence[Figure], place: int, parties: Parties) -> list[_Tally]:
    """ "51-49", "218 votes to 214", and what abstained with them."""
    text = parties.text
    if place + 1 >= len(figures):
        return []
    first, second = figures[place], figures[place + 1]
    gap = text[first.extent.end : second.extent.start]
    if len(gap) > 16 or not _SCORE.match(gap) or not one_sentence(first.first, second.first):
        return []
    around = (
        text[max(0, first.extent.start - _REACH) : first.extent.start],
        text[second.extent.end : second.extent.end + 40],
    )
    if not (_VOTE_WORDS.search(around[0]) or _VOTE_WORDS.search(around[1].split(".")[0])) or _GAMES.search(around[0]):
        return []
    if (gap == " to " and _from(text, first)) or (first.number.hyphenated and not gap.strip()):
        return []
    trigger = trigger_of(first.first)
    lost = trigger is not None and (trigger.lemma_.lower() in REJECT_VERBS or _voted_down(trigger))
    high: Stance = "against" if lost or "against" in around[1][:12] else "for"
    low: Stance = "for" if high == "against" else "against"
    stances: tuple[Stance, Stance] = (high, low) if first.value >= second.value else (low, high)
    tallies = [_Tally(first, stances[0]), _Tally(second, stances[1])]
    if place + 2 < len(figures):
        third = figures[place + 2]
        after = text[second.extent.end : third.extent.start]
        if len(after) < 30 and (_STANCES[0][1].match(text, third.extent.end) or _SCORE.match(after)):
            tallies.append(_Tally(third, "abstain"))
    return tallies


def _abstained(figure: Figure, last: VoteCount, text: str) -> bool:
    """True for "Three senators abstained." soon after a roll call."""
    near = 0 < figure.extent.start - last.evidence.end < _SOON
    return near and _STANCES[0][1].match(text, figure.extent.end) is not None


def _abstention(figure: Figure, last: VoteCount) -> VoteCount:
    return VoteCount(figure.whole, last.choice, int(figure.value), "votes", 0.7, "abstain")


def _from(text: str, first: Figure) -> bool:
    return text[max(0, first.extent.start - 5) : first.extent.start].lower() == "from "


def _stances(figures: Sequence[Figure], place: int, parties: Parties) -> list[_Tally]:
    """ "14 in favour, 3 against, 2 abstentions": at least two of a sentence, each with its side behind it."""
    text = parties.text
    tallies: list[_Tally] = []
    for figure in figures[place : place + 4]:
        if not one_sentence(figures[place].first, figure.first):
            break
        stance = next((side for side, pattern in _STANCES if pattern.match(text, figure.extent.end)), None)
        if stance is None:
            break
        tallies.append(_Tally(figure, stance))
    sides = {tally.stance for tally in tallies}
    return tallies if len(sides) > 1 else []


def trigger_of(token: Token) -> Token | None:
    """The verb that tells the vote: above the number, or else the nearest before it in its sentence."""
    for ancestor in token.ancestors:
        if ancestor.pos_ == "VERB" and ancestor.lemma_.lower() in _TRIGGERS:
            return ancestor
    for word in (*preceding(token, 40), *following(token, 12)):
        if word.pos_ == "VERB" and word.lemma_.lower() in _TRIGGERS:
            return word
    return None


def _voted_down(verb: Token) -> bool:
    return any(child.lower_ == "down" and child.dep_ in {"prt", "advmod"} for child in verb.children)


def _counts(tallies: list[_Tally], parties: Parties) -> list[VoteCount]:
    first = tallies[0].figure
    trigger = trigger_of(first.first)
    choice = measure_of(first.first, trigger)
    if choice is None:
        return []
    lemma = trigger.lemma_.lower() if trigger is not None else ""
    if lemma not in PLAIN_VERBS and not _is_measure(choice, parties):
        return []
    named = parties.phrase(choice)
    where = Extent(first.whole.start, tallies[-1].figure.extent.end)
    if trigger is not None and trigger.idx < where.start < trigger.idx + _REACH:
        where = Extent(trigger.idx, where.end)
    return [VoteCount(where, named, int(t.figure.value), "votes", 0.8, t.stance) for t in tallies]


def _is_measure(choice: Token, parties: Parties) -> bool:
    """True for bills and motions, and for what a chamber decides; a team that was defeated is none."""
    if choice.lemma_.lower() in MEASURES or parties.label(choice) == "law":
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
            inner = objects(child)
            if inner:
                return inner[0]
    if lemma == "vote":
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
                    and goal.lower_ not in {"vote", "session"}
                ):
                    return goal
        return None
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
        if doc[at].lemma_.lower() in MEASURES and doc[at].pos_ in {"NOUN", "PROPN"}:
            return doc[at]
    return None

"""Two numbers of voters set against each other: "51-49", "218 votes to 214"; not those of a game or of two candidates."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.stages.quantities.blanks import side_of
from wirefacts.stages.quantities.contests import Sides, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, object_of, preceding, subject_of
from wirefacts.stages.quantities.measures import decision_of, rejects, trigger_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    APPOINTING_VERBS,
    BODIES,
    CONTESTS,
    NAMING_VERBS,
    PASS_VERBS,
    PLAIN_VERBS,
)
from wirefacts.stages.quantities.score_aims import aim_behind, confided, leaned, weathered
from wirefacts.stages.quantities.stances import Tally, is_voter
from wirefacts.syntax.clauses import objects

_SCORE = re.compile(
    r"(?:\s?[-–‑—]\s?|-to-|/| (?P<who>\w+)?(?: ?to| against)(?: only| just| a mere)? | for to | against )\Z"
)
_RATIO = re.compile(
    r"\b(?:(?:margin|ratio|majority) of (?:more than |about )?|almost |nearly |more than |over |roughly |about )\Z"
)
"""What stands before "three to one" where it is no count."""
_VOTE_WORDS = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es|ing|age)?|approv\w+|adopt\w+|ratif\w+|confirm\w*|reject\w*"
    r"|fail\w*|defeat\w*|back(?:ed|s|ing)"
    r"|endors\w+|carried|split|divided|deadlock\w*|tied?|fell|lost|died|beaten"
    r"|appoint(?:ed|s|ment)|hired?|named|impeach\w*|confidence|censur\w*|expel\w*|oust\w*|overr(?:ode|id\w+)|scrap\w*"
    r"|upheld|rul(?:ed|ing)|show of hands|deci(?:sion|ded)"
    r"|resolved|agreed|clear(?:ed|s)|enact\w*|block\w*|majority|margin|count|tally|ballot|motion|bill|resolution|referendum)\b",
    re.IGNORECASE,
)
_GAMES = re.compile(
    r"\b(?:goals?|match|game|season|half-time|league|cup|innings|sets?|playoffs?|penalt\w+|scor\w+|rugby|football)\b",
    re.IGNORECASE,
)
_ONLY_VOTES = PLAIN_VERBS | {"agree", "resolve", "decide"}
_CHAMBERS = BODIES - frozenset("city county country union state convention conference court house".split())
_WENT_AGAINST = re.compile(r"\b(?:went|go|goes|came|come|come out|came out) against [^.;,]{1,40},? (?:by )?\Z")
_CALLED = re.compile(r"[ -](?:vote|margin|decision)\b")
"""Behind "on a 5-2": one thing or person was voted on."""
_FOR_NAME = re.compile(r" for (?:\w+ ){0,3}[A-Z]")
_REACH = 90
_SOON = 300
"""Code points behind a roll call within which abstentions belong to it."""


def score(figures: Sequence[Figure], place: int, parties: Parties) -> list[Tally]:
    """ "51-49", "218 votes to 214", and what abstained with them."""
    text = parties.text
    if place + 1 >= len(figures):
        return []
    first, second = figures[place], figures[place + 1]
    gap = text[first.extent.end : second.extent.start]
    joined = _SCORE.match(gap)
    if joined is None or (
        second.value == 1 and _RATIO.search(text, max(0, first.whole.start - 40), first.extent.start)
    ):
        return []
    beside = first.last.doc[first.last.i + 1 : first.last.i + 3]
    counted = next((word for word in beside if not word.is_space), None) if joined["who"] else None
    if counted is not None and not is_voter(counted) and counted.tag_ != "NNS":
        return []
    if counted is not None and _narrowed(counted, second):
        return []
    trigger = trigger_of(first.first) or decision_of(first.first)
    aimed = aim_behind(second.last, step=trigger is None) or leaned(first.first) or confided(first.first)
    aimed = aimed or weathered(first.first)
    if not (joined["who"] or _spoken(first, second, text, aimed=aimed is not None)):
        return []
    if aimed is None and _played(first, trigger, text):
        return []
    changed = gap == " to " and text.endswith(("from ", "From "), 0, first.extent.start)
    if changed or _FOR_NAME.match(text, second.extent.end) or (first.number.hyphenated and not gap.strip()):
        return []
    told = sides(first, second, parties)
    of_people = (trigger is not None and _of_people(trigger, parties)) or (told is not None and _won(told, parties))
    if not _put_out(trigger) and (
        of_people or _contested(first.first, _CALLED.match(text, second.extent.end) is not None)
    ):
        return []
    lost = not aimed[0] if aimed is not None else _lost(first, trigger, text)
    high: Stance = "against" if lost else "for"
    low: Stance = "for" if lost else "against"
    stances: tuple[Stance, Stance] = (high, low) if first.value >= second.value else (low, high)
    unit = counted.text if counted is not None else "votes"
    goal = aimed[1] if aimed is not None else None
    tallies = [Tally(first, stances[0], unit, goal), Tally(second, stances[1], unit, goal)]
    withheld = _withheld(figures, place + 2, second, text)
    return tallies if withheld is None else [*tallies, withheld]


def _narrowed(counted: Token, second: Figure) -> bool:
    """True for "41 applicants to three finalists": other people are counted behind."""
    after = next(following(second.last, 1), counted)
    return after.tag_ == "NNS" and after.lemma_ != counted.lemma_ and is_voter(after) and counted.lower_ != "votes"


def _withheld(figures: Sequence[Figure], place: int, last: Figure, text: str) -> Tally | None:
    """What abstained, behind the score that ends with `last`: "51-49, with two abstaining", "51-49-2"."""
    if place >= len(figures):
        return None
    third = figures[place]
    after = text[last.extent.end : third.extent.start]
    aside = side_of(third, text)
    if len(after) < _SOON and aside is not None and aside.stance == "abstain":
        return aside
    return Tally(third, "abstain") if _SCORE.match(after) else None


def _spoken(first: Figure, second: Figure, text: str, *, aimed: bool) -> bool:
    """True where the words around tell of a vote; `aimed`: what was voted on stands beside the numbers."""
    if _by_body(first.first) or (aimed and any(w.lemma_.lower() in _CHAMBERS for w in preceding(first.first, 30))):
        return True
    start, end = first.extent.start, second.extent.end
    behind = text[end : end + 40].split(".")[0]
    return _VOTE_WORDS.search(text, max(0, start - _REACH), start) is not None or _VOTE_WORDS.search(behind) is not None


def _played(first: Figure, trigger: Token | None, text: str) -> bool:
    """True for the score of a game."""
    if trigger is not None and trigger.lemma_.lower() in _ONLY_VOTES:
        return False
    return _GAMES.search(text, max(0, first.extent.start - _REACH), first.extent.start) is not None


def _lost(first: Figure, trigger: Token | None, text: str) -> bool:
    """True where most were against."""
    start = first.extent.start
    went = _WENT_AGAINST.search(text, max(0, start - _REACH), start) is not None
    return went or (trigger is not None and rejects(trigger))


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


def _contested(number: Token, called: bool) -> bool:
    """True for "won the referendum by 18,204 votes to 17,760", "picked Roe, 204 delegates to 188": votes for a side of it; not
    where a body appoints one person, nor where the numbers are `called` a vote: "elected her chair on a 5-4 vote"."""
    verb = next((w for w in preceding(number, 16) if w.pos_ == "VERB" and w.tag_ not in {"VB", "VBG"}), None)
    if verb is None or verb.lemma_.lower() not in AHEAD_VERBS | NAMING_VERBS - PASS_VERBS:
        return False
    if verb.lemma_.lower() in APPOINTING_VERBS or (called and verb.lemma_.lower() in NAMING_VERBS):
        return False
    goals = [*objects(verb), *(object_of(c) for c in verb.rights if c.lower_ == "to")]
    if verb.lemma_.lower() == "prefer":
        return True
    return any(goal is not None and (goal.lemma_.lower() in CONTESTS or goal.pos_ == "PROPN") for goal in goals)


def _put_out(verb: Token | None) -> bool:
    """True where a body puts somebody out of a post: "the regents ousted Roe by nine votes to two"."""
    doer = subject_of(verb) if verb is not None and verb.lemma_.lower() in {"oust", "unseat"} else None
    return doer is not None and doer.lemma_.lower() in BODIES


def _won(told: Sides, parties: Parties) -> bool:
    """True where the numbers are those of two people: "Roe was chosen, 61 to 58, over Doe"."""
    return all(side is not None and parties.is_person(side) for side in (told.ahead, told.behind))

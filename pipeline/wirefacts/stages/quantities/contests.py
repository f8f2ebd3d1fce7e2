"""Who is ahead and who behind where two numbers are set against each other: "Roe led Doe, 48 percent to 45"."""

import re
from dataclasses import dataclass
from itertools import chain

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import ANSWERS, accepted, choosable
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    above,
    following,
    head_from,
    holder_of,
    object_of,
    one_sentence,
    preceding,
)
from wirefacts.stages.quantities.holders import fit
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    BEHIND_VERBS,
    CONTESTS,
    LEAD_NOUNS,
    NAMING_VERBS,
    VOTE_VERBS,
)
from wirefacts.syntax.clauses import by_agent, is_negated, is_passive, subject
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.text.extents import Extent

_CAST = "hands|papers|members|judges|jurors|nations|countries|shares|ticks|marks|voices"
_UNIT = rf"(?:\s?%|\s(?:per ?cent|pct\.?|(?:electoral |pledged )?(?:votes?|seats?|delegates?|ballots?)|{_CAST}))?"
_AGAINST = re.compile(
    rf"{_UNIT},?(?: ?[-–‑—] ?|-to-|(?: to | versus | vs\.? | against )(?:(?:the )?[\w .'’-]{{2,30}}['’]s? |(?:her|his) )?)\Z",
    re.IGNORECASE,
)
_OVER = frozenset("over against to past of from on behind".split())
_HANDING = frozenset("award give hand".split())
_REACH = 30
"""Words before two numbers within which their contest is told."""
_AFTER = 6
_GAP = 50
"""Code points between two numbers that are set against each other."""
_STOPS = frozenset({";", ":"})
_LED = 9
"""Code points before the first of two numbers that may say that they are the ends of a range."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Whose the higher and whose the lower number is; None for a side that the sentence leaves out."""

    ahead: Token | None
    behind: Token | None

    def swapped(self) -> "Sides":
        return Sides(self.behind, self.ahead)

    def of(self, mine: float, other: float) -> Token | None:
        """The side that has `mine` where the opponent has `other`."""
        return self.ahead if mine >= other else self.behind


def set_against(first: Figure, second: Figure, text: str) -> bool:
    """True for "48-45", "48% to 45%", "4,318 to 377": not the ends of a change or a range ("from 14 to 17")."""
    gap = text[first.extent.end : second.extent.start]
    if len(gap) > _GAP or not _AGAINST.match(gap) or not one_sentence(first.first, second.first):
        return False
    return not text[max(0, first.extent.start - _LED) : first.extent.start].lower().endswith(("from ", "range of "))


def sides(first: Figure, second: Figure, parties: Parties) -> Sides | None:
    """The sides of the contest that the numbers tell, by the nearest word of leading or trailing; None without one."""
    around = ((w, True) for w in preceding(first.first, _REACH)), ((w, False) for w in following(second.last, _AFTER))
    for word, before in chain(*around):
        if word.text in _STOPS:
            return None
        found = _told_by(word, parties) if before or word.pos_ != "VERB" else None
        if found is not None and (found.ahead is not None or found.behind is not None):
            return found if found.behind is not None else Sides(found.ahead, _beaten(second, parties))
    return None


def _beaten(second: Figure, parties: Parties) -> Token | None:
    """Doe in "31 votes to 30, beating Doe" and in "31 votes to 30 for Doe"."""
    for word in following(second.last, _AFTER):
        if word.lower_ == "for":
            return fit(object_of(word), parties)
        if word.pos_ == "VERB":
            return _object(word, parties) if word.tag_ == "VBG" and word.lemma_.lower() in AHEAD_VERBS else None
    return None


def _told_by(word: Token, parties: Parties) -> Sides | None:
    lemma = word.lemma_.lower()
    if word.pos_ in {"VERB", "AUX"} or (word.lower_ == "back" and word.dep_ == "ROOT"):
        return _verb(word, lemma, parties)
    if lemma in LEAD_NOUNS and word.pos_ == "NOUN":
        return Sides(_having(word, parties), _opponent(word, parties))
    if word.lower_ == "ahead" or (word.lower_ == "behind" and word.dep_ in {"prep", "advmod"}):
        found = Sides(_mover(word, parties), _opponent(word, parties) or fit(object_of(word), parties))
        return found if word.lower_ == "ahead" else found.swapped()
    return None


def _verb(verb: Token, lemma: str, parties: Parties) -> Sides | None:
    if is_negated(verb):
        return None
    if lemma in AHEAD_VERBS | BEHIND_VERBS:
        if is_passive(verb) and lemma in AHEAD_VERBS:
            return Sides(fit(by_agent(verb), parties), fit(subject(verb), parties))
        beaten = _object(verb, parties) if lemma not in {"win", "carry", "lose"} else None
        found = Sides(_doer(verb, parties), beaten or _opponent(verb, parties) or _lost_to(verb, lemma, parties))
        return found if lemma in AHEAD_VERBS else found.swapped()
    if lemma in _HANDING:
        return Sides(_given_to(verb, parties), _opponent(verb, parties))
    if lemma in NAMING_VERBS and is_passive(verb):
        return Sides(fit(subject(verb), parties), _opponent(verb, parties))
    if lemma in NAMING_VERBS and (picked := _object(verb, parties) or _named(verb, parties)) is not None:
        return Sides(picked, _opponent(verb, parties))
    if lemma in VOTE_VERBS:
        goal = next((object_of(child) for child in verb.rights if child.lower_ == "for"), None)
        chosen = goal if goal is not None and goal.pos_ == "PROPN" else fit(goal, parties)
        return Sides(chosen, _opponent(verb, parties)) if goal is not None else None
    return None


def _doer(verb: Token, parties: Parties) -> Token | None:
    beside = verb.nbor(-1) if verb.i and verb.tag_ == "VBG" else verb
    if verb.i and verb.nbor(-1).text in ANSWERS:
        return verb.nbor(-1)
    if beside.pos_ == "PROPN" and choosable(beside, parties):
        return beside
    return holder_of(verb, lambda word: choosable(word, parties))


def _object(verb: Token, parties: Parties) -> Token | None:
    near = (c for c in verb.rights if c.dep_ in {"dobj", "dative", "npadvmod", "oprd"})
    beside = head_from(verb.nbor()) if verb.i + 1 < len(verb.doc) and verb.nbor().pos_ == "PROPN" else None
    return next((c for c in (*near, beside) if choosable(c, parties)), None)


def _lost_to(verb: Token, lemma: str, parties: Parties) -> Token | None:
    """Doe in "lost Doe's old seat by 3 votes": nobody; the object of a loss is a rival only where it is somebody."""
    return _object(verb, parties) if lemma == "lose" else None


def _given_to(verb: Token, parties: Parties) -> Token | None:
    """Roe in "gave the prize to Roe", "awarded Roe the seat"."""
    for child in verb.rights:
        goal = object_of(child) if child.lower_ == "to" else child if child.dep_ == "dative" else None
        if goal is not None and (choosable(goal, parties) or goal.pos_ == "PROPN"):
            return goal
    return None


def _named(verb: Token, parties: Parties) -> Token | None:
    """A name as the object of a verb of picking, whatever it is taken for."""
    picked = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    return picked if picked is not None and picked.pos_ == "PROPN" else accepted(picked, parties)


def _opponent(word: Token, parties: Parties) -> Token | None:
    """ "over Doe", "ahead of Doe", "lost to Doe", from the word itself or from what it hangs on."""
    for child in chain(word.rights, (c for c in word.head.rights if c.i > word.i)):
        if child.dep_ == "prep" and child.lower_ in _OVER and (goal := object_of(child)) is not None:
            titled = goal.pos_ == "PROPN" and parties.label(goal) == "work"
            rival = word.lemma_.lower() in {"prefer", "choose", "pick"} and goal.pos_ == "NOUN" and not goal.like_num
            if choosable(goal, parties) or titled or (rival and child.lower_ in {"to", "over"}):
                return goal
    return None


def _mover(adverb: Token, parties: Parties) -> Token | None:
    """Who is ahead: the subject of its verb, or the name before it."""
    for ancestor in above(adverb):
        if ancestor.pos_ in {"VERB", "AUX"} and choosable(found := subject(ancestor), parties):
            return found
        if choosable(ancestor, parties):
            return ancestor
    return None


def _having(noun: Token, parties: Parties) -> Token | None:
    """Who has a lead: "her lead", "Roe has a lead", "Roe with a lead"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return fit(child, parties)
    for ancestor in above(noun):
        if choosable(ancestor, parties):
            return ancestor
        if ancestor.pos_ in {"VERB", "AUX"}:
            return _object(ancestor, parties) or _doer(ancestor, parties)
    return None


def contest_of(number: Token) -> Extent | None:
    """The election, round or referendum that the sentence of a count names, the nearest before the number or behind it."""
    for word in (*preceding(number, _REACH), *following(number, _REACH)):
        if word.lemma_.lower() in CONTESTS and word.pos_ in {"NOUN", "PROPN"} and word.dep_ != "compound":
            brought = word.head.lower_ in {"in", "at", "for", "of"} and word.dep_ == "pobj"
            if brought or word.dep_ in {"dobj", "nsubj", "nsubjpass"}:
                return noun_phrase(word)
    return None

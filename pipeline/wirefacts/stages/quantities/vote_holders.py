"""Whose counted votes and seats are: the subject, the possessor, the name beside them, the one they went to."""

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import CHOSEN, accepted
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    governing_verb,
    object_of,
    possessor,
    preceding,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.holders import beside, doer, fit, owner, standing, taker
from wirefacts.stages.quantities.listed import next_listed
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import CHANGE_VERBS, FINISH_VERBS, GAIN_VERBS, NAMING_VERBS
from wirefacts.syntax.clauses import is_passive, objects

_BEATING = frozenset("defeat beat lead edge oust unseat topple best".split())
_CUTTING = frozenset({"reduce", "restrict", "limit", "confine"})
_GOING = frozenset({"go", "cast", "award", "give", "allocate", "fall"})
_HAVING = frozenset({"have", "hold", "keep", "leave", "remain"})
_LEAVING = frozenset({"leave", "put", "see", "show"})
"""Verbs whose object has what "with" or "on" brings: "left the Liberals with 44 seats"."""
_BROUGHT = frozenset({"with", "on", "at"})


def grown(figure: Figure) -> Token | None:
    """Whose seats grew or shrank: "the party's seats rose from 14 to 17"."""
    verb = verb_before(figure.first, CHANGE_VERBS, 6) or governing_verb(figure.first)
    found = subject_of(verb) if verb is not None else None
    if found is not None and found.lemma_.lower() in {"seat", "vote", "delegate"}:
        return possessor(found)
    return found


def target(noun: Token, parties: Parties) -> Token | None:
    """ "12,345 votes for Roe", "12 seats went to Roe's party"."""
    if noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.lemma_.lower() in _GOING:
        for child in noun.head.children:
            if child.lower_ in {"to", "for"} and child.i > noun.i and (goal := object_of(child)) is not None:
                return accepted(goal, parties)
    return taker(noun, parties)


def holder(figure: Figure, preposition: Token | None, governor: Token, parties: Parties) -> Token | None:
    """The one who has the votes by the verb or the preposition that brings them."""
    if preposition is not None and preposition.lower_ in _BROUGHT:
        return _brought(preposition, governor, parties)
    if preposition is not None and preposition.lower_ == "to" and governor.lemma_.lower() in CHANGE_VERBS:
        return doer(governor, parties)
    lemma = governor.lemma_.lower()
    gained = governor if governor.pos_ in {"VERB", "AUX"} and lemma in GAIN_VERBS else None
    verb = gained or verb_before(figure.first, GAIN_VERBS)
    if verb is not None:
        return doer(verb, parties)
    before = figure.first.nbor(-1) if figure.first.i else figure.first
    if before.pos_ == "NOUN":
        head = parties.ending_at(before)
        return head if parties.label(head) in CHOSEN else None
    return beside(figure.first, parties)


def _brought(preposition: Token, governor: Token, parties: Parties) -> Token | None:
    verb = governor if governor.pos_ in {"VERB", "AUX"} else None
    word = preposition.nbor(-1) if preposition.i else preposition
    named = word.pos_ == "PROPN" and parties.label(parties.ending_at(word)) in CHOSEN
    if named and (verb is None or verb.lemma_.lower() not in GAIN_VERBS | FINISH_VERBS or _by(word, parties)):
        return parties.ending_at(word)
    verb = verb or governing_verb(preposition)
    if verb is None:
        return None
    if verb.lemma_.lower() in _LEAVING and (left := next(iter(objects(verb)), None)) is not None:
        return accepted(left, parties)
    if verb.lemma_.lower() == "go":
        goal = next((child for child in verb.children if child.lower_ == "to"), None)
        return object_of(goal) if goal is not None else None
    return picked_by(verb) or doer(verb, parties)


def picked_by(verb: Token) -> Token | None:
    """Whom the voters picked: "members elected Roe", "Roe was re-elected"."""
    if verb.lemma_.lower() not in NAMING_VERBS:
        return None
    if is_passive(verb):
        return subject_of(verb)
    return next((word for word in objects(verb) if word.pos_ in {"PROPN", "PRON"}), None)


def _by(word: Token, parties: Parties) -> bool:
    """ "followed by Roe with 900", "ahead of Roe on 900"."""
    head = parties.ending_at(word)
    governor = head.head
    ahead = governor.lower_ == "of" and governor.i > 0 and governor.nbor(-1).lower_ in {"ahead", "front"}
    return head.dep_ == "pobj" and (governor.lower_ == "by" or ahead)


def paired(figure: Figure, parties: Parties) -> Token | None:
    """The owner of a bare number behind counted votes: "... to Roe's 223", "while Roe won 900", "900 for Roe", "Roe 900"."""
    if figure.first.i < 2:
        return None
    owned = owner(figure.first, parties) or taker(figure.last, parties)
    if owned is not None:
        return accepted(owned, parties)
    goal = target(figure.last, parties) or accepted(against(figure, parties) or cut(figure), parties)
    if goal is not None:
        return goal
    before = figure.first.nbor(-1)
    if parties.text.endswith((" to ", " votes against "), 0, figure.extent.start):
        beaten = verb_before(figure.first, _BEATING, 14)
        return accepted(next(iter(objects(beaten)), None), parties) if beaten is not None else None
    if before.lower_ in _BROUGHT:
        named = beside(figure.first, parties) or next_listed(figure.first, parties)
        if named is not None:
            return named
        verb = verb_before(figure.first, FINISH_VERBS | _HAVING, 6)
        return _by_verb(verb, parties) if verb is not None else None
    if before.text in {"(", ","} and figure.number.in_words:
        return None
    if before.lower_ in {"he", "she", "they"}:
        return before
    if before.pos_ == "PROPN":
        return accepted(standing(before, parties), parties)
    if before.pos_ == "NOUN":
        head = parties.ending_at(before)
        return fit(head, parties) or (accepted(head, parties) if _listed(head) else None)
    verb = verb_before(figure.first, GAIN_VERBS | FINISH_VERBS, 4)
    if verb is not None:
        return _by_verb(verb, parties)
    return beside(figure.first, parties)


def against(figure: Figure, parties: Parties) -> Token | None:
    """Doe in "polled 1,540 votes against 1,102 by her rival, Doe"."""
    by = figure.last.nbor() if figure.last.i + 1 < len(figure.last.doc) else figure.last
    if by.lower_ != "by" or not parties.text.endswith("against ", 0, figure.extent.start):
        return None
    goal = object_of(by)
    return next((c for c in goal.rights if c.dep_ == "appos" and c.pos_ == "PROPN"), goal) if goal is not None else None


def cut(figure: Figure) -> Token | None:
    """The Greens of "reducing the Greens to 38", "the Greens were reduced to just four seats"."""
    to = next((word for word in preceding(figure.first, 2) if word.lower_ not in {"just", "only"}), None)
    if to is None or to.lower_ != "to":
        return None
    verb = next((w for w in preceding(to, 12) if w.pos_ == "VERB" and w.lemma_.lower() in _CUTTING), None)
    if verb is None:
        return None
    return subject_of(verb) if is_passive(verb) else next(iter(objects(verb)), None)


def _listed(head: Token) -> bool:
    """True for the car park of "The cedar had 2,004 ticks, the car park 871": an item of a list, the verb left out."""
    opens = head.left_edge
    if opens.i == 0 or opens.pos_ != "DET" or opens.lower_ not in {"the", "a", "an", "her", "his"}:
        return False
    joint = opens.nbor(-1)
    return joint.text in {",", ";", ":"} or joint.lower_ in {"and", "while", "but"}


def _by_verb(verb: Token, parties: Parties) -> Token | None:
    if verb.lemma_.lower() == "leave" and (left := next(iter(objects(verb)), None)) is not None:
        return accepted(left, parties)
    found = doer(verb, parties)
    return found if found is None or found.i < verb.i else fit(found, parties)

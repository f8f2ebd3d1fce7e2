"""Whose a number of votes or seats is: the subject, the possessor, the name beside it, the one it went to."""

import re
from typing import TypeGuard

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    governing_verb,
    head_from,
    holder_of,
    object_of,
    possessor,
    preceding,
    subject_of,
    verb_before,
)  # fmt: skip
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import (
    BODIES,
    CHANGE_VERBS,
    FINISH_VERBS,
    GAIN_VERBS,
    GIVE_VERBS,
    MEASURES,
    PICK_VERBS,
    SIDES,
)
from wirefacts.syntax.clauses import is_negated, is_passive, objects
from wirefacts.syntax.phrases import NOMINAL

_CAST = re.compile(r" (?:were |had been |have been )?(?:cast |counted )?(?:for|to) ")
_BEATING = frozenset("defeat beat lead edge oust unseat topple best".split())
_SET_OFF = 10
"""Words of an apposition between a name and its number."""
_PRONOUNS = frozenset("he she they who him her them his their".split())
_NO_NAMES = frozenset({"DATE", "TIME", "GPE", "LOC", "CARDINAL", "PERCENT", "MONEY", "ORDINAL", "NORP"})
_CHOSEN = frozenset({"person", "organization", "group"})
_NO_CHOICE = frozenset(
    "it which that who one there election vote turnout result country state chamber parliament senate house district "
    "constituency list seat total number majority each we i you everyone voter respondent electorate people person "
    "survey pollster public delegate".split()
)


def owner(figure: Figure, *, changed: bool) -> Token | None:
    """ "Roe's 45 seats", "the party's seats rose from 14 to 17"."""
    before = figure.first.nbor(-1) if figure.first.i else figure.first
    if before.tag_ == "POS" and before.i:
        whose = before.nbor(-1)
        start = whose.left_edge
        return None if start.i and start.nbor(-1).lower_ == "of" else whose
    if before.tag_ == "PRP$" and before.lower_ in _PRONOUNS:
        return before
    if changed:
        verb = verb_before(figure.first, CHANGE_VERBS, 6) or governing_verb(figure.first)
        holder = subject_of(verb) if verb is not None else None
        if holder is not None and holder.lemma_.lower() in {"seat", "vote", "delegate"}:
            return possessor(holder)
        return holder
    return None


def target(noun: Token, stop: int, parties: Parties) -> Token | None:
    """ "12,345 votes for Roe", "12 seats went to Roe's party"."""
    doc = parties.doc
    if noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.lemma_.lower() in {"go", "cast", "award", "give", "allocate"}:
        for child in noun.head.children:
            if child.lower_ in {"to", "for"} and child.i > noun.i:
                goal = object_of(child)
                if goal is not None:
                    return accepted(goal, parties)
    match = _CAST.match(parties.text, stop)
    if match and noun.i + 1 < len(doc) and "for" in match[0]:
        at = noun.i + 1
        while at < len(doc) and doc[at].idx < match.end():
            at += 1
        head = head_from(doc[at]) if at < len(doc) else None
        return accepted(head, parties) if head is not None else None
    return None


def holder(figure: Figure, preposition: Token | None, governor: Token, parties: Parties) -> Token | None:
    """The one who has the votes by the verb or the preposition that brings them."""
    if preposition is not None and preposition.lower_ in {"with", "on", "at"}:
        verb = governor if governor.pos_ in {"VERB", "AUX"} else None
        beside = preposition.nbor(-1) if preposition.i else preposition
        named = beside.pos_ == "PROPN" and parties.label(parties.ending_at(beside)) in _CHOSEN
        if named and (verb is None or verb.lemma_.lower() not in GAIN_VERBS | FINISH_VERBS or _by(beside, parties)):
            return parties.ending_at(beside)
        verb = verb or governing_verb(preposition)
        if verb is not None and verb.lemma_.lower() == "go":
            goal = next((child for child in verb.children if child.lower_ == "to"), None)
            return object_of(goal) if goal is not None else None
        return picked_by(verb) or _doer(verb, parties) if verb is not None else None
    verb = (
        governor
        if governor.pos_ in {"VERB", "AUX"} and governor.lemma_.lower() in GAIN_VERBS
        else verb_before(figure.first, GAIN_VERBS)
    )
    if verb is not None:
        return _doer(verb, parties)
    return _listed(figure, parties)


def picked_by(verb: Token) -> Token | None:
    """Whom the voters picked: "members elected Roe", "Roe was re-elected"."""
    if verb.lemma_.lower() not in PICK_VERBS:
        return None
    if is_passive(verb):
        return subject_of(verb)
    return next((word for word in objects(verb) if word.pos_ in {"PROPN", "PRON"}), None)


def _by(beside: Token, parties: Parties) -> bool:
    """ "followed by Roe with 900", "ahead of Roe on 900"."""
    head = parties.ending_at(beside)
    governor = head.head
    ahead = governor.lower_ == "of" and governor.i > 0 and governor.nbor(-1).lower_ in {"ahead", "front"}
    return head.dep_ == "pobj" and (governor.lower_ == "by" or ahead)


def _listed(figure: Figure, parties: Parties) -> Token | None:
    """ "Roe: 12,345 votes", "Roe (12,345 votes)", "Roe – 12,345 votes", "Roe 12,345 votes"."""
    doc, at = parties.doc, figure.first.i - 1
    while at > 0 and doc[at].text in {":", "(", "–", "—", "-", ","} and at > figure.first.i - 3:
        at -= 1
    if at < 0 or doc[at].pos_ not in {"PROPN", "NOUN"}:
        return None
    head = parties.ending_at(doc[at])
    return head if parties.label(head) in _CHOSEN else None


def paired(figure: Figure, parties: Parties) -> Token | None:
    """The owner of a bare number behind counted votes: "... to Roe's 223", "while Roe won 900", "900 for Roe", "Roe 900"."""
    doc = parties.doc
    if figure.first.i < 2 or figure.value < 2:
        return None
    before = doc[figure.first.i - 1]
    if before.tag_ == "POS":
        return accepted(parties.ending_at(doc[before.i - 1]), parties)
    if parties.text.startswith(" for ", figure.extent.end) and figure.last.i + 2 < len(doc):
        return accepted(head_from(doc[figure.last.i + 2]), parties)
    if before.pos_ == "PROPN":
        return accepted(parties.ending_at(before), parties)
    if before.lower_ in {"with", "on"} and doc[before.i - 1].pos_ == "PROPN":
        return accepted(parties.ending_at(doc[before.i - 1]), parties)
    goal = target(figure.last, figure.extent.end, parties)
    if goal is not None:
        return goal
    if parties.text.endswith((" to ", " votes against "), 0, figure.extent.start):
        beaten = verb_before(figure.first, _BEATING, 14)
        return accepted(next(iter(objects(beaten)), None), parties) if beaten is not None else None
    if before.text in {"(", ","} and not figure.number.in_words:
        return _set_off(figure, parties)
    verb = verb_before(figure.first, GAIN_VERBS | FINISH_VERBS, 4)
    return _doer(verb, parties) if verb is not None else None


def _set_off(figure: Figure, parties: Parties) -> Token | None:
    """Roe in "Roe (8,870)" and in "Roe, a former auditor, 8,870": the nearest name before the mark that set it off."""
    for word in preceding(figure.first.nbor(-1), _SET_OFF):
        if word.pos_ == "PROPN" and parties.label(head := parties.ending_at(word)) == "person":
            return head
        if (word.pos_ in {"VERB", "AUX"} and word.tag_ != "VBG") or word.text in {"(", ")", ";"}:
            return None
    return None


def given_to(first: Token, parties: Parties) -> Token | None:
    """Roe in "the survey gave Roe 40%", "had her at 40%", "the wards gave him 2,117 votes"."""
    verb = verb_before(first, GIVE_VERBS, 8)
    if verb is None:
        return None
    taker = next((c for c in verb.rights if c.dep_ in {"dative", "dobj"} and c.i < first.i), None)
    if taker is not None and taker.dep_ == "dative" and taker.pos_ == "ADP":
        taker = object_of(taker)
    return taker if choosable(taker, parties) else None


def _doer(verb: Token, parties: Parties) -> Token | None:
    """Who wins by `verb`, unless it is denied."""
    return None if is_negated(verb) else holder_of(verb, lambda word: accepted(word, parties) is not None)


def accepted(head: Token | None, parties: Parties) -> Token | None:
    """`head` where it can be chosen by votes: a person, a party, a side; never the election itself or a chamber."""
    if head is None or head.pos_ not in NOMINAL or head.like_num or not head.text[0].isalnum():
        return None
    if head.pos_ == "PRON":
        return head if head.lower_ in _PRONOUNS else None
    if head.pos_ == "PROPN":
        return None if parties.label(head) == "place" else head
    return None if head.lemma_.lower() in _NO_CHOICE else head


def choosable(head: Token | None, parties: Parties) -> TypeGuard[Token]:
    """True for what votes are won by, on its own word: a name, a pronoun of somebody, a person, a side, a measure."""
    if head is None or head.pos_ not in NOMINAL or head.like_num:
        return False
    if head.pos_ == "PRON":
        return head.lower_ in _PRONOUNS
    lemma = head.lemma_.lower()
    if lemma in BODIES or lemma in {"percent", "%"} or (head.pos_ != "PROPN" and lemma in _NO_CHOICE):
        return False
    label = parties.label(head)
    if head.pos_ == "PROPN":
        return label not in {"place", "work", "event"} and head.ent_type_ not in _NO_NAMES
    return head.dep_ != "compound" and (label in _CHOSEN or lemma in SIDES | MEASURES or is_person_noun(lemma))

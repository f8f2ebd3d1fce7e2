"""Whose a number of votes or a share of them is, by the grammar and the layout around it; both kinds ask the same.

A name may own the number ("Roe's 45", "her 31"), stand beside it ("Roe (44)", "Roe far behind with 44", "Roe, a smith,
44"), take it ("44 for Roe", "gave Roe 44", "went to Roe") or do the verb that brings it ("Roe, a smith, won 44").
"""

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import ANSWERS, PRONOUNS, accepted, choosable
from wirefacts.stages.quantities.grammar import head_from, holder_of, object_of, preceding, verb_before
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import GIVE_VERBS
from wirefacts.syntax.clauses import SUBJECTS, is_negated

_BRINGING = frozenset({"with", "on", "at", "(", ",", ":", "–", "-", "—", "by", "of"})
_ASIDE = frozenset(
    ", ahead behind in far well close second third fourth fifth first last trailing follow followed".split()
)
_REACH = 5
"""Words between a name and the preposition that brings its number."""
_APPOSED = 12
"""Words of an apposition between a name and its number or verb."""
_GIVEN = frozenset("cast counted given go went going were had been awarded recorded".split())


def owner(first: Token, parties: Parties) -> Token | None:
    """Roe in "Roe's 45", her in "her 31"."""
    before = first.nbor(-1) if first.i else first
    if before.tag_ == "PRP$" and before.lower_ in PRONOUNS:
        return before
    if before.tag_ != "POS" or not before.i:
        return None
    whose = parties.ending_at(before.nbor(-1))
    start = whose.left_edge
    return None if start.i and start.nbor(-1).lower_ == "of" else whose


def taker(last: Token, parties: Parties) -> Token | None:
    """Roe in "44 for Roe", "44 votes were cast for Roe", "one went to Roe", "the 44 of Roe"; `last`: the unit or the number."""
    doc, at = last.doc, last.i + 1
    while at < min(len(doc), last.i + 4) and doc[at].lower_ in _GIVEN:
        at += 1
    if at + 1 >= len(doc) or doc[at].is_sent_start:
        return None
    joint = doc[at].lower_
    given = at > last.i + 1
    if joint == "for" or (joint == "to" and given):
        first = doc[at + 2] if doc[at + 1].is_space and at + 2 < len(doc) else doc[at + 1]
        return accepted(object_of(doc[at]) or head_from(first), parties)
    if joint == "of" and doc[at + 1].pos_ == "PROPN":
        head = object_of(doc[at]) or head_from(doc[at + 1])
        return head if head is not None and parties.is_person(head) else None
    return None


def given_to(first: Token, parties: Parties) -> Token | None:
    """Roe in "the survey gave Roe 40%", "had her at 40%", "the wards gave him 2,117 votes"."""
    verb = verb_before(first, GIVE_VERBS, 8)
    if verb is None:
        return None
    found = next((c for c in verb.rights if c.dep_ in {"dative", "dobj"} and c.i < first.i), None)
    if found is not None and found.dep_ == "dative" and found.pos_ == "ADP":
        found = object_of(found)
    return found if choosable(found, parties) else None


def beside(first: Token, parties: Parties) -> Token | None:
    """The name before the number: "Roe 44", "Roe (44)", "Roe ahead with 44", "Roe (Greens): 44", "barely 44"."""
    word = first.nbor(-1) if first.i and not first.is_sent_start else None
    while word is not None and word.pos_ in {"ADV", "ADJ", "DET"} and word.i and not word.is_sent_start:
        word = word.nbor(-1)
    if word is None or word.text in ANSWERS:
        return word
    if word.pos_ == "PROPN":
        name = standing(word, parties)
        return None if name.dep_ == "dobj" else fit(name, parties)
    if word.text.startswith(")"):
        return _before_bracket(word, parties)
    if word.lower_ not in _BRINGING:
        return None
    closed = word.i > 0 and word.nbor(-1).text == ")"
    near = _before_bracket(word.nbor(-1), parties) if closed else _brought(word, parties)
    return near or (apposed(word, parties) if word.text == "," else None)


def standing(last: Token, parties: Parties) -> Token:
    """Who stands under a name that ends with `last`: Roe in "Roe of the Greens", "Roe, of the Herring Party"."""
    name = parties.ending_at(last)
    start = parties.phrase(name).start
    first = next((word for word in (name, *preceding(name, _REACH)) if word.idx <= start), name)
    at = first.i - 1
    while at > 0 and last.doc[at].pos_ == "DET":
        at -= 1
    if at < 1 or last.doc[at].lower_ not in {"of", "for"}:
        return name
    person = last.doc[at - 1] if last.doc[at - 1].text != "," or at < _SECOND else last.doc[at - 2]
    head = parties.ending_at(person)
    return head if person.pos_ == "PROPN" and parties.label(head) == "person" else name


_SECOND = 2


def _brought(word: Token, parties: Parties) -> Token | None:
    for before in preceding(word, _REACH):
        if before.lower_ in _ASIDE:
            continue
        if before.text in ANSWERS:
            return before
        if before.pos_ == "PROPN" or before.lower_ in {"him", "her"}:
            head = standing(before, parties)
            return fit(head, parties) or (head if head.dep_ == "conj" and head.pos_ == "PROPN" else None)
        return (
            accepted(before, parties) if word.text == ":" and before.pos_ == "NOUN" and before.i + 1 == word.i else None
        )
    return None


def _before_bracket(closing: Token, parties: Parties) -> Token | None:
    """Roe in "Roe (Greens): 44"."""
    for word in preceding(closing, _APPOSED):
        if word.text == "(":
            name = word.nbor(-1) if word.i else word
            return fit(parties.ending_at(name), parties) if name.pos_ == "PROPN" else None
    return None


def apposed(comma: Token, parties: Parties) -> Token | None:
    """Roe in "Roe, a former auditor, 8,870": the name before the mark that opened what `comma` closes."""
    told = False
    for word in preceding(comma, _APPOSED):
        if word.text == "," and word.i and word.nbor(-1).pos_ == "PROPN" and (not told or word.nbor().lower_ == "who"):
            head = parties.ending_at(word.nbor(-1))
            return head if parties.label(head) in {"person", "organization"} or _alone(head, comma) else None
        told = told or (word.pos_ in {"VERB", "AUX"} and word.tag_ not in {"VBG", "VBN"})
        if word.text in {"(", ")", ";", ","}:
            return _between(word, comma, parties) if word.text == "," else None
    return None


def _alone(head: Token, comma: Token) -> bool:
    """True for a name of no known kind that opens its sentence."""
    return bool(head.left_edge.is_sent_start) and head.i < comma.i


def _between(opening: Token, closing: Token, parties: Parties) -> Token | None:
    """The name that stands alone between two commas: "the runner-up, Okafor, had 312"."""
    head = parties.ending_at(closing.nbor(-1))
    alone = head.left_edge.i == opening.i + 1 and parties.label(head) == "person"
    return head if alone else None


def doer(verb: Token, parties: Parties, *, named: bool = False) -> Token | None:
    """Who wins by `verb`, unless it is denied; `named`: only one that is choosable by its own word."""
    if is_negated(verb) and not _no_side(verb):
        return None
    before = verb.nbor(-1) if verb.i and not verb.is_sent_start else verb
    if before.text in ANSWERS:
        return before
    near = apposed(before, parties) if before.text == "," else None
    return near or holder_of(
        verb, lambda word: choosable(word, parties) if named else accepted(word, parties) is not None
    )


def _no_side(verb: Token) -> bool:
    """True for "the No side won", whose name is no denial."""
    return any(child.dep_ in SUBJECTS and any(word.text == "No" for word in child.lefts) for child in verb.lefts)


def fit(head: Token | None, parties: Parties) -> Token | None:
    """`head` where it is choosable."""
    return head if choosable(head, parties) else None

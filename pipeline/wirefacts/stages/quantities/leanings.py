"""How those whom a number counts lean: "54% of men backed the plan", "five were against it", "13 not", "two abstained"."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import head_from, object_of
from wirefacts.stages.quantities.predicates import ASIDE, ENDS, WALLS, closes, predicate, says, side_noun, verbal
from wirefacts.stages.quantities.rules_leanings import (
    ABSTAINING,
    AGAINST_VERBS,
    AUXILIARIES,
    FOR_VERBS,
    KEEPING,
    OPINION_ADJECTIVES,
    REJECT_STEPS,
    SAY_VERBS,
    SIDE_NOUNS,
    SIDING,
    STANCES,
    THINKING,
    VERBAL_FORMS,
    VIEW_VERBS,
    Stance,
)
from wirefacts.syntax.clauses import OBJECTS, SUBJECTS
from wirefacts.syntax.phrases import NOMINAL

_MARKS = frozenset({"“", '"', "‘", "'"})
_VAGUE_GOALS = frozenset("it them that this so one these those".split())
_MARKING = frozenset("tick mark circle write put click cross type pick choose".split())
"""Verbs by which a choice is put down in its own words."""
_FEW = 4
"""Words of a choice that is put down."""
_BLANK = re.compile(r"blank|empty|spoil(?:ed|t)|void")


@dataclass(frozen=True, slots=True)
class Leaning:
    """`word` says it, `goal` is the head of what it names; `elided`: the predicate of another is meant ("37 percent do");
    `view`: the words of an opinion or deed that is no side of a question, from `word` on."""

    stance: Stance | None
    word: Token
    goal: Token | None = None
    elided: bool = False
    view: bool = False


def leaning(last: Token) -> Leaning | None:
    """How those counted by the number that ends with `last` lean; None where nothing says so."""
    word = predicate(last)
    return None if word is None else _read(word)


def thinks(lean: Leaning | None) -> bool:
    """True for opinions and wishes, which only those who were asked tell: "think him guilty", "would rather stay"."""
    if lean is None or not lean.view:
        return False
    before = [word.lower_ for word in lean.word.doc[max(0, lean.word.i - 3) : lean.word.i]]
    return "would" in before or (lean.word.i > 0 and lean.word.nbor(-1).lemma_.lower() in THINKING)


def _read(word: Token) -> Leaning | None:
    doc, at, negated, helped = word.doc, word.i, False, False
    while at < len(doc) and (_helps(doc[at]) or (at > word.i and doc[at].pos_ == "ADV" and not says(doc[at]))):
        negated = negated or doc[at].lower_ in {"not", "n't", "n’t", "never"}
        helped = helped or doc[at].lower_ not in {"not", "only", "still"}
        at += 1
        if at >= len(doc) or (doc[at].lower_ in ENDS and not _goes_on(doc[at])) or doc[at].is_sent_start:
            return Leaning("against" if negated else "for", word, elided=True)
    while at + 1 < len(doc) and (
        doc[at].text in _MARKS or (at > word.i and doc[at].pos_ == "ADV" and not says(doc[at]))
    ):
        at += 1
    if at >= len(doc):
        return None
    found = _core(doc[at], helped=helped)
    if found is None:
        return Leaning("against", word, elided=True) if negated and not helped else None
    if negated and doc[at].lemma_.lower() == "vote" and closes(doc[at]):
        return Leaning("abstain", word)
    if negated and not found.view:
        if found.stance == "abstain":
            return found
        return Leaning("against" if found.stance == "for" else "for", word, found.goal)
    return Leaning(found.stance, word, found.goal, view=True) if found.view and negated else found


def _goes_on(word: Token) -> bool:
    """True for the "to" of "were to stay" and the "with" of "are with him"."""
    if word.lower_ == "to":
        return True
    return word.lower_ == "with" and word.i + 1 < len(word.doc) and word.nbor().pos_ in {"PRON", "PROPN", "DET"}


def _helps(word: Token) -> bool:
    return word.lower_ in AUXILIARIES or word.lower_ in {"not", "n't", "n’t", "never"}


def _core(word: Token, *, helped: bool) -> Leaning | None:
    lower, lemma = word.lower_, word.lemma_.lower()
    if lower in {"for", "behind"} or (lower == "with" and helped):
        return _aimed(word, _after(word))
    if lower == "against":
        after = word.nbor() if word.i + 1 < len(word.doc) else None
        return None if after is not None and after.like_num else Leaning("against", word, _after(word))
    if lower == "in":
        side = side_noun(word)
        if side is None:
            return None
        goal = _of(side)
        return _aimed(word, goal) if SIDE_NOUNS[side.lower_] == "for" else Leaning("against", word, goal)
    if lower == "opposed":
        return Leaning("against", word, _after(word, "to") or _goal(word))
    if lower in STANCES and (lower != "no" or closes(word)):
        return Leaning(STANCES[lower], word)
    if lemma in ABSTAINING or _BLANK.fullmatch(lower):
        return Leaning("abstain", word)
    if helped and word.pos_ == "ADJ" and lower in OPINION_ADJECTIVES:
        return Leaning("for", word)
    if verbal(word) or word.pos_ == "VERB":
        if VERBAL_FORMS.get(lower, lemma) in SAY_VERBS:
            return _said(word) or (Leaning(None, word, view=True) if helped and closes(word) else None)
        return _verb(word, lemma)
    owned = word.i > 0 and word.nbor(-1).lemma_.lower() == "have" and word.pos_ in {"NOUN", "DET", "PROPN", "INTJ"}
    return Leaning(None, word, view=True) if helped and (word.pos_ == "ADJ" or owned) else None


def _said(verb: Token) -> Leaning | None:
    """What those who answered say they would do: "said they would back the plan"; or their answer: "said no"."""
    doc, at = verb.doc, verb.i + 1
    if at < len(doc) and doc[at].lower_ == "nothing":
        return Leaning("abstain", verb)
    if at < len(doc) and (doc[at].lower_ in STANCES or (at + 1 < len(doc) and closes(doc[at]) and doc[at].is_alpha)):
        return Leaning(STANCES.get(doc[at].lower_, "for"), doc[at])
    while at < min(len(doc), verb.i + 4) and (doc[at].lower_ in {"that", "us", "to"} or doc[at].pos_ == "PRON"):
        at += 1
    if at >= len(doc) or at == verb.i + 1:
        return None
    if doc[at].pos_ == "PROPN" and closes(doc[at]):
        return Leaning("for", verb, doc[at])
    if doc[at - 1].lower_ == "to" and verb.lower_ in {"plan", "plans", "planned", "intend", "intends", "intended"}:
        return Leaning(None, doc[at], view=True)
    found = _read(doc[at]) if doc[at - 1].pos_ == "PRON" else None
    return None if found is None or found.elided else found


def _verb(verb: Token, lemma: str) -> Leaning | None:
    form = VERBAL_FORMS.get(verb.lower_, lemma)
    if verb.tag_ == "VB" and verb.i and verb.nbor(-1).lower_ == "to" and form not in VIEW_VERBS:
        return _step(verb, verb)
    told = _told_behind(verb, form)
    if told is not None:
        return told
    if form in AGAINST_VERBS:
        return Leaning("against", verb, _goal(verb))
    if form in THINKING:
        return _thought(verb)
    if form in FOR_VERBS:
        return _aimed(verb, _goal(verb))
    if form in _MARKING and (marked := _marked(verb)) is not None:
        return Leaning("for", verb, marked)
    return Leaning(None, verb, view=True)


def _marked(verb: Token) -> Token | None:
    """The word in quotation marks that a voter put down: "ticked 'keep'", "wrote "guilty""."""
    if verb.i + 2 >= len(verb.doc) or verb.nbor().text not in _MARKS:
        return None
    first = verb.nbor(2)
    found = head_from(first) if first.pos_ in NOMINAL else None
    return found if found is not None and found.i - first.i < _FEW else first


def _aimed(word: Token, goal: Token | None) -> Leaning:
    """For the goal; a step is for or against what it is taken with: "for quashing the ban", and "letting it stand" is the other
    side than the one told before."""
    if goal is None or goal.pos_ != "VERB":
        return Leaning("for", word, goal)
    if any(c.lower_ in _VAGUE_GOALS and c.dep_ in OBJECTS | SUBJECTS for c in goal.children):
        return Leaning("against", word, goal, elided=True)
    own = next((c for c in goal.rights if c.dep_ == "dobj"), None)
    if goal.lemma_.lower() in REJECT_STEPS and own is not None and own.pos_ in NOMINAL:
        return Leaning("against", word, own)
    return Leaning("for", word, goal)


def _told_behind(verb: Token, form: str) -> Leaning | None:
    """The side that the words behind a verb say: "voted no", "sided with the growers", "sat on their hands"."""
    for at in range(verb.i + 1, min(len(verb.doc), verb.i + 8)):
        word = verb.doc[at]
        lower = word.lower_
        if word.is_sent_start or word.text in WALLS | {","}:
            return None
        if _BLANK.fullmatch(lower) or (lower in {"present", "hands", "nothing"} and form in {"vote", "sit", "say"}):
            return Leaning("abstain", verb)
        if lower in {"down", "seated"} and form in {"stay", "sit", "remain", "keep"}:
            return Leaning("against", verb)
        if form not in VIEW_VERBS | SIDING:
            continue
        if lower in {"for", "against", "in"} or (lower in {"with", "behind"} and form != "vote"):
            found = _core(word, helped=True)
            if found is not None and (form not in VIEW_VERBS or at == verb.i + 1):
                return Leaning(found.stance, found.word if found.stance == "against" else verb, found.goal)
        if lower in STANCES and form in {"vote", "say", "cast", "answer", "tell"}:
            return Leaning(STANCES[lower], word)
        if lower == "to" and form == "vote" and at == verb.i + 1 and at + 1 < len(verb.doc):
            return _step(verb.doc[at + 1], verb)
    return None


def _thought(verb: Token) -> Leaning:
    """The words of an opinion: "think the porter guilty", "believe that others knew"."""
    at = verb.i + 1
    if at < len(verb.doc) and verb.doc[at].lower_ == "that":
        at += 1
    return Leaning(None, verb.doc[min(at, len(verb.doc) - 1)], view=True)


def _step(step: Token, verb: Token) -> Leaning:
    """ "to refuse the bid" is against the bid; "to keep her" is a step that some want."""
    if step.lemma_.lower() in KEEPING and (goal := _goal(step)) is not None and goal.pos_ != "VERB":
        return Leaning("for", verb, goal)
    if step.lemma_.lower() in REJECT_STEPS and (goal := _goal(step)) is not None and goal.pos_ != "VERB":
        return Leaning("against", verb, goal)
    return Leaning("for", verb, step)


def _goal(verb: Token) -> Token | None:
    """The object of `verb`, or the verb of its clause; None for "it" and its like."""
    for child in verb.rights:
        if child.dep_ == "ccomp" and (wanted := _wanted(verb, child)) is not None:
            return wanted
        if child.dep_ in OBJECTS | {"ccomp", "xcomp", "pcomp"} and child.dep_ != "npadvmod":
            return _plain(child)
        if child.dep_ == "prep" and child.lower_ in {"of", "with", "for", "to", "on"} and child.i <= verb.i + 3:
            return _plain(object_of(child))
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    if after is None or after.pos_ not in {"DET", "ADJ", "NOUN", "PROPN", "PRON"}:
        return None
    return _plain(head_from(after))


def _wanted(verb: Token, clause: Token) -> Token | None:
    """The canteen in "wanted the canteen back", "want the name kept"."""
    if verb.lemma_.lower() not in {"want", "like", "prefer", "need"} or clause.tag_ not in {
        "VBN",
        "RP",
        "RB",
        "JJ",
        "IN",
    }:
        return None
    return next((_plain(child) for child in clause.lefts if child.dep_ in SUBJECTS), None)


def _after(word: Token, preposition: str = "") -> Token | None:
    """What a preposition brings; of "opposed", what "to" does."""
    at = word.i + 1
    if preposition:
        if at >= len(word.doc) or word.doc[at].lower_ != preposition:
            return None
        word, at = word.doc[at], at + 1
    found = object_of(word) or (_named_from(word.doc[at]) if at < len(word.doc) else None)
    return _plain(found) if found is not None and found.i - word.i < ASIDE else None


def _named_from(first: Token) -> Token | None:
    """The head of what begins with `first`, a noun that is taken for an adjective ("for acquittal,") included."""
    alone = first.pos_ == "ADJ" and closes(first)
    return head_from(first) or (first if alone else None)


def _of(side: Token) -> Token | None:
    after = side.nbor() if side.i + 1 < len(side.doc) else None
    return _after(after) if after is not None and after.lower_ == "of" else None


def _plain(goal: Token | None) -> Token | None:
    if goal is None or goal.lower_ in _VAGUE_GOALS or goal.like_num:
        return None
    return goal if goal.pos_ in NOMINAL | {"VERB", "AUX", "ADJ"} else None

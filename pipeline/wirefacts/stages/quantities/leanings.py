"""How those whom a number counts lean: "54% of men backed the plan", "five were against it", "13 not", "two abstained"."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.stages.quantities.goals import VAGUE_GOALS, behind, goal_of, of_side
from wirefacts.stages.quantities.grammar import head_from
from wirefacts.stages.quantities.once import once
from wirefacts.stages.quantities.predicates import ENDS, SIGNS, WALLS, closes, predicate, says, side_noun, verbal
from wirefacts.stages.quantities.rules_leanings import (
    ABSTAINING,
    AGAINST_VERBS,
    ANSWERING,
    AUXILIARIES,
    AWAY,
    FOR_VERBS,
    KEEPING,
    LEAVING,
    MARKING,
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
from wirefacts.syntax.words import FINITE

_MARKS = frozenset("“\"‘'")
_REBELLING = frozenset("defy break rebel cross join side buck".split())
"""What members do who vote with others than their own."""
_CLAUSE = 10  # words of a clause before its verb
_FEW = 4  # words of a choice that is put down
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
    return _leaning(last.doc, last.i)


@once(512)
def _leaning(doc: Doc, last: int) -> Leaning | None:
    word = predicate(doc[last + 1] if is_aside(doc[last]) else doc[last])
    return None if word is None else _read(word)


def is_aside(sign: Token) -> bool:
    """True for a percentage between marks: "a slim majority, 51 percent, opposes it", "most tenants (68%) said"."""
    doc, at = sign.doc, sign.i
    if sign.lower_ not in SIGNS or at + 2 >= len(doc) or doc[at + 1].text not in {",", ")"}:
        return False
    while at and (doc[at].lower_ in SIGNS or doc[at].like_num):
        at -= 1
    joined = doc[at].lower_ == "or" and at > 0
    return doc[at - joined].text == ("(" if doc[sign.i + 1].text == ")" else ",")


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
    if (cast := cast_by(doc[at])) != doc[at]:
        return _told_behind(cast, "vote") if cast.lemma_ == "vote" else Leaning("against", cast, goal_of(cast))
    if found is None:
        return Leaning("against", word, elided=True) if negated and not helped else None
    if negated and doc[at].lemma_.lower() == "vote" and closes(doc[at]):
        return Leaning("abstain", word)
    if negated and not found.view:
        if found.stance == "abstain":
            return found
        return Leaning("against" if found.stance == "for" else "for", word, found.goal)
    return Leaning(found.stance, word, found.goal, view=True) if found.view and negated else found


def cast_by(word: Token) -> Token:
    """The verb of voting behind one of rebelling, or `word` itself."""
    return (_casting(word) if word.lemma_.lower() in _REBELLING else None) or word


def _casting(rebelling: Token) -> Token | None:
    """The "voted" of "defied the whip and voted against it", "joined the Greens in voting for it"."""
    for word in rebelling.doc[rebelling.i + 1 : rebelling.i + 1 + _CLAUSE]:
        if word.is_sent_start or word.text in WALLS | {","}:
            return None
        if word.lower_ in {"vote", "voted", "voting", "oppose", "opposing"} and word.nbor(-1).lower_ in {
            "and",
            "to",
            "in",
        }:
            return word
    return None


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
        return _aimed(word, behind(word))
    if lower == "against":
        after = word.nbor() if word.i + 1 < len(word.doc) else None
        return None if after is not None and after.like_num else Leaning("against", word, behind(word))
    if lower == "in":
        side = side_noun(word)
        if side is None:
            return None
        goal = of_side(side)
        return _aimed(word, goal) if SIDE_NOUNS[side.lower_] == "for" else Leaning("against", word, goal)
    if lower == "opposed":
        if word.i + 1 < len(word.doc) and word.nbor().lower_ == "by":
            return None
        return Leaning("against", word, behind(word, "to") or goal_of(word))
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
        return Leaning(STANCES.get(doc[at].lower_, "for"), doc[at], behind(doc[at], "to"))
    duty = _duty(verb)
    if duty is not None:
        found = _read(duty)
        whole = verb.doc[at + (doc[at].lower_ == "that")]
        stated = found is not None and found.view and whole.pos_ not in {"PROPN", "PRON"}
        return Leaning(None, whole, view=True) if stated else found
    while at < min(len(doc), verb.i + 4) and (doc[at].lower_ in {"that", "us", "to"} or doc[at].pos_ == "PRON"):
        at += 1
    if at >= len(doc) or at == verb.i + 1 or (doc[at - 1].lower_ == "that" and at == verb.i + 2):
        return _stated(verb)
    if doc[at].pos_ == "PROPN" and closes(doc[at]):
        return Leaning("for", verb, doc[at])
    if doc[at - 1].lower_ == "to" and verb.lower_ in {"plan", "plans", "planned", "intend", "intends", "intended"}:
        return Leaning(None, doc[at], view=True)
    found = _read(doc[at]) if doc[at - 1].pos_ == "PRON" else None
    return _stated(verb) if found is None or found.elided else found


def _stated(verb: Token) -> Leaning | None:
    """What those asked say is so: "said rents were too high", "said they had thought of leaving"."""
    doc, first = verb.doc, verb.i + 1
    first += first < len(doc) and doc[first].lower_ == "that"
    for word in doc[first : first + _CLAUSE]:
        if word.is_sent_start or word.text in WALLS or word.text == ",":
            return None
        if word.i > first and word.tag_ in FINITE:
            own = doc[first].lower_ in {"they", "he", "she"} and word.i == first + 1
            return Leaning(None, word if own else doc[first], view=True)
    return None


def _duty(verb: Token) -> Token | None:
    """The "should" of "said Roe should go", "said the mayor must resign"."""
    for word in verb.doc[verb.i + 1 : verb.i + 1 + _FEW + 2]:
        if word.lower_ in {"should", "must"} and word.i > verb.i + 1:
            return word
        if word.pos_ not in {"PROPN", "NOUN", "DET", "ADJ", "PRON", "SCONJ"}:
            return None
    return None


def _verb(verb: Token, lemma: str) -> Leaning | None:
    form = VERBAL_FORMS.get(verb.lower_, lemma)
    if verb.tag_ == "VB" and verb.i and verb.nbor(-1).lower_ == "to" and form not in VIEW_VERBS:
        return _step(verb, verb)
    told = _told_behind(verb, form)
    if told is not None:
        return told
    if form in AGAINST_VERBS:
        after = [word.lemma_.lower() for word in verb.doc[verb.i + 1 : verb.i + 3]]
        if after[:1] == ["to"] and after[-1] in ANSWERING:
            return Leaning("abstain", verb)
        return Leaning("against", verb, goal_of(verb))
    if form in THINKING:
        return _thought(verb)
    if form in FOR_VERBS:
        return _aimed(verb, goal_of(verb))
    if form in MARKING and (marked := _marked(verb)) is not None:
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
    undone = goal.tag_ == "VBG" and goal.lemma_.lower() in REJECT_STEPS | {"strike", "annul", "void", "overturn"}
    if undone and any(c.lower_ in VAGUE_GOALS and c.dep_ in OBJECTS for c in goal.children):
        return Leaning("against", word)
    if any(c.lower_ in VAGUE_GOALS and c.dep_ in OBJECTS | SUBJECTS for c in goal.children):
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
        if (told := _with_word(verb, form, word)) is not None:
            return told
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


def _with_word(verb: Token, form: str, word: Token) -> Leaning | None:
    """ "marked no", "turned it down", "left the room"."""
    if word.lower_ in STANCES and form in MARKING and word.i <= verb.i + 2:
        return Leaning(STANCES[word.lower_], word)
    if word.lower_ == AWAY.get(form):
        return Leaning("against", verb, goal_of(verb))
    return Leaning("abstain", verb) if word.lower_ in LEAVING.get(form, ()) else None


def _thought(verb: Token) -> Leaning:
    """The words of an opinion: "think the porter guilty", "believe that others knew"."""
    at = verb.i + 1
    if at < len(verb.doc) and verb.doc[at].lower_ in {"that", "of", "about"}:
        at += 1 if verb.doc[at].lower_ == "that" else -1
    return Leaning(None, verb.doc[min(at, len(verb.doc) - 1)], view=True)


def _step(step: Token, verb: Token) -> Leaning:
    """ "to refuse the bid" is against the bid; "to keep her" is a step that some want."""
    if step.lemma_.lower() in KEEPING and (goal := goal_of(step)) is not None and goal.pos_ != "VERB":
        return Leaning("for", verb, goal)
    if step.lemma_.lower() in REJECT_STEPS and (goal := goal_of(step)) is not None and goal.pos_ != "VERB":
        return Leaning("against", step, goal)
    return Leaning("for", verb, step)

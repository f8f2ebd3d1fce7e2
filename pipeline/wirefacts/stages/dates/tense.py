"""Whether a date hangs on something past or something to come."""

from spacy.tokens import Doc, Token

from wirefacts.values.timex_resolution import Tense

_TO_COME = frozenset({"will", "shall", "'ll", "’ll", "wo", "would"})
_MODALS = frozenset({"may", "might", "could", "can", "should", "must"})
_INTENT = frozenset(
    "plan intend expect want hope aim schedule seek agree promise vow pledge threaten prepare decide set due slate likely "
    "propose need ask urge order require invite book poise arrange go be have hop".split()
)
_SAYING = frozenset("say tell report announce add state write note according confirm".split())
_AWAITED = frozenset("next upcoming coming planned scheduled expected due slated forthcoming".split())
_AHEAD = frozenset({"until", "till", "ahead", "starting", "effective"})
_CLIMB = 12
"""Steps up the tree at most; news sentences hang their dates lower than that."""


def tense_at(doc: Doc, start: int, end: int) -> Tense:
    """The tense of the verb that governs the words at code points `start` to `end`; `none` where none does."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return "none"
    token: Token = span.root
    awaited = False
    for _ in range(_CLIMB):
        if token.pos_ in {"VERB", "AUX"} and token.i not in range(span.start, span.end):
            return "future" if awaited and not _is_finite_past(token) else _of_verb(token)
        if token.lower_ in _AWAITED or any(child.lower_ in _AWAITED for child in token.lefts if child.dep_ == "amod"):
            return "future"
        awaited = awaited or token.lower_ in _AHEAD
        if token.head == token:
            break
        token = token.head
    return "none"


def _is_finite_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or any(child.lower_ in {"was", "were", "did", "had"} for child in verb.lefts)


def in_main_clause(doc: Doc, start: int, end: int) -> bool:
    """True where the verb that governs those words is the sentence's own, not that of a clause about some noun."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    token: Token = span.root
    for _ in range(_CLIMB):
        if token.dep_ in {"relcl", "acl", "advcl", "pcomp", "appos"}:
            return False
        if token.head == token or token.pos_ in {"VERB", "AUX"}:
            return True
        token = token.head
    return False


def _of_verb(verb: Token, depth: int = 0) -> Tense:
    if depth > _CLIMB:
        return "none"
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if helpers & _TO_COME:
        return "future"
    if verb.tag_ == "VBN" and helpers & {"have", "has", "had"}:
        return "future" if _awaited(verb) and "had" not in helpers else "past"
    if helpers & _MODALS:
        return "past" if any(child.dep_ == "neg" for child in verb.children) and "could" in helpers else "future"
    if "to" in helpers:
        return _of_infinitive(verb, depth + 1)
    if _is_finite_past(verb):
        return _of_finite_past(verb)
    if verb.tag_ == "VBN":
        return "future" if _awaited(verb) else "past"
    if verb.tag_ in {"VBZ", "VBP"} or helpers & {"is", "are", "'s", "’s", "am"}:
        return "past" if verb.lemma_.lower() in _SAYING else "present"
    if verb.tag_ == "VBG" and verb.head != verb and verb.head.pos_ in {"VERB", "AUX"}:
        return _of_verb(verb.head, depth + 1)
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _of_verb(verb.head, depth + 1)
    return "future" if verb.tag_ == "VB" else "past"


def _awaited(verb: Token) -> bool:
    return verb.lemma_.lower() in {"schedule", "expect", "set", "slate", "plan", "due"}


def _of_finite_past(verb: Token) -> Tense:
    """ "Was due on Friday", "were scheduled for Monday" look ahead even in the past."""
    return "future" if _awaited(verb) or any(child.lower_ in {"due", "set"} for child in verb.children) else "past"


def _of_infinitive(verb: Token, depth: int) -> Tense:
    """ "Plans to meet" is to come; "refused to meet", "went on to win" are past."""
    governor = verb.head
    if governor == verb:
        return "future"
    if (
        governor.tag_ in {"VBZ", "VBP"}
        or governor.lemma_.lower() in _INTENT
        or governor.pos_ in {"NOUN", "ADJ", "PROPN"}
    ):
        return "future"
    return _of_verb(governor, depth) if governor.pos_ in {"VERB", "AUX"} else "past"

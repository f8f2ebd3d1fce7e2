"""What those who take a side name: the plan in "backed the plan", "opposed to the plan", "in favour of the plan"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import head_from, object_of
from wirefacts.stages.quantities.predicates import ASIDE, closes
from wirefacts.syntax.clauses import OBJECTS, SUBJECTS
from wirefacts.syntax.phrases import NOMINAL

_BREAKS = frozenset({"—", "–", "--", "(", ":"})
VAGUE_GOALS = frozenset("it them that this so one these those".split())


def goal_of(verb: Token) -> Token | None:
    """The object of `verb`, or the verb of its clause; None for "it" and its like."""
    for child in verb.rights:
        if child.dep_ == "ccomp" and (wanted := _wanted(verb, child)) is not None:
            return wanted
        if child.dep_ in OBJECTS | {"ccomp", "xcomp", "pcomp"} and child.dep_ != "npadvmod":
            return plain(child)
        if child.dep_ == "prep" and child.lower_ in {"of", "with", "for", "to", "on"} and child.i <= verb.i + 3:
            return plain(object_of(child))
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    if after is None or after.pos_ not in {"DET", "ADJ", "NOUN", "PROPN", "PRON"}:
        return None
    return plain(head_from(after))


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
    return next((plain(child) for child in clause.lefts if child.dep_ in SUBJECTS), None)


def behind(word: Token, preposition: str = "") -> Token | None:
    """What a preposition brings; of "opposed", what "to" does."""
    at = word.i + 1
    if preposition:
        if at >= len(word.doc) or word.doc[at].lower_ != preposition:
            return None
        word, at = word.doc[at], at + 1
    if at < len(word.doc) and word.doc[at].text in _BREAKS:
        return None
    found = object_of(word) or (_named_from(word.doc[at]) if at < len(word.doc) else None)
    return plain(found) if found is not None and found.i - word.i < ASIDE else None


def _named_from(first: Token) -> Token | None:
    """The head of what begins with `first`, a noun that is taken for an adjective ("for acquittal,") included."""
    alone = first.pos_ == "ADJ" and closes(first)
    return head_from(first) or (first if alone else None)


def of_side(side: Token) -> Token | None:
    """What "of" brings behind "in favour", "in support"."""
    after = side.nbor() if side.i + 1 < len(side.doc) else None
    return behind(after) if after is not None and after.lower_ == "of" else None


def plain(goal: Token | None) -> Token | None:
    """`goal` where it says what is meant; None for "it", numbers and small words."""
    described = goal is not None and goal.lower_ == "one" and any(child.dep_ == "amod" for child in goal.lefts)
    if goal is not None and described:
        return goal
    if goal is None or goal.lower_ in VAGUE_GOALS or goal.like_num:
        return None
    return goal if goal.pos_ in NOMINAL | {"VERB", "AUX", "ADJ"} else None

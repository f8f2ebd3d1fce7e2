"""What two numbers set against each other are of, where only small words say it: "20-20 on the tax", "eight to one for moving",
"the farmers were for the dam, 112 to 31"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, head_from, object_of, preceding, subject_of
from wirefacts.stages.quantities.rules_leanings import SIDE_NOUNS
from wirefacts.syntax.phrases import NOMINAL

_TOPIC = frozenset({"on", "over", "about"})
_TRUSTING = {
    **dict.fromkeys(("win", "get", "gain", "receive", "give", "express", "vote"), True),
    **dict.fromkeys(("lose", "withdraw", "deny", "refuse"), False),
}
"""Verbs that give confidence or take it."""
_SOON = 3
_PHRASE = 6
_BACK = 25


def aim_behind(last: Token, *, step: bool = False) -> tuple[bool, Token] | None:
    """What "for X", "in favour of X", "against X" right behind the numbers name, and whether the first is for it; `step`:
    "to sell" may name it, as in "the vote was 7-4 to sell"."""
    after = next(following(last, 1), None)
    if after is not None and after.text == "," and (then := next(following(after, 1), None)) is not None:
        after = then if then.lower_ in {"for", "against"} else after
    if after is not None and after.lower_ == "to":
        verb = next(following(after, 1), None)
        return (True, verb) if step and verb is not None and verb.tag_ == "VB" else None
    if after is None or after.lower_ not in {"for", "against", "in"}:
        return None
    side = after.lower_ != "against"
    if after.lower_ == "in" and (whose := _favoured(after)) is not None:
        return True, whose
    if after.lower_ == "in":
        noun = next(following(after, 1), None)
        of = next(following(noun, 1), None) if noun is not None and noun.lower_ in SIDE_NOUNS else None
        if noun is None or of is None or of.lower_ != "of":
            return None
        side, after = SIDE_NOUNS[noun.lower_] == "for", of
    goal = _goal(after)
    return None if goal is None or goal.pos_ == "PROPN" or goal.ent_type_ in {"DATE", "TIME"} else (side, goal)


def _favoured(preposition: Token) -> Token | None:
    """The widow in "five to two in the widow's favour"."""
    words = list(following(preposition, _PHRASE))
    side = next((word for word in words if word.lower_ in {"favour", "favor"}), None)
    if side is None or side.i < preposition.i + 2 or side.nbor(-1).tag_ != "POS":
        return None
    return side.nbor(-2)


def topic_behind(last: Token) -> Token | None:
    """The tax in "split 20-20 on the tax"."""
    for word in following(last, _SOON):
        if word.lower_ in _TOPIC:
            goal = _goal(word)
            return None if goal is None or goal.ent_type_ in {"DATE", "TIME"} else goal
        if word.pos_ == "VERB":
            return None
    return None


def leaned(number: Token) -> tuple[bool, Token] | None:
    """The dam in "were for the dam, 112 to 31", and whether they were for it."""
    for word in preceding(number, _BACK):
        if word.text in {";", ":"}:
            return None
        if word.lower_ in {"for", "against"} and word.head.lemma_ == "be" and word.head.i == word.i - 1:
            goal = _goal(word)
            return None if goal is None else (word.lower_ == "for", goal)
    return None


def confided(number: Token) -> tuple[bool, Token] | None:
    """The confidence in "lost confidence in its rector, 61 to 19", the cabinet in "won the confidence of the house"."""
    for word in preceding(number, _BACK):
        if word.text in {";", ":"}:
            return None
        if word.lemma_.lower() not in _TRUSTING or word.pos_ != "VERB":
            continue
        trust = next((child for child in word.rights if child.lower_ in {"confidence", "trust"}), None)
        if trust is None:
            return None
        won = _TRUSTING[word.lemma_.lower()]
        named = any(child.lower_ in {"in", "from"} for child in trust.rights)
        goal = trust if named or any(child.lower_ in {"in", "from"} for child in word.rights) else subject_of(word)
        return None if goal is None else (won, goal)
    return None


def weathered(number: Token) -> tuple[bool, Token] | None:
    """The vote in "survived a no-confidence vote, 318 to 309", "lost a vote of confidence", and whether most were for it."""
    for word in preceding(number, _BACK):
        if word.text in {";", ":"}:
            return None
        if word.lemma_.lower() not in {"survive", "win", "lose"} or word.pos_ != "VERB":
            continue
        vote = next(
            (child for child in word.rights if child.dep_ == "dobj" and child.lower_ in {"vote", "motion"}), None
        )
        trust = None if vote is None else next((w for w in vote.subtree if w.lower_ == "confidence"), None)
        if vote is not None and trust is not None:
            mistrust = not {"no", "non"}.isdisjoint(w.lower_ for w in preceding(trust, 2))
            return mistrust == (word.lemma_.lower() == "lose"), vote
    return None


def _goal(preposition: Token) -> Token | None:
    after = next(following(preposition, 1), None)
    if after is None or after.like_num:
        return None
    goal = object_of(preposition) or (after if after.tag_ == "VBG" else head_from(after))
    if goal is None or goal.like_num or goal.pos_ not in NOMINAL | {"VERB", "ADJ"} or goal.pos_ == "PRON":
        return None
    return goal

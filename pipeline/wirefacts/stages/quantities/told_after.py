"""What was voted on, where it is told only behind the tally: "With 12 in favour, the board cleared the farm"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following
from wirefacts.stages.quantities.matters import put_to_vote
from wirefacts.stages.quantities.measures import decided_by
from wirefacts.stages.quantities.predicates import predicate
from wirefacts.stages.quantities.rules_leanings import AGAINST_VERBS, FOR_VERBS
from wirefacts.stages.quantities.rules_votes import MATTERS, MEASURES
from wirefacts.syntax.clauses import objects

_NEAR = 6
_AHEAD = 45
"""Words behind the last number of a tally in which its measure is looked for."""


def told_after(number: Token, *, near: bool = False) -> Token | None:
    """What the next verb that decides something decides, or the next measure, whichever stands first behind `number`;
    `near`: a measure in its sentence, no more than a few words off."""
    doc = number.doc
    if near:
        return _near(number)
    own = predicate(number)
    for word in doc[number.i + 1 : number.i + 1 + _AHEAD]:
        if word.pos_ == "VERB" and word.dep_ not in {"relcl", "acl"} and word != own:
            decided = decided_by(word)
            if decided is not None and decided.i > number.i:
                return decided
        elif (
            word.pos_ in {"NOUN", "PROPN"} and word.lemma_.lower() in MEASURES | MATTERS and word.dep_ != "compound"
        ) or (word.dep_ == "pobj" and put_to_vote(word)):
            return word
    return None


def _near(number: Token) -> Token | None:
    """The motion in "carried, 38 to five, her motion", the stadium in "a majority, 61 to 58, favoured a stadium"."""
    for word in following(number, _NEAR):
        if word.lemma_.lower() in MEASURES and word.pos_ == "NOUN":
            return word
        if word.pos_ == "VERB" and word.tag_ == "VBD" and word.lemma_.lower() in FOR_VERBS | AGAINST_VERBS:
            return next((goal for goal in objects(word) if goal.pos_ == "NOUN"), None)
    return None

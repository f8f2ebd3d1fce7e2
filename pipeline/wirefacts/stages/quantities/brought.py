"""How a verb of voting brings what is voted on: "said no to the mine", "the lane was voted down", "ruled against it"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import object_of, subject_of
from wirefacts.stages.quantities.rules_votes import BODIES
from wirefacts.syntax.clauses import is_passive, objects
from wirefacts.syntax.phrases import NOMINAL

NO_MEASURE = BODIES | frozenset("vote seat hurdle aye yea nay no noe hand ballot meeting branch club staff it".split())
"""What votes and what is cast, besides which an object or a subject may be voted on."""


def answered(verb: Token) -> Token | None:
    """The mine in "said no to a copper mine"."""
    if verb.i + 2 >= len(verb.doc) or verb.nbor().lower_ not in {"yes", "no"} or verb.nbor(2).lower_ != "to":
        return None
    return object_of(verb.nbor(2))


def put(verb: Token) -> Token | None:
    """The lane in "the lane was voted down"."""
    noun = subject_of(verb) if is_passive(verb) and verb.dep_ not in {"acl", "relcl"} else None
    return None if noun is None or noun.lemma_.lower() in NO_MEASURE or noun.like_num else noun


def aim_of(verb: Token) -> Token | None:
    """The plan in "voted for the plan", "ruled against it", "agreed on a roof", "voted in favour of the plan"."""
    lemma = verb.lemma_.lower()
    for child in verb.rights:
        if child.lower_ == "down":
            direct = object_of(child) or next(iter(objects(verb)), None)
            if direct is not None:
                return direct
        if child.lower_ in {"for", "against", "on", "to", "in", "over"} or (child.lower_ == "with" and lemma == "side"):
            goal = object_of(child)
            if child.lower_ == "in" or (goal is not None and goal.lower_ in {"favour", "favor", "support"}):
                if goal is None or goal.lower_ not in {"favour", "favor", "support"}:
                    continue
                of = next((c for c in goal.children if c.lower_ == "of"), None)
                goal = object_of(of) if of is not None else None
            if (
                goal is not None
                and (goal.pos_ in NOMINAL or goal.tag_ == "VBG")
                and not goal.like_num
                and goal.ent_type_ not in {"DATE", "TIME"}
                and goal.lower_ not in {"vote", "session", "nil", "none", "nought"}
            ):
                return goal
    return None

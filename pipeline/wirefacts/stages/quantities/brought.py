"""How a verb of voting brings what is voted on: "said no to the mine", "the lane was voted down", "ruled against it"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import object_of, subject_of
from wirefacts.stages.quantities.rules_votes import BODIES, MATTERS, MEASURES
from wirefacts.syntax.clauses import SUBJECTS, is_passive, objects
from wirefacts.syntax.phrases import NOMINAL

_URGING = frozenset("call urge ask demand request recommend invite instruct advise".split())
"""Verbs by which a body asks for a step."""
_RULING = frozenset("government administration minister cabinet coalition executive".split())
NO_MEASURE = BODIES | frozenset(
    "vote seat hurdle aye yea nay no noe hand ballot meeting branch club staff it veto".split()
)
"""What votes and what is cast, besides which an object or a subject may be voted on."""


def answered(verb: Token) -> Token | None:
    """The mine in "said no to a copper mine"."""
    if verb.i + 2 >= len(verb.doc) or verb.nbor().lower_ not in {"yes", "no"} or verb.nbor(2).lower_ != "to":
        return None
    return object_of(verb.nbor(2))


def beaten_by(verb: Token) -> Token | None:
    """The government in "inflicted a defeat on the government", "suffered a defeat", "peers defeated the government"."""
    goal = next((o for o in objects(verb) if o.pos_ == "NOUN"), None)
    if goal is None or verb.lemma_.lower() in {"defeat", "outvote"}:
        return goal if goal is not None and goal.lemma_.lower() in _RULING else None
    if goal.lemma_.lower() not in {"defeat", "loss"}:
        return None
    whose = subject_of(verb)
    if verb.lemma_.lower() == "inflict":
        on = next((c for c in (*goal.rights, *verb.rights) if c.lower_ == "on"), None)
        whose = object_of(on) if on is not None else None
    return whose if whose is not None and whose.lemma_.lower() in _RULING else None


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


def given_to(verb: Token, given: Token) -> Token | None:
    """The law in "gave final approval to a law"."""
    if given.lemma_.lower() not in {"approval", "backing", "assent", "consent", "blessing"}:
        return None
    marks = (c for word in (verb, given) for c in word.rights if c.lower_ == "to" and c.i > given.i)
    return next((goal for goal in map(object_of, marks) if goal is not None), None)


def describes(word: Token) -> bool:
    """True for what says of a measure what it does: "a resolution demanding a truce"."""
    if word.dep_ == "xcomp":
        word = word.head
    return word.dep_ == "acl" and word.tag_ == "VBG" and word.head.lemma_.lower() in MEASURES


def ruled_on(verb: Token) -> Token | None:
    """The statute in "ruled that the statute was void": what a court's clause is about, where it is nobody."""
    clause = next((c for c in verb.rights if c.dep_ == "ccomp"), None)
    about = None if clause is None else next((c for c in clause.lefts if c.dep_ in SUBJECTS), None)
    known = about is not None and about.lemma_.lower() in MEASURES | MATTERS
    return about if known else None


def urging(verb: Token) -> Token | None:
    """The verb itself where somebody is asked by it for something: "called on the rector to resign", "urged a boycott"."""
    if verb.lemma_.lower() not in _URGING or is_passive(verb):
        return None
    told = (
        any(child.lower_ in {"on", "for", "upon"} for child in verb.rights)
        or next(iter(objects(verb)), None) is not None
    )
    return verb if told and any(child.dep_ in {"xcomp", "ccomp", "prep"} for child in verb.rights) else None

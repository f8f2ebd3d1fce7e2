"""How likely a pronoun means an earlier mention: features of the pair, and their weights.

The weights were fitted on the development half of GAP (Webster et al. 2018, Apache-2.0) and rounded; see `WEIGHTS`.
"""

from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node
from wirefacts.syntax.clauses import SUBJECTS

_OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
_TELLING = frozenset(
    "tell ask urge order persuade convince force want allow invite help advise instruct permit warn appoint name elect "
    "choose hire nominate pick select send".split()
)
"""Verbs whose object does what the infinitive after it says."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Points for each feature; higher is likelier."""

    sentence: float = -1.5
    far: float = -0.7
    subject: float = 0.7
    object: float = 0.8
    possessive: float = 0.6
    appositive: float = 0.1
    parallel: float = 0.8
    governing: float = -0.2
    own_clause: float = 0.5
    pronoun: float = -0.6
    description: float = -0.6
    frequent: float = 0.2
    sure_gender: float = 0.4
    likely_gender: float = 0.4
    unlikely_gender: float = -2.6
    across_marks: float = -1.0
    nearer: float = -0.05
    coordinated: float = -1.0
    modifier: float = 0.1
    main: float = 0.6
    topic: float = 0.6
    alone: float = -2.5
    before: float = 0.4
    passed: float = -0.15
    around_subject: float = 0.25
    own_possessive: float = 0.1
    no_person: float = -0.6
    inner: float = -0.6


WEIGHTS = Weights()


def role(head: Token) -> str:
    """Subject, object, possessive, appositive, prepositional or other: `s o g a p x`. Conjuncts have the role of the first."""
    for _ in range(4):
        if head.dep_ != "conj":
            break
        head = head.head
    dep = head.dep_
    if dep in SUBJECTS:
        return "s"
    if dep in _OBJECTS:
        return "o"
    if dep == "poss":
        return "g"
    if dep == "appos":
        return "a"
    return "p" if dep in {"pobj", "agent"} else "x"


def forbidden(pronoun: Node, other: Node) -> bool:
    """Grammar keeps the two apart: arguments of one verb ("Ann saw her"), or one inside the other ("his wife")."""
    p, c = pronoun.head, other.head
    reflexive = p.lower_.endswith(("self", "selves"))
    if p.dep_ == "poss":
        extent = other.mention.extent
        return (extent.start <= p.idx < extent.end and c.i > p.i) or p.head.i == c.i
    if reflexive:
        return False
    verb = _verb(p)
    if verb is None or c.dep_ == "poss":
        return False
    if verb == _verb(c) or _relative_subject(verb) == c:
        return True
    return p.dep_ not in SUBJECTS and _understood(verb) == _first_conjunct(c)


def _relative_subject(verb: Token) -> Token | None:
    """Ann in "Ann, who thanked her": the noun that a relative clause hangs on and that does its verb."""
    if verb.dep_ != "relcl":
        return None
    own = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    return verb.head if own is None or own.tag_ in {"WP", "WDT"} else None


def _understood(verb: Token) -> Token | None:
    """The subject that `verb` does not repeat: Ann's in "Ann called and thanked her", Tom's in "Ann told Tom to stop him"."""
    for _ in range(4):
        if any(child.dep_ in SUBJECTS for child in verb.lefts):
            return next(child for child in verb.lefts if child.dep_ in SUBJECTS)
        told = verb.dep_ in {"xcomp", "advcl", "acl"} and verb.head.lemma_ in _TELLING
        if (verb.dep_ not in {"conj", "xcomp"} and not told) or verb.head.pos_ not in {"VERB", "AUX"}:
            return None
        controller = next((c for c in verb.head.rights if c.dep_ == "dobj"), None) if told else None
        if controller is not None:
            return controller
        verb = verb.head
    return None


def _first_conjunct(token: Token) -> Token:
    """The first member of the coordination, or the noun that the phrase stands in apposition to."""
    for _ in range(4):
        if token.dep_ not in {"conj", "appos"}:
            break
        token = token.head
    return token


def _verb(token: Token) -> Token | None:
    """The verb that `token` is an argument of, through one preposition or a coordination."""
    for _ in range(4):
        if token.dep_ != "conj" or token.pos_ == "VERB":
            break
        token = token.head
    if token.dep_ in SUBJECTS or token.dep_ in _OBJECTS:
        return token.head
    if (
        token.dep_ == "pobj"
        and token.head.dep_ in {"prep", "agent", "dative"}
        and token.head.head.pos_ in {"VERB", "AUX"}
    ):
        return token.head.head
    return None


def governs(pronoun: Token, other: Token) -> int:
    """2 where `other` is the subject of the pronoun's own clause, 1 where it is the subject of a clause around it, 0 else."""
    if role(other) != "s":
        return 0
    while other.dep_ == "conj":
        other = other.head
    verb, step, level = pronoun, 0, 0
    while verb.head.i != verb.i and step < 25:
        verb = verb.head
        step += 1
        if verb.pos_ in {"VERB", "AUX"}:
            level += 1
            if other.head.i == verb.i:
                return 2 if level == 1 else 1
    return 0


def score(pronoun: Node, other: Node, wanted: str | None, passed: int, weights: Weights = WEIGHTS) -> float:
    """Points for `pronoun` meaning `other`'s party.

    `wanted` is the pronoun's gender, `passed` how many other parties that it could mean stand between the two.
    """
    back = pronoun.sentence - other.sentence
    its = role(other.head)
    points = weights.sentence * min(back, 3) + weights.far * max(0, back - 3)
    points += weights.nearer * min(abs(pronoun.order - other.order), 40) + weights.passed * min(passed, 5)
    points += _by_role(pronoun, other, its, back, weights) + _by_party(other, wanted, weights)
    return points + (weights.across_marks if pronoun.quoted != other.quoted else 0.0)


def _by_role(pronoun: Node, other: Node, its: str, back: int, w: Weights) -> float:
    """What the part of `other` in its sentence says, alone and beside the pronoun's."""
    head, mine = other.head, role(pronoun.head)
    points = {"s": w.subject, "o": w.object, "g": w.possessive, "a": w.appositive, "x": w.modifier}.get(its, 0.0)
    if its == mine and its in "sop":
        points += w.parallel
    level = governs(pronoun.head, head) if back == 0 and its == "s" else 0
    if level:
        points += w.own_clause if level == 2 and mine != "s" else w.governing
        points += w.around_subject if mine == "s" else w.own_possessive if mine == "g" and level == 2 else 0.0
    if its == "s":
        points += (w.before if back == 1 else 0.0) + (w.main if head.head.dep_ == "ROOT" else 0.0)
    elif its == "p" and head.head.head.pos_ in {"NOUN", "PROPN"}:
        points += w.inner
    if head.dep_ == "conj" or any(c.dep_ == "conj" for c in head.rights):
        points += w.coordinated
    return points


def _by_party(other: Node, wanted: str | None, w: Weights) -> float:
    """What is known of the party: how often the story names it, whether the gender fits."""
    party = other.party
    points = {"pronoun": w.pronoun, "description": w.description}.get(other.kind, 0.0)
    if party is None:
        return points
    points += w.frequent * min(len(party.nodes), 6) + (w.topic if party.nodes[0].order <= 1 else 0.0)
    if wanted is None:
        return points
    if not party.named:
        points += w.alone
    if party.label != "person":
        points += w.no_person
    if party.gender is None:
        return points
    if party.gender != wanted:
        return points + w.unlikely_gender
    return points + (w.sure_gender if party.sure else w.likely_gender)

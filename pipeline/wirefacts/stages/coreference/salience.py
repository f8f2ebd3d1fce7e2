"""How likely a pronoun means an earlier mention: features of the pair, and their weights.

The weights were fitted on the development half of GAP (Webster et al. 2018, Apache-2.0) and rounded; see `WEIGHTS`.
"""

from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node
from wirefacts.syntax.clauses import SUBJECTS

_OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})


@dataclass(frozen=True, slots=True)
class Weights:
    """Points for each feature; higher is likelier."""

    sentence: float = -1.0
    far: float = -0.6
    subject: float = 1.2
    object: float = 0.5
    possessive: float = 0.3
    appositive: float = -0.4
    parallel: float = 0.7
    governing: float = 1.2
    own_clause: float = 1.4
    first: float = 0.5
    pronoun: float = 0.6
    description: float = -0.3
    frequent: float = 0.25
    sure_gender: float = 1.5
    likely_gender: float = 0.8
    unlikely_gender: float = -2.5
    across_marks: float = -1.0
    nearer: float = -0.02
    coordinated: float = -0.3
    modifier: float = -0.8
    main: float = 0.3
    topic: float = 0.5
    alone: float = -0.5
    before: float = 0.0
    passed: float = -0.2
    around_subject: float = 0.0
    own_possessive: float = 0.0
    same_word: float = 0.0
    inner: float = 0.0


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
    return _verb(p) is not None and _verb(p) == _verb(c) and c.dep_ != "poss"


def _verb(token: Token) -> Token | None:
    """The verb that `token` is an argument of, through one preposition or a coordination."""
    for _ in range(4):
        if token.dep_ != "conj" or token.pos_ == "VERB":
            break
        token = token.head
    if token.dep_ in SUBJECTS or token.dep_ in _OBJECTS:
        return token.head
    if token.dep_ == "pobj" and token.head.dep_ in {"prep", "agent", "dative"} and token.head.head.pos_ in {"VERB", "AUX"}:
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


def score(pronoun: Node, other: Node, wanted: str | None, frequency: int, passed: int = 0, weights: Weights = WEIGHTS) -> float:
    """Points for `pronoun` meaning `other`'s party. `wanted` is the pronoun's gender; `frequency` counts the party's mentions."""
    w, party = weights, other.party
    back = pronoun.sentence - other.sentence
    its = role(other.head)
    points = w.sentence * min(back, 3) + w.far * max(0, back - 3) + w.nearer * min(abs(pronoun.order - other.order), 40)
    points += {"s": w.subject, "o": w.object, "g": w.possessive, "a": w.appositive}.get(its, 0.0)
    mine = role(pronoun.head)
    if its == mine and its in "sop":
        points += w.parallel
    if back == 0:
        points += (0.0, w.governing, w.own_clause if mine != "s" else w.governing)[governs(pronoun.head, other.head)]
    if other.head.sent.start + 3 >= other.head.i:
        points += w.first
    if other.kind == "pronoun":
        points += w.pronoun
    elif other.kind == "description":
        points += w.description
    points += w.frequent * min(frequency, 6)
    points += w.passed * min(passed, 5)
    if its == "s" and back == 1:
        points += w.before
    if other.head.lower_ == pronoun.head.lower_:
        points += w.same_word
    if back == 0 and mine == "s" and governs(pronoun.head, other.head):
        points += w.around_subject
    if back == 0 and mine == "g" and governs(pronoun.head, other.head) == 2:
        points += w.own_possessive
    if its == "p" and other.head.head.head.pos_ in {"NOUN", "PROPN"}:
        points += w.inner
    head = other.head
    if head.dep_ == "conj" or any(c.dep_ == "conj" for c in head.rights):
        points += w.coordinated
    if its == "x":
        points += w.modifier
    if its == "s" and head.head.dep_ == "ROOT":
        points += w.main
    if party is not None:
        if party.nodes[0].order <= 1:
            points += w.topic
        if not party.named:
            points += w.alone
    if pronoun.quoted != other.quoted:
        points += w.across_marks
    if wanted is not None and party is not None and party.gender is not None:
        if party.gender == wanted:
            points += w.sure_gender if party.sure else w.likely_gender
        else:
            points += w.unlikely_gender
    return points

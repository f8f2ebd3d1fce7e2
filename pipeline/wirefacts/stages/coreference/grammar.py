"""What a mention does in its sentence, and what grammar forbids a pronoun to stand for."""

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node
from wirefacts.syntax.clauses import OBJECTS, SUBJECTS

STEPS = 25
"""Heads above one another that are climbed, a bound against run-on text."""
ACCUSATIVES = frozenset({"him", "her", "them", "me", "us"})
_ENACTING = frozenset("pass veto sign enact repeal ratify adopt reject amend approve".split())
_TELLING = frozenset(
    "tell ask urge order persuade convince force want allow invite help advise instruct permit warn appoint name elect "
    "choose hire nominate pick select send".split()
)
"""Verbs whose object does what the infinitive after it says."""


def role(head: Token) -> str:
    """Subject, object, possessive, appositive, prepositional or other: `s o g a p x`. Conjuncts have the role of the first."""
    head = first_conjunct(head)
    dep = head.dep_
    if dep in SUBJECTS:
        return "o" if head.lower_ in ACCUSATIVES else "s"
    if dep in OBJECTS:
        return "o"
    if dep == "poss":
        return "g"
    if dep == "appos":
        return "a"
    return "p" if dep in {"pobj", "agent"} else "x"


def first_conjunct(head: Token) -> Token:
    """The first member of the coordination that `head` stands in."""
    for _ in range(4):
        if head.dep_ != "conj":
            break
        head = head.head
    return head


def verbs_above(token: Token) -> list[int]:
    """The verbs around `token`, nearest first, by their place."""
    found: list[int] = []
    for _ in range(STEPS):
        if token.head.i == token.i:
            break
        token = token.head
        if token.pos_ in {"VERB", "AUX"}:
            found.append(token.i)
    return found


def forbidden(pronoun: Node, other: Node) -> bool:
    """Grammar keeps the two apart: arguments of one verb ("Ann saw her"), or one inside the other ("his wife")."""
    p, c = _partitive(pronoun.head), other.head
    reflexive = p.lower_.endswith(("self", "selves"))
    if p.dep_ == "poss":
        extent = other.mention.extent
        return (extent.start <= p.idx < extent.end and c.i > p.i) or p.head.i == c.i or _said_of(p.head) == c
    if reflexive:
        return False
    if _reports_on(p, c):
        return True
    verb = _verb(p)
    if verb is None or c.dep_ == "poss":
        return False
    if verb == _verb(c) or _relative_subject(verb) == c:
        return True
    return p.dep_ not in SUBJECTS and _understood(verb) == _first_named(c)


def _reports_on(p: Token, c: Token) -> bool:
    """Who says it is not whom the clause before is about by name: "Han replied within days, she added"."""
    told = c.dep_ in SUBJECTS and c.pos_ == "PROPN" and c.i < p.i and p.dep_ == "nsubj"
    return told and p.nbor(-1).text == "," and c.head.dep_ == "ccomp" and c.head.head.i == p.head.i


def _said_of(owned: Token) -> Token | None:
    """Ann in "Ann, his lawyer" and "Ann, a singer and his wife": what is owned is somebody else's apposition."""
    owned = first_conjunct(owned)
    return owned.head if owned.dep_ == "appos" else None


def is_measure(token: Token) -> bool:
    """What is vetoed, signed into law or passed: "it" in "threatened to veto it", "it passed 88-79"."""
    return token.head.lemma_ in _ENACTING and token.dep_ in {"dobj", "nsubjpass"}


def _partitive(token: Token) -> Token:
    """ "Six" for the "them" of "six of them": what holds for the part holds for the whole."""
    of = token.head
    part = of.head
    return part if token.dep_ == "pobj" and of.lower_ == "of" and part.tag_ in {"CD", "DT"} else token


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
        meant = verb.dep_ == "advcl" and (verb.tag_ == "VBG" or any(c.lower_ == "to" for c in verb.lefts))
        if not (verb.dep_ in {"conj", "xcomp"} or told or meant) or verb.head.pos_ not in {"VERB", "AUX"}:
            return None
        controller = next((c for c in verb.head.rights if c.dep_ == "dobj"), None) if told else None
        if controller is not None:
            return controller
        verb = verb.head
    return None


def _first_named(token: Token) -> Token:
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
    if token.dep_ in SUBJECTS and token.lower_ in ACCUSATIVES and token.head.dep_ in {"ccomp", "xcomp"}:
        return token.head.head
    if token.dep_ in SUBJECTS or token.dep_ in OBJECTS:
        return token.head
    if (
        token.dep_ == "pobj"
        and token.head.dep_ in {"prep", "agent", "dative"}
        and token.head.head.pos_ in {"VERB", "AUX"}
    ):
        return token.head.head
    return None

"""Verbs and what belongs to them."""

from spacy.tokens import Token

from wirefacts.records.parts import Factuality
from wirefacts.syntax.phrases import NOMINAL, extent_of
from wirefacts.text.extents import Extent

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
_MODALS = frozenset({"may", "might", "could", "can", "would", "should", "must"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_INTENT = frozenset(
    "plan intend expect want hope aim schedule seek agree promise vow pledge threaten offer prepare decide set due ask urge "
    "try attempt propose consider ready decline".split()
)
_UNREAL = frozenset("if unless whether".split())
_DENIAL = frozenset("deny refuse decline fail avoid refute reject prevent stop rule".split())


def is_passive(verb: Token) -> bool:
    """True for "was elected", and for a bare participle after a noun: "candidates elected in the north"."""
    if any(child.dep_ in {"nsubjpass", "auxpass", "csubjpass"} for child in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def subject(verb: Token) -> Token | None:
    """Who does the verb (or suffers it, in the passive): its own subject, or the one it shares with its governor.

    A relative pronoun is followed to the noun it stands for.
    """
    seen: set[int] = set()
    while verb.i not in seen:
        seen.add(verb.i)
        own = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
        if own is not None:
            return _antecedent(verb, own)
        if verb.dep_ == "acl":
            return verb.head
        if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "aux"} and verb.head is not verb:
            verb = _governor(verb)
            continue
        return None
    return None


def _antecedent(verb: Token, own: Token) -> Token:
    if own.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl" and verb.head.pos_ in NOMINAL:
        return verb.head
    return own


def _governor(verb: Token) -> Token:
    """The verb whose subject `verb` shares: of an infinitive after an object, the object is the subject's stand-in."""
    return verb.head


def by_agent(verb: Token) -> Token | None:
    """The noun of a passive's "by" phrase."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and verb.tag_ == "VBN"):
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return None


def objects(verb: Token) -> list[Token]:
    """Direct and indirect objects, in text order, without the conjuncts."""
    return [child for child in verb.rights if child.dep_ in _OBJECTS and child.pos_ in NOMINAL]


def prepositional(verb: Token, *prepositions: str) -> list[Token]:
    """Objects of the verb's prepositions of that wording, in text order."""
    wanted = set(prepositions)
    return [o for c in verb.children if c.dep_ in {"prep", "dative", "agent"} and c.lower_ in wanted for o in c.children if o.dep_ == "pobj"]


def is_negated(verb: Token) -> bool:
    """True where the clause of `verb` carries a negation: "did not", "never", "no deaths were"."""
    if any(child.dep_ == "neg" or child.lower_ in {"never", "n't", "n’t", "neither"} for child in verb.children):
        return True
    return any(c.dep_ in SUBJECTS | _OBJECTS and any(d.lower_ in {"no", "neither"} for d in c.children) for c in verb.children)


def factuality(verb: Token) -> Factuality:
    """What the clause itself says of the happening at `verb`: asserted, negated, possible or planned.

    Looks at the verb's own auxiliaries and negation, at a conjunction that makes it unreal, and at the verb that governs it
    as an infinitive ("planned to meet", "failed to win"). Never `reported`: who vouches for it is not the clause's business.
    """
    if is_negated(verb):
        return "negated"
    own = {child.lower_ for child in verb.children if child.dep_ in {"aux", "mark", "advmod"}}
    if own & _UNREAL:
        return "possible"
    if own & _FUTURE:
        return "planned"
    if own & _MODALS:
        return "possible"
    governor = verb.head
    if governor is not verb and verb.dep_ in {"xcomp", "ccomp", "pcomp", "advcl", "acl"} and "to" in own:
        return _governed(governor)
    if verb.dep_ == "conj" and governor.pos_ in {"VERB", "AUX"} and not own & {"had", "has", "have", "was", "were", "is"}:
        inherited = factuality(governor)
        return inherited if inherited != "negated" and verb.tag_ in {"VB", "VBG"} else "asserted"
    return "asserted"


def _governed(governor: Token) -> Factuality:
    lemma = governor.lemma_.lower()
    if lemma in _DENIAL and lemma not in {"decline"}:
        return "negated"
    if lemma in _INTENT or any(c.lower_ == "going" for c in (governor, *governor.children)):
        return "planned"
    return factuality(governor) if governor.pos_ == "VERB" else "asserted"


def clause(verb: Token) -> Extent:
    """The words of the verb's clause, without a leading or trailing mark."""
    doc, start, end = verb.doc, verb.left_edge.i, verb.right_edge.i
    while start < verb.i and (doc[start].is_punct or doc[start].is_space):
        start += 1
    while end > verb.i and (doc[end].is_punct or doc[end].is_space):
        end -= 1
    return extent_of(doc[start : end + 1])

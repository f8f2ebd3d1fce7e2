"""An "it" that says of itself: "the company said it would appeal"."""

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.clauses import SUBJECTS

_BODIES = frozenset({"organization", "place"})
_EMPTY = frozenset("seem appear take happen turn rain snow matter follow".split())
"""Verbs whose "it" stands for nothing: "it took years"."""


def sayer(node: Node, scene: Scene) -> Party | None:
    """The body that is the subject of the verb on which the pronoun's own clause hangs; None where that is no body, or the
    pronoun is empty ("the ministry said it was unclear whether")."""
    verb = node.head.head
    if node.head.dep_ not in SUBJECTS or verb.dep_ != "ccomp" or _is_empty(verb):
        return None
    subject = next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    other = None if subject is None else scene.by_head.get(subject.i)
    party = None if other is None else other.party
    return party if party is not None and party.label in _BODIES and not party.plural else None


def _is_empty(verb: Token) -> bool:
    if verb.lemma_ in _EMPTY:
        return True
    states = [c for c in verb.rights if c.dep_ in {"acomp", "attr", "oprd"}]
    clauses = (c for part in (verb, *states) for c in part.rights)
    return verb.lemma_ == "be" and any(c.dep_ in {"ccomp", "xcomp", "csubj", "advcl"} for c in clauses)

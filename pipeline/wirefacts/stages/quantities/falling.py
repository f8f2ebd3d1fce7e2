"""Measures that fall in court: "held that the levy was void", "ruled that the ban breaches the charter"."""

from spacy.tokens import Token

_FALLING = frozenset("void preempt unlawful illegal invalid unconstitutional breach violate infringe null".split())


def falls(verb: Token) -> bool:
    """True where what is held or ruled by `verb` is that a measure is not law, or breaks it."""
    clauses = (child for child in verb.rights if child.dep_ == "ccomp")
    return any(_FALLING & {clause.lemma_.lower(), *(c.lemma_.lower() for c in clause.rights)} for clause in clauses)

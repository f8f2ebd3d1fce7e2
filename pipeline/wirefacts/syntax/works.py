"""Who made what a noun stands for."""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.syntax.clauses import SUBJECTS


def makers(noun: Token) -> Iterator[Token]:
    """Heads of those who made it: "a poll by Orrell", "a poll released by Orrell", "a poll that Orrell released"."""
    for child in noun.rights:
        if child.lower_ == "by":
            yield from (c for c in child.rights if c.dep_ == "pobj")
        elif child.dep_ == "acl" and child.tag_ == "VBN":
            yield from (c for by in child.rights if by.lower_ == "by" for c in by.rights if c.dep_ == "pobj")
        elif child.dep_ == "relcl":
            yield from (c for c in child.lefts if c.dep_ in SUBJECTS and c.pos_ == "PROPN")

"""Whose an age is: the noun it describes, the name that noun stands beside."""

from spacy.tokens import Token

from wirefacts.stages.quantities.parties import Parties
from wirefacts.syntax.clauses import subject


def described(old: Token) -> Token | None:
    """The noun that a compound ending in `old` stands before: the last noun or name of the run behind it."""
    doc, noun = old.doc, None
    for at in range(old.i + 1, min(len(doc), old.i + 9)):
        token = doc[at]
        if token.pos_ in {"NOUN", "PROPN"}:
            noun = token
        elif token.tag_ in {"VBN", "VBG", "POS"}:
            if noun is not None:
                break
        elif token.pos_ != "ADJ" and token.text != "-":
            break
    return noun


def named(noun: Token, parties: Parties) -> Token:
    """The name that `noun` describes: its apposition, the phrase it is apposed to, or the subject it is predicated of."""
    if noun.pos_ == "PROPN":
        return noun
    for child in noun.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            return child
    doc, after = noun.doc, noun.i + 1
    if after + 1 < len(doc) and doc[after].text == "," and doc[after + 1].ent_type_ == "PERSON":
        return parties.ending_at(doc[_entity_end(doc[after + 1])])
    if noun.dep_ == "appos" and parties.is_person(noun.head):
        return noun.head
    if noun.dep_ == "attr":
        holder = subject(noun.head)
        if holder is not None and parties.is_person(holder):
            return holder
    return noun


def _entity_end(token: Token) -> int:
    doc, at = token.doc, token.i
    while at + 1 < len(doc) and doc[at + 1].ent_iob_ == "I":
        at += 1
    return at


def is_plural(token: Token) -> bool:
    """True for plural nouns and pronouns."""
    return token.tag_ in {"NNS", "NNPS"} or token.lower_ in {"they", "we", "people"}


def is_single(head: Token) -> bool:
    """True for one person: no plural, no general "you", no name with an article ("the Blue Guard")."""
    if is_plural(head) or head.lower_ == "you":
        return False
    return not (head.pos_ == "PROPN" and any(child.dep_ == "det" for child in head.children))

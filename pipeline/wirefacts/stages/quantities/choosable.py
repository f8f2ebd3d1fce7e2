"""What votes can be for: people, parties, sides and measures; never an election, a chamber or those who vote."""

from typing import TypeGuard

from spacy.tokens import Token

from wirefacts.stages.quantities.parties import YES_NO, Parties
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import CHAMBERS, HOUSES, MEASURES, SIDES
from wirefacts.syntax.phrases import NOMINAL

ANSWERS = YES_NO | {"Leave", "Remain", "Invalid", "Blank"}
"""Sides of a referendum, which win as parties do."""
CHOSEN = frozenset({"person", "organization", "group"})
PRONOUNS = frozenset("he she they who him her them his their".split())
_NO_NAMES = frozenset({"DATE", "TIME", "GPE", "LOC", "CARDINAL", "PERCENT", "MONEY", "ORDINAL", "NORP"})
_NO_CHOICE = frozenset(
    "it which that who one there election vote turnout result country state chamber parliament senate house district "
    "constituency list seat total number majority each we i you everyone voter respondent electorate people person "
    "survey pollster public delegate".split()
)


def accepted(head: Token | None, parties: Parties) -> Token | None:
    """`head` where it can be chosen by votes: a person, a party, a side; never the election itself or a chamber."""
    if head is not None and head.text in ANSWERS:
        return head
    if head is None or head.pos_ not in NOMINAL or head.like_num or not head.text[0].isalnum():
        return None
    if head.pos_ == "PRON":
        return head if head.lower_ in PRONOUNS else None
    if head.pos_ == "PROPN":
        return None if parties.label(head) == "place" and head.lemma_.lower().removesuffix("s") not in SIDES else head
    return None if head.lemma_.lower() in _NO_CHOICE else head


def choosable(head: Token | None, parties: Parties) -> TypeGuard[Token]:
    """True for what votes are won by, on its own word: a name, a pronoun of somebody, a person, a side, a measure."""
    if head is None or head.pos_ not in NOMINAL or head.like_num:
        return False
    if head.pos_ == "PRON":
        return head.lower_ in PRONOUNS
    lemma = head.lemma_.lower()
    if lemma in (HOUSES if head.pos_ == "PROPN" else CHAMBERS | _NO_CHOICE) or lemma in {"percent", "%"}:
        return False
    label = parties.label(head)
    if head.pos_ == "PROPN":
        known = label in CHOSEN or lemma in SIDES
        return known or (label not in {"place", "work", "event"} and head.ent_type_ not in _NO_NAMES)
    called = head.i > 0 and head.nbor(-1).text in ANSWERS
    return (called or head.dep_ != "compound") and (
        label in CHOSEN or lemma in SIDES | MEASURES or is_person_noun(lemma)
    )

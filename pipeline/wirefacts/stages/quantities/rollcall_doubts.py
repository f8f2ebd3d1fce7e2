"""Where two numbers set against each other are a roll call, and where the votes for somebody, or a game."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, preceding
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    BODIES,
    MATTERS,
    MEASURES,
    MEMBERS,
    PASS_VERBS,
    PICK_VERBS,
    VAGUE,
)

_OF_CHAMBERS = BODIES | MEMBERS


def of_choosing(number: Token) -> bool:
    """True where somebody is picked or beaten by the votes."""
    lemmas = AHEAD_VERBS | PICK_VERBS - PASS_VERBS | {"lose", "win"}
    return any(
        word.pos_ == "VERB" and word.lemma_.lower() in lemmas
        for word in (*preceding(number, 30), *following(number, 12))
    )


def decided_on(choice: Token) -> bool:
    """True where a verb that tells of more than votes has something that votes are taken on, or a body does it."""
    if choice.lemma_.lower() in MEASURES | MATTERS | VAGUE or choice.pos_ == "VERB":
        return True
    return any(word.lemma_.lower() in BODIES for word in preceding(choice, 30))


def is_measure(choice: Token, parties: Parties) -> bool:
    """True for bills and motions, and for what a chamber decides; a team that was defeated is none."""
    if choice.lemma_.lower() in MEASURES or parties.label(choice) == "law":
        return True
    if choice.pos_ == "VERB" or (choice.pos_ == "NOUN" and parties.label(choice) is None):
        return True
    if any(word.lemma_.lower() in MEASURES for word in following(choice, 6)):
        return True
    return any(word.lemma_.lower() in _OF_CHAMBERS for word in (*preceding(choice, 30), *following(choice, 30)))

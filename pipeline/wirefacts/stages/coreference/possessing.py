"""An "its" or "it" that only somebody can be: what has a secretary, or denies, is a body and no thing."""

from wirefacts.stages.coreference.party import Node
from wirefacts.stages.coreference.titles import is_office
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.words import hyphenated
from wirefacts.values.people import is_person_noun

_OF_THINGS = frozenset(
    "owner author maker founder inventor creator designer architect builder writer editor critic victim user reader buyer "
    "supporter opponent backer sponsor driver captain skipper pilot crew passenger people man woman child hero star parent "
    "mother father sister brother twin".split()
)
"""Nouns for people that a thing has too: the maker of a car, the critics of a plan."""
_OF_BODIES = frozenset(
    "shareholder member board spokesman spokeswoman spokesperson secretary president chairman chairwoman chair treasurer "
    "headquarters workforce employee staff ministry minister parliament government candidate lawyer attorney".split()
)
_ACTING = frozenset(
    "say deny announce argue insist warn vow pledge complain acknowledge admit concede claim allege appeal sue refuse decline "
    "apologize apologise demand urge hire plan intend want employ reply respond note stress promise meet nominate endorse "
    "appoint ask tell hold vote recommend negotiate lobby campaign boycott condemn criticise criticize welcome reject accuse "
    "question interview survey expect believe fear hope".split()
)
_ADDRESSING = frozenset(
    "tell ask urge order persuade convince invite advise instruct warn sue accuse telephone phone thank chair lead join "
    "represent endorse elect petition lobby".split()
)


def somebody(node: Node) -> bool:
    """True for a pronoun that can be no thing: what it owns is a post or a member of a body, or it speaks and acts."""
    head = node.head
    if head.dep_ == "poss":
        owned = head.head
        lemma = owned.lemma_.lower()
        if lemma in _OF_BODIES:
            return True
        return lemma not in _OF_THINGS and (
            is_office(hyphenated(owned)[1]) or is_office(lemma) or is_person_noun(lemma)
        )
    verb = head.head.lemma_.lower()
    if head.dep_ in {"dobj", "dative"} or (head.dep_ == "nsubjpass" and verb != "elect"):
        return verb in _ADDRESSING
    return head.dep_ in SUBJECTS and verb in _ACTING

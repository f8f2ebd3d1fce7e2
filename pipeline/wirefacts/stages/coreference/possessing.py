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
    "apologize apologise demand urge hire plan intend want employ".split()
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
    return head.dep_ in SUBJECTS and head.dep_ != "nsubjpass" and head.head.lemma_.lower() in _ACTING

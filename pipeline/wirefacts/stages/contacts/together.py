"""Contacts of two who are the subject of one verb: "Roe and Doe met", "they wrote to each other"."""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.records.kinds import Medium
from wirefacts.stages.contacts.pairs import is_each_other, pair_before, reciprocal, sent_by
from wirefacts.stages.contacts.reading import Candidate, distinct_from, initiators, is_management, medium_beside
from wirefacts.syntax.clauses import doers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_human
from wirefacts.syntax.people import People


def joint(people: People, verb: Token, medium: Medium) -> Iterator[Candidate]:
    """ "Roe and Doe met": the first named starts it. Nothing where the verb has an object of its own."""
    medium = medium_beside(verb, medium)
    if (verb.lemma_ == "discuss" and medium == "unspecified") or (verb.lemma_ == "sit" and not _for_talks(verb)):
        return
    if any(map(_taken, verb.children)):
        return
    together = initiators(people, doers(verb))
    held = factuality(verb)
    shared = verb.lemma_ == "meet" or medium != "unspecified" or reciprocal(verb) or _for_a_while(verb)
    if len(together) < 2 and shared:
        together = sent_by(together) or pair_before(people, verb)
    if len(together) > 1 and all(
        people.is_person(t) or t.ent_type_ in {"GPE", "ORG"} or is_human(people, t) or is_management(t)
        for t in together
    ):
        others = distinct_from(people, together[0], together[1:])
        if others:
            yield Candidate(verb, verb, together[0], others, medium, held, 0.7)


def _taken(child: Token) -> bool:
    """True for an object of the verb's own: who met somebody else, or spoke to a crowd."""
    if is_each_other(child) or any(map(is_each_other, child.children)):
        return False
    if child.dep_ == "prep" and child.lower_ in {"with", "to", "of", "about"}:
        return True
    verb = child.head
    treated = {"dative"} if verb.lemma_ == "discuss" or hands_given(verb) else {"dobj", "ccomp", "dative"}
    return child.dep_ in treated and child.lower_ != "face"


def _for_talks(verb: Token) -> bool:
    """ "Sat down for talks", "sat down together", and not "sat on the bench"."""
    down = any(c.lower_ == "down" for c in verb.rights)
    return down and any(c.lower_ == "together" or (c.lower_ in {"for", "to"} and c.i > verb.i) for c in verb.rights)


def hands_given(verb: Token) -> bool:
    return verb.lemma_ == "shake" and any(c.lower_ in {"hands", "hand"} for c in verb.children)


def _for_a_while(verb: Token) -> bool:
    """ "Spoke for 40 minutes", "talked briefly", "spoke on Sunday"."""
    for child in verb.rights:
        if child.lower_ in {"briefly", "privately", "twice", "again"} or child.ent_type_ in {"DATE", "TIME"}:
            return True
        if child.dep_ == "prep" and any(o.ent_type_ in {"DATE", "TIME"} for o in child.children):
            return True
    return False

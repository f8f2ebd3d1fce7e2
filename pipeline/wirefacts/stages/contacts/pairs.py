"""Contacts of two who are not named beside the verb: "The two leaders spoke by phone", "the pair met at a cafe"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from wirefacts.syntax.clauses import own_subject, prepositional
from wirefacts.syntax.clauses import subject as governing_subject
from wirefacts.syntax.humans import is_human_word
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts

_TWO = frozenset({"two", "both"})
_PAIRS = frozenset({"pair", "duo", "two", "both"})
_SINGULAR = frozenset({"he", "she", "him", "her"})
_SENT = frozenset({"delegation", "team", "side"})
_FAR = 80
"""Words back at most to the first of the two."""


def pair_before(people: People, verb: Token) -> tuple[Token, ...]:
    """The two whom the subject of `verb` stands for, the first named first; empty where it stands for no pair.

    "The pair" are the last two people named before; "they" are the only two of the sentences before.
    """
    subject = own_subject(verb) or governing_subject(verb)
    if subject is None or not (subject.lower_ == "they" or _is_pair(subject)):
        return ()
    found: dict[str, Token] = {}
    for token in _people_before(people, subject):
        key = people.key(token)
        if key in found or len(found) < 2 or subject.lower_ == "they":
            found[key] = token
    if len(found) < 2 or (len(found) > 2 and subject.lower_ == "they"):
        return ()
    return tuple(sorted(found.values(), key=lambda token: token.i))


def is_each_other(token: Token) -> bool:
    """The "other" of "each other", the "another" of "one another"."""
    return (token.lower_ == "other" and any(c.lower_ == "each" for c in token.lefts)) or (
        token.lower_ == "another" and token.i > 0 and token.nbor(-1).lower_ == "one"
    )


def reciprocal(verb: Token) -> bool:
    """ "Called each other", "wrote to one another"."""
    return any(is_each_other(t) for c in verb.rights for t in (c, *c.children))


def sent_by(heads: Sequence[Token]) -> tuple[Token, ...]:
    """The sides of "delegations from Norvia and Estmark", where no other party does it."""
    if len(heads) != 1 or heads[0].tag_ != "NNS" or not (is_human_word(heads[0]) or heads[0].lemma_ in _SENT):
        return ()
    sides = [t for o in prepositional(heads[0], "from", "of") for t in conjuncts(o)]
    return tuple(sides) if len(sides) > 1 and all(t.ent_type_ in {"GPE", "ORG"} for t in sides) else ()


def _is_pair(noun: Token) -> bool:
    """ "The pair", "the two", "both", "the two leaders", "both men"."""
    if any(c.dep_ == "prep" for c in noun.rights):
        return False
    counted = any(c.lower_ in _TWO for c in noun.lefts)
    return noun.lower_ in _PAIRS or (noun.tag_ == "NNS" and counted and is_human_word(noun))


def _people_before(people: People, subject: Token) -> Iterator[Token]:
    """Heads of names, of descriptions of people named elsewhere and of singular pronouns, the nearest first, of the two
    sentences before and the subject's own."""
    start, _ = people.sentence(subject.i)
    for _ in range(2):
        start, _ = people.sentence(max(0, start - 1))
    for i in range(subject.i - 1, max(start, subject.i - _FAR) - 1, -1):
        token = people.doc[i]
        mention = people.mention(token)
        if mention is None or mention.head.start != token.idx or not people.is_person(token):
            continue
        cluster = people.cluster(token)
        known = mention.kind == "description" and cluster is not None and cluster.named and not mention.plural
        if mention.kind == "name" or token.lower_ in _SINGULAR or known:
            yield token

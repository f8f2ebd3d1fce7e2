"""Whom "She was 92." goes on about: the name that the sentence before it is of, where that is said to be a person or dies."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import preceding
from wirefacts.stages.quantities.parties import Parties
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.text.extents import Extent

_HUMAN = frozenset("die marry retire say win resign survive drown vanish disappear".split())
_THEY = frozenset({"he", "she"})


def subject_before(where: Extent, parties: Parties) -> Extent | None:
    """The name that is the subject of the sentence before the one that begins with the pronoun at `where`."""
    pronoun = parties.at(where)
    if pronoun.lower_ not in _THEY or not pronoun.is_sent_start or not pronoun.i:
        return None
    last = pronoun.nbor(-1)
    verb = next((w for w in (last, *preceding(last)) if w.dep_ == "ROOT"), None)
    if verb is None or verb.pos_ != "VERB":
        return None
    name = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    if name is None or name.pos_ != "PROPN" or parties.label(name) == "place":
        return None
    known = parties.label(name) == "person" or verb.lemma_.lower() in _HUMAN or _described(name, parties)
    return parties.phrase(name) if known else None


def _described(name: Token, parties: Parties) -> bool:
    """True for "Ann Roe, a midwife,"."""
    return any(c.dep_ == "appos" and c.pos_ == "NOUN" and parties.is_person(c) for c in name.rights)

"""Congratulations that a noun carries: "sent her congratulations", "sent a message of congratulations"."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional

_WISHES = frozenset({"congratulation"})
_CARRIERS = frozenset("message letter note telegram cable statement".split())
"""What brings congratulations: "a message of congratulations"."""


def wished(case: Case) -> Happening | None:
    """Who sent, offered or extended congratulations to whom."""
    agents = case.actors(case.doers)
    noun = _object(case, _WISHES) or _carried(case)
    if noun is None or not agents:
        return None
    to = (
        *case.prep("to"),
        *prepositional(noun, "to"),
        *(o for c in prepositional(noun, "of") for o in prepositional(c, "to")),
    )
    given = tuple(c for c in case.verb.rights if c.dep_ == "dative" and c.i < noun.i)
    patients = case.actors((*to, *given))
    return case.made("congratulate", agents, patients, 0.75) if patients else None


def _carried(case: Case) -> Token | None:
    noun = _object(case, _CARRIERS)
    if noun is None:
        return None
    wishing = any(c.lower_ == "congratulatory" for c in noun.lefts)
    return noun if wishing or any(t.lemma_.lower() in _WISHES for t in prepositional(noun, "of")) else None


def _object(case: Case, words: frozenset[str]) -> Token | None:
    return next((c for c in case.verb.rights if c.dep_ == "dobj" and c.lemma_.lower() in words), None)


RULES: dict[str, Rule] = dict.fromkeys(("send", "offer", "extend", "convey"), wished)

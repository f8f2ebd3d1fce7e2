"""Endorsements and congratulations that a noun carries: "won the backing of the union", "sent her congratulations"."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional

_BACKING = frozenset({"endorsement", "backing"})
_WISHES = frozenset({"congratulation"})
_CARRIERS = frozenset("message letter note telegram cable statement".split())
"""What brings congratulations: "a message of congratulations"."""


def endorsed(case: Case) -> Happening | None:
    """Whose endorsement somebody won: "picked up the endorsement of the union", "won the mayor's backing"."""
    patients = case.humans(case.doers)
    noun = _object(case, _BACKING) if case.verb.dep_ != "xcomp" else None
    if noun is None or not patients or case.factuality != "asserted" or (case.lemma == "pick" and not case.has("up")):
        return None
    owners = tuple(c for c in noun.lefts if c.dep_ == "poss")
    agents = case.actors((*owners, *prepositional(noun, "of", "from"), *case.prep("from")))
    counted = any(c.dep_ == "nummod" for t in agents for c in t.lefts)
    return case.made("endorse", agents, patients, 0.7) if agents and not counted else None


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


RULES: dict[str, Rule] = {
    **dict.fromkeys("win receive get earn pick secure gain land claim score collect draw garner".split(), endorsed),
    **dict.fromkeys("send offer extend convey".split(), wished),
}

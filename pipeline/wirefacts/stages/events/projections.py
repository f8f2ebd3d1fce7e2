"""Rules for races that the media call."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional

_MEDIA = frozenset("radio television tv station broadcaster network newspaper paper daily agency channel".split())


def call(case: Case) -> Happening | None:
    """ "called the race for Roe", "called the contest, projecting that Roe won"."""
    if not case.objects("race", "election", "contest", "state", "presidency", "primary", "governorship", "seat"):
        return project(case) if case.lemma == "project" else None
    agents = _callers(case)
    winners = case.humans((*case.prep("for"), *(o for t in case.sufferers for o in prepositional(t, "for"))))
    if not winners:
        projecting = [t for t in case.verb.subtree if t.lemma_ == "project" and t.i > case.verb.i]
        winners = tuple(s for verb in projecting for s in _projected(verb))
    untold = case.objects("race", "election", "contest") and not case.passive and any(t.pos_ == "PROPN" for t in agents)
    return case.made("project_winner", agents, winners, 0.85) if agents and (winners or untold) else None


def _callers(case: Case) -> tuple[Token, ...]:
    """Who calls races: parties, and the media, "Harbor TV" too."""
    return case.actors(case.doers) or tuple(t for t in case.doers if t.lemma_.lower() in _MEDIA)


def _projected(verb: Token) -> tuple[Token, ...]:
    for child in verb.rights:
        if child.lemma_ in {"win", "carry", "defeat", "beat", "elect", "prevail", "take"} and child.dep_ in {
            "ccomp",
            "xcomp",
        }:
            return tuple(c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"})
    return ()


def project(case: Case) -> Happening | None:
    crowned = tuple(c for c in case.verb.rights if c.lower_ == "winner" and c.dep_ in {"oprd", "attr", "dobj", "ccomp"})
    named = tuple(s for c in crowned for s in c.children if s.dep_ == "nsubj")
    if crowned and not case.passive:
        named = named or tuple(t for t in case.humans(case.sufferers) if t.lower_ != "winner")
        return case.made("project_winner", _callers(case), named, 0.8) if named else None
    winners = _projected(case.verb) or (case.humans(case.sufferers) if case.passive and case.has("winner") else ())
    agents = case.actors(case.doers)
    if case.passive and any(c.lemma_ == "win" for c in case.verb.rights):
        return Happening("project_winner", case.verb, agents, case.humans(case.sufferers), "asserted", 0.7)
    return Happening("project_winner", case.verb, agents, winners, case.factuality, 0.8) if winners else None


RULES: dict[str, Rule] = {"call": call, "project": call}

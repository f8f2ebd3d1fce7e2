"""Rules for races that the media call."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional
from wirefacts.syntax.parties import is_human
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import singular

_MEDIA = frozenset("radio television tv station broadcaster network newspaper paper daily agency channel".split())


def call(case: Case) -> Happening | None:
    """ "called the race for Roe", "called the contest, projecting that Roe won"."""
    if not case.objects("race", "election", "contest", "state", "presidency", "primary", "governorship", "seat"):
        return project(case) if case.lemma == "project" else None
    agents = _callers(case)
    winners = case.humans((*case.prep("for"), *(o for t in case.sufferers for o in prepositional(t, "for"))))
    winners = tuple(t for t in winners if t.pos_ != "NOUN" or any(t.lefts) or singular(t.lower_) is None)
    if not winners:
        projecting = [t for t in case.verb.subtree if t.lemma_ == "project" and t.i > case.verb.i]
        winners = tuple(s for verb in projecting for s in _projected(verb))
    untold = case.objects("race", "election", "contest") and not case.passive and _media(case, agents)
    return case.made("project_winner", agents, winners, 0.85) if agents and (winners or untold) else None


def _media(case: Case, agents: tuple[Token, ...]) -> bool:
    """True for bodies with a name; a premier who calls an election sets its day."""
    return any(t.pos_ == "PROPN" for t in agents) and not case.humans(agents)


def _callers(case: Case) -> tuple[Token, ...]:
    """Who calls races: parties, and the media, "Harbor TV" too."""
    return case.actors(case.doers) or tuple(t for t in case.doers if t.lemma_.lower() in _MEDIA)


_WINNING = frozenset({"win", "carry", "defeat", "beat", "elect", "prevail", "take"})


def misread(people: People, noun: Token) -> Happening | None:
    """ "Harbor News projects that Roe has defeated Doe", of which a tagger makes projects of Harbor News."""
    agent = next((c for c in noun.lefts if c.dep_ == "compound" and c.ent_type_ == "ORG"), None)
    if noun.tag_ != "NNS" or noun.dep_ != "ROOT" or agent is None or any(c.dep_ == "det" for c in noun.lefts):
        return None
    told = next((c for c in noun.rights if c.lemma_ in _WINNING and c.dep_ in {"ccomp", "relcl", "acl"}), None)
    winners = tuple(c for c in told.lefts if c.dep_ in {"nsubj", "nsubjpass"} and is_human(people, c)) if told else ()
    return Happening("project_winner", noun, (agent,), winners, "asserted", 0.7) if winners else None


def _projected(verb: Token) -> tuple[Token, ...]:
    for child in verb.rights:
        if child.lemma_ in _WINNING and child.dep_ in {"ccomp", "xcomp"}:
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

"""Rules for flight and evacuation."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional


def displace(case: Case) -> Happening | None:
    moved = case.counted(case.sufferers)
    if case.lemma == "evacuate":
        agents = tuple(t for t in case.actors(case.doers) if t not in moved)
        if not moved and not case.sufferers:
            moved, agents = case.counted(case.doers), ()
        return case.made("displace", agents, moved, 0.8) if moved else None
    if case.lemma == "flee":
        fled = case.counted(case.doers)
        homes = case.objects(*_HOMES) or case.has("from")
        several = tuple(t for t in fled if t.tag_ in {"NNS", "CD"} or t.lower_ == "people")
        numbered = any(c.dep_ == "nummod" for t in several for c in t.children) and not case.sufferers
        return case.made("displace", (), several, 0.65) if several and (homes or numbered) else None
    if case.lemma in {"force", "drive"}:
        numbered = any(c.dep_ == "nummod" for t in moved for c in t.children) or any(t.pos_ == "NUM" for t in moved)
        away = numbered and case.has("from", "into", "out", "downhill", "inland", "uphill", "across")
        if not away and not any(t.lemma_ in {"home", "house", "bed", "village"} for t in _left(case)):
            return None
    if case.lemma == "move" and not (case.passive and case.has("out")):
        return None
    forced = case.actors(case.doers) if case.verb.tag_ == "VBG" else case.doers
    agents = tuple(t for t in forced if t.pos_ in {"NOUN", "PROPN"} and t not in moved and not _natural(t))
    return case.made("displace", agents, moved, 0.75) if moved else None


def _natural(token: Token) -> bool:
    """ "Mount Ash", "Lake Roe": what drives people out and does nothing."""
    return token.pos_ == "PROPN" and any(t.lower_ in _FEATURES for t in (token, *token.lefts))


def _left(case: Case) -> tuple[Token, ...]:
    """What is named after "from", also where the parser hangs it on those who were moved."""
    return (*case.prep("from"), *(o for t in case.sufferers for o in prepositional(t, "from")))


_HOMES = "home house village town city country area camp district neighborhood neighbourhood region island".split()
_FEATURES = frozenset("mount mt mountain volcano lake river".split())
RULES: dict[str, Rule] = dict.fromkeys(
    ("displace", "evacuate", "flee", "force", "drive", "uproot", "rehouse", "move"), displace
)

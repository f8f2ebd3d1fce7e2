"""Rules for injuries told by what was hurt: "broke his hip", "suffered burns"."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.stages.events.harm import LIMBS, WOUNDS, toll
from wirefacts.syntax.clauses import prepositional


def broken(case: Case) -> Happening | None:
    """ "A widower broke his hip", "breaking the ribs of four deckhands"."""
    parts = [t for t in case.sufferers if t.lemma_ in LIMBS]
    if not parts or case.passive:
        return None
    owned = any(c.dep_ == "poss" and c.pos_ == "PRON" for t in parts for c in t.lefts)
    hurt = case.humans(tuple(o for t in parts for o in prepositional(t, "of")))
    hurt = hurt or (case.humans(case.doers) if owned else ())
    return case.made("injure", (), hurt, 0.75) if hurt else None


def suffer(case: Case) -> Happening | None:
    """ "Eleven others suffered burns", "sustained a broken rib"."""
    wounded = not case.passive and (case.objects(*WOUNDS) or any(map(_broken, (*case.sufferers, *case.verb.rights))))
    return toll(case, "injure", case.counted(case.doers)) if wounded else None


def _broken(part: Token) -> bool:
    """ "A broken back", "a punctured lung"."""
    return part.lemma_ in LIMBS | {"lung", "spleen", "vertebra"} and any(c.lower_ in _BROKEN for c in part.lefts)


_BROKEN = frozenset("broken fractured punctured collapsed shattered dislocated".split())
RULES: dict[str, Rule] = {"break": broken, "suffer": suffer, "sustain": suffer}

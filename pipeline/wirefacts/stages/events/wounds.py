"""Rules for injuries told by what was hurt: "broke his hip", "suffered burns"."""

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
    wounded = case.objects(*WOUNDS) and not case.passive
    return toll(case, "injure", case.counted(case.doers)) if wounded else None


RULES: dict[str, Rule] = {"break": broken, "suffer": suffer, "sustain": suffer}

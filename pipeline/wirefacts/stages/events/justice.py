"""Rules for police and courts."""

from spacy.tokens import Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.parties import is_specific

COURTS = frozenset("court judge justice tribunal magistrate panel jury bench arbitrator".split())
_JUDGING = COURTS | {"committee", "inquiry", "investigation", "commission", "board", "regulator"}
_CHARGING = frozenset("prosecutor police authority detective jury regulator investigator".split())
_SEIZING = frozenset("police officer soldier troop agent army detective guard carabinieri constable".split())
_DECIDING = frozenset("rule hold decide find".split())
"""Verbs that tell a ruling by what stands after them: "held that", "ruled against", "decided for"."""


def is_court(token: Token) -> bool:
    """True for a court, and for a judge by name ("Judge Ann Roe")."""
    return token.lemma_.lower() in COURTS or any(c.lower_ in {"judge", "justice", "magistrate"} for c in token.lefts)


def sits(token: Token) -> bool:
    """True for a court, and for a panel only where judges sit on it."""
    seated = token.lemma_.lower() != "panel" or any(t.lemma_.lower() in {"court", "judge"} for t in token.subtree)
    return seated and (is_court(token) or token.text == "Circuit")


def decided(bodies: tuple[Token, ...], kind: EventType) -> EventType:
    """What `bodies` did: a ruling where they are courts and nothing else, else `kind`."""
    return "rule" if bodies and all(sits(t) for t in bodies) else kind


def arrest(case: Case) -> Happening | None:
    if case.lemma == "take" and not any(t.lower_ == "custody" for t in case.prep("into")):
        return None
    if case.nobody:
        return Happening("arrest", case.verb, (), (), "negated", 0.8)
    patients = accused(case)
    return case.made("arrest", case.actors(case.doers), patients, 0.85) if patients else None


def accused(case: Case) -> tuple[Token, ...]:
    """Whom the law took hold of: people, bodies, or whoever it may be that is counted or named ("five smugglers")."""
    return case.counted(case.sufferers) or tuple(
        t
        for t in case.sufferers
        if t.ent_type_ in {"", "ORG"} and (t.pos_ == "PROPN" or t.tag_ in {"NN", "NNS"}) and is_specific(case.people, t)
    )


def charge(case: Case) -> Happening | None:
    if case.nobody and not case.has("for"):
        return Happening("charge", case.verb, (), (), "negated", 0.8)
    patients = accused(case)
    legal = (
        case.lemma == "indict"
        or case.has("with", "over")
        or any(t.lemma_.lower() in _CHARGING for t in case.doers)
        or (case.passive and (case.has("in", "after", "under") or not _children(case)))
    )
    if case.lemma == "charge" and not legal:
        return None
    return case.made("charge", case.actors(case.doers), patients, 0.85) if patients else None


def _children(case: Case) -> bool:
    return any(c.dep_ in {"prep", "dobj", "xcomp", "npadvmod"} for c in case.verb.children)


def face(case: Case) -> Happening | None:
    """ "is on trial for", "faces a charge of", "stood trial"."""
    accused = case.humans(case.doers)
    tried = case.objects("trial") or (case.lemma == "be" and any(t.lower_ == "trial" for t in case.prep("on")))
    charged = case.lemma == "face" and any(
        t.lemma_ == "charge" and any(c.lower_ in {"of", "in", "over", "criminal", "felony"} for c in t.children)
        for t in case.sufferers
    )
    denied = case.factuality == "negated"
    return case.made("charge", (), accused, 0.6) if accused and (tried or charged) and not denied else None


def convict(case: Case) -> Happening | None:
    if case.nobody:
        return Happening("convict", case.verb, (), (), "negated", 0.8)
    patients = accused(case)
    return case.made("convict", case.actors(case.doers), patients, 0.85) if patients else None


def find(case: Case) -> Happening | None:
    """ "found him guilty", "was found not guilty", "was found dead"."""
    verdict = next((t for t in case.verb.subtree if t.lower_ in {"guilty", "dead"} and t.i > case.verb.i), None)
    if verdict is None or verdict.i - case.verb.i > 8:
        return rule(case)
    patients = case.humans(case.sufferers) or tuple(c for c in verdict.children if c.dep_ == "nsubj")
    if not patients:
        return None
    if verdict.lower_ == "dead":
        return case.made("die", (), patients, 0.75)
    spared = any(t.lower_ == "not" for t in case.verb.doc[case.verb.i : verdict.i])
    return Happening("acquit" if spared else "convict", case.verb, case.actors(case.doers), patients, "asserted", 0.8)


def acquit(case: Case) -> Happening | None:
    patients = case.counted(case.sufferers)
    judged = any(t.lemma_.lower() in _JUDGING for t in case.doers)
    legal = case.lemma != "clear" or case.has("of") or judged
    return case.made("acquit", case.actors(case.doers), patients, 0.8) if patients and legal else None


def sentence(case: Case) -> Happening | None:
    patients = accused(case)
    termed = case.lemma == "sentence" or any(t.lemma_ in {"year", "month", "day", "life"} for t in case.prep("for"))
    agents = case.actors(case.doers)
    if case.lemma == "imprison" and not (case.passive or any(t.lemma_.lower() in COURTS for t in agents)):
        return None
    return case.made("sentence", agents, patients, 0.85) if patients and termed else None


def seize(case: Case) -> Happening | None:
    """People seized by police, soldiers, agents."""
    lawful = any(t.lemma_.lower() in _SEIZING for t in case.doers)
    patients = case.counted(case.sufferers)
    return case.made("arrest", case.actors(case.doers), patients, 0.75) if lawful and patients else None


def sue(case: Case) -> Happening | None:
    agents, patients = case.actors(case.doers), case.actors(case.sufferers)
    if case.lemma in {"file", "bring", "launch"}:
        suits = [t for t in case.sufferers if t.lower_ in {"lawsuit", "suit"}]
        patients = case.actors(
            (
                *case.prep("against"),
                *(o for s in suits for p in s.children for o in p.children if p.lower_ == "against"),
            )
        )
        if not suits:
            return None
        return case.made("sue", agents, patients, 0.8) if agents or patients else None
    lodged = bool(agents) and not case.passive and (case.lemma == "sue" or case.factuality == "planned")
    return case.made("sue", agents, patients, 0.85) if (patients and (agents or case.passive)) or lodged else None


def rule(case: Case) -> Happening | None:
    """What a court decides; the patient is who it decides about."""
    agents = tuple(t for t in case.doers if is_court(t))
    held = [c for c in case.verb.children if c.dep_ == "ccomp"]
    sided = tuple(t for t in case.prep("against", "for") if t.ent_type_ not in {"DATE", "TIME"})
    inverted = bool(agents) and case.verb.doc[agents[0].left_edge.i - 1].text == ","
    struck = agents and case.sufferers and case.verb.tag_ in {"VBD", "VBN"} and not case.passive
    if case.verb.dep_ == "relcl" and not (sided or struck):
        return None
    if not agents and (case.has("out") or not (case.lemma == "rule" and (held or sided) and case.actors(case.doers))):
        return None
    if case.lemma in _DECIDING and not (
        held or sided or inverted or (case.lemma == "rule" and case.has("on", "in", "out", "over"))
    ):
        return None
    about = case.sufferers if case.lemma not in _DECIDING else ()
    for child in held:
        about = tuple(c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"} and c.pos_ != "PRON")
    return case.made("rule", agents or case.actors(case.doers), sided or about, 0.7)


def testify(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    if case.lemma == "give" and not case.objects("evidence", "testimony"):
        return None
    return case.made("testify", agents, (), 0.8) if agents and not case.passive else None


RULES: dict[str, Rule] = {
    "arrest": arrest, "detain": arrest, "apprehend": arrest, "take": arrest, "rearrest": arrest, "charge": charge,
    "indict": charge, "arraign": charge,
    "face": face, "stand": face, "undergo": face, "be": face, "convict": convict, "find": find, "acquit": acquit,
    "clear": acquit,
    "exonerate": acquit, "sentence": sentence, "jail": sentence, "imprison": sentence, "sue": sue, "file": sue,
    "bring": sue,
    "annul": rule, "invalidate": rule, "nullify": rule, "overrule": rule,
    "rule": rule, "hold": rule, "decide": rule, "quash": rule, "void": rule,
    "overturn": rule, "uphold": rule, "strike": rule, "testify": testify, "give": testify, "nab": arrest, "seize": seize,
}  # fmt: skip

"""Rules for offices: who was appointed, sworn in or chosen, and who resigned."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import prepositional
from wirefacts.syntax.titles import singular

_JOBS = frozenset(
    "job post position office role duty leadership seat government cabinet party board presidency".split()
)
_REASONS = frozenset("over amid after following".split())
"""What brings the reason for which somebody quits."""
_BODIES = frozenset("position post mate bench board cabinet panel commission committee court".split())
_CHOOSING = frozenset({"pick", "choose", "select"})
_PRIZES = frozenset(
    "winner suspect victim finalist player champion one person man woman team favorite co-defendant".split()
)
_PARTISAN = frozenset({"party", "convention", "delegate", "caucus", "delegates"})


def appoint(case: Case) -> Happening | None:
    """ "appointed her", "named him chief", "was sworn in", "picked her as running mate"."""
    given = tuple(t for t in map(case.people.given_title, case.sufferers) if t is not None)
    if given:
        return case.made("appoint", case.actors(case.doers), given, 0.75)
    put = case.lemma == "confirm" and bool(case.bodies(case.doers))
    named = tuple(o for t in case.sufferers if put and t.lemma_ == "nomination" for o in prepositional(t, "of"))
    patients = case.humans(named or case.sufferers) or tuple(
        t for t in case.sufferers if t.pos_ == "PROPN" and case.prep("as") and t.ent_type_ != "GPE"
    )
    patients = tuple(t for t in patients if not (t.pos_ == "NOUN" and singular(t.lower_) and len(patients) > 1))
    if not patients or any(t.lemma_ in {"candidate", "nominee"} | _PRIZES for t in patients):
        return None
    posts = [
        *case.prep("as", "to"),
        *(c for c in case.verb.rights if c.dep_ in {"oprd", "attr", "xcomp", "ccomp", "dobj"}),
    ]
    titled = any(singular(t.lower_) and t not in patients for t in posts) or any(t.lemma_ in _BODIES for t in posts)
    if case.lemma == "swear":
        titled = case.has("in")
    if any(t.lower_ in {"nominee", "candidate"} for t in posts):
        return case.made("nominate", case.actors(case.doers), patients, 0.75)
    if not titled and case.lemma in _CHOOSING and (chosen := _voted_in(case, patients)):
        return chosen
    titled = titled or (case.lemma == "name" and case.passive and any(_post(t) for t in posts))
    plain = case.lemma in {"appoint", "reappoint", "inaugurate"} or (
        case.lemma == "confirm" and bool(case.bodies(case.doers)) and case.verb.tag_ in {"VBD", "VBN"}
    )
    plain = plain or (case.lemma == "hire" and case.passive and all(t.i in case.people.name_at for t in patients))
    return case.made("appoint", case.actors(case.doers), patients, 0.8) if titled or plain else None


def _post(token: Token) -> bool:
    """ "Named the state's poet laureate": a noun of its own that is no prize."""
    return token.pos_ == "NOUN" and token.dep_ in {"oprd", "attr"} and token.lemma_ not in _PRIZES


def _voted_in(case: Case, patients: tuple[Token, ...]) -> Happening | None:
    """ "The convention picked Roe, 204 delegates to 188", "the board chose Roe by five votes to three"."""
    bodies = case.bodies(case.doers)
    led = any(
        c.dep_ in {"xcomp", "advcl", "relcl", "acl"} and c.lemma_ in {"lead", "head", "chair"} for c in case.verb.rights
    )
    if not bodies or not (case.tally or led):
        return None
    partisan = not led and any(t.lemma_.lower() in _PARTISAN for t in bodies)
    return case.made("nominate" if partisan else "elect", bodies, patients, 0.7)


def approve(case: Case) -> Happening | None:
    """ "Approved Ann Lang as director of the bureau", by those who vote."""
    told = bool(case.bodies(case.doers)) and bool(case.prep("as")) and case.factuality == "asserted"
    return appoint(case) if told else None


def resign(case: Case) -> Happening | None:
    agents = case.humans(case.doers) or _numbered(case)
    if case.lemma == "walk" and not (case.has("out") and _left(case)):
        return None
    if not agents or case.passive:
        return None
    if case.lemma in {"hand", "tender", "submit"} and not case.objects("notice", "resignation"):
        return None
    if case.lemma in {"step", "stand"} and not case.has("down", "aside"):
        return None
    if case.lemma == "quit":
        left = case.objects(*_JOBS) or any(singular(t.lower_) for t in case.prep("as"))
        bare = not case.sufferers and not any(
            c.dep_ in {"xcomp", "ccomp", "prep"} and c.lower_ not in _REASONS and not _dated(c)
            for c in case.verb.rights
        )
        return case.made("resign", agents, (), 0.7) if left or (bare and case.humans(agents)) else None
    specific = tuple(
        a
        for a in agents
        if a.tag_ != "NNS" or any(c.dep_ == "nummod" for c in a.children)
        if a.pos_ in {"PROPN", "PRON", "NUM"}
        or any(c.dep_ in {"det", "poss", "compound", "nummod"} for c in a.children)
    )
    return case.made("resign", specific, (), 0.8) if specific else None


def succeed(case: Case) -> Happening | None:
    """ "Roe will succeed Poe as chief executive", "will take over as head coach": a post that is to be filled."""
    if case.factuality != "planned" or case.passive or (case.lemma == "take" and not case.has("over")):
        return None
    patients = case.humans(case.doers)
    titled = any(singular(t.lower_) for t in case.prep("as"))
    return case.made("appoint", (), patients, 0.7) if patients and titled else None


def _numbered(case: Case) -> tuple[Token, ...]:
    """ "Two of his ministers, Ann Roe and Bob Poe": the names, else the number."""
    for token in case.doers:
        if token.pos_ == "NUM" and case.humans(tuple(prepositional(token, "of"))):
            named = [
                c for c in token.subtree if c.dep_ in {"appos", "conj"} and c.pos_ == "PROPN" and c.i < case.verb.i
            ]
            return tuple(named) or (token,)
    return ()


def _left(case: Case) -> bool:
    near = case.verb.doc[case.verb.i + 1 : case.verb.i + 6]
    return any(t.lemma_.lower() in _JOBS - {"party", "government"} for t in near)


def _dated(token: Token) -> bool:
    """ "On Monday"."""
    return any(t.ent_type_ in {"DATE", "TIME"} for t in token.children)


RULES: dict[str, Rule] = {
    "approve": approve, "promote": appoint, "designate": appoint, "hire": appoint,
    "appoint": appoint, "reappoint": appoint, "name": appoint, "pick": appoint, "choose": appoint, "tap": appoint,
    "select": appoint, "swear": appoint, "inaugurate": appoint, "install": appoint, "hand": resign, "tender": resign,
    "succeed": succeed, "replace": succeed, "take": succeed,
    "submit": resign, "confirm": appoint, "resign": resign, "walk": resign, "step": resign, "stand": resign, "quit": resign,
}  # fmt: skip

"""Rules for offices, laws, congratulations, debates and protests."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.titles import singular

LAWS = frozenset(
    "bill law legislation measure act amendment resolution budget motion ordinance statute package decree "
    "proposal reform constitution referendum".split()
)
_SIGNED = LAWS | frozenset(
    "treaty agreement pact accord deal order memorandum declaration protocol convention proclamation truce".split()
)
_HOUSES = frozenset(
    "house senate parliament congress assembly council legislature lawmaker legislator duma knesset bundestag "
    "bundesrat diet lords commons chamber committee deputy senator mp mps councillor seimas sejm storting "
    "dail cortes riksdag representatives voters republican democrat".split()
)
_CLAIMS = frozenset(
    "claim allegation accusation suggestion notion idea criticism argument assertion charge report "
    "characterization view narrative premise comparison concern fear theory rumor rumour speculation label "
    "word".split()
)
_JOBS = frozenset(
    "job post position office role duty leadership seat government cabinet party board post presidency".split()
)


def congratulate(case: Case) -> Happening | None:
    agents, patients = case.actors(case.doers), case.actors(case.sufferers)
    return case.made("congratulate", agents, patients, 0.85) if agents and patients else None


def appoint(case: Case) -> Happening | None:
    """ "appointed her", "named him chief", "was sworn in", "picked her as running mate"."""
    given = tuple(t for t in map(case.people.given_title, case.sufferers) if t is not None)
    if given:
        return case.made("appoint", case.actors(case.doers), given, 0.75)
    patients = case.humans(case.sufferers)
    patients = tuple(t for t in patients if not (t.pos_ == "NOUN" and singular(t.lower_) and len(patients) > 1))
    if not patients:
        return None
    posts = [
        *case.prep("as", "to"),
        *(c for c in case.verb.rights if c.dep_ in {"oprd", "attr", "xcomp", "ccomp", "dobj"}),
    ]
    titled = any(singular(t.lower_) and t not in patients for t in posts) or any(
        t.lemma_ in {"position", "post", "mate"} for t in posts
    )
    if case.lemma == "swear":
        titled = case.has("in")
    if any(t.lower_ == "nominee" for t in posts):
        return case.made("nominate", case.actors(case.doers), patients, 0.75)
    plain = case.lemma in {"appoint", "reappoint", "inaugurate"}
    return case.made("appoint", case.actors(case.doers), patients, 0.8) if titled or plain else None


def resign(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    if not agents or case.passive:
        return None
    if case.lemma in {"step", "stand"} and not case.has("down"):
        return None
    if case.lemma == "quit":
        left = case.objects(*_JOBS) or any(singular(t.lower_) for t in case.prep("as"))
        return case.made("resign", agents, (), 0.7) if left else None
    specific = tuple(
        a
        for a in agents
        if a.tag_ != "NNS"
        if a.pos_ in {"PROPN", "PRON"} or any(c.dep_ in {"det", "poss", "compound"} for c in a.children)
    )
    return case.made("resign", specific, (), 0.8) if specific else None


def impeach(case: Case) -> Happening | None:
    patients = case.humans(case.sufferers)
    return case.made("impeach", case.actors(case.doers), patients, 0.85) if patients else None


def veto(case: Case) -> Happening | None:
    agents = case.actors(case.doers)
    return (
        case.made("veto", agents, case.sufferers, 0.8)
        if agents and case.sufferers and _specific(case.sufferers)
        else None
    )


def sign(case: Case) -> Happening | None:
    signed = tuple(t for t in case.sufferers if t.lemma_.lower() in _SIGNED or t.ent_type_ == "LAW")
    agents = case.actors(case.doers)
    return case.made("sign", agents, signed, 0.8) if signed and agents and _specific(signed) else None


def passes(case: Case) -> Happening | None:
    """A law passed by a house; "the bill passed 51-49" too."""
    agents = tuple(t for t in case.doers if t.lemma_.lower() in _HOUSES or t.lower_ in _HOUSES)
    laws = tuple(t for t in case.sufferers if t.lemma_.lower() in LAWS or t.ent_type_ == "LAW")
    if laws and (agents or case.passive) and _specific(laws):
        return case.made("pass", agents, laws, 0.8)
    own = tuple(t for t in case.doers if t.lemma_.lower() in LAWS)
    if case.lemma == "pass" and own and not case.sufferers and not case.passive and _specific(own):
        return case.made("pass", (), own, 0.7)
    return None


def reject(case: Case) -> Happening | None:
    agents = case.actors(case.doers) or tuple(t for t in case.doers if t.lemma_ == "voter")
    refused = tuple(t for t in case.sufferers if t.pos_ != "PRON" or t.lower_ in {"him", "her", "them"})
    if case.lemma in {"turn", "vote"} and not case.has("down"):
        return None
    if (
        not agents
        or not refused
        or any(t.lemma_ in _CLAIMS for t in refused)
        or case.verb.tag_ in {"VBZ", "VBP", "VBG"}
    ):
        return None
    return case.made("reject", agents, refused, 0.65)


def debate(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    facing = case.humans(case.sufferers)
    named = tuple(t for t in (*agents, *facing) if t.pos_ in {"PROPN", "PRON"})
    return case.made("debate", named, (), 0.7) if agents and (facing or len(named) > 1) else None


def protest(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    if not agents or case.passive or case.verb.tag_ in {"VBZ", "VBP"}:
        return None
    if case.lemma != "take" and any(
        c.dep_ == "dobj" and c.lower_ not in {"decision", "plan", "law"} for c in case.verb.children
    ):
        return None
    if case.lemma == "take" and not any(t.lower_ == "streets" for t in case.prep("to")):
        return None
    if case.lemma in {"march", "rally"} and not case.prep("against", "through", "outside", "for", "in"):
        return None
    return case.made("protest", agents, (), 0.65)


def _specific(tokens: tuple[Token, ...]) -> bool:
    """Not "any bill", and not a bare plural."""
    if all(t.tag_ == "NN" and not list(t.lefts) for t in tokens):
        return False
    return not any(c.lower_ in {"any", "no", "every", "such"} for t in tokens for c in t.children) and not all(
        t.tag_ == "NNS" and not any(c.dep_ in {"det", "poss", "nummod"} for c in t.children) for t in tokens
    )


RULES: dict[str, Rule] = {
    "congratulate": congratulate, "appoint": appoint, "reappoint": appoint, "name": appoint, "pick": appoint,
    "choose": appoint, "tap": appoint, "select": appoint, "swear": appoint, "inaugurate": appoint, "install": appoint,
    "resign": resign, "step": resign, "stand": resign, "quit": resign, "impeach": impeach, "veto": veto, "sign": sign,
    "pass": passes, "approve": passes, "adopt": passes, "ratify": passes, "enact": passes, "reject": reject,
    "turn": reject, "vote": reject, "rebuff": reject, "debate": debate, "protest": protest, "demonstrate": protest,
    "march": protest, "rally": protest, "take": protest,
}  # fmt: skip

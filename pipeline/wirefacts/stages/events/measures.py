"""Rules for measures carried or lost that the verb tells in its own way: "the bill cleared the Senate", "overrode the veto"."""

from spacy.tokens import Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Case, Found, Happening, Rule
from wirefacts.stages.events.justice import decided, is_court
from wirefacts.stages.events.politics import LAWS
from wirefacts.syntax.clauses import prepositional

_CLEARED = LAWS | frozenset("treaty pact accord agreement plan levy ban deal text report".split())

_ASKED = frozenset("permit variance licence license application request petition rezoning waiver".split())
_APPROVALS = frozenset({"approval", "backing", "blessing"})
_MOVED = frozenset("vote motion bid attempt resolution ballot".split())


def cleared(case: Case) -> Happening | None:
    """ "The bill cleared the Senate", "the treaty passed the commission": the house is what it passed."""
    if case.passive or not case.sufferers:
        return None
    put = tuple(t for t in case.doers if case.about(t, _CLEARED))
    houses = case.bodies(case.sufferers)
    return case.made("pass", houses, put, 0.8) if put and houses else None


def survived(case: Case) -> Happening | None:
    """ "The premier survived a no-confidence vote": what was moved against somebody is lost."""
    moved = tuple(t for t in case.sufferers if t.lemma_.lower() in _MOVED and _against_somebody(t))
    if not moved or case.passive:
        return cleared(case)
    return case.made("reject", (), moved, 0.75) if case.verb.tag_ in {"VBD", "VBN"} else None


def _against_somebody(token: Token) -> bool:
    """ "A no-confidence vote", "a motion of censure", "an impeachment bid", "a recall attempt"."""
    words = {t.lower_ for t in token.subtree}
    return bool(words & {"censure", "impeachment", "recall"}) or ("confidence" in words and bool(words & {"no", "non"}))


def upheld(case: Case) -> Happening | None:
    """ "The board upheld the closure, seven to five", "renewed the subsidy": by those who vote, and counted."""
    bodies = case.bodies(case.doers)
    if not bodies or not case.tally or any(is_court(t) for t in bodies) or case.verb.tag_ not in {"VBD", "VBN"}:
        return None
    put = tuple(t for t in case.sufferers if _thing(t) and not case.humans((t,)))
    return case.made("pass", bodies, put, 0.7) if put else None


def voted_for(case: Case) -> Happening | None:
    """ "Parliament voted 74 to 11 for a reserve"."""
    bodies = case.bodies(case.doers)
    told = case.tally or case.has("overwhelmingly", "narrowly", "decisively")
    if not bodies or not told or case.verb.tag_ not in {"VBD", "VBN"} or case.passive:
        return None
    sought = tuple(t for t in case.prep("for") if t.pos_ == "NOUN" and not case.humans((t,)) and t.ent_type_ == "")
    return case.made("pass", bodies, sought, 0.65) if sought else None


def override(case: Case) -> Found:
    """ "Congress overrode President Roe's veto of the bill": passed by the one, vetoed before by the other."""
    vetoes = [t for t in case.sufferers if t.lemma_ == "veto"]
    bodies = case.actors(case.doers)
    if not vetoes or not bodies:
        return None
    put = tuple(t for v in vetoes for t in prepositional(v, "of", "on"))
    owners = tuple(c for v in vetoes for c in v.lefts if c.dep_ == "poss")
    passed = case.made("pass", bodies, put, 0.75)
    before = Happening("veto", vetoes[0], owners, put, "asserted", 0.75)
    return (passed, before) if owners and put else (passed,)


def assented(case: Case) -> Happening | None:
    """ "The president gave her assent to the bill", "the bill received royal assent", "the house gave approval to it"."""
    if case.verb.tag_ not in {"VBD", "VBN"}:
        return None
    bodies = case.bodies(case.doers)
    approvals = [t for t in case.sufferers if t.lower_ in _APPROVALS]
    if approvals and bodies and not case.passive:
        put = tuple(t for t in _to(case, approvals) if _thing(t) and not case.humans((t,)))
        return case.made(decided(bodies, "pass"), bodies, put, 0.7) if put else None
    assents = [t for t in case.sufferers if t.lower_ == "assent"]
    if not assents:
        return None
    if case.lemma == "receive":
        put = tuple(t for t in case.doers if case.about(t, _CLEARED))
        return case.made("sign", (), put, 0.75) if put else None
    put, agents = _to(case, assents), case.actors(case.doers)
    return case.made("sign", agents, put, 0.75) if put and agents else None


def _to(case: Case, given: list[Token]) -> tuple[Token, ...]:
    """To what it is `given`, wherever the parser hangs the "to"."""
    return (*case.prep("to"), *(t for noun in given for t in prepositional(noun, "to")))


def vetoed(case: Case) -> Happening | None:
    """ "Russia cast its veto", "the president used her veto"."""
    told = any(t.lower_ == "veto" for t in case.sufferers) and case.verb.tag_ in {"VBD", "VBN"} and not case.passive
    agents = case.actors(case.doers) if told else ()
    return case.made("veto", agents, (), 0.7) if agents else None


def decided_on_request(case: Case) -> Happening | None:
    """ "The zoning board denied a permit", "the council granted a variance": by those who vote; a court's is a ruling."""
    bodies = case.bodies(case.doers)
    asked = tuple(t for t in case.sufferers if t.lemma_.lower() in _ASKED)
    if not bodies or not asked or case.passive or case.verb.tag_ not in {"VBD", "VBN"}:
        return assented(case) if case.lemma == "grant" else None
    kind: EventType = "reject" if case.lemma == "deny" else "pass"
    return case.made(decided(bodies, kind), bodies, asked, 0.7)


def fell(case: Case) -> Happening | None:
    """ "A reprimand was proposed; that fell, 61 to 108"."""
    lost = tuple(t for t in case.doers if case.about(t, _CLEARED) or t.lower_ in {"that", "it", "this"})
    return case.made("reject", (), lost, 0.65) if lost and case.tally and not case.sufferers else None


def go(case: Case) -> Happening | None:
    """ "The deal went down by 80 votes to 40", "the clause went through nine to eight"."""
    put = tuple(t for t in case.doers if _thing(t) and not case.humans((t,)))
    if not put or not case.tally or case.sufferers:
        return None
    if case.has("down"):
        return case.made("reject", (), put, 0.7)
    return case.made("pass", (), put, 0.7) if case.has("through") else None


def kill(case: Case) -> Happening | None:
    """ "The council killed a deer hunt, four members voting no"."""
    bodies = case.bodies(case.doers)
    voting = case.tally or any(t.lower_ in {"voting", "vote", "votes"} for t in case.sentence)
    put = tuple(t for t in case.sufferers if t.pos_ == "NOUN" and not case.counted((t,)))
    return case.made("reject", bodies, put, 0.65) if bodies and voting and put else None


def say_no(case: Case) -> Happening | None:
    """ "The people of Tarn have said no to a mine"."""
    refusing = any(c.lower_ == "no" and c.i == case.verb.i + 1 for c in case.verb.rights)
    agents = case.actors(case.doers) or case.bodies(case.doers)
    what = tuple(
        t for t in (*case.prep("to"), *(o for c in case.verb.rights for o in prepositional(c, "to"))) if _thing(t)
    )
    return case.made("reject", agents, what[:1], 0.65) if refusing and agents and what else None


def _thing(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"}


RULES: dict[str, Rule] = {
    "pass": cleared, "clear": cleared, "survive": survived, "uphold": upheld, "renew": upheld, "extend": upheld,
    "endorse": upheld, "vote": voted_for, "override": override, "fall": fell, "go": go, "kill": kill, "say": say_no,
    "cast": vetoed, "use": vetoed, "exercise": vetoed, "wield": vetoed,
    "give": assented, "grant": decided_on_request, "deny": decided_on_request, "receive": assented,
}  # fmt: skip

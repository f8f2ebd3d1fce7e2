"""Rules for offices, laws, congratulations, debates and protests."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.stages.events.justice import decided, is_court

LAWS = frozenset(
    "bill law legislation measure act amendment resolution budget motion ordinance statute package decree "
    "proposal reform constitution referendum bylaw by-law byelaw".split()
)
_SIGNED = LAWS | frozenset(
    "treaty agreement pact accord deal order memorandum declaration protocol convention proclamation truce "
    "lease grant ceasefire".split()
)
PLANS = frozenset(
    "plan scheme levy ban increase cut merger rezoning permit funding charter bylaw byelaw agreement treaty deal spending "
    "order tax code rule rules policy project aid nomination candidate site contract charge rise strategy framework "
    "system change settlement sale takeover extension breakup launch".split()
)
"""What a house passes too, besides laws."""
MEASURES = _SIGNED | frozenset("plan scheme levy ban tax merger charter motion offer bond rezoning subsidy".split())
"""What is put to the vote or signed, as it is first told of."""
_CLAIMS = frozenset(
    "claim allegation accusation suggestion notion idea criticism argument assertion charge report "
    "characterization view narrative premise comparison concern fear theory rumor rumour speculation label "
    "word call interview comment".split()
)


_FOLLOWING = frozenset("supporter opponent backer follower member relative ally fan critic".split())
_VOTING = frozenset("pass approve adopt ratify enact carry accept".split())
"""What a body does to whatever it puts to the vote."""


def congratulate(case: Case) -> Happening | None:
    agents, patients = case.actors(case.doers), case.actors(case.sufferers)
    return case.made("congratulate", agents, patients, 0.85) if agents and patients else None


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
    signed = tuple(
        t for t in case.sufferers if case.about(t, _SIGNED) or (t.lower_ == "it" and case.humans(case.doers))
    )
    agents = case.actors(case.doers)
    told = bool(agents) or (case.passive and case.factuality == "asserted")
    return case.made("sign", agents, signed, 0.8) if signed and told and _specific(signed) else None


def passes(case: Case) -> Happening | None:
    """A law passed by a house; "the bill passed 51-49" too."""
    if case.lemma == "carry" and case.has("out"):
        return None
    agents = case.bodies(case.doers)
    put = case.sufferers or (case.prep("to") if case.lemma == "agree" and case.tally else ())
    counted = case.passive and case.tally
    wanted = LAWS | PLANS if (agents or counted) and case.lemma != "agree" else LAWS
    laws = tuple(t for t in put if case.about(t, wanted))
    if not laws and agents and case.lemma in _VOTING and case.verb.tag_ in {"VBD", "VBN"}:
        laws = tuple(t for t in put if _thing(case, t))
    if not laws and agents and case.tally:
        laws = tuple(
            t for t in put if (t.pos_ in {"NOUN", "PROPN"} and not case.people.is_person(t)) or t.lower_ == "it"
        )
    carried = case.lemma == "carry" and bool(agents or case.passive)
    if case.lemma in {"carry", "agree", "accept", "back"} and not case.tally and not carried:
        return None
    if laws and (agents or case.passive) and _specific(laws):
        return case.made(decided(agents, "pass"), agents, laws, 0.8)
    own = tuple(t for t in case.doers if t.lemma_.lower() in (LAWS | PLANS if case.tally else LAWS))
    if case.lemma == "pass" and own and not case.sufferers and not case.passive and _specific(own):
        return case.made("pass", (), own, 0.7)
    return None


def _thing(case: Case, token: Token) -> bool:
    """What may be put to the vote: a noun with a word before it that stands for nobody."""
    marked = any(c.dep_ in {"det", "poss", "amod", "compound", "nummod"} for c in token.lefts)
    return token.pos_ == "NOUN" and marked and not case.humans((token,)) and not case.actors((token,))


def fail(case: Case) -> Happening | None:
    """ "The bill failed 4-5", "the motion was defeated", "the Senate blocked the bill"."""
    if case.lemma == "fail":
        lost = tuple(t for t in case.doers if case.about(t, LAWS | PLANS if case.tally or case.electoral else LAWS))
        going_on = any(c.dep_ == "xcomp" and c.lemma_ not in {"pass", "win", "clear"} for c in case.verb.rights)
        return case.made("reject", (), lost, 0.7) if lost and _specific(lost) and not going_on else None
    bodies = case.bodies(case.doers)
    counted = case.tally and (bodies or case.passive)
    lost = tuple(
        t for t in case.sufferers if case.about(t, LAWS) or (counted and (case.about(t, PLANS) or _thing(case, t)))
    )
    if case.lemma in {"beat", "lose"} and not (case.passive and lost):
        return None
    told = lost and _specific(lost) and (bodies or case.passive)
    return case.made(decided(bodies, "reject"), bodies, lost, 0.7) if told else None


def reject(case: Case) -> Happening | None:
    agents = case.actors(case.doers) or case.bodies(case.doers)
    refused = tuple(t for t in case.sufferers if t.pos_ != "PRON" or _refusable(case, t))
    tallied = case.passive and case.tally and any(case.about(t, LAWS) for t in refused)
    if (case.lemma in {"turn", "vote", "shoot"} and not case.has("down")) or (
        case.lemma in {"throw", "toss"} and not (case.has("out") and (agents or tallied))
    ):
        return None
    if case.lemma == "dismiss" and not any(is_court(t) for t in agents):
        return None
    if case.lemma == "decide":
        refused = case.prep("against")
    if case.lemma == "vote" and not refused:
        refused = tuple(o for c in case.verb.rights if c.lower_ == "down" for o in c.children if o.dep_ == "pobj")
    if case.lemma in {"throw", "toss"} and not any(is_court(t) for t in agents) and case.humans(refused):
        return None
    judged = any(is_court(t) for t in agents)
    voted = case.passive and (case.lemma == "vote" or any(t.lemma_.lower() in LAWS | PLANS for t in refused))
    if not (agents or voted) or not refused or case.verb.tag_ in {"VBZ", "VBP", "VBG"}:
        return None
    if any(t.lemma_ in _CLAIMS for t in refused) and not judged and not (case.tally or case.lemma == "throw"):
        return None
    ruled = case.lemma in {"throw", "toss", "dismiss"} and any(is_court(t) and t.pos_ == "PROPN" for t in agents)
    return case.made("rule" if ruled else "reject", agents, refused, 0.65)


def downed(case: Case) -> Happening | None:
    """ "Voters shot down a plan": what is shot down is put to the vote."""
    put = [t for t in case.sufferers if case.about(t, LAWS | PLANS) or t.lower_ == "request"]
    return reject(case) if case.has("down") and put else None


def _refusable(case: Case, token: Token) -> bool:
    """A pronoun for somebody, for a measure, or for whatever was put to a counted vote."""
    return token.lower_ in {"him", "her"} or case.about(token, LAWS | PLANS) or (token.lower_ == "it" and case.tally)


def debate(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    facing = case.humans(case.sufferers)
    measures = tuple(t for t in case.sufferers if t.lemma_.lower() in LAWS | PLANS | {"report", "question"})
    if measures and (bodies := case.bodies(case.doers)) and _specific(measures):
        return case.made("debate", bodies, measures, 0.7)
    named = tuple(t for t in (*agents, *facing) if t.pos_ in {"PROPN", "PRON"})
    both = tuple(t for t in agents if t.tag_ == "NNS" and any(c.dep_ == "nummod" for c in t.children))
    both = both or tuple(t for t in agents if t.lower_ == "they")
    if both and not case.sufferers and not case.passive:
        return case.made("debate", both, (), 0.65)
    return case.made("debate", named, (), 0.7) if agents and (facing or len(named) > 1) else None


def protest(case: Case) -> Happening | None:
    agents = case.humans(tuple(map(_crowd, case.doers))) or tuple(t for t in case.doers if t.tag_ == "NNS")
    if case.factuality == "planned":
        agents = agents or case.actors(case.doers)
    if not agents or case.passive or case.verb.tag_ in {"VBZ", "VBP"}:
        return None
    if case.lemma == "take" and not any(t.lower_ == "streets" for t in case.prep("to")):
        return None
    if case.lemma == "demonstrate" and case.sufferers:
        return None
    if case.lemma in {"march", "rally"}:
        if any(c.dep_ == "dobj" for c in case.verb.children):
            return None
        protesting = any(
            c.lemma_ in {"protest", "demand", "oppose"} and c.dep_ in {"advcl", "xcomp"} for c in case.verb.rights
        )
        if not protesting and not case.prep(
            "against", "through", "outside", "for", "in", "on", "around", "from", "past"
        ):
            return None
    return case.made("protest", agents, (), 0.65)


def _crowd(token: Token) -> Token:
    """The supporters of "supporters of the governor who had marched", where the parser takes the governor."""
    crowd = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
    marched = any(c.dep_ == "relcl" for c in token.rights)
    return crowd if marched and crowd.tag_ == "NNS" and crowd.lemma_.lower() in _FOLLOWING else token


def _specific(tokens: tuple[Token, ...]) -> bool:
    """Not "any bill", and not a bare plural."""
    if all(t.tag_ == "NN" and not list(t.lefts) for t in tokens):
        return False
    return not any(c.lower_ in {"any", "no", "every", "such"} for t in tokens for c in t.children) and not all(
        t.tag_ == "NNS" and not any(c.dep_ in {"det", "poss", "nummod"} for c in t.children) for t in tokens
    )


RULES: dict[str, Rule] = {
    "clear": passes, "authorize": passes, "authorise": passes, "shelve": fail, "scrap": fail, "picket": protest,
    "congratulate": congratulate, "impeach": impeach, "veto": veto, "sign": sign, "pass": passes, "approve": passes,
    "adopt": passes, "ratify": passes, "enact": passes, "carry": passes, "agree": passes, "accept": passes,
    "back": passes, "advance": passes, "fail": fail, "beat": fail, "lose": fail, "defeat": fail, "block": fail,
    "negative": fail, "reject": reject, "throw": reject, "dismiss": reject,
    "toss": reject, "decide": reject, "turn": reject, "shoot": downed, "vote": reject, "rebuff": reject, "debate": debate,
    "protest": protest, "demonstrate": protest, "march": protest, "rally": protest, "take": protest,
}  # fmt: skip

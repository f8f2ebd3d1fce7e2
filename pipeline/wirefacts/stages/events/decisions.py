"""Rules for what a body decides to do: "voted to stop work", "agreed to accept the bid", "declined to act"."""

from spacy.tokens import Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.stages.events.justice import sits
from wirefacts.syntax.clauses import sufferers

_TAKING = frozenset("accept approve adopt pass ratify support back confirm".split())
_LEAVING = frozenset("reject refuse block scrap turn".split())
_SAYING = frozenset("say comment answer give speak discuss name identify disclose talk tell respond confirm".split())
_TOLD = frozenset("impeach elect nominate appoint hire promote reappoint endorse sue indict convict acquit".split())
"""Steps that are happenings of their own: "voted to impeach the governor", "voted to appoint Roe"."""
_AHEAD = 16
"""Words behind "voted" within which its infinitive begins."""
_JUDGING = frozenset(
    "strike uphold overturn block reject annul quash reinstate reverse void allow affirm throw".split()
)
_IDLE = frozenset("be have see take meet hold debate vote continue wait".split())
"""Verbs of what is no measure: "agreed to meet"."""


def decide(case: Case) -> Happening | None:
    """A measure carried, told by what those who voted are to do; the measure is the object where they take it as it is."""
    done = _aim(case)
    if done is None or done.lemma_.lower() in _IDLE | _TOLD:
        return None
    bodies = case.bodies(case.doers)
    if not bodies or (case.lemma in {"agree", "choose"} and not case.tally and case.verb.tag_ == "VBN"):
        return None
    lemma = done.lemma_.lower()
    if all(sits(t) for t in bodies):
        about = tuple(t for t in sufferers(done) if t.pos_ in {"NOUN", "PROPN"})
        return Happening("rule", case.verb, bodies, about, case.factuality, 0.7) if lemma in _JUDGING else None
    if lemma in _TAKING | _LEAVING:
        put = tuple(t for t in sufferers(done) if t.pos_ in {"NOUN", "PROPN"} and t not in case.humans((t,)))
        kind: EventType = "pass" if lemma in _TAKING else "reject"
        return Happening(kind, case.verb, bodies, put, case.factuality, 0.7) if put else None
    return Happening("pass", case.verb, bodies, (done,), case.factuality, 0.6)


def decline(case: Case) -> Happening | None:
    """ "The council refused to open its chamber": a body that votes, and no single person."""
    done, bodies = _aim(case), case.bodies(case.doers)
    if done is None or not bodies or done.lemma_.lower() in _IDLE or done.lemma_ in _SAYING:
        return None
    return Happening("reject", case.verb, bodies, (done,), "asserted", 0.55)


def _aim(case: Case) -> Token | None:
    """The infinitive of what is to be done, where the verb tells of the past and is not denied."""
    if case.verb.tag_ not in {"VBD", "VBN"} or case.passive or case.factuality != "asserted":
        return None
    aims = (c for c in case.verb.rights if c.dep_ in {"xcomp", "advcl", "ccomp"} and c.tag_ in {"VB", "JJ", "NN"})
    found = next((c for c in aims if any(t.lower_ == "to" and t.dep_ == "aux" for t in c.lefts)), None)
    return found or (_behind_aside(case) if case.lemma == "vote" and case.tally else None)


def _behind_aside(case: Case) -> Token | None:
    """The infinitive that the parser hangs on an aside: "voted 34-6, with seven abstentions, to keep the ban"."""
    doc, end = case.verb.doc, case.people.sentence(case.verb.i)[1]
    for word in doc[case.verb.i + 1 : min(end - 1, case.verb.i + _AHEAD)]:
        after = word.nbor()
        if word.text == "," and after.lower_ == "to" and after.i + 1 < end and after.nbor().tag_ == "VB":
            return after.nbor()
    return None


RULES: dict[str, Rule] = {
    "vote": decide, "agree": decide, "resolve": decide, "decide": decide, "opt": decide, "choose": decide,
    "decline": decline, "refuse": decline,
}  # fmt: skip

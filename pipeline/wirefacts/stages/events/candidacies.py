"""Rules for candidacies: announced, backed, nominated, given up."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import is_negated, prepositional
from wirefacts.syntax.titles import singular

_BIDS = frozenset("campaign candidacy bid run reelection re-election".split())
_BID_KINDS = frozenset(
    "presidential election re-election reelection re senate congressional mayoral gubernatorial leadership "
    "white-house house senatorial".split()
)
_SEATS = frozenset(
    "congress parliament senate presidency governorship house office seat leadership re-election reelection council".split()
)
"""What people run for, beside an office by its holder's title."""
_CONTESTS = frozenset("race contest campaign election primary presidential running runoff leadership ballot".split())


def withdraw(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    out = {
        "drop": ("out",),
        "bow": ("out",),
        "pull": ("out",),
        "step": ("aside",),
        "withdraw": (),
        "exit": (),
        "quit": (),
    }
    particles = out.get(case.lemma, ())
    if not agents or (particles and not case.has(*particles)) or case.passive:
        return None
    nested = [
        o
        for p in case.verb.children
        if p.dep_ in {"prep", "prt", "advmod"}
        for q in p.children
        for o in (q, *q.children)
    ]
    left = [*case.prep("from", "of"), *(case.sufferers if case.lemma in {"exit", "quit"} else ()), *nested]
    if any(t.lemma_.lower() in _CONTESTS for t in left):
        return case.made("withdraw", agents, (), 0.85)
    bare = case.electoral and not case.sufferers and not case.prep("from") and case.lemma in {"withdraw", "drop", "bow"}
    return case.made("withdraw", agents, (), 0.6) if bare and all(a.pos_ in {"PROPN", "PRON"} for a in agents) else None


def suspend(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    ended = tuple(
        t for t in case.sufferers if t.lower_ in {"campaign", "bid", "candidacy", "run"} and _political(t, case)
    )
    return case.made("withdraw", agents, (), 0.75) if agents and ended else None


def _political(noun: Token, case: Case) -> bool:
    beside = {c.lower_ for c in noun.children}
    offices = any(singular(t.lower_) or t.lower_ in _SEATS for t in prepositional(noun, "for"))
    return bool(beside & _BID_KINDS) or offices or (case.electoral and any(c.dep_ == "poss" for c in noun.children))


def announce(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    if not agents:
        return None
    if any(t.lemma_.lower() in _BIDS and _political(t, case) for t in case.sufferers) or case.objects("candidacy"):
        return case.made("announce_candidacy", agents, (), 0.85)
    if case.lemma in {"announce", "declare", "confirm"}:
        for child in case.verb.rights:
            running = child.dep_ == "ccomp" and child.lemma_ in {"run", "seek", "stand"}
            if (
                running
                and not is_negated(child)
                and any(o.lower_ in {"for", "reelection", "re-election"} for o in child.children)
            ):
                return case.made("announce_candidacy", agents, (), 0.75)
    return None


def file(case: Case) -> Happening | None:
    """ "Filed to run for mayor", "filed papers to stand in the election"."""
    agents = case.humans(case.doers)
    steps = (c for t in (case.verb, *case.sufferers) for c in t.rights if c.dep_ in {"xcomp", "advcl", "acl"})
    running = any(c.lemma_ in {"run", "stand", "challenge"} and c.tag_ == "VB" for c in steps)
    return case.made("announce_candidacy", agents, (), 0.75) if agents and running else None


def enter(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    raced = case.objects("race", "contest", "fray") and case.electoral
    return case.made("announce_candidacy", agents, (), 0.7) if agents and raced else None


def nominate(case: Case) -> Happening | None:
    patients = case.humans(case.sufferers)
    return case.made("nominate", case.actors(case.doers), patients, 0.8) if patients else None


def endorse(case: Case) -> Happening | None:
    if case.lemma == "throw":
        return _weight(case)
    backed = tuple(t for t in case.sufferers if t.pos_ in {"PROPN", "PRON", "NOUN"})
    agents = case.actors(case.doers)
    if not backed or any(t.lemma_ in _WORDS for t in backed) or (not agents and not case.passive):
        return None
    if case.lemma == "back":
        if any(c.dep_ == "auxpass" and c.tag_ in {"VBZ", "VBP"} for c in case.verb.children):
            return None
        supported = all(case.humans((t,)) or t.lemma_ in _MEASURES or t.ent_type_ == "LAW" for t in backed)
        if case.verb.tag_ == "VBG" or not supported or not agents:
            return None
    return case.made("endorse", agents, backed, 0.8 if case.lemma == "endorse" else 0.6)


def _weight(case: Case) -> Happening | None:
    """ "Threw his weight behind Roe"."""
    agents = case.actors(case.doers)
    backed = case.humans((*case.prep("behind"), *(o for t in case.sufferers for o in prepositional(t, "behind"))))
    thrown = case.objects("weight", "support", "backing")
    return case.made("endorse", agents, backed, 0.75) if agents and backed and thrown else None


_WORDS = frozenset("sentiment view idea claim statement notion call choice product message".split())
_MEASURES = frozenset(
    "bill plan proposal system scheme measure candidate amendment legislation nominee law deal reform".split()
)

RULES: dict[str, Rule] = {
    "withdraw": withdraw, "drop": withdraw, "bow": withdraw, "pull": withdraw, "step": withdraw, "exit": withdraw,
    "quit": withdraw, "suspend": suspend, "end": suspend, "abandon": suspend, "launch": announce, "announce": announce,
    "kick": announce, "unveil": announce, "start": announce, "confirm": announce, "enter": enter, "join": enter, "file": file,
    "nominate": nominate, "renominate": nominate, "endorse": endorse, "back": endorse, "throw": endorse,
}  # fmt: skip

"""Rules for elections: who won, lost or claimed victory."""

from spacy.tokens import Token

from wirefacts.stages.events.candidacies import announce
from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import by_agent, prepositional
from wirefacts.syntax.titles import singular

_RACES = frozenset(
    "election race presidency primary caucus runoff run-off referendum contest ballot seat governorship "
    "mayoralty vote reelection re-election term house majority landslide premiership "
    "leadership district constituency office state states battleground nomination midterm".split()
)
_PRIZES = frozenset("seat presidency governorship mayoralty election race district".split())
_OFFICIAL = frozenset("mayoral gubernatorial presidential senate leadership parliamentary council".split())
_HEIGHTS = frozenset("power victory office landslide win".split())
"""What a winner sweeps or cruises to."""
_HOLLOW = frozenset({"moral", "symbolic", "partial", "propaganda", "legal"})
"""Victories that no count of votes gives: "claimed a moral victory"."""
_HOLDING = frozenset("hold keep retain capture gain regain recapture flip".split())
_POLLS = frozenset({"poll", "survey", "matchup", "polling", "match-up", "respondent", "pollster"})


def _somebody(case: Case) -> tuple[Token, ...]:
    """Doers that are somebody in particular: named, resolved, or "the senator"."""
    return tuple(
        t
        for t in case.actors(case.doers)
        if (t.pos_ in {"PROPN", "PRON"} and t.ent_type_ not in {"GPE", "LOC"})
        or (t.tag_ == "NN" and any(c.lower_ in {"the", "his", "her"} for c in t.lefts))
    ) or _newcomer(case)


def _newcomer(case: Case) -> tuple[Token, ...]:
    """ "A vet won the seat", "two of his deputies lost": told of the past, so of somebody."""
    if case.verb.tag_ not in {"VBD", "VBN"} or case.factuality != "asserted":
        return ()
    single = tuple(
        t for t in case.humans(case.doers) if t.tag_ == "NN" and any(c.lower_ in {"a", "an"} for c in t.lefts)
    )
    several = tuple(t for t in case.doers if t.pos_ == "NUM" and case.humans(tuple(prepositional(t, "of"))))
    return single or several


def _polled(case: Case) -> bool:
    """In a poll nobody has won yet."""
    return case.has("out") or any(t.lemma_.lower() in _POLLS and t.pos_ != "VERB" for t in case.sentence)


def win(case: Case) -> Happening | None:
    winners = _somebody(case)
    if not winners or (case.passive and not by_agent(case.verb)) or _polled(case) or _trusted(case):
        return None
    if case.objects("nomination"):
        return _chosen(case, winners)
    places = tuple(t for t in case.sufferers if t.ent_type_ == "GPE" or t.lemma_ == "state")
    if places and case.electoral:
        return case.made("win_election", winners, places, 0.75)
    counted = any(t.tag_ == "NNS" and t.lemma_ in {"vote", "seat"} for t in case.sufferers)
    if (
        not counted
        and case.objects(*_RACES)
        and (case.electoral or not case.objects("race", "contest", "seat", "title", "vote", "term"))
    ):
        return case.made("win_election", winners, (), 0.8)
    bare = not case.sufferers and case.electoral and case.lemma == "win" and not case.has("over", "back")
    return case.made("win_election", winners, (), 0.65) if bare else None


def sweep(case: Case) -> Happening | None:
    """ "Swept to power", "cruised to victory", "was returned to office"."""
    won = any(t.lemma_.lower() in _HEIGHTS for t in case.prep("to", "into"))
    returned = case.lemma == "return"
    if not won or not case.electoral or case.passive != returned or _polled(case):
        return None
    winners = tuple(t for t in case.actors(case.sufferers if returned else case.doers) if t.tag_ != "NNS")
    return case.made("win_election", winners, (), 0.75) if winners and case.factuality == "asserted" else None


def _trusted(case: Case) -> bool:
    """ "Survived a no-confidence vote, winning by 318 votes to 309": what is won is no election."""
    above = case.verb.head if case.verb.dep_ in {"advcl", "xcomp", "conj"} else case.verb
    return any(t.lower_ in {"confidence", "censure"} for t in above.subtree) and not case.objects("election", "seat")


def _chosen(case: Case, winners: tuple[Token, ...]) -> Happening | None:
    """ "clinched the nomination": whoever did is who was nominated."""
    named = tuple(t for t in winners if t.tag_ != "NNS")
    return case.made("nominate", (), named, 0.6) if named else None


def carry(case: Case) -> Happening | None:
    places = tuple(t for t in case.sufferers if t.ent_type_ == "GPE" or t.lemma_ in {"state", "county", "district"})
    winners = _somebody(case) or tuple(
        t for t in case.doers if t.pos_ == "PROPN" and t.ent_type_ not in {"GPE", "DATE"}
    )
    if case.lemma == "take":
        seated = case.objects("seat", "places") or (places and any(t.lower_ == "votes" for t in case.sentence))
        several = any(t.lemma_ == "seat" and any(c.dep_ == "nummod" for c in t.children) for t in case.sufferers)
        told = seated and winners and (case.electoral or several)
        return case.made("win_election", winners, (), 0.65) if told else None
    if case.lemma in _HOLDING:
        one = any(t.lemma_.lower() in {"seat", "ward", "constituency"} and t.tag_ != "NNS" for t in case.sufferers)
        one = one and not case.has("had", "has", "since")
        told = one and winners and case.electoral and case.verb.tag_ in {"VBD", "VBN"}
        return case.made("win_election", winners, (), 0.65) if told else None
    return case.made("win_election", winners, places, 0.7) if places and winners and case.electoral else None


def come(case: Case) -> Happening | None:
    """ "Came first with 30 votes", "came out ahead", "came top of the poll"."""
    ahead = case.has("first", "ahead", "top") or any(c.lower_ == "out" and _leads(c) for c in case.verb.rights)
    winners = _somebody(case) or tuple(t for t in case.doers if t.pos_ == "PROPN")
    told = ahead and winners and case.electoral and not any(t.lemma_.lower() in _POLLS for t in case.sentence)
    return case.made("win_election", winners, (), 0.65) if told else None


def _leads(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().lower_ in {"ahead", "first", "top"}


def go(case: Case) -> Happening | None:
    """ "The seat went to Roe"."""
    won = any(t.lemma_.lower() in _PRIZES for t in case.doers)
    winners = tuple(t for t in case.humans(case.prep("to")) if t.pos_ in {"PROPN", "PRON"})
    return case.made("win_election", winners, (), 0.7) if won and winners and case.electoral else None


def earn(case: Case) -> Happening | None:
    winners = case.actors(case.doers)
    if winners and case.lemma == "proclaim" and _himself(case.verb):
        return case.made("declare_victory", winners, (), 0.8)
    if not winners or not case.objects(
        "victory", "win", "landslide", "nomination", "reelection", "re-election", "presidency"
    ):
        return None
    if case.objects("nomination"):
        return _chosen(case, winners)
    if any(c.lower_ in _HOLLOW for t in case.sufferers for c in t.lefts):
        return None
    if case.lemma in {"declare", "proclaim", "claim"}:
        return case.made("declare_victory", winners, (), 0.85)
    return case.made("win_election", winners, (), 0.75) if case.electoral else None


def _himself(verb: Token) -> bool:
    """ "Proclaimed himself re-elected"."""
    near = verb.doc[verb.i + 1 : verb.i + 5]
    return any(t.lower_ in {"himself", "herself", "itself", "themselves"} for t in near[:1]) and any(
        t.lower_ in {"winner", "victor", "elected", "re-elected", "reelected", "president"} for t in near
    )


def declare(case: Case) -> Happening | None:
    """ "declared victory", "declared her candidacy", "was declared the winner"."""
    if case.objects("victory"):
        return case.made("declare_victory", case.actors(case.doers), (), 0.85) if case.actors(case.doers) else None
    winner = next(
        (c for c in case.verb.rights if c.lower_ == "winner" and c.dep_ in {"oprd", "attr", "dobj", "ccomp"}), None
    )
    if winner is not None and case.electoral:
        patients = tuple(t for t in case.humans(case.sufferers) if t.i != winner.i) or tuple(
            c for c in winner.children if c.dep_ == "nsubj"
        )
        return case.made("project_winner", case.actors(case.doers), patients, 0.7) if patients else None
    return announce(case)


def defeat(case: Case) -> Happening | None:
    losers = tuple(t for t in case.humans(case.sufferers) if t.lower_ not in {"opponents", "rivals"})
    if not case.electoral or not case.sufferers or _polled(case):
        return None
    generic = case.objects("opponent", "rival", "challenger", "incumbent", "candidate")
    named = tuple(t for t in losers if t.i in case.people.name_at or t.pos_ == "PRON")
    winners = case.actors(case.doers)
    if named and winners and not case.passive and case.lemma == "beat":
        return case.made("win_election", winners, named, 0.75)
    if named:
        return case.made("lose_election", named, (), 0.75)
    return case.made("win_election", winners, (), 0.7) if generic and winners else None


def lose(case: Case) -> Happening | None:
    losers = _somebody(case)
    if not losers or case.passive or _polled(case):
        return None
    if case.objects(*(_RACES - {"majority", "vote", "office", "state", "district"}), "bid", "reelection"):
        return (
            case.made("lose_election", losers, (), 0.8)
            if case.electoral or not case.objects("race", "contest", "seat", "term") or _for_office(case)
            else None
        )
    rivals = case.humans(case.prep("to"))
    objects = tuple(t for t in case.sufferers if not _tallied(t))
    ran = case.verb.dep_ == "conj" and case.verb.head.lemma_ in {"run", "stand", "campaign"}
    placed = case.has("in", "to", "out") and not (case.electoral and case.tally)
    if (case.electoral or ran) and not objects and (rivals or not placed):
        return case.made("lose_election", losers, (), 0.65)
    return None


def _tallied(token: Token) -> bool:
    """ "Lost in Tarn, 900 votes to 1,200": a count of votes that the parser takes for what was lost."""
    return token.lower_ in {"votes", "ballots", "delegates"} and any(c.like_num for c in token.lefts)


def _for_office(case: Case) -> bool:
    """ "The governor's race", "the mayoral contest"."""
    return any(singular(c.lower_) or c.lower_ in _OFFICIAL for t in case.sufferers for c in t.lefts)


RULES: dict[str, Rule] = {
    "win": win, "carry": carry, "take": carry, "earn": earn,
    "secure": earn, "score": earn, "clinch": earn, "claim": earn, "proclaim": earn, "seal": earn, "declare": declare,
    "defeat": defeat, "beat": defeat, "oust": defeat, "unseat": defeat, "topple": defeat, "trounce": defeat, "lose": lose,
    "hold": carry, "keep": carry, "retain": carry, "capture": carry, "gain": carry, "regain": carry, "recapture": carry,
    "come": come, "go": go, "flip": carry,
    **dict.fromkeys("sweep cruise romp storm surge coast return".split(), sweep),
}  # fmt: skip

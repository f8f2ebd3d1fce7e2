"""Rules for those who concede."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.clauses import sufferers

_CHANNELS = frozenset("letter message call email e-mail text speech statement note voicemail interview".split())


def concede(case: Case) -> Happening | None:
    agents = case.humans(case.doers)
    to = case.humans(case.prep("to"))
    to = to or _rung(case)
    conceding = case.objects("race", "defeat", "election", "contest", "loss", "presidency") or to
    bare = case.electoral and not case.sufferers and not any(c.dep_ == "ccomp" for c in case.verb.children)
    if not agents or not (conceding or bare) or any(not _channel(t) for t in case.prep("on", "in")):
        return None
    called = to and case.verb.dep_ == "advcl" and case.factuality == "planned"
    return Happening("concede", case.verb, agents, to, "asserted" if called else case.factuality, 0.8)


def _channel(token: Token) -> bool:
    """ "Conceded in a letter", "in Harbor on Sunday": how, where or when, and not what."""
    return token.lemma_.lower() in _CHANNELS or token.ent_type_ in {"DATE", "TIME", "GPE", "FAC", "LOC"}


_CALLING = frozenset("call phone telephone ring text".split())


def _rung(case: Case) -> tuple[Token, ...]:
    """Whom somebody called "to concede", rang "and conceded", or conceded to by "telephoning her"."""
    verb = case.verb.head
    told = case.verb.dep_ in {"advcl", "xcomp", "conj"} and verb.lemma_.lower() in _CALLING
    calling = next(
        (c for c in case.verb.rights if c.dep_ == "advcl" and c.tag_ == "VBG" and c.lemma_ in _CALLING), None
    )
    rung = verb if told else calling
    return case.humans(tuple(case.people.all_of(sufferers(rung)))) if rung is not None else ()


RULES: dict[str, Rule] = {"concede": concede}

"""Rules for sentences told by their term: "received a life sentence", "was given 15 years", "handed her a nine-year term"."""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.stages.events.justice import accused
from wirefacts.syntax.clauses import prepositional

_CELLS = frozenset("prison jail custody".split())
_PENAL = frozenset("prison jail custodial suspended life".split())
"""Words before "term" that no office has."""
_LONG = _PENAL | {"year", "month"}


def given(case: Case) -> Happening | None:
    """ "The judge handed her a life term", "imposed a nine-year sentence on him"; "was handed a five-year term"."""
    if case.passive and any(_told(c) for c in case.verb.rights if c.dep_ in {"dobj", "oprd"}):
        gapped = tuple(c for c in case.verb.rights if c.dep_ == "conj" and any(n.dep_ == "nummod" for n in c.rights))
        held = (*accused(case), *case.humans(gapped))
        return case.made("sentence", case.actors(case.doers), held, 0.8) if held else None
    terms = [t for t in _objects(case) if t.lemma_ in {"sentence", "term"} and _told(t) and _words(t) & _LONG]
    if not terms:
        return None
    dative = tuple(c for c in case.verb.rights if c.dep_ == "dative" and c.pos_ != "ADP")
    beside = (o for t in terms for o in prepositional(t, "on", "to"))
    held = case.humans((*dative, *case.prep("on", "to"), *beside))
    return case.made("sentence", case.actors(case.doers), held, 0.75) if held else None


def received(case: Case) -> Happening | None:
    """ "Received a life sentence", "got 12 years in prison", "is serving a jail term"; not "served a two-year term"."""
    termed = not case.passive and any(_taken(case, t) for t in _objects(case))
    held = case.counted(case.doers) if termed else ()
    return case.made("sentence", (), held, 0.75) if held else None


def _taken(case: Case, token: Token) -> bool:
    if not _told(token):
        return False
    served = case.lemma == "serve"
    if token.lemma_ in {"year", "month"}:
        return not served and any(t.lower_ in _CELLS for t in (*prepositional(token, "in"), *case.prep("in")))
    if token.lemma_ == "sentence":
        return not served or not _LONG.isdisjoint(_words(token))
    return token.lemma_ == "term" and not (_PENAL if served else _LONG).isdisjoint(_words(token))


def _told(token: Token) -> bool:
    """ "A life sentence", "15 years"; not "two years to live", nor "a four-year term as chairman"."""
    if token.lemma_ == "sentence":
        return True
    if any(c.dep_ in {"relcl", "acl", "xcomp"} or c.lower_ in {"as", "on"} for c in token.rights):
        return False
    if token.lemma_ in {"term", "life"}:
        return True
    return token.lemma_ in {"year", "month"} and any(c.dep_ == "nummod" for c in token.lefts)


def _words(noun: Token) -> set[str]:
    """The words of its phrase before `noun`, as lemmas."""
    return {w.lemma_.lower() for w in noun.doc[noun.left_edge.i : noun.i]}


def _objects(case: Case) -> Iterator[Token]:
    yield from case.sufferers
    yield from (c for c in case.verb.rights if c.dep_ == "dobj" and c not in case.sufferers)


RULES: dict[str, Rule] = {
    **dict.fromkeys(("hand", "give", "impose", "pass"), given),
    **dict.fromkeys(("receive", "get", "draw", "serve"), received),
}

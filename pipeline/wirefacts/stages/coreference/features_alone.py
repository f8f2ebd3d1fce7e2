"""What a pronoun, and what a mention, says by itself: the numbers of a row that hold whatever it is beside."""

from math import log1p

from spacy.tokens import Token

from wirefacts.stages.coreference.columns import AT, MINE, PREPOSITIONS, ROLES, WIDTH, Told
from wirefacts.stages.coreference.party import Node
from wirefacts.stages.coreference.surroundings import Around, Seen
from wirefacts.stages.coreference.titles import is_office
from wirefacts.values.people import KIN

_POINTING, _INTRODUCING = frozenset("the this that these those".split()), frozenset("a an another some".split())


def start(around: Around) -> list[float]:
    """The row of a pronoun by itself: what holds whatever mention it is beside."""
    values, node, mine = [0.0] * WIDTH, around.node, around.seen
    owned = mine.role == "g" and node.head.head.lemma_.lower() in KIN
    told = {
        "read": log1p(node.order) / 4,
        f"pronoun {MINE.get(mine.role, 'other')}": 1,
        "pronoun depth": min(len(mine.verbs), 4) / 4,
        "kin": owned,
        "pronoun opens": mine.opens,
        "pronoun subordinate": len(mine.verbs) > 1,
        "quoted": node.quoted,
        "parties": log1p(len(around.counts)) / 3,
        "named here": around.names_here,
        "named before": around.names_before,
        "speaks": around.speaks,
    }
    if node.kind == "description":
        told |= _noun(node.head, around.wanted)
        told["kin"] = owned or node.head.lemma_.lower() in KIN
    for name, value in told.items():
        values[AT[name]] = float(value)
    return values


def _noun(head: Token, wanted: str | None) -> dict[str, float]:
    """Of a description that no words of the story tie to anybody: what its noun tells."""
    lemma = head.lemma_.lower()
    return {
        "office": is_office(lemma),
        "modified": any(c.dep_ in {"amod", "compound"} for c in head.lefts),
        "gendered": wanted is not None,
    }


def alone(other: Node, seen: Seen) -> Told:
    """What a mention says by itself, whatever pronoun may stand for it."""
    head, top, name = other.head, seen.top, other.kind == "name"
    told = {
        ROLES[seen.role]: 1,
        "passive": top.dep_ == "nsubjpass",
        "agent": top.dep_ == "agent" or (top.dep_ == "pobj" and top.head.dep_ == "agent"),
        "name": name,
        "single word": name and seen.words == 1,
        "pronoun": other.kind == "pronoun",
        "description": other.kind == "description" and not other.thing,
        "thing": other.thing,
        "coordinated": head.dep_ == "conj",
        "coordinated on": any(x.dep_ == "conj" for x in head.rights),
        "of root": top.head.dep_ == "ROOT",
        "depth": min(len(seen.verbs), 4) / 4,
        "appositive of kin": head.dep_ == "appos" and head.head.lemma_.lower() in KIN,
        "bracketed": seen.first > 0 and head.doc[seen.first - 1].text in {"(", "["},
    }
    if top.dep_ == "pobj":
        told["in noun"] = top.head.head.pos_ in {"NOUN", "PROPN"}
        if top.head.lower_ in PREPOSITIONS:
            told[top.head.lower_] = 1
    if other.kind == "description":
        told |= _article(head)
    return tuple((AT[name], float(value)) for name, value in told.items() if value)


def _article(head: Token) -> dict[str, float]:
    words = {c.lower_ for c in head.lefts if c.dep_ in {"det", "poss", "nummod"}}
    return {
        "definite": not _POINTING.isdisjoint(words),
        "indefinite": not _INTRODUCING.isdisjoint(words),
        "counted": any(c.dep_ == "nummod" for c in head.lefts),
    }

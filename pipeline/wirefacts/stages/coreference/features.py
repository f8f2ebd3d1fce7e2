"""What is seen of a pronoun and a mention that it may stand for: one row of numbers for a pair, most of them 0 or 1."""

from __future__ import annotations

from dataclasses import dataclass
from math import log1p

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party
from wirefacts.stages.coreference.surroundings import Around, Seen
from wirefacts.stages.coreference.titles import is_office
from wirefacts.values.people import KIN

_SAYING = frozenset(
    "say tell add state claim announce note argue explain insist warn declare reply respond write tweet believe think know "
    "feel hope admit concede confirm deny suggest testify allege recall report decide realize realise learn fear".split()
)
FAR = 4
"""Sentences back from which it is all the same."""
_PREPOSITIONS = ("by", "of", "with", "to", "for", "from", "in")
_POINTING, _INTRODUCING = frozenset("the this that these those".split()), frozenset("a an another some".split())
_ROLES = {"s": "subject", "o": "object", "g": "possessive", "a": "appositive", "p": "prepositional", "x": "other role"}
_MINE = {"s": "subject", "o": "object", "g": "possessive", "p": "prepositional"}
_LABELS = frozenset({"organization", "place", "group"})
NAMES = (
    *(f"back {n}" for n in range(FAR + 1)), "after", "tokens", "nodes", "passed",
    *_ROLES.values(), "passive", "agent", "in noun", *_PREPOSITIONS,
    *(f"pronoun {part}" for part in (*_MINE.values(), "other")),
    "same role", "same role before", "subject here", "subject before",
    "subject here, pronoun subject", "subject here, pronoun possessive", "subject here, pronoun object",
    "object here, pronoun subject", "object here, pronoun possessive", "object before, pronoun subject",
    "subject before, pronoun subject", "subject before, pronoun possessive", "other here, pronoun subject",
    "other here, pronoun possessive", "possessive here, pronoun possessive", "possessive here, pronoun subject",
    "name", "single word", "pronoun", "same pronoun", "same pronoun, same role", "description", "first mention",
    "coordinated", "coordinated on", "of root", "depth", "pronoun depth", "deeper",
    "own clause", "own clause, possessive", "verb around", "clause around", "verb below", "of saying", "told", "same verb",
    "in relative clause", "owned", "kin", "opens sentence", "pronoun opens", "pronoun subordinate", "bracketed",
    "across marks", "spoke last", "surely so", "likely so", "likely not", "not told", "heard so", "heard not",
    "no person", "unnamed", "organization", "place", "group", "plural",
    "known", "recent", "recent subject", "topic", "latest mention", "latest party", "introduced here", "introduced before",
    "last subject", "appositive of kin", "is latest same pronoun",
    "read", "parties", "named here", "named before", "same pronoun, named here", "subject before, named here", "nearest name",
    "nearest subject", "office", "modified", "gendered", "described so",
    "speaks", "speaks, subject before", "quoted", "sentence subject", "thing", "definite", "indefinite", "counted",
)  # fmt: skip
"""What each number of a row says, in order: of the mention, unless it says that it is the pronoun's."""
WIDTH = len(NAMES)
_AT = {name: n for n, name in enumerate(NAMES)}
Told = tuple[tuple[int, float], ...]
"""Numbers other than 0, by their place in a row."""


def _crossings() -> dict[tuple[str, int, str], int]:
    """The places of numbers for two parts together: by the mention's, the sentences back and the pronoun's."""
    found = {}
    for its in _ROLES:
        what = {"s": "subject", "o": "object", "g": "possessive"}.get(its, "other")
        for back in range(FAR + 1):
            where = "here" if back == 0 else "before" if back == 1 else "far"
            for own in _ROLES:
                name = f"{what} {where}, pronoun {_MINE.get(own, 'other')}"
                if name in _AT:
                    found[its, back, own] = _AT[name]
    return found


_CROSSED = _crossings()


@dataclass(frozen=True, slots=True)
class Pair:
    """A pronoun's surroundings and a mention of `party`; `passed` parties that the pronoun could mean stand between them.

    `alone` is what the mention says by itself, `start` the row of the pronoun by itself.
    """

    around: Around
    other: Node
    seen: Seen
    party: Party
    passed: int
    favoured: bool
    alone: Told
    start: list[float]

    @property
    def back(self) -> int:
        """Sentences from the mention to the pronoun, at most `FAR`."""
        return min(max(self.around.node.sentence - self.other.sentence, 0), FAR)

    @property
    def after(self) -> bool:
        return self.other.order > self.around.node.order


def row(pair: Pair) -> list[float]:
    """The numbers of `pair`, in the order of `NAMES`."""
    values = pair.start.copy()
    for at, value in pair.alone:
        values[at] = value
    back = pair.back
    here = back == 0 and not pair.after
    _distance(values, pair, back)
    _parts(values, pair, back, here)
    _mention(values, pair, back, here)
    if back == 0:
        _clauses(values, pair)
    if pair.around.wanted is not None:
        _gender(values, pair.party, pair.around.wanted)
    _party(values, pair)
    _window(values, pair, back)
    return values


def start(around: Around) -> list[float]:
    """The row of a pronoun by itself: what holds whatever mention it is beside."""
    values, node, mine = [0.0] * WIDTH, around.node, around.seen
    owned = mine.role == "g" and node.head.head.lemma_.lower() in KIN
    told = {
        "read": log1p(node.order) / 4,
        f"pronoun {_MINE.get(mine.role, 'other')}": 1,
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
        values[_AT[name]] = float(value)
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
        _ROLES[seen.role]: 1,
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
        if top.head.lower_ in _PREPOSITIONS:
            told[top.head.lower_] = 1
    if other.kind == "description":
        told |= _article(head)
    return tuple((_AT[name], float(value)) for name, value in told.items() if value)


def _article(head: Token) -> dict[str, float]:
    words = {c.lower_ for c in head.lefts if c.dep_ in {"det", "poss", "nummod"}}
    return {
        "definite": not _POINTING.isdisjoint(words),
        "indefinite": not _INTRODUCING.isdisjoint(words),
        "counted": any(c.dep_ == "nummod" for c in head.lefts),
    }


def _distance(values: list[float], pair: Pair, back: int) -> None:
    node, other = pair.around.node, pair.other
    values[back] = 1.0
    if pair.after:
        values[_AT["after"]] = 1.0
    values[_AT["tokens"]] = log1p(abs(node.head.i - other.head.i)) / 4
    values[_AT["nodes"]] = log1p(abs(node.order - other.order)) / 3
    values[_AT["passed"]] = min(pair.passed, 6) / 3
    if pair.passed == 0:
        values[_AT["latest party"]] = 1.0


def _parts(values: list[float], pair: Pair, back: int, here: bool) -> None:
    """What part each plays in its sentence, together."""
    its, own = pair.seen.role, pair.around.seen.role
    if its == own:
        values[_AT["same role"]] = 1.0
        if back == 1:
            values[_AT["same role before"]] = 1.0
    if its == "s" and here:
        values[_AT["subject here"]] = 1.0
    elif its == "s" and back == 1:
        values[_AT["subject before"]] = 1.0
    crossed = None if pair.after else _CROSSED.get((its, back, own))
    if crossed is not None:
        values[crossed] = 1.0


def _mention(values: list[float], pair: Pair, back: int, here: bool) -> None:
    around, seen, mine = pair.around, pair.seen, pair.around.seen
    if seen.pronoun and seen.pronoun == mine.pronoun:
        values[_AT["same pronoun"]] = 1.0
        values[_AT["same pronoun, named here"]] = around.names_here
        if seen.role == mine.role:
            values[_AT["same pronoun, same role"]] = 1.0
    if pair.party.nodes[0] is pair.other:
        values[_AT["first mention"]] = 1.0
    if len(seen.verbs) > len(mine.verbs):
        values[_AT["deeper"]] = 1.0
    if here and seen.role == "s" and len(seen.verbs) == 1:
        values[_AT["sentence subject"]] = 1.0
    if back <= 1 and seen.opens:
        values[_AT["opens sentence"]] = 1.0
    if around.node.quoted != pair.other.quoted:
        values[_AT["across marks"]] = 1.0
    if pair.favoured:
        values[_AT["spoke last"]] = 1.0


def _clauses(values: list[float], pair: Pair) -> None:
    """Of two in one sentence, how their clauses lie."""
    seen, mine = pair.seen, pair.around.seen
    p, c = pair.around.node.head, pair.other.head
    verb = seen.top.head.i
    told = {}
    if seen.role == "s" and mine.verbs:
        own = verb == mine.verbs[0]
        told["own clause"] = own
        told["own clause, possessive"] = own and mine.role == "g"
        told["clause around"] = verb in mine.verbs[1:]
        told["of saying"] = verb in mine.verbs and seen.top.head.lemma_ in _SAYING
    told["told"] = seen.role == "o" and verb in mine.verbs
    told["verb around"] = bool(seen.verbs) and seen.verbs[0] in mine.verbs
    told["verb below"] = bool(mine.verbs) and mine.verbs[0] in seen.verbs[1:]
    told["same verb"] = seen.verbs[:1] == mine.verbs[:1] != []
    told["in relative clause"] = c.left_edge.i <= p.i <= c.right_edge.i
    told["owned"] = mine.role == "g" and p.head.left_edge.i <= c.i <= p.head.right_edge.i
    for name, value in told.items():
        if value:
            values[_AT[name]] = 1.0


def _gender(values: list[float], party: Party, wanted: str) -> None:
    if party.gender is None:
        values[_AT["not told"]] = 1.0
    elif party.gender == wanted:
        values[_AT["surely so" if party.sure else "likely so"]] = 1.0
    else:
        values[_AT["likely not"]] = 1.0
    if party.heard:
        so = party.heard.get(wanted, 0)
        values[_AT["heard so"]] = log1p(so)
        values[_AT["heard not"]] = log1p(sum(party.heard.values()) - so)


def _party(values: list[float], pair: Pair) -> None:
    party, first, here = pair.party, pair.party.nodes[0], pair.around.node.sentence
    if party.label != "person":
        values[_AT["no person"]] = 1.0
    if not party.named:
        values[_AT["unnamed"]] = 1.0
    if party.label in _LABELS:
        values[_AT[party.label]] = 1.0
    if party.plural:
        values[_AT["plural"]] = 1.0
    values[_AT["known"]] = log1p(len(party.nodes)) / 2
    if first.order <= 1:
        values[_AT["topic"]] = 1.0
    if first.sentence == here:
        values[_AT["introduced here"]] = 1.0
    elif first.sentence == here - 1:
        values[_AT["introduced before"]] = 1.0
    if pair.around.node.kind == "description" and any(not noun.startswith("former") for noun in party.nouns):
        values[_AT["described so"]] = 1.0


def _window(values: list[float], pair: Pair, back: int) -> None:
    """How the party stands among the others near the pronoun."""
    around, party, key = pair.around, pair.party, id(pair.party)
    values[_AT["recent"]] = log1p(around.counts.get(key, 0)) / 2
    values[_AT["recent subject"]] = log1p(around.acting.get(key, 0)) / 2
    if around.latest.get(key) is pair.other:
        values[_AT["latest mention"]] = 1.0
    if around.last_subject is party:
        values[_AT["last subject"]] = 1.0
    if around.last_same is pair.other:
        values[_AT["is latest same pronoun"]] = 1.0
    if around.nearest_name is party:
        values[_AT["nearest name"]] = 1.0
    if around.nearest_subject is party:
        values[_AT["nearest subject"]] = 1.0
    if pair.seen.role == "s" and back == 1:
        values[_AT["subject before, named here"]] = around.names_here
        if around.speaks:
            values[_AT["speaks, subject before"]] = 1.0

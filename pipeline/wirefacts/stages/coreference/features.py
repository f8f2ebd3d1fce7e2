"""What is seen of a pronoun and a mention that it may stand for: one row of numbers for a pair, most of them 0 or 1."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log1p

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
Put = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """A pronoun's surroundings and a mention of `party`; `passed` parties that the pronoun could mean stand between them."""

    around: Around
    other: Node
    seen: Seen
    party: Party
    passed: int
    favoured: bool

    @property
    def back(self) -> int:
        """Sentences from the mention to the pronoun, at most `FAR`."""
        return min(max(self.around.node.sentence - self.other.sentence, 0), FAR)

    @property
    def after(self) -> bool:
        return self.other.order > self.around.node.order


def row(pair: Pair) -> list[float]:
    """The numbers of `pair`, in the order of `NAMES`."""
    values = [0.0] * WIDTH

    def put(name: str, value: float) -> None:
        if value:
            values[_AT[name]] = value

    back, here = pair.back, pair.back == 0 and not pair.after
    _distance(put, pair, back)
    _parts(put, pair, back, here)
    _mention(put, pair, back, here)
    if back == 0:
        _clauses(put, pair)
    _gender(put, pair)
    _party(put, pair)
    _window(put, pair, back)
    if pair.around.node.kind == "description":
        _noun(put, pair)
    return values


def _distance(put: Put, pair: Pair, back: int) -> None:
    node, other = pair.around.node, pair.other
    put(f"back {back}", 1)
    put("after", pair.after)
    put("tokens", log1p(abs(node.head.i - other.head.i)) / 4)
    put("nodes", log1p(abs(node.order - other.order)) / 3)
    put("passed", min(pair.passed, 6) / 3)
    put("latest party", pair.passed == 0)
    put("read", log1p(node.order) / 4)


def _parts(put: Put, pair: Pair, back: int, here: bool) -> None:
    """What part each plays in its sentence, alone and together."""
    its, own, top = pair.seen.role, pair.around.seen.role, pair.seen.top
    mine = _MINE.get(own, "other")
    put(_ROLES[its], 1)
    put("passive", top.dep_ == "nsubjpass")
    put("agent", top.dep_ == "agent" or (top.dep_ == "pobj" and top.head.dep_ == "agent"))
    if top.dep_ == "pobj":
        put("in noun", top.head.head.pos_ in {"NOUN", "PROPN"})
        if top.head.lower_ in _PREPOSITIONS:
            put(top.head.lower_, 1)
    put(f"pronoun {mine}", 1)
    put("same role", its == own)
    put("same role before", its == own and back == 1)
    put("subject here", its == "s" and here)
    put("subject before", its == "s" and back == 1)
    what = {"s": "subject", "o": "object", "g": "possessive"}.get(its, "other")
    crossed = f"{what} {'here' if here else 'before' if back == 1 else 'far'}, pronoun {mine}"
    if crossed in _AT:
        put(crossed, 1)


def _mention(put: Put, pair: Pair, back: int, here: bool) -> None:
    around, other, seen, mine = pair.around, pair.other, pair.seen, pair.around.seen
    p, c = around.node.head, other.head
    same = bool(seen.pronoun) and seen.pronoun == mine.pronoun
    put("name", other.kind == "name")
    put("single word", other.kind == "name" and seen.words == 1)
    put("pronoun", other.kind == "pronoun")
    put("same pronoun", same)
    put("same pronoun, same role", same and seen.role == mine.role)
    put("same pronoun, named here", around.names_here if same else 0)
    put("description", other.kind == "description" and not other.thing)
    put("thing", other.thing)
    if other.kind == "description":
        _article(put, other)
    put("first mention", pair.party.nodes[0] is other)
    put("coordinated", c.dep_ == "conj")
    put("coordinated on", any(x.dep_ == "conj" for x in c.rights))
    put("of root", seen.top.head.dep_ == "ROOT")
    put("depth", min(len(seen.verbs), 4) / 4)
    put("pronoun depth", min(len(mine.verbs), 4) / 4)
    put("deeper", len(seen.verbs) > len(mine.verbs))
    put("sentence subject", here and seen.role == "s" and len(seen.verbs) == 1)
    put("kin", mine.role == "g" and p.head.lemma_.lower() in KIN)
    put("appositive of kin", c.dep_ == "appos" and c.head.lemma_.lower() in KIN)
    put("opens sentence", back <= 1 and seen.opens)
    put("pronoun opens", mine.opens)
    put("pronoun subordinate", len(mine.verbs) > 1)
    put("bracketed", seen.first > 0 and p.doc[seen.first - 1].text in {"(", "["})
    put("across marks", around.node.quoted != other.quoted)
    put("quoted", around.node.quoted)
    put("spoke last", pair.favoured)


def _article(put: Put, other: Node) -> None:
    words = {c.lower_ for c in other.head.lefts if c.dep_ in {"det", "poss", "nummod"}}
    put("definite", not _POINTING.isdisjoint(words))
    put("indefinite", not _INTRODUCING.isdisjoint(words))
    put("counted", any(c.dep_ == "nummod" for c in other.head.lefts))


def _clauses(put: Put, pair: Pair) -> None:
    """Of two in one sentence, how their clauses lie."""
    seen, mine = pair.seen, pair.around.seen
    p, c = pair.around.node.head, pair.other.head
    verb = seen.top.head.i
    if seen.role == "s" and mine.verbs:
        put("own clause", verb == mine.verbs[0])
        put("own clause, possessive", verb == mine.verbs[0] and mine.role == "g")
        put("clause around", verb in mine.verbs[1:])
        put("of saying", verb in mine.verbs and seen.top.head.lemma_ in _SAYING)
    put("told", seen.role == "o" and verb in mine.verbs)
    put("verb around", bool(seen.verbs) and seen.verbs[0] in mine.verbs)
    put("verb below", bool(mine.verbs) and mine.verbs[0] in seen.verbs[1:])
    put("same verb", seen.verbs[:1] == mine.verbs[:1] != [])
    put("in relative clause", c.left_edge.i <= p.i <= c.right_edge.i)
    put("owned", mine.role == "g" and p.head.left_edge.i <= c.i <= p.head.right_edge.i)


def _gender(put: Put, pair: Pair) -> None:
    party, wanted = pair.party, pair.around.wanted
    if wanted is None:
        return
    if party.gender is None:
        put("not told", 1)
    elif party.gender == wanted:
        put("surely so" if party.sure else "likely so", 1)
    else:
        put("likely not", 1)
    put("heard so", log1p(party.heard.get(wanted, 0)))
    put("heard not", log1p(sum(times for gender, times in party.heard.items() if gender != wanted)))


def _noun(put: Put, pair: Pair) -> None:
    """Of a description that no words of the story tie to anybody: what its noun tells."""
    head = pair.around.node.head
    put("office", is_office(head.lemma_.lower()))
    put("kin", head.lemma_.lower() in KIN)
    put("modified", any(c.dep_ in {"amod", "compound"} for c in head.lefts))
    put("gendered", pair.around.wanted is not None)
    put("described so", any(not noun.startswith("former") for noun in pair.party.nouns))


def _party(put: Put, pair: Pair) -> None:
    party, first = pair.party, pair.party.nodes[0]
    put("no person", party.label != "person")
    put("unnamed", not party.named)
    for kind in ("organization", "place", "group"):
        put(kind, party.label == kind)
    put("plural", party.plural)
    put("known", log1p(len(party.nodes)) / 2)
    put("topic", first.order <= 1)
    put("introduced here", first.sentence == pair.around.node.sentence)
    put("introduced before", first.sentence == pair.around.node.sentence - 1)


def _window(put: Put, pair: Pair, back: int) -> None:
    """How the party stands among the others near the pronoun."""
    around, key = pair.around, id(pair.party)
    before = pair.seen.role == "s" and back == 1
    put("recent", log1p(around.counts.get(key, 0)) / 2)
    put("recent subject", log1p(around.acting.get(key, 0)) / 2)
    put("latest mention", around.latest.get(key) is pair.other)
    put("last subject", around.last_subject is pair.party)
    put("is latest same pronoun", around.last_same is pair.other)
    put("parties", log1p(len(around.counts)) / 3)
    put("named here", around.names_here)
    put("named before", around.names_before)
    put("subject before, named here", around.names_here if before else 0)
    put("nearest name", around.nearest_name is pair.party)
    put("nearest subject", around.nearest_subject is pair.party)
    put("speaks", around.speaks)
    put("speaks, subject before", around.speaks and before)

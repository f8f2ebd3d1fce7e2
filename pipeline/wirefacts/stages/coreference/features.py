"""What is seen of a pronoun and a mention that it may stand for: one row of numbers for a pair, most of them 0 or 1."""

from __future__ import annotations

from dataclasses import dataclass
from math import log1p

from wirefacts.stages.coreference.columns import AT, CROSSED, FAR, Told
from wirefacts.stages.coreference.party import Node, Party
from wirefacts.stages.coreference.surroundings import Around, Seen

_SAYING = frozenset(
    "say tell add state claim announce note argue explain insist warn declare reply respond write tweet believe think know "
    "feel hope admit concede confirm deny suggest testify allege recall report decide realize realise learn fear".split()
)
_LABELS = frozenset({"organization", "place", "group"})


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


def _distance(values: list[float], pair: Pair, back: int) -> None:
    node, other = pair.around.node, pair.other
    values[back] = 1.0
    if pair.after:
        values[AT["after"]] = 1.0
    values[AT["tokens"]] = log1p(abs(node.head.i - other.head.i)) / 4
    values[AT["nodes"]] = log1p(abs(node.order - other.order)) / 3
    values[AT["passed"]] = min(pair.passed, 6) / 3
    if pair.passed == 0:
        values[AT["latest party"]] = 1.0


def _parts(values: list[float], pair: Pair, back: int, here: bool) -> None:
    """What part each plays in its sentence, together."""
    its, own = pair.seen.role, pair.around.seen.role
    if its == own:
        values[AT["same role"]] = 1.0
        if back == 1:
            values[AT["same role before"]] = 1.0
    if its == "s" and here:
        values[AT["subject here"]] = 1.0
    elif its == "s" and back == 1:
        values[AT["subject before"]] = 1.0
    crossed = None if pair.after else CROSSED.get((its, back, own))
    if crossed is not None:
        values[crossed] = 1.0


def _mention(values: list[float], pair: Pair, back: int, here: bool) -> None:
    around, seen, mine = pair.around, pair.seen, pair.around.seen
    if seen.pronoun and seen.pronoun == mine.pronoun:
        values[AT["same pronoun"]] = 1.0
        values[AT["same pronoun, named here"]] = around.names_here
        if seen.role == mine.role:
            values[AT["same pronoun, same role"]] = 1.0
    if pair.party.nodes[0] is pair.other:
        values[AT["first mention"]] = 1.0
    if len(seen.verbs) > len(mine.verbs):
        values[AT["deeper"]] = 1.0
    if here and seen.role == "s" and len(seen.verbs) == 1:
        values[AT["sentence subject"]] = 1.0
    if back <= 1 and seen.opens:
        values[AT["opens sentence"]] = 1.0
    if around.node.quoted != pair.other.quoted:
        values[AT["across marks"]] = 1.0
    if pair.favoured:
        values[AT["spoke last"]] = 1.0


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
            values[AT[name]] = 1.0


def _gender(values: list[float], party: Party, wanted: str) -> None:
    if party.gender is None:
        values[AT["not told"]] = 1.0
    elif party.gender == wanted:
        values[AT["surely so" if party.sure else "likely so"]] = 1.0
    else:
        values[AT["likely not"]] = 1.0
    if party.heard:
        so = party.heard.get(wanted, 0)
        values[AT["heard so"]] = log1p(so)
        values[AT["heard not"]] = log1p(sum(party.heard.values()) - so)


def _party(values: list[float], pair: Pair) -> None:
    party, first, here = pair.party, pair.party.nodes[0], pair.around.node.sentence
    if party.label != "person":
        values[AT["no person"]] = 1.0
    if not party.named:
        values[AT["unnamed"]] = 1.0
    if party.label in _LABELS:
        values[AT[party.label]] = 1.0
    if party.plural:
        values[AT["plural"]] = 1.0
    values[AT["known"]] = log1p(len(party.nodes)) / 2
    if first.order <= 1:
        values[AT["topic"]] = 1.0
    if first.sentence == here:
        values[AT["introduced here"]] = 1.0
    elif first.sentence == here - 1:
        values[AT["introduced before"]] = 1.0
    if pair.around.node.kind == "description" and any(not noun.startswith("former") for noun in party.nouns):
        values[AT["described so"]] = 1.0


def _window(values: list[float], pair: Pair, back: int) -> None:
    """How the party stands among the others near the pronoun."""
    around, party, key = pair.around, pair.party, id(pair.party)
    values[AT["recent"]] = log1p(around.counts.get(key, 0)) / 2
    values[AT["recent subject"]] = log1p(around.acting.get(key, 0)) / 2
    if around.latest.get(key) is pair.other:
        values[AT["latest mention"]] = 1.0
    if around.last_subject is party:
        values[AT["last subject"]] = 1.0
    if around.last_same is pair.other:
        values[AT["is latest same pronoun"]] = 1.0
    if around.nearest_name is party:
        values[AT["nearest name"]] = 1.0
    if around.nearest_subject is party:
        values[AT["nearest subject"]] = 1.0
    if pair.seen.role == "s" and back == 1:
        values[AT["subject before, named here"]] = around.names_here
        if around.speaks:
            values[AT["speaks, subject before"]] = 1.0

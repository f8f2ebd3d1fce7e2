"""Expressions made of others: a cascade that reads "the first Tuesday after Easter" as words around expressions read before.

Each expression is written as one sign of its class, and rules are patterns over signs and the words between them.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from wirefacts.values.timex import Exact, Expression, Found, Holding, Measure, Nth, Refused, Shift, Weekday, Yearly

SIGNS = {
    "clock": "\ue000", "part": "\ue001", "weekday": "\ue002", "day": "\ue003", "month": "\ue004", "year": "\ue005",
    "period": "\ue006", "length": "\ue007", "set": "\ue008", "timed": "\ue009", "parted": "\ue00a", "none": "\ue00b",
    "week": "\ue00c",
}  # fmt: skip
"""Classes of expressions; `timed` is a day with a time, `parted` a day with a part of it."""
_SIGN = re.compile("[\ue000-\ue00c]")
_WORDS = re.compile(r"[a-z]+")
_CLASSES = re.compile(r"\{([a-z|]+)\}")
_REACH_BEFORE, _REACH_AFTER, _GAP = 36, 36, 30
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over words and signs (`{day}`), and what it makes of the expressions in it, or None where it is none.

    A `loose` one joins what may as well be told apart. A group `core` is what the new expression stands on, where that is
    less than the match. `told`: words, in small letters, of which each match holds one; what keeps the search fast.
    """

    pattern: str
    build: Callable[[re.Match[str], list[Found]], Expression | None]
    loose: bool = False
    told: str = ""


def class_of(expression: Expression) -> str:
    """Which sign an expression is written as."""
    form = expression.form
    if form is None:
        return "clock" if expression.clock else "part" if expression.part else "none"
    if expression.clock:
        return "timed"
    if isinstance(form, Measure):
        return "set" if form.every else "length"
    if expression.part:
        return "parted"
    return _class_of_form(expression)


def _class_of_form(expression: Expression) -> str:
    form = expression.form
    if isinstance(form, Weekday):
        return "weekday"
    if isinstance(form, Exact):
        return {4: "year", 7: "month" if form.value[5:6].isdigit() else "period", 10: "day"}.get(
            len(form.value), "period"
        )
    if isinstance(form, Yearly):
        return "day" if len(form.code) == 5 or form.code[0] == "@" else "month" if form.code.isdigit() else "period"
    if isinstance(form, Shift):
        return {"weekend": "week"}.get(
            form.unit, form.unit if form.unit in {"day", "week", "month", "year"} else "period"
        )
    if isinstance(form, Refused):
        return "day" if form.readings and len(form.readings[0]) == 5 else "none"
    return "period" if isinstance(form, Nth | Holding) and form.unit != "day" else "day"


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule with its class names filled in; `needs` are the signs of which it needs one each."""

    needs: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str], list[Found]], Expression | None]
    told: frozenset[str]

    def fits(self, signs: frozenset[str], size: int) -> bool:
        """True where `size` expressions of those signs may fit."""
        return len(self.needs) <= size and not any(need.isdisjoint(signs) for need in self.needs)


class Rules:
    """Rules, ready to be applied in their order; which fit a cluster of given signs is found out once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.ready = tuple(_ready(rule) for rule in rules)
        self._fitting = lru_cache(maxsize=1 << 12)(self._sorted)

    def fitting(self, signs: frozenset[str], size: int, words: set[str]) -> list[int]:
        """The places of the rules that `size` expressions of those signs among `words` may fit, in their order."""
        always, told = self._fitting(signs, size)
        return sorted({*always, *(at for word in told.keys() & words for at in told[word])})

    def _sorted(self, signs: frozenset[str], size: int) -> tuple[tuple[int, ...], dict[str, list[int]]]:
        """Those that need no word, and by each word those that it may be for."""
        always: list[int] = []
        told: dict[str, list[int]] = {}
        for at, rule in enumerate(self.ready):
            if not rule.fits(signs, size):
                continue
            if not rule.told:
                always.append(at)
            for word in rule.told:
                told.setdefault(word, []).append(at)
        return tuple(always), told


def _ready(rule: Rule) -> Ready:
    needs = tuple(frozenset(SIGNS[name] for name in names.split("|")) for names in _CLASSES.findall(rule.pattern))
    pattern = _CLASSES.sub(lambda m: "([" + "".join(SIGNS[name] for name in m[1].split("|")) + "])", rule.pattern)
    return Ready(
        needs if not rule.pattern.endswith(")?") else needs[:-1],
        re.compile(pattern),
        rule.build,
        frozenset(rule.told.split()),
    )


def composed(text: str, found: Iterable[Found], rules: Rules) -> Iterator[Found]:
    """`found`, in text order, with what the rules join joined. Time is linear: a cluster is read at most `_ROUNDS` times."""
    text = _SIGN.sub("\ufffd", text)
    cluster: list[Found] = []
    for each in found:
        if cluster and (each.start - cluster[-1].end > _GAP or len(cluster) >= 12):
            yield from _cluster(text, cluster, rules)
            cluster = []
        cluster.append(each)
    if cluster:
        yield from _cluster(text, cluster, rules)


def _cluster(text: str, cluster: list[Found], rules: Rules) -> list[Found]:
    low, high = max(0, cluster[0].start - _REACH_BEFORE), min(len(text), cluster[-1].end + _REACH_AFTER)
    line, places, signs = _written(text, cluster, low, high)
    words = set(_WORDS.findall(line.lower()))
    todo = rules.fitting(signs, len(cluster), words)
    while todo:
        at, known = todo.pop(0), cluster
        for _ in range(_ROUNDS):
            joined = _applied(line, places, cluster, rules.ready[at])
            if joined is None:
                break
            cluster = joined
            line, places, signs = _written(text, cluster, low, high)
        if cluster is not known:
            todo = [rule for rule in rules.fitting(signs, len(cluster), words) if rule > at]
    return cluster


def _written(text: str, cluster: list[Found], low: int, high: int) -> tuple[str, list[int], frozenset[str]]:
    """The stretch with signs for expressions, where each sign stands in it, and which signs there are."""
    pieces: list[str] = []
    signs: list[str] = []
    places: list[int] = []
    at, size = low, 0
    for each in cluster:
        sign = SIGNS[class_of(each.expression)]
        pieces += text[at : each.start], sign
        signs.append(sign)
        size += each.start - at
        places.append(size)
        size += 1
        at = each.end
    pieces.append(text[at:high])
    return "".join(pieces), places, frozenset(signs)


def _applied(line: str, places: list[int], cluster: list[Found], rule: Ready) -> list[Found] | None:
    """The cluster after the first match that the rule takes; None where it takes none."""
    for match in rule.pattern.finditer(line):
        inside = [index for index, place in enumerate(places) if match.start() <= place < match.end()]
        if not inside:
            continue
        expression = rule.build(match, [cluster[index] for index in inside])
        if expression is None:
            continue
        first, last = inside[0], inside[-1]
        begin, stop = match.span("core") if "core" in match.re.groupindex else match.span()
        start = cluster[first].start - (places[first] - begin)
        end = cluster[last].end + (stop - places[last] - 1)
        whole = replace(cluster[first], start=start, end=end, expression=expression, weak=False)
        return [*cluster[:first], whole, *cluster[last + 1 :]]
    return None

"""An ellipsis that joins halves of two statements: a subject with another's verb, a name with another's figure."""

import re
from itertools import takewhile

from wirefacts.verify import lexicon as lex
from wirefacts.verify.marks import BREAKS, ENDS, marks_before
from wirefacts.verify.replacing import is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import lemma_of, tense_of
from wirefacts.verify.verdicts import Reason

_JOINS = frozenset("and but or while whereas yet so because although though as".split())
_LISTING = frozenset({"and", "but", "or"})
_PRONOUNS = frozenset("i we you he she it they".split())
_BACK = frozenset("he she it they".split())
"""Pronouns that may mean the subject before them."""
_FINITE = frozenset("is are was were has have had do does did 's 'd am".split()) | lex.MODALS.keys()
_NO_VERBS = frozenset("need feed seed weed deed heed reed shed sled".split())
_SUBJECT, _CLAUSE = 4, 40
"""Words up to which a verb is looked for behind a subject's first, and words of a clause that are looked at."""
_CALLING = re.compile(
    r"\b(?:wrong|false|untrue|unfair|dishonest|lie|mistake|nonsense|absurd|ridiculous|early|premature|impossible|misleading)\b"
    r"(?: \w+){0,3} to (?:call|say|claim|think|speak|talk|describe|suggest|pretend|argue|believe|conclude)\b"
)
Head = tuple[str, str]


def spliced(source: Source, c: int, d: int) -> Reason | None:
    """What leaving out the words `c` to `d` joins that the source has apart; None where it joins nothing."""
    if not 0 < c < d < len(source.words):
        return None
    if _CALLING.search(" ".join(source.keys[c:d])):
        return "negation"
    if _figures(source, c, d):
        return "number"
    if _names(source, c, d):
        return "name"
    return _clauses(source, c, d)


def grafted(source: Source, c: int, d: int) -> bool:
    """True where one phrase's end and the next one's beginning go, so that a word stands beside another's: "a good mayor" of
    "a good man and a bad mayor".
    """
    keys = source.keys
    if (
        not 0 < c < d < len(keys)
        or marks_before(source, c)
        or marks_before(source, d)
        or keys[c - 1] in lex.SAYING | {"that"}
    ):
        return False
    joint = next((at for at in range(c + 1, d - 1) if keys[at] in _LISTING), None)
    if joint is None:
        return False
    return all(any(key not in lex.FUNCTION for key in part) for part in (keys[c:joint], keys[joint + 1 : d]))


def _figures(source: Source, c: int, d: int) -> bool:
    """True where a figure goes and another, which counts nothing named behind it, takes its place; or half of a figure goes."""
    keys = source.keys
    if is_number(keys[c - 1]) and not marks_before(source, c):
        whole = all(is_number(key) for key in keys[c:d])
        return whole or (d - c == 2 and keys[c] in {"or", "to"} and is_number(keys[c + 1]))
    if not is_number(keys[d]) or not any(map(is_number, keys[c:d])):
        return False
    end = d + len(list(takewhile(lambda key: is_number(key) or key in lex.UNITS, keys[d : d + 4])))
    return bool(set(marks_before(source, end)) & BREAKS)


def _names(source: Source, c: int, d: int) -> bool:
    """True where a name's first part goes and another name stands before the rest: "Anna Holt … Roe" of "and Piet Roe"."""
    held = source.words

    def name(at: int) -> bool:
        return held[at].surface[:1].isupper() and held[at].key not in lex.FUNCTION

    joined = not marks_before(source, d) and name(d - 1) and name(d)
    return joined and name(c - 1) and not all(map(name, range(c, d)))


def _clauses(source: Source, c: int, d: int) -> Reason | None:
    """A later clause's subject goes, and its verb or what follows hangs on an earlier clause of another sense."""
    keys = source.keys
    if keys[c] in lex.SAYING and not marks_before(source, c) and _is_finite(keys[d]):
        return None if set(marks_before(source, d)) & BREAKS else "name"
    at = next((at for at in range(d, c, -1) if set(marks_before(source, at)) & BREAKS or keys[at - 1] in _JOINS), c)
    if at in {c, d} and not (at == c and set(marks_before(source, c)) & BREAKS):
        return None
    later = _head(source, at, min(len(keys), d + 1))
    if later is None or (_opens(source, d) and keys[d] not in _FINITE):
        return None
    start = next((n for n in range(c, max(0, c - _CLAUSE), -1) if set(marks_before(source, n)) & ENDS), 0)
    if lex.NEGATION & set(keys[start:c]) and not lex.NEGATION & set(keys[at:d]):
        return "negation"
    return None if _goes_on(later, _head(source, start, c), kept=_is_finite(keys[d])) else "sense"


def _goes_on(later: Head, earlier: Head | None, *, kept: bool) -> bool:
    """True where the later clause says more of the earlier one's subject, with its verb unless its own is `kept`."""
    if earlier is None:
        return not kept or later[0] in _PRONOUNS
    return (kept or later[1] == earlier[1]) and (later[0] == earlier[0] or later[0] in _BACK)


def _opens(source: Source, at: int) -> bool:
    """True where a phrase begins that may stand by itself: a conjunction, or behind a mark."""
    return source.keys[at] in _JOINS or bool(set(marks_before(source, at)) & BREAKS)


def _is_finite(key: str) -> bool:
    short = len(key) == 4 and key.endswith("ed") and key not in _NO_VERBS
    return key in _FINITE or short or (tense_of(key) == "past" and key not in lex.FUNCTION)


def _head(source: Source, at: int, end: int) -> Head | None:
    """Subject and verb with which a clause begins at `at`, before `end`; None where none is plain to see."""
    keys = source.keys
    while at < end and keys[at] in _JOINS:
        at += 1
    if at + 1 >= end:
        return None
    if keys[at] in _PRONOUNS:
        return keys[at], lemma_of(keys[at + 1])
    if keys[at] not in lex.DETERMINERS | lex.QUANTIFIERS and not source.words[at].surface[:1].isupper():
        return None
    for n in range(at + 1, min(end, at + 1 + _SUBJECT)):
        if marks_before(source, n):
            return None
        if _is_finite(keys[n]):
            return keys[n - 1], lemma_of(keys[n])
    return None

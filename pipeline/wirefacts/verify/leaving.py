"""What goes when words of the source are left out: nothing that counts, or a word on which the sense of the others hangs."""

from collections.abc import Callable

from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Sense
from wirefacts.verify.faltering import false_start, filler, noise, repeat
from wirefacts.verify.hanging import hanging
from wirefacts.verify.marks import ENDS, marks_before
from wirefacts.verify.replacing import is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Reason

_SPACED = lex.ORDINALS | {"other"}
"""Words that make "every" one in so many."""
_NO_SUPERLATIVES = frozenset(
    "honest dishonest modest interest forest arrest guest west nest rest chest priest digest suggest manifest earnest".split()
)
SHORT, SPAN = 3, 8
"""Words left out that are looked at one by one, and words of a reporter between two pieces."""


def left_out(source: Source, c: int, d: int, marked: bool) -> Sense | None:
    """What leaving out the words `c` to `d` does, words staying on both sides; None where they are the reporter's own."""
    if noise(source, c, d):
        return Sense("noise")
    if _reporters(source, c, d):
        return None
    keys = source.keys[c:d]
    harmless: tuple[tuple[Reason, Callable[[Source, int, int], bool]], ...] = (
        ("filler", filler),
        ("repeat", repeat),
        ("false_start", false_start),
    )
    for reason, holds in harmless:
        if holds(source, c, d):
            return Sense(reason)
    critical = hanging(source, c, d, marked)
    if critical is not None:
        return critical
    if not marked and len(keys) <= SHORT:
        lost = _lost(source, c, d)
        if lost is not None:
            return Sense(lost, critical=True)
    return Sense("ellipsis" if marked else "omission")


def _lost(source: Source, c: int, d: int) -> Reason | None:
    """What a few words left out without a mark take away: a number, a unit beside one, a comparison, a quantity, a tense."""
    keys = source.keys[c:d]
    beside_number = any(map(is_number, source.keys[max(0, c - 1) : d + 1]))
    if lex.ORDINALS & {keys[-1]} and source.keys[c - 1] in lex.DETERMINERS:
        return "number"
    if any(map(is_number, keys)) or (source.keys[c - 1] == "every" and set(keys) & _SPACED):
        return "number"
    if any(key in lex.UNITS for key in keys) and beside_number:
        return "unit"
    if (
        len(keys) == 1
        and keys[0].endswith("est")
        and source.keys[c - 1] in lex.DETERMINERS
        and _is_superlative(keys[0])
    ):
        return "comparison"
    doubled = keys in (["more"], ["most"]) and source.keys[d].endswith(("er", "est", "worse", "worst"))
    if not doubled and any(key in (lex.COMPARISON if beside_number else lex.PLAIN_COMPARISON) for key in keys):
        return "comparison"
    aside = len(keys) > 1 and marks_before(source, c) and marks_before(source, d)
    if not aside and not doubled and any(key in lex.QUANTIFIERS for key in keys):
        return "number"
    return "tense" if set(keys) <= lex.AUXILIARIES else None


def _is_superlative(key: str) -> bool:
    return key not in _NO_SUPERLATIVES and not key.endswith(("quest", "vest", "test"))


def _reporters(source: Source, c: int, d: int) -> bool:
    """True for "…,” she said, “…": words outside the marks between words in them, that no speaker said."""
    if source.is_inner(c - 1) and source.is_inner(d) and d - c <= SPAN and not any(map(source.is_inner, range(c, d))):
        return True
    if not source.is_quoted(c - 1) or not source.is_quoted(d) or any(map(source.is_quoted, range(c, d))):
        return False
    if d - c <= SPAN and not any(set(marks_before(source, at)) & ENDS for at in range(c, d + 1)):
        return True
    left, right = source.words[c - 1].start, source.words[d].start
    held = [q for q in source.quotes if q.content[0].start <= left < q.content[-1].end]
    return any(q.content[0].start <= right < q.content[-1].end for q in held) or (not held and d - c <= 2 * SPAN)

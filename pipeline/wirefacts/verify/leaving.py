"""What goes when words of the source are left out: nothing that counts, or a word on which the sense of the others hangs."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from wirefacts.verify import cues
from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Sense
from wirefacts.verify.marks import marks_before
from wirefacts.verify.replacing import hedged, is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Reason

NOISE = frozenset(
    "applause laughter laughs laughing inaudible crosstalk cheers cheering pause coughs chuckles unintelligible booing boos "
    "indistinct sighs sic interruption silence music".split()
)
REACH, SPAN = 3, 8
"""Words from the edge of what is left out within which a modal or a "not" belongs to the words that stay."""
SHORT = 3
LONGEST_START = 6
_BREAKS = frozenset(",;:.!?-()…[]")
_ENDS = frozenset(".!?")
_OBJECT = frozenset({"no", "without"})
_RESTRICTIVE = frozenset("only few some half part partly merely most any".split())
_SELVES = frozenset("i we 've 'd have had was to".split())
_RELATIVE = frozenset({"who", "which", "whom", "whose", "because", "although", "though"})


def left_out(source: Source, c: int, d: int, marked: bool) -> Sense | None:
    """What leaving out the words `c` to `d` does, words staying on both sides; None where they are the reporter's own."""
    if _noise(source, c, d):
        return Sense("noise")
    if _reporters(source, c, d):
        return None
    keys = source.keys[c:d]
    harmless: tuple[tuple[Reason, Callable[[Source, int, int], bool]], ...] = (
        ("filler", _filler),
        ("repeat", _repeat),
        ("false_start", _false_start),
    )
    for reason, holds in harmless:
        if holds(source, c, d):
            return Sense(reason)
    critical = _hanging(source, c, d, marked)
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
    if any(map(is_number, keys)):
        return "number"
    if any(key in lex.UNITS for key in keys) and beside_number:
        return "unit"
    if any(key in (lex.COMPARISON if beside_number else lex.PLAIN_COMPARISON) for key in keys):
        return "comparison"
    if any(key in lex.QUANTIFIERS for key in keys):
        return "number"
    return "tense" if set(keys) <= lex.AUXILIARIES else None


def _noise(source: Source, c: int, d: int) -> bool:
    before = source.text[: source.words[c].start][-2:].strip()[-1:]
    after = source.text[source.words[d - 1].end :][:2].strip()[:1]
    return (before + after) in {"[]", "()"} and (before == "[" or set(source.keys[c:d]) <= NOISE | lex.FUNCTION)


def _reporters(source: Source, c: int, d: int) -> bool:
    """True for "…,” she said, “…": words outside the marks between words in them, that no speaker said."""
    if source.is_inner(c - 1) and source.is_inner(d) and d - c <= SPAN and not any(map(source.is_inner, range(c, d))):
        return True
    if not source.is_quoted(c - 1) or not source.is_quoted(d) or any(map(source.is_quoted, range(c, d))):
        return False
    left, right = source.words[c - 1].start, source.words[d].start
    held = [q for q in source.quotes if q.content[0].start <= left < q.content[-1].end]
    return any(q.content[0].start <= right < q.content[-1].end for q in held) or (not held and d - c <= 2 * SPAN)


def _filler(source: Source, c: int, d: int) -> bool:
    """True where all are sounds, or phrases such as "you know" that marks set off."""
    return not _without_fillers(source, c, d)


def _without_fillers(source: Source, c: int, d: int) -> list[str]:
    """The keys from `c` to `d` without sounds and without phrases that marks set off on both sides."""
    found, at = [], c
    while at < d:
        length = next((n for n in range(min(6, d - at), 0, -1) if _is_filler(source, at, n)), 0)
        found += [] if length else [source.keys[at]]
        at += length or 1
    return found


def _is_filler(source: Source, at: int, length: int) -> bool:
    phrase = tuple(source.keys[at : at + length])
    if length == 1 and phrase[0] in lex.FILLERS:
        return True
    return phrase in lex.FILLER_PHRASES and bool(marks_before(source, at) and marks_before(source, at + length))


def _repeat(source: Source, c: int, d: int) -> bool:
    """True where the words, sounds aside, stand right before or behind once more."""
    keys = _without_fillers(source, c, d)
    held = [key for key in source.keys[max(0, c - 4 * len(keys)) : c] if key not in lex.FILLERS]
    follow = [key for key in source.keys[d : d + 4 * len(keys)] if key not in lex.FILLERS]
    return bool(keys) and (held[-len(keys) :] == keys or follow[: len(keys)] == keys)


def _false_start(source: Source, c: int, d: int) -> bool:
    """True for a beginning that breaks off at a dash and is taken up: "we ha— we had", "the gov- the government"."""
    keys = [key for key in source.keys[c:d] if key not in lex.FILLERS]
    if len(keys) > 1 and keys[-1] in lex.TAKEN_BACK and not set(keys) <= lex.TAKEN_BACK | lex.NEGATION | {"do"} and marks_before(source, d) and marks_before(source, d - 1):
        return True
    if (
        keys
        and len(keys) <= SHORT
        and set(keys) <= lex.FUNCTION
        and c
        and _again(keys[-1], source.keys[c - 1])
        and len(keys) < d - c
    ):
        return True
    broken = marks_before(source, d)[:1] in {"…", "-"}
    keys, taken_up = source.keys[c:d], source.keys[d : d + LONGEST_START]
    if not broken or len(keys) > LONGEST_START or set(keys) & (lex.NEGATION | lex.CONDITION):
        return False
    return bool(taken_up) and (keys[0] == taken_up[0] or (taken_up[0].startswith(keys[-1]) and keys[-1] != taken_up[0]))


def _others_say(keys: list[str]) -> bool:
    """True for "its critics say": somebody else's view, told as such."""
    return any(key in lex.SAYING and at and keys[at - 1] not in _SELVES for at, key in enumerate(keys))


def _again(one: str, other: str) -> bool:
    return one == other or {one, other} in ({"'s", "is"}, {"'s", "has"})


def _takes_back(source: Source, c: int, d: int) -> bool:
    """True where the claim keeps a word that the speaker took back: "sixteen, sorry, sixty"."""
    keys = [key for key in source.keys[c:d] if key not in lex.FILLERS]
    return len(keys) > 1 and keys[0] in lex.TAKEN_BACK and bool(marks_before(source, c) and marks_before(source, c + 1))


def _denies(source: Source, c: int, d: int) -> bool:
    """True where a sentence goes that takes back what stays before it: "No, don't.", "That is not true."."""
    if not set(marks_before(source, c)) & _ENDS:
        return False
    said = source.text[source.words[c].start : source.words[d - 1].end] + "."
    return cues.NEXT.match(said) is not None or _without_fillers(source, c, d)[:1] == ["no"]


def _grafts(source: Source, c: int, d: int) -> bool:
    """True where the end of one sentence and the beginning of another go, so that two halves make a third."""
    inner = any(set(marks_before(source, at)) & _ENDS for at in range(c + 1, d))
    return inner and not marks_before(source, c) and not marks_before(source, d)


def _hanging(source: Source, c: int, d: int, marked: bool) -> Sense | None:
    """The word on which the sense of what stays hangs, if one is left out."""
    if _takes_back(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    if _denies(source, c, d):
        return Sense("negation", critical=True)
    if not marked and _grafts(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    left, right = _attached(source, c, d)
    near = {*left[: REACH + 1], *right[-SPAN:]}
    whole = d - c <= SHORT + 1
    for at in near if not whole else {*left, *right}:
        if source.keys[at] in lex.NEGATION and not _taken_along(source, at, c, d):
            return Sense("negation", critical=True)
    if any(source.keys[at] in lex.CONDITION for at in _clause_openings(source, c, d)):
        return Sense("hedge", critical=True)
    edge = [source.keys[at] for at in right[-REACH:]]
    if any(key in lex.MODALS for key in edge) or any(p in lex.MODAL_PHRASES for p in pairwise(edge)):
        return Sense("modal", critical=True)
    if set(edge[-1:]) & lex.LIMIT_ENDS or (
        d - c <= SHORT and source.keys[c] == "but" and is_number(source.keys[c + 1 :][0])
    ):
        return Sense("hedge" if set(edge[-1:]) & lex.LIMIT_ENDS else "number", critical=True)
    kept = [source.keys[c - 1]] if c and left else []
    if hedged([source.keys[at] for at in right[-6:]]) or hedged(kept + [source.keys[at] for at in left[:REACH]]):
        return Sense("hedge", critical=True)
    ahead = [key for key in source.keys[d : d + 2] if key not in {"a", "an"}]
    if right and ahead and source.keys[d - 1] in lex.NEAR_NUMBERS and is_number(ahead[0]):
        return Sense("hedge", critical=True)
    if {source.keys[at] for at in right[-2:]} & lex.RESTRICTING:
        return Sense("sense", critical=True)
    if d - c <= SPAN and _others_say(source.keys[c:d]):
        return Sense("hedge", critical=True)
    last = {source.keys[at] for at in right[-2:]}
    if last & (_RESTRICTIVE if marked else lex.QUANTIFIERS):
        return Sense("number", critical=True)
    return None


def _attached(source: Source, c: int, d: int) -> tuple[list[int], list[int]]:
    """Of the words left out, those that no mark parts from what stays on the left, and on the right."""
    breaks = [at for at in range(c, d + 1) if set(marks_before(source, at)) & _BREAKS]
    first, last = (breaks[0], breaks[-1]) if breaks else (d, c)
    return list(range(c, first)), list(range(last, d))


def _taken_along(source: Source, at: int, c: int, d: int) -> bool:
    """True where what is denied goes too: "without delay", or a clause of its own ("who did not come")."""
    if source.keys[at] in _OBJECT:
        return at + 1 < d and source.keys[at + 1] != "one" and d - at - 1 >= 1
    return any(key in _RELATIVE for key in source.keys[c:at]) and d - c > SHORT


def _clause_openings(source: Source, c: int, d: int) -> Iterator[int]:
    """Words left out that begin a clause of a sentence of which something stays."""
    ends = [at for at in range(c, d + 1) if set(marks_before(source, at)) & _ENDS]
    first, last = (ends[0], ends[-1]) if ends else (d, c)
    for at in range(c, d):
        if at < first or at >= last:
            yield at

"""The word on which the sense of what stays hangs, where it is left out: "not", "if", "perhaps", "its critics say"."""

from collections.abc import Iterator
from itertools import pairwise

from wirefacts.verify import cues
from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Sense
from wirefacts.verify.faltering import LONGEST_START, takes_back, without_fillers
from wirefacts.verify.governing import beside, governing
from wirefacts.verify.marks import ENDS, attached, marks_before
from wirefacts.verify.replacing import hedged, is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.splicing import grafted, spliced
from wirefacts.verify.stranding import stranded
from wirefacts.verify.tearing import torn
from wirefacts.verify.verdicts import Reason

REACH, SPAN, SHORT, ENDING = 3, 8, 3, 3
"""Words from the edge of what is left out within which a "not" belongs to the words that stay; words that are few; words from
a "say" on.
"""
_OBJECT = frozenset({"no", "without"})
_DENYING = frozenset(
    "one longer more less fewer way ways means time circumstances account sense event stage point part".split()
)
"""Words that a "no" before them makes a denial of the whole: "no longer", "by no means"."""
_EVERY = frozenset(
    "all every everyone everybody everything no none nobody any anyone anybody only both each nothing".split()
)
_NARROWING = frozenset("of who that whose with under over above born from without aged".split())
_BARE = frozenset("who with without under over aged".split())
"""Words with which what follows says which of "nurses" are meant."""
_INSTEAD = frozenset({("rather", "than"), ("instead", "of")})
_MAYBE = frozenset("perhaps maybe possibly probably".split())
"""Where they begin an aside, the aside is doubted."""
_BE = frozenset("am is are was were been be".split())
_TOLD = frozenset("told informed assured advised promised said reported rumored".split())
_INTENDED = frozenset("tried try meant wanted hoped planned nearly almost pretended".split())
_SELVES = frozenset("nobody none i we 've 'd have had was to".split())
_RELATIVE = frozenset("who which whom whose because although though when where while".split())
"""Words with which a clause of its own begins."""
_LEAVE_TO_SPEAK = lex.phrases("""
    if i may; if you ask; if you like; if you will; if you please; if truth; if you want; if you forgive; if you pardon;
    if i might; if you excuse; if i can be; if i am honest; if you care
""")
"""An "if" that only asks leave to speak."""


def hanging(source: Source, c: int, d: int, marked: bool) -> Sense | None:
    """The word on which the sense of what stays hangs, if one is left out."""
    if _asks_leave(source, c) and marks_before(source, c) and marks_before(source, d):
        return None
    if takes_back(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    if _denies(source, c, d) or _negates(source, c, d):
        return Sense("negation", critical=True)
    if not marked and _grafts(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    reason = (
        _limit(source, c, d) or beside(source, c, d, marked) or governing(source, c, d, marked) or torn(source, c, d)
    )
    reason = reason or ("number" if _narrows(source, c, d) else None) or ("sense" if grafted(source, c, d) else None)
    reason = reason or stranded(source, c, d) or (spliced(source, c, d) if marked else None)
    return Sense(reason, critical=True) if reason else None


def _denies(source: Source, c: int, d: int) -> bool:
    """True where a sentence goes that takes back what stays before it: "No, don't.", "That is not true."."""
    if not set(marks_before(source, c)) & ENDS:
        return False
    said = source.text[source.words[c].start : source.words[d - 1].end] + "."
    return cues.NEXT.match(said) is not None or without_fillers(source, c, d)[:1] == ["no"]


def _grafts(source: Source, c: int, d: int) -> bool:
    """True where the end of one sentence and the beginning of another go, so that two halves make a third."""
    inner = any(set(marks_before(source, at)) & ENDS for at in range(c + 1, d))
    return inner and not marks_before(source, c) and not marks_before(source, d)


def _negates(source: Source, c: int, d: int) -> bool:
    """True where a "not" goes that denies what stays, or a "but" before which the "not" that stays ends."""
    keys = source.keys[c:d]
    if (keys[-1] == "but" and c and source.keys[c - 1] == "not") or tuple(keys[-2:]) in _INSTEAD:
        return True
    left, right = attached(source, c, d)
    near = {*left, *right} if d - c <= SHORT + 1 else {*left[: REACH + 1], *right[-SPAN:]}
    near -= {d - 1} if source.keys[d - 1] == source.keys[c - 1] else set()
    return any(source.keys[at] in lex.NEGATION and not _taken_along(source, at, c, d) for at in near)


def _taken_along(source: Source, at: int, c: int, d: int) -> bool:
    """True where what is denied goes too: "without delay", or a clause of its own ("who did not come")."""
    if source.keys[at] == "not" and at == c and source.keys[d - 1] in {"but", "also"}:
        return True
    if source.keys[at] == "doubt":
        return source.keys[at - 1] in _OBJECT
    if source.keys[at] in _OBJECT:
        return at + 1 < d and source.keys[at + 1] not in _DENYING
    return any(key in _RELATIVE for key in source.keys[c:at]) and d - c > SHORT


def _narrows(source: Source, c: int, d: int) -> bool:
    """True where what goes said which of "all" are meant: "all the men of the night shift", "nurses who strike"."""
    if source.keys[c] not in _NARROWING or marks_before(source, c) or d - c < 2:
        return False
    bare = (
        source.keys[c] in _BARE and source.keys[c - 1].endswith("s") and (c == 1 or bool(marks_before(source, c - 1)))
    )
    return bare or bool(_EVERY & set(source.keys[max(0, c - 3) : c]))


def _limit(source: Source, c: int, d: int) -> Reason | None:
    """A limit that goes: "if …", "but three", "perhaps", "its critics say"."""
    left, right = attached(source, c, d)
    keys = source.keys[c:d]
    last = [source.keys[at] for at in right[-1:]]
    openings = [at for at in _clause_openings(source, c, d) if not _asks_leave(source, at)]
    if any(source.keys[at] in lex.CONDITION for at in openings) or {*last, keys[0]} & lex.LIMIT_ENDS:
        return "hedge"
    if any(tuple(source.keys[at : at + length]) in lex.LIMIT_PHRASES for at in openings for length in (2, 3)):
        return "hedge"
    if len(keys) <= SHORT and keys[0] == "but" and any(map(is_number, keys[1:2])):
        return "number"
    if any(one in _BE and other in _TOLD for one, other in pairwise(keys)) and right:
        return "hedge"
    if keys[0] in {"or", "and"} and set(keys[1:3]) & _INTENDED:
        return "hedge"
    if keys[0] in _MAYBE and len(keys) > 2 and marks_before(source, c) and marks_before(source, d):
        return None
    kept = [source.keys[c - 1]] if c and left else []
    doubts = (
        keys if len(keys) <= LONGEST_START else [],
        [source.keys[at] for at in right[-LONGEST_START:]],
        kept + [source.keys[at] for at in left[:LONGEST_START]],
    )
    return "hedge" if any(map(hedged, doubts)) or (len(keys) <= SPAN and _others_say(keys)) else None


def _asks_leave(source: Source, at: int) -> bool:
    return any(tuple(source.keys[at : at + length]) in _LEAVE_TO_SPEAK for length in (2, 3, 4, 5))


def _others_say(keys: list[str]) -> bool:
    """True for "its critics say": somebody else's view, told as such, of what stays."""
    told = (at for at, key in enumerate(keys) if key in lex.SAYING and at and len(keys) - at <= ENDING)
    return "according" in keys or any(not _SELVES & set(keys[max(0, at - 2) : at]) for at in told)


def _clause_openings(source: Source, c: int, d: int) -> Iterator[int]:
    """Words left out that begin a clause of a sentence of which something stays."""
    ends = [at for at in range(c, d + 1) if set(marks_before(source, at)) & ENDS]
    first, last = (ends[0], ends[-1]) if ends else (d, c)
    for at in range(c, d):
        if at < first or at >= last:
            yield at

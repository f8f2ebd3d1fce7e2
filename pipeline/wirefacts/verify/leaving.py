"""What goes when words of the source are left out: nothing that counts, or a word on which the sense of the others hangs."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from wirefacts.verify import cues
from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Sense
from wirefacts.verify.faltering import LONGEST_START, false_start, filler, noise, repeat, takes_back, without_fillers
from wirefacts.verify.marks import ENDS, marks_before, parted
from wirefacts.verify.replacing import hedged, is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.splicing import grafted, spliced
from wirefacts.verify.verdicts import Reason

REACH, SPAN = 3, 8
"""Words from the edge of what is left out within which a modal or a "not" belongs to the words that stay."""
SHORT = 3
_OBJECT = frozenset({"no", "without"})
_DENYING = frozenset(
    "one longer more less fewer way ways means time circumstances account sense event stage point part".split()
)
"""Words that a "no" before them makes a denial of the whole: "no longer", "by no means"."""
_EVERY = frozenset(
    "all every everyone everybody everything no none nobody any anyone anybody only both each nothing".split()
)
_NARROWING = frozenset("of who that whose with under over above born from".split())
_RESTRICTIVE = frozenset(
    "only few some half part partly merely most any minority several sometimes rarely seldom occasionally usually once".split()
)
_FAR_FROM = frozenset(
    {("far", "from"), ("anything", "but"), ("all", "but"), ("short", "of"), ("close", "to"), ("next", "to", "nothing")}
)
_SCANT = frozenset({"little", "few"})
"""Words that come near to "no"."""
_BEING = frozenset("is are was were has have had 's".split())
_INSTEAD = frozenset({("rather", "than"), ("instead", "of")})
_PLAIN_OF = frozenset("town city village state county island month year lot lots all sort kind name".split())
"""Words after which "of" says no more than they do."""
_DIRECTING = frozenset({"for", "against", "from", "with", "by"})
_MAYBE = frozenset("perhaps maybe possibly probably".split())
"""Where they begin an aside, the aside is doubted."""
_BE = frozenset("am is are was were been be".split())
_TOLD = frozenset("told informed assured advised promised said reported rumored".split())
_INTENDED = frozenset("tried try meant wanted hoped planned nearly almost pretended".split())
_TIMED = frozenset("than as before after until since during despite against like".split())
"""Words that part what stays from what governed it."""
_SO_CALLED = frozenset(
    {("so", "called"), ("would", "be"), ("self", "described"), ("self", "styled"), ("self", "proclaimed")}
)
_PER = frozenset("a per each every an".split())
_SELVES = frozenset("nobody none i we 've 'd have had was to".split())
_RELATIVE = frozenset({"who", "which", "whom", "whose", "because", "although", "though"})


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
    aside = len(keys) > 1 and marks_before(source, c) and marks_before(source, d)
    if not aside and any(key in lex.QUANTIFIERS for key in keys):
        return "number"
    return "tense" if set(keys) <= lex.AUXILIARIES else None


def _reporters(source: Source, c: int, d: int) -> bool:
    """True for "…,” she said, “…": words outside the marks between words in them, that no speaker said."""
    if source.is_inner(c - 1) and source.is_inner(d) and d - c <= SPAN and not any(map(source.is_inner, range(c, d))):
        return True
    if not source.is_quoted(c - 1) or not source.is_quoted(d) or any(map(source.is_quoted, range(c, d))):
        return False
    left, right = source.words[c - 1].start, source.words[d].start
    held = [q for q in source.quotes if q.content[0].start <= left < q.content[-1].end]
    return any(q.content[0].start <= right < q.content[-1].end for q in held) or (not held and d - c <= 2 * SPAN)


def _others_say(keys: list[str]) -> bool:
    """True for "its critics say": somebody else's view, told as such."""
    return "according" in keys or any(
        key in lex.SAYING and at and keys[at - 1] not in _SELVES for at, key in enumerate(keys)
    )


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


def _hanging(source: Source, c: int, d: int, marked: bool) -> Sense | None:
    """The word on which the sense of what stays hangs, if one is left out."""
    if takes_back(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    if _denies(source, c, d) or _negates(source, c, d):
        return Sense("negation", critical=True)
    if not marked and _grafts(source, c, d):
        return Sense("number" if any(map(is_number, source.keys[c:d])) else "sense", critical=True)
    reason = _limit(source, c, d) or _edge(source, c, d, marked) or _governing(source, c, d, marked)
    reason = reason or ("number" if _narrows(source, c, d) else None) or ("sense" if grafted(source, c, d) else None)
    reason = reason or (spliced(source, c, d) if marked else None)
    return Sense(reason, critical=True) if reason else None


def _narrows(source: Source, c: int, d: int) -> bool:
    """True where what goes said which of "all" are meant: "all the men of the night shift"."""
    if source.keys[c] not in _NARROWING or marks_before(source, c) or d - c < 2:
        return False
    return bool(_EVERY & set(source.keys[max(0, c - 3) : c]))


def _negates(source: Source, c: int, d: int) -> bool:
    """True where a "not" goes that denies what stays, or a "but" before which the "not" that stays ends."""
    keys = source.keys[c:d]
    if (keys[-1] == "but" and c and source.keys[c - 1] == "not") or tuple(keys[-2:]) in _INSTEAD:
        return True
    left, right = _attached(source, c, d)
    near = {*left, *right} if d - c <= SHORT + 1 else {*left[: REACH + 1], *right[-SPAN:]}
    return any(source.keys[at] in lex.NEGATION and not _taken_along(source, at, c, d) for at in near)


def _limit(source: Source, c: int, d: int) -> Reason | None:
    """A limit that goes: "if …", "but three", "perhaps", "its critics say"."""
    left, right = _attached(source, c, d)
    keys = source.keys[c:d]
    last = [source.keys[at] for at in right[-1:]]
    if any(source.keys[at] in lex.CONDITION for at in _clause_openings(source, c, d)) or set(last) & lex.LIMIT_ENDS:
        return "hedge"
    openings = list(_clause_openings(source, c, d))
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


def _edge(source: Source, c: int, d: int, marked: bool) -> Reason | None:
    """A word right before what stays on which it hangs: a modal, "at least", "about", "former", "some"."""
    _, right = _attached(source, c, d)
    edge = [source.keys[at] for at in right[-REACH:]]
    if any(key in lex.MODALS for key in edge) or any(
        pair in lex.MODAL_PHRASES for pair in pairwise(edge + source.keys[d : d + 1])
    ):
        return "modal"
    weakened = _weakened(source, c, d, edge)
    if weakened:
        return weakened
    ahead = [key for key in source.keys[d : d + 2] if key not in {"a", "an"}]
    if right and any(map(is_number, ahead[:1])):
        if {source.keys[at] for at in right[-4:]} & lex.COMPARISON:
            return "comparison"
        if source.keys[d - 1] in lex.NEAR_NUMBERS:
            return "hedge"
    last = set(edge[-2:])
    if edge[-1:] == ["a"] and source.keys[d : d + 1] in (["few"], ["little"]):
        return "number"
    if marked and right and is_number(source.keys[d - 1]) and source.keys[d] in lex.UNITS:
        return "number"
    if last & lex.DEGREES and source.keys[d] in lex.SURE:
        return "hedge"
    if last & lex.RESTRICTING or tuple(edge[-2:]) in _SO_CALLED:
        return "sense"
    return "number" if last & (_RESTRICTIVE if marked else lex.QUANTIFIERS) else None


def _weakened(source: Source, c: int, d: int, edge: list[str]) -> Reason | None:
    """What comes near to "not" ("far from", "little"), limits a "not" that stays ("not always"), or names what is counted."""
    if any(tuple(edge[-length:]) in _FAR_FROM for length in (2, 3)):
        return "negation"
    if edge[-1:] in (["less"], ["least"], ["too"]) and source.keys[d] not in lex.FUNCTION - {"a", "an"}:
        return "comparison"
    if (
        source.keys[c] == "to"
        and source.keys[c - 1] in _BEING
        and (source.keys[c:d] == ["to"] or source.keys[d - 1] == "be")
    ):
        return "modal"
    scant = edge[-1:] and edge[-1] in _SCANT and edge[-2:-1] != ["a"]
    if scant and not set(source.keys[d : d + 1]) & lex.FUNCTION:
        return "negation"
    if edge and edge[-1] in lex.ALWAYS and set(source.keys[max(0, c - 2) : c]) & lex.NEGATION:
        return "hedge"
    counted = d == c + 1 and source.keys[c] in lex.UNITS and is_number(source.keys[c - 1])
    rate = (
        source.keys[c] in _PER
        and d == c + 2
        and source.keys[c + 1] in lex.UNITS
        and source.keys[c - 1] not in lex.FUNCTION
    )
    return "unit" if counted or rate else None


def _governing(source: Source, c: int, d: int, marked: bool) -> Reason | None:
    """What governed the words that stay: "tried to", "the threat of", "'s brother", a lone "for"."""
    keys, joined = source.keys[c:d], bool(_attached(source, c, d)[1])
    follows = source.words[d].surface if d < len(source.words) else ""
    if keys[0] == "'s" and source.words[c].start == source.words[c - 1].end and len(keys) > 1:
        return "name"
    if not joined or not follows:
        return None
    bare = source.keys[d] not in lex.FUNCTION and follows[:1].islower()
    if keys[-1] == "to" and len(keys) > 1 and keys[-2] not in lex.FUNCTION and bare:
        return "modal"
    if keys[-1] in _TIMED and len(keys) > 1:
        return "comparison" if keys[-1] in {"than", "as"} else "sense"
    bare_keys = keys[:-1] if keys[-1] in lex.DETERMINERS else keys
    if bare_keys[-1:] == ["of"] and len(bare_keys) > 1 and not set(keys) & _PLAIN_OF and source.keys[c - 1] != "of":
        return "sense"
    lone = not marked and len(keys) == 1 and keys[0] in _DIRECTING and source.keys[c - 1] not in lex.FUNCTION
    return "sense" if lone else None


def _attached(source: Source, c: int, d: int) -> tuple[list[int], list[int]]:
    """Of the words left out, those that no mark parts from what stays on the left, and on the right."""
    breaks = [at for at in range(c, d + 1) if parted(source, at)]
    first, last = (breaks[0], breaks[-1]) if breaks else (d, c)
    return list(range(c, first)), list(range(last, d))


def _taken_along(source: Source, at: int, c: int, d: int) -> bool:
    """True where what is denied goes too: "without delay", or a clause of its own ("who did not come")."""
    if source.keys[at] == "not" and at == c and source.keys[d - 1] in {"but", "also"}:
        return True
    if source.keys[at] == "doubt":
        return source.keys[at - 1] in _OBJECT
    if source.keys[at] in _OBJECT:
        return at + 1 < d and source.keys[at + 1] not in _DENYING
    return any(key in _RELATIVE for key in source.keys[c:at]) and d - c > SHORT


def _clause_openings(source: Source, c: int, d: int) -> Iterator[int]:
    """Words left out that begin a clause of a sentence of which something stays."""
    ends = [at for at in range(c, d + 1) if set(marks_before(source, at)) & ENDS]
    first, last = (ends[0], ends[-1]) if ends else (d, c)
    for at in range(c, d):
        if at < first or at >= last:
            yield at

"""A word for another that only its neighbours make slight: "because" for "since", "any" for the "no" of a double negation."""

from collections.abc import Sequence
from dataclasses import replace

from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block
from wirefacts.verify.marks import ENDS, marks_before
from wirefacts.verify.months import is_month
from wirefacts.verify.phrasal import RULES, TURNED
from wirefacts.verify.replacing import is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import is_slip, lemma_of
from wirefacts.verify.weighing import akin

REACH, CLAUSE = 6, 12
"""Words before a second negation within which the first one stands, and words of a clause before its "since"."""
_MENDED = {
    "no": {"any", "a", "an"}, "nobody": {"anybody", "anyone"}, "nothing": {"anything"}, "none": {"any"},
    "never": {"ever"}, "nowhere": {"anywhere"}, "neither": {"either"},
}  # fmt: skip
"""What a second negation of common speech is in written English."""
_ABOUT = frozenset("some about around roughly approximately".split())
_NEARLY = frozenset({"close to", "nearly", "almost"})
_OF_ALL = ({"any", "every"}, {"any", "each"})
"""Words that say the same of all where nothing is denied, supposed or only possible."""
_ONLY = frozenset("only just merely solely".split())
_HELPING = frozenset("have has had 've 's 'd be been being am is are was were having".split())
_PERFECT = frozenset("have has had been 've".split())
_DUE = frozenset("by until till from since".split())
_WHEN = frozenset("in on at before after".split())
"""Words before a day or a month that say how what is told lies to it."""
_STARTING = frozenset(map(lemma_of, "begin start commence continue like love hate prefer".split()))
"""Verbs behind which "to work" and "working" are one."""
_PARTED = {way: one for way, one in RULES if lemma_of(one[0]) in TURNED}


EXCEPT = frozenset("but except save bar barring".split())
WHOLE = frozenset("all every everyone everybody everything nobody none no nothing anyone anybody anything each".split())
"""Words from which an exception may be made."""


def weighed(source: Source, block: Block, ours: Sequence[str], theirs: Sequence[str], sense: Sense) -> Sense:
    """What `ours` for `theirs` does beside its neighbours, where the words alone do as `sense` says."""
    if source.keys[block.d : block.d + 1] in (["few"], ["little"]) and ("a" in ours) != ("a" in theirs):
        return Sense("number", critical=True)
    if _other_time(source, block, ours, theirs):
        return Sense("sense", critical=True)
    if any(
        one == ["'s"] and other[:1] == ["of"] and {*other[1:]} <= lex.DETERMINERS for one, other in _ways(ours, theirs)
    ):
        return Sense("name", critical=True)
    if sense.critical:
        return Sense("wording") if is_slight(source, block, ours, theirs) else sense
    return Sense("sense", critical=True) if turned(ours, theirs) else sense


def _ways(ours: Sequence[str], theirs: Sequence[str]) -> tuple[tuple[list[str], list[str]], ...]:
    """The two beside each other, either first: the dog's baker is not the dog of the baker, whichever the claim has."""
    return (list(ours), list(theirs)), (list(theirs), list(ours))


def _other_time(source: Source, block: Block, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a day or a month is no longer the one by which, from which or up to which: "in June" for "by June"."""
    words = {*ours, *theirs}
    if (
        len(ours) != 1
        or len(theirs) != 1
        or not words & _DUE
        or not words <= _DUE | _WHEN
        or words <= {"until", "till"}
    ):
        return False
    ahead = [key for key in source.keys[block.d : block.d + 3] if key not in lex.FUNCTION]
    return bool(ahead) and (ahead[0] in lex.DATES or is_number(ahead[0]) or is_month(source.words, block.d))


def excepts(source: Source, block: Block, ours: Sequence[str]) -> bool:
    """True where words put in make an exception from all: "all but seven" of "all seven"."""
    return ours[0] in EXCEPT and bool({*source.keys[max(0, block.c - 2) : block.c]} & WHOLE)


def is_slight(source: Source, block: Block, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where `ours` for `theirs` says the same beside the words around."""
    before = source.keys[max(0, block.c - CLAUSE) : block.c]
    ahead = source.keys[block.d : block.d + 1]
    if _starts(ours, theirs, before):
        return True
    if {" ".join(ours), " ".join(theirs)} <= _NEARLY:
        return bool(ahead) and is_number(ahead[0])
    if len(ours) != 1 or len(theirs) != 1:
        return False
    one, other = ours[0], theirs[0]
    if {one, other} in _OF_ALL:
        ends = [at for at in range(max(0, block.c - REACH), block.c + 1) if set(marks_before(source, at)) & ENDS]
        near = {*source.keys[ends[-1] if ends else max(0, block.c - REACH) : block.d + CLAUSE]} - {other}
        return not near & (lex.NEGATION | {"if", "unless", "whether"} | lex.MODALS.keys())
    if one in _MENDED.get(other, ()):
        return bool(lex.NEGATION & {*before[-REACH:]} - {other})
    if {one, other} <= _ONLY or (is_slip(one, other) and not _HELPING & {*before[-REACH:]}):
        return True
    if {one, other} == {"so", "as"}:
        return bool(lex.NEGATION & {*before[-REACH:]})
    if {one, other} <= _ABOUT:
        return bool(ahead) and is_number(ahead[0])
    return {one, other} == {"because", "since"} and _gives_a_reason(source, block.c, block.d, before)


def _starts(ours: Sequence[str], theirs: Sequence[str], before: Sequence[str]) -> bool:
    """True for "began working" of "began to work"."""
    to, doing = sorted((ours, theirs), key=len, reverse=True)
    if len(to) != 2 or len(doing) != 1 or to[0] != "to" or not doing[0].endswith("ing"):
        return False
    return lemma_of(to[1]) == lemma_of(doing[0]) and lemma_of(before[-1] if before else "") in _STARTING


def _gives_a_reason(source: Source, c: int, d: int, before: Sequence[str]) -> bool:
    """True for "since" with a clause that tells why: parted by a comma, behind no tense that reaches up to now."""
    clause = d < len(source.words) and source.keys[d] in lex.PERSONS.keys() | lex.DETERMINERS
    ends = set(marks_before(source, c))
    return clause and bool(ends) and (bool(ends & ENDS) or not _PERFECT & {*before})


def cancelled(reading: Reading, source: Source, found: list[Change]) -> list[Change]:
    """The changes, where a "not" comes with an "any" for a "no", or goes with the reverse: "knew nothing", "knew not
    anything"."""
    denied = [change for change in found if change.sense.reason == "negation"]
    sides = [({w.key for w in reading.words[x.a : x.b]}, {*source.keys[x.c : x.d]}) for x in denied]
    if len(denied) != 2 or not any(_moves(one, other) for one, other in (sides, sides[::-1])):
        return found
    return [replace(change, sense=Sense("wording")) if change in denied else change for change in found]


def _moves(one: tuple[set[str], set[str]], other: tuple[set[str], set[str]]) -> bool:
    """True where one pair of sides has a "not" more, and the other an "any" for its "no", on the right sides."""
    (ours, theirs), (mine, held) = one, other
    return any(
        "not" in more - less and any(ways & some and no in none for no, ways in _MENDED.items())
        for more, less, some, none in ((ours, theirs, mine, held), (theirs, ours, held, mine))
    )


def turned(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a verb with its particle is another verb than the one that stands for it: "dismissed" for "fired at"."""
    for one, other in ((ours, theirs), (theirs, ours)):
        verb = _PARTED.get(tuple(one[:2])) if len(one) > 1 and other else None
        if verb is not None and not any(akin(verb[0], key) or key == one[0] for key in other):
            return True
    return False

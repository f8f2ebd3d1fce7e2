"""Whether a weighty word stands for one of another sense: no form of it, no synonym, no slip of the pen."""

from collections.abc import Sequence

from wirefacts.verify import lexicon as lex
from wirefacts.verify.likeness import negated_form, one_family, slip
from wirefacts.verify.synonyms import synonyms
from wirefacts.verify.verbs import lemma_of

_ALIKE = [
    "all every each entire whole both everyone everybody everything always constantly fully totally completely entirely",
    "some several few any someone somebody something anyone anybody anything", "many much", "most majority", "often frequently",
    "rarely seldom", "only just merely solely exclusively mere",
    "more greater higher over above exceed exceeds bigger larger up",
    "less fewer lower under below smaller down", "highest largest biggest", "lowest smallest", "before earlier",
    "after since later",
]  # fmt: skip
CLASS = {word: row.split()[0] for row in _ALIKE for word in row.split()}
"""Words of quantity and comparison by the first of those that say the same."""
_BARE_VERBS = frozenset("is are was were be been being am has have had do does did 's".split())
_HAVING = frozenset("get own possess stand hold exist remain become sit lie make".split())
"""Verbs that say little more than "be" and "have"."""
_PLACING = frozenset(
    "during through across behind between among within about upon toward inside outside beside beyond against into onto off "
    "over under near around along past per via until since amid like unlike despite although though because while whereas "
    "whether yet ever anyway else having doing both such what whatever whoever whichever".split()
)
"""Words that only tie others together, and are no light ones to our lists."""


def another_word(ours: Sequence[str], theirs: Sequence[str], source: Sequence[str]) -> bool:
    """True where a weighty word stands for one that is no synonym, no other form of it, and no slip of the pen.

    Where the source has nothing in its place, a weighty word is one too many unless it is mild.
    """
    one, other = ([key for key in keys if key not in lex.FUNCTION] for keys in (ours, theirs))
    if not source:
        return any(key not in lex.MILD for key in one)
    if not one or not other:
        return _light_for_weighty(ours, other) or _weighty_for_light(one, theirs)
    if lex.MILD.issuperset(one) and not lex.MILD & set(other):
        return not any(akin(key, held) for key in one for held in other)
    return any(key not in lex.MILD and not any(akin(key, held) for held in other) for key in one)


def _light_for_weighty(ours: Sequence[str], other: Sequence[str]) -> bool:
    """True where a form of "be", "have" or "do" alone stands for what was done."""
    return bool(ours and other) and set(ours) <= _BARE_VERBS and not any(lemma_of(key) in _HAVING for key in other)


def _weighty_for_light(one: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a weighty word stands for light ones of which none says as much."""
    if not one or not theirs or lex.MILD & set(one):
        return False
    if set(theirs) <= _BARE_VERBS and any(lemma_of(key) in _HAVING for key in one):
        return False
    return any(key not in _PLACING and not any(akin(key, held) for held in theirs) for key in one)


def akin(one: str, other: str) -> bool:
    """True for two forms of a word, two spellings, two words of one sense, a word and its negation."""
    return (
        one_family(one, other)
        or same_comparison(one, other)
        or CLASS.get(one, one) == CLASS.get(other, other)
        or lemma_of(one) == lemma_of(other)
        or slip(one, other)
        or other == f"{one}g"
        or one == f"{other}g"
        or synonyms(one, other)
        or lex.CERTAINTY.get(one, one) == lex.CERTAINTY.get(other, other)
        or negated_form(one, other)
    )


def degree(key: str) -> str:
    """The ending by which a word compares: "er", "est", or none."""
    return "est" if key.endswith("est") else "er" if key.endswith("er") else ""


def same_comparison(one: str, other: str) -> bool:
    """True for two words of comparison of one degree and one sense: "quicker" and "faster"."""
    if not degree(one) or degree(one) != degree(other):
        return False
    return any(synonyms(a, b) for a in compared(one) for b in compared(other))


def compared(key: str) -> tuple[str, ...]:
    """What "faster" or "bigger" may be the comparison of."""
    bare = key[: -len(degree(key))]
    return bare, bare[:-1] if bare[-1:] == bare[-2:-1] else bare, f"{bare}e", f"{bare[:-1]}y"

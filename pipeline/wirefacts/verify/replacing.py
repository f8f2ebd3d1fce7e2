"""What one wording for another changes, word by word: the first class of words in which the two differ."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from wirefacts.verify import lexicon as lex
from wirefacts.verify.changes import Sense
from wirefacts.verify.likeness import is_opposite, negated_form, stem
from wirefacts.verify.synonyms import synonyms
from wirefacts.verify.values import same_value
from wirefacts.verify.verbs import is_other_tense, is_slip, lemma_of
from wirefacts.verify.verdicts import Reason
from wirefacts.verify.weighing import CLASS, another_word, compared, degree, same_comparison

_SHORT = frozenset(
    frozenset(pair.split())
    for pair in (
        "'s is",
        "'s has",
        "'d would",
        "'d had",
        "'s us",
        "an a",
        "then than",
        "there their",
        "to too",
        "loose lose",
        "your you",
        "its it",
    )
)


def changed(claim: Sequence[str], source: Sequence[str], claim_text: str = "", source_text: str = "") -> Sense:
    """What `source` (keys of the words that stand there) becomes when `claim` stands in its place; either may be empty."""
    if "".join(claim) == "".join(source) or _contraction(claim, source) or same_value(claim_text, source_text):
        return Sense("spelling")
    ours, theirs = _rest(claim, source), _rest(source, claim)
    if _same_degree(ours, theirs) or _same_degree(theirs, ours):
        return Sense("wording")
    checks: tuple[tuple[Reason, bool], ...] = (
        ("negation", _negation(ours, theirs)),
        ("sense", any(is_opposite(a, b) for a in ours for b in theirs)),
        ("number", _of(ours, is_number) != _of(theirs, is_number) or _in_other_order(claim, source)),
        ("number", any(_in(ours, words) != _in(theirs, words) for words in (lex.ORDINALS, lex.DATES))),
        ("unit", _other_unit(ours, theirs)),
        ("hedge", _senses(ours, lex.CONDITIONS) != _senses(theirs, lex.CONDITIONS)),
        ("modal", modals(claim) != modals(source)),
        ("comparison", _comparison(ours, theirs) or _other_side(claim, source)),
        ("number", _classes(ours, lex.QUANTIFIERS) != _classes(theirs, lex.QUANTIFIERS)),
        ("hedge", hedged(claim) != hedged(source) or _belief(ours, theirs) or _blurred(claim) != _blurred(source)),
        ("hedge", _both_differ(_senses(ours, lex.CERTAINTY), _senses(theirs, lex.CERTAINTY))),
        ("name", _persons(ours, theirs) or _turned_about(claim, source)),
        ("tense", _tenses(ours, theirs) or _auxiliary(ours, theirs)),
        ("tense", bool(source and claim) and (_USED in pairwise(claim)) != (_USED in pairwise(source))),
        ("sense", another_word(ours, theirs, source) or _linked(ours, theirs)),
    )
    for reason, differs in checks:
        if differs:
            return Sense(reason, critical=True)
    return Sense("addition" if not source else "omission" if not claim else "wording")


def is_number(key: str) -> bool:
    """True for figures and for words of magnitude."""
    return key[0].isdigit() or (key[0] == "-" and len(key) == 1) or key in lex.SCALES


_SIDES = {
    "up to": "under", "at most": "under", "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "no more than": "under", "over": "over", "above": "over", "more than": "over", "at least": "over", "no less than": "over",
    "no fewer than": "over",
}  # fmt: skip
"""Words before a number by the side of it that they leave open."""
_USED = ("used", "to")
_HELPING = lex.AUXILIARIES | {"be", "is", "are", "am", "being", "'s", "'d"}
_PLAIN_HEDGES = lex.HEDGES - lex.BELIEF.keys()
"""Words of doubt that are none of belief."""
_HEDGE_LENGTHS = sorted({len(phrase) for phrase in lex.HEDGE_PHRASES})


def modals(keys: Sequence[str]) -> set[str]:
    """The senses of the modals in `keys`, phrases such as "have to" among them."""
    single = {lex.MODALS[key] for key in keys if key in lex.MODALS}
    return single | {lex.MODAL_PHRASES[pair] for pair in pairwise(keys) if pair in lex.MODAL_PHRASES}


def hedged(keys: Sequence[str]) -> bool:
    """True where `keys` hold a word or a phrase of doubt."""
    plain = [key for key in keys if key in _PLAIN_HEDGES]
    return bool(plain) or any(
        tuple(keys[at : at + length]) in lex.HEDGE_PHRASES
        for length in _HEDGE_LENGTHS
        for at in range(len(keys) - length + 1)
    )


def _rest(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """The keys of `one` that are not in `other`, in order."""
    left = Counter(other)
    found = []
    for key in one:
        if left[key]:
            left[key] -= 1
        else:
            found.append(key)
    return found


def _contraction(claim: Sequence[str], source: Sequence[str]) -> bool:
    return len(claim) == len(source) and all(
        a == b or frozenset((a, b)) in _SHORT or (b.endswith("in") and a == f"{b}g")
        for a, b in zip(claim, source, strict=True)
    )


def _negation(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    apart = len(_in(ours, lex.NEGATION)) % 2 != len(_in(theirs, lex.NEGATION)) % 2
    pairs = [(a, b) for a in ours for b in theirs if negated_form(a, b)]
    return apart != any(not lex.NEGATION & {*pair} for pair in pairs)


def _of(keys: Iterable[str], test: Callable[[str], bool]) -> list[str]:
    return sorted(key for key in keys if test(key))


def _in_other_order(claim: Sequence[str], source: Sequence[str]) -> bool:
    """True for the same figures in another order, such as a score turned round."""
    one, other = ([key for key in keys if is_number(key)] for keys in (claim, source))
    return one != other and sorted(one) == sorted(other)


def _in(keys: Iterable[str], words: frozenset[str]) -> list[str]:
    return sorted(key for key in keys if key in words)


def _units(keys: Iterable[str]) -> list[str]:
    return sorted({key.removesuffix("s") for key in keys if key in lex.UNITS})


def _other_unit(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    one, other = _units(ours), _units(theirs)
    return one != other and (bool(one and other) or bool({*one, *other} & lex.SIGNS))


def _tenses(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a verb stands in another tense; "saw" for "seen" only mends a slip, unless a "have" goes with it."""
    helped = bool(_HELPING & {*ours, *theirs})
    return any(is_other_tense(a, b) and (helped or not is_slip(a, b)) for a in ours for b in theirs)


def _auxiliary(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a "has" or a "was" is all there is on one side."""
    return any(keys and set(keys) <= lex.AUXILIARIES for keys in (ours, theirs)) and not (ours and theirs)


def _linked(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    return _both_differ(_senses(ours, lex.LINKS), _senses(theirs, lex.LINKS))


def _senses(keys: Iterable[str], known: dict[str, str]) -> set[str]:
    return {known[key] for key in keys if key in known}


def _both_differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and one != other)


def _classes(keys: Iterable[str], words: frozenset[str]) -> set[str]:
    return {CLASS.get(key, key) for key in keys if key in words}


def _comparison(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    if _one_sense(ours, theirs):
        return False
    if _classes(ours, lex.COMPARISON) != _classes(theirs, lex.COMPARISON):
        return True
    return any(
        stem(a) == stem(b) and degree(a) != degree(b) for a in ours for b in theirs if a.isalpha() and b.isalpha()
    )


def _other_side(claim: Sequence[str], source: Sequence[str]) -> bool:
    """True for "over" beside "up to", which leave open what lies on either side of a number."""
    sides = {_SIDES.get(" ".join(keys)) for keys in (claim, source)}
    return len(sides) == 2 and None not in sides


def _same_degree(one: Sequence[str], other: Sequence[str]) -> bool:
    """True for "more strict" beside "stricter"."""
    ending = {"more": "er", "most": "est"}.get(one[0], "-") if len(one) == 2 else "-"
    if not one or len(other) != 1 or not other[0].endswith(ending):
        return False
    return stem(one[-1]) == stem(other[0]) or any(synonyms(one[-1], bare) for bare in compared(other[0]))


def _one_sense(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    return len(ours) == 1 == len(theirs) and same_comparison(ours[0], theirs[0])


def _blurred(keys: Sequence[str]) -> bool:
    """True for "about 30", "some 30"."""
    return any(a in lex.NEAR_NUMBERS and is_number(b) for a, b in pairwise(keys))


def _belief(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where a speaker goes farther, or less far: "know" for "hope"."""
    return _both_differ(*(_senses(map(_verb, keys), lex.BELIEF) for keys in (ours, theirs)))


def _verb(key: str) -> str:
    return key if key in lex.BELIEF else lemma_of(key)


def _persons(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where one person of grammar stands for another: "we" for "I"."""
    return _both_differ(_senses(ours, lex.PERSONS), _senses(theirs, lex.PERSONS))


def _turned_about(claim: Sequence[str], source: Sequence[str]) -> bool:
    """True for the same persons in another order: "you more than him" for "him more than you"."""
    one, other = ([lex.PERSONS[key] for key in keys if key in lex.PERSONS] for keys in (claim, source))
    return one != other and sorted(one) == sorted(other)

"""How far one word is from another, for aligning them and for telling what a replacement changes."""

from functools import lru_cache
from typing import NamedTuple

from wirefacts.verify.lexicon import FUNCTION, NEGATIVE_PREFIXES, PERSONS
from wirefacts.verify.opposites import OPPOSITES
from wirefacts.verify.verbs import lemma_of

RELATED, SAME_KIND, UNRELATED = 0.5, 0.95, 1.25
"""Costs of one word for another. Two unrelated words are dearer than one, cheaper than one added and one left out."""
SHORTEST, LONGEST = 5, 40
"""Letters of words in which a typing error is looked for: a blob of letters is no word."""
_ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "edly", "ness", "ings", "ing", "ies", "ied", "ers", "est", "ely", "ed",
            "er", "es", "ly", "al", "s", "y", "e")  # fmt: skip
_OPPOSED = frozenset().union(*OPPOSITES)
_OTHER_ADVERBS = frozenset(
    "lately shortly hardly nearly barely scarcely mostly largely highly fairly roughly presently".split()
)
"""Words in -ly that say another thing than the word they are made of."""


def unlike(claim: str, source: str) -> float:
    """What aligning one key with another costs, 0.5 (two forms of a word) to 1.25 (unrelated); 0 is for equal keys."""
    one, other = features(claim), features(source)
    if one.stem == other.stem or one.lemma == other.lemma or (one.digit and other.digit):
        return RELATED
    apart = abs(one.length - other.length)
    if (apart <= 1 and typo(claim, source)) or (2 <= apart <= 3 and negated_form(claim, source)):
        return RELATED
    if (one.opposed and other.opposed and is_opposite(claim, source)) or (one.person and other.person):
        return RELATED
    return SAME_KIND if one.function == other.function and one.length > 1 < other.length else UNRELATED


class Features(NamedTuple):
    """What of a key decides how far it is from another."""

    stem: str
    lemma: str
    length: int
    digit: bool
    opposed: bool
    person: bool
    function: bool


@lru_cache(maxsize=65536)
def features(key: str) -> Features:
    """Those of `key`."""
    lemma = lemma_of(key)
    opposed = key in _OPPOSED or lemma in _OPPOSED
    return Features(stem(key), lemma, len(key), key[0].isdigit(), opposed, key in PERSONS, key in FUNCTION)


@lru_cache(maxsize=65536)
def stem(key: str) -> str:
    """A key without its ending; rough, and enough to see that two words are of one family."""
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            cut = key[: -len(ending)]
            return cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] else cut
    return key


def one_family(one: str, other: str) -> bool:
    """True for words of one stem, "decide" and "decided", "city" and "cities"; not for "police" and "policy", "local" and
    "location", "late" and "lately", which are alike by chance.
    """
    if stem(one) != stem(other) or (one != other and {one, other} & _OTHER_ADVERBS):
        return False
    return _in_y(one) == _in_y(other) and (len(stem(one)) > 3 or not (_derived(one) or _derived(other)))


def _in_y(key: str) -> bool:
    return key.endswith(("y", "ies", "ied")) and not key.endswith("ly")


def _derived(key: str) -> bool:
    return key.endswith(("al", "ation", "ations", "ment", "ments"))


def is_opposite(one: str, other: str) -> bool:
    """True for a pair such as "increase" and "decrease", in any of their forms."""
    if one == other:
        return False
    a, b = lemma_of(one), lemma_of(other)
    if not ({one, a} & _OPPOSED and {other, b} & _OPPOSED):
        return False
    return frozenset((one, other)) in OPPOSITES or frozenset((a, b)) in OPPOSITES


def negated_form(one: str, other: str) -> bool:
    """True where one is the other with a negative prefix: "able" and "unable"."""
    rest = len(other) - len(one)
    if not 2 <= abs(rest) <= 3:
        return False
    short, long = (one, other) if rest > 0 else (other, one)
    rest = abs(rest)
    return len(short) > 3 and 2 <= rest <= 3 and long.endswith(short) and long[:rest] in NEGATIVE_PREFIXES


def typo(one: str, other: str) -> bool:
    """True for words of five to forty letters that differ in one letter, or in two neighbours swapped."""
    if (
        not SHORTEST <= min(len(one), len(other)) <= max(len(one), len(other)) <= LONGEST
        or abs(len(one) - len(other)) > 1
        or not (one.isalpha() and other.isalpha())
    ):
        return False
    if one[0] != other[0] and one[-1] != other[-1]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def slip(one: str, other: str) -> bool:
    """True for a slip of the pen that makes no other word: two letters swapped, a letter doubled or halved."""
    if not typo(one, other):
        return False
    if len(one) == len(other):
        return sorted(one) == sorted(other)
    short, long = sorted((one, other), key=len)
    return any(
        long[:at] + long[at + 1 :] == short and long[at] in long[at + 1 : at + 2] + long[max(0, at - 1) : at]
        for at in range(len(long))
    )

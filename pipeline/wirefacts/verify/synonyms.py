"""Words of one sense: those that may stand for each other in a quotation, and those by which a paraphrase may be known."""

from functools import lru_cache

from wirefacts.verify.equals import EQUALS
from wirefacts.verify.likeness import stem
from wirefacts.verify.thesaurus import GROUPS
from wirefacts.verify.verbs import lemma_of


def _groups(listed: str) -> dict[str, frozenset[int]]:
    """The numbers of the groups in which each word or its lemma stands."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(" ".join(listed.split()).split("; ")):
        for word in group.split():
            for form in {word, lemma_of(word)}:
                found.setdefault(form, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_EQUALS, _NEAR = _groups(EQUALS), _groups(f"{EQUALS.rstrip()}; {GROUPS}")
_NONE = frozenset[int]()


@lru_cache(maxsize=65536)
def _equals(key: str) -> frozenset[int]:
    return _EQUALS.get(key, _NONE) | _EQUALS.get(lemma_of(key), _NONE)


def synonyms(one: str, other: str) -> bool:
    """True where the two keys, or their lemmas, stand in one group of words that say the same."""
    return not _equals(one).isdisjoint(_equals(other))


@lru_cache(maxsize=65536)
def senses(key: str) -> frozenset[int]:
    """The groups in which a key, its stem or its lemma stands, of words that say the same or come near it."""
    return frozenset[int]().union(*(_NEAR.get(form, _NONE) for form in (key, stem(key), lemma_of(key))))

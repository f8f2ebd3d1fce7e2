"""Words that may stand for each other in a quotation without another statement, by stem."""

from functools import lru_cache

from wirefacts.verify.likeness import stem
from wirefacts.verify.thesaurus import GROUPS
from wirefacts.verify.verbs import lemma_of

_OF: dict[str, set[int]] = {}
for _number, _group in enumerate(" ".join(GROUPS.split()).split("; ")):
    for _word in _group.split():
        for _form in {_word, stem(_word), lemma_of(_word)}:
            _OF.setdefault(_form, set()).add(_number)


def synonyms(one: str, other: str) -> bool:
    """True where the two keys, or their stems, stand in one group."""
    return not senses(one).isdisjoint(senses(other))


@lru_cache(maxsize=65536)
def senses(key: str) -> frozenset[int]:
    """The groups in which a key, its stem or its lemma stands."""
    return frozenset(number for form in (key, stem(key), lemma_of(key)) for number in _OF.get(form, ()))

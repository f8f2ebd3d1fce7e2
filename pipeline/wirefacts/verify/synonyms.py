"""Words that may stand for each other in a quotation without another statement, by stem."""

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
    ours = {number for form in (one, stem(one), lemma_of(one)) for number in _OF.get(form, ())}
    return any(number in ours for form in (other, stem(other), lemma_of(other)) for number in _OF.get(form, ()))

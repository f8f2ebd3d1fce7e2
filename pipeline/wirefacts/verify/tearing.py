"""Words left out with which what stays loses its subject, its verb or what was said of it: "I want the mayor to go"."""

from wirefacts.verify import lexicon as lex
from wirefacts.verify.marks import marks_before
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import lemma_of
from wirefacts.verify.verdicts import Reason

_WISHING = frozenset(
    "want ask expect need tell order allow permit force help urge advise beg teach invite require like prefer forbid warn "
    "persuade instruct command compel enable encourage".split()
)
"""Verbs of which somebody else may be the one to act: "I want him to go"."""
_WITNESSING = frozenset("see hear watch help make let have feel notice".split())
"""Verbs with another verb's subject behind them: "I saw her leave him"."""
_WISHING_STEMS = frozenset(map(lemma_of, _WISHING))
_WITNESSING_STEMS = frozenset(map(lemma_of, _WITNESSING))
_BE = frozenset("am is are was were been be 's".split())
_SUBJECTS = frozenset("i we you he she they it".split())
_OPENING = lex.DETERMINERS | lex.PERSONS.keys()
_SHORT = 4


def torn(source: Source, c: int, d: int) -> Reason | None:
    """What leaving out the words `c` to `d` tears from the words that stay; None where nothing is plain to see."""
    if not 0 < c < d < len(source.words) or marks_before(source, c) or marks_before(source, d):
        return None
    keys, before, after = source.keys[c:d], source.keys[c - 1], source.keys[d]
    if len(keys) <= _SHORT and after == "to" and lemma_of(before) in _WISHING_STEMS and keys[0] in _OPENING:
        return "name"
    if before in _BE and after in {"to", "that"} and not _is_idle(keys):
        return "sense"
    if keys[-1] in {"had", "were", "should"} and after in _SUBJECTS and len(keys) == 1:
        return "hedge"
    if keys[-1] in {"who", "which"} and len(keys) > 1:
        return "name"
    if keys[0] in {"who", "which", "that"} and 1 < len(keys) < _SHORT and after in lex.DETERMINERS:
        return "sense"
    seen = lemma_of(before) in _WITNESSING_STEMS and 1 < len(keys) <= _SHORT and keys[0] in _OPENING
    return "sense" if seen and after in _OPENING and keys[-1] not in lex.FUNCTION else None


def _is_idle(keys: list[str]) -> bool:
    """True for adverbs alone: "is simply to sell"."""
    return all(key in lex.MILD or key.endswith("ly") for key in keys)

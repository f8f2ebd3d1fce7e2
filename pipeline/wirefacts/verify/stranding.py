"""Words left out without which others mean something else: "both" without its second, a condition without its sentence, an
offer without the word that withdrew it.
"""

from itertools import pairwise

from wirefacts.verify import lexicon as lex
from wirefacts.verify.marks import ENDS, marks_before
from wirefacts.verify.phrases import canonical
from wirefacts.verify.replacing import modals
from wirefacts.verify.slight import EXCEPT, WHOLE
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import lemma_of
from wirefacts.verify.verdicts import Reason

MEMBER, REST = 6, 30
"""Words up to which what is left out is a member of a list, and words of a sentence's rest that are looked at."""
_PAIRING = {"both": "and", "neither": "nor", "either": "or"}
"""Words that point back at two things, and what stands behind them where they point forward."""
_WITHDRAWING = frozenset(
    map(lemma_of, "retract withdraw revoke rescind cancel reverse repeal annul scrap return reject abandon".split())
)
_COMPARING = frozenset("least most less more fewer".split())
_ALLOWING = frozenset("permitting willing allowing".split())
"""Words that make a condition of the one before them: "weather permitting"."""
_INVERTED = frozenset("had were should".split())
"""Verbs with which a condition begins that has no "if": "had it rained"."""
_WISHING = frozenset(map(lemma_of, "want ask expect tell order beg urge advise wish like".split()))
_POSSIBLE = frozenset({"may", "might", "could"})
_BACK = frozenset("it them that this these those".split())
_TIED = lex.CONDITION | {"provided", "assuming", "because", "although", "when", "while"}


def stranded(source: Source, c: int, d: int) -> Reason | None:
    """What leaving out the words `c` to `d` makes of the words that stay; None where none of them hangs on these."""
    if not 0 < c < d < len(source.words):
        return None
    keys, joined = source.keys[c:d], not marks_before(source, d)
    if _withdrawn(keys):
        return "sense"
    if _told_again(source, c, keys):
        return "modal"
    if len(keys) == 1 and keys[0] in _COMPARING:
        return "comparison"
    if len(keys) == 1 and keys[0] in EXCEPT and source.keys[c - 1] in WHOLE:
        return "number"
    if keys[0] in _INVERTED and len(keys) > 2 and marks_before(source, c) and not joined:
        return "hedge"
    if keys[0] in lex.SAYING and len(keys) > 1 and joined and not marks_before(source, c) and _reports(source, d, keys):
        return "name"
    if keys[-1] == "to" and joined and any(lemma_of(key) in _WISHING for key in keys[:-1]):
        return "modal"
    allowed = keys[-1] in _ALLOWING and bool(marks_before(source, c)) and not joined
    if allowed or (keys[-1] == "even" and source.keys[d] == "if"):
        return "hedge"
    if keys[-1] in {"who", "whom", "which"} and len(keys) > 1 and joined:
        return "name"
    if _pointed(source, c, d):
        return "number"
    return "hedge" if _hung(source, c, d) else None


def _reports(source: Source, d: int, keys: list[str]) -> bool:
    """True where who is told of goes with "said that he", so that the teller has done what he tells."""
    return keys[-1] in lex.PERSONS and source.keys[d] not in lex.PERSONS


def _withdrawn(keys: list[str]) -> bool:
    """True where what stays is taken back in the words that go: "took it back", "withdrew it on Tuesday"."""
    told = canonical(keys)
    if set(told) & lex.NEGATION:
        return False
    return any(lemma_of(verb) in _WITHDRAWING and thing in _BACK for verb, thing in pairwise(told))


def _told_again(source: Source, c: int, keys: list[str]) -> bool:
    """True where what stays is told once more as only possible: "it was the cold, or it may have been the cold"."""
    weighty = set(keys) - lex.FUNCTION
    return bool(modals(keys) & _POSSIBLE and weighty) and weighty <= set(source.keys[max(0, c - len(keys) - 1) : c])


def _pointed(source: Source, c: int, d: int) -> bool:
    """True where one of two things goes, and "both" of them stays: "in April and in June, and both failed"."""
    if source.keys[c] not in {"and", "or"} or d - c > MEMBER:
        return False
    end = next((at for at in range(d, len(source.words)) if set(marks_before(source, at)) & ENDS), len(source.words))
    rest = source.keys[d : min(end, d + REST)]
    return any(_PAIRING.get(key, key) not in rest[at:] for at, key in enumerate(rest) if key in _PAIRING)


def _hung(source: Source, c: int, d: int) -> bool:
    """True where a sentence goes but for its condition, which then stands with the sentence before."""
    begins = bool(set(marks_before(source, c)) & ENDS)
    return begins and source.keys[d] in _TIED and not marks_before(source, d)

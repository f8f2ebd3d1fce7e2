"""Votes that bear the name of their side: "received 77 yes votes and 30 no votes"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, preceding, subject_of
from wirefacts.stages.quantities.rules_leanings import STANCES, Stance
from wirefacts.syntax.phrases import NOMINAL

_CAST = frozenset({"vote", "ballot", "paper"})
_HAVING = frozenset("win have get secure gain receive attract muster draw obtain find collect gather take".split())
_BACK = 4
"""Words between a verb and the number of votes that something got."""


def cast_so(last: Token) -> Stance | None:
    """The side that stands between the number that ends with `last` and its votes."""
    words = list(following(last, 2))
    called = len(words) > 1 and words[1].lemma_.lower() in _CAST
    return STANCES.get(words[0].lower_.strip("“”\"'‘’")) if called else None


def got(number: Token) -> Token | None:
    """The bill in "the bill received 77 yes votes"."""
    verb = next((w for w in preceding(number, _BACK) if w.pos_ == "VERB" and w.lemma_.lower() in _HAVING), None)
    found = subject_of(verb) if verb is not None else None
    return found if found is not None and found.pos_ in NOMINAL and found.pos_ != "PRON" else None

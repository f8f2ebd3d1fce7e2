"""Shares whose noun says who is counted: "the share of Finns who want the pact fell to 53 percent"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import object_of, preceding
from wirefacts.stages.quantities.rules_leanings import AGAINST_VERBS, FOR_VERBS, THINKING
from wirefacts.stages.quantities.rules_votes import SAY_VERBS
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.text.extents import Extent

_NOUNS = frozenset({"share", "proportion", "percentage"})
_CHOOSING = FOR_VERBS | THINKING | SAY_VERBS
_BACK = 24
"""Words between such a noun and its percentage."""


def defined(share: Share) -> tuple[Extent | None, Extent | None]:
    """What those counted think or want, and of whom the share is; None where its noun does not say."""
    for word in preceding(share.figure.first, _BACK):
        if word.lower_ in _NOUNS and word.dep_ in SUBJECTS:
            of = word.nbor()
            whole = object_of(of) if of.lower_ == "of" else None
            wanted = _wanted(word, word.head, share.figure.first)
            return wanted, None if whole is None or wanted is None else noun_phrase(whole)
    return None, None


def _wanted(noun: Token, main: Token, number: Token) -> Extent | None:
    """The words behind "who" and its verb, up to the verb of `noun`."""
    words = [*noun.doc[noun.i : min(main.i, number.i)]]
    while words and words[-1].dep_ in {"aux", "advmod", "neg"}:
        words.pop()
    who = next((at for at, word in enumerate(words) if word.lower_ == "who"), None)
    told = words[who + 1 :] if who is not None else []
    verb = next((word for word in told if word.pos_ == "VERB"), None)
    if verb is None or not (_chooses(verb) or verb.lemma_.lower() in AGAINST_VERBS):
        return None
    while len(told) > 1 and (
        told[0].pos_ in {"AUX", "ADV"} or _chooses(told[0]) or told[0].lower_ in {"that", "to", "the"}
    ):
        told = told[1:]
    return Extent(told[0].idx, told[-1].idx + len(told[-1])) if told else None


def _chooses(verb: Token) -> bool:
    """True for "want", "support", "think", which leave what is chosen behind them."""
    return verb.lemma_.lower() in _CHOOSING

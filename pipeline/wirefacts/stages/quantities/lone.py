"""One voter named instead of counted: "Judge Roe dissented alone", "with Roe abstaining", "Roe cast the only no"."""

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.grammar import subject_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.text.extents import Extent, cover

_ALONE: dict[str, Stance] = {"dissent": "against", "abstain": "abstain", "demur": "against"}
_REACH = 30
"""Words behind a roll call within which one who stood apart is told."""


def lone_voter(last: VoteCount, sides: set[Stance], parties: Parties, doc_at: Token) -> VoteCount | None:
    """Who alone took a side that nobody was counted for; `doc_at` is the last number of the roll call, `sides` its sides."""
    doc = doc_at.doc
    for word in doc[doc_at.i + 1 : doc_at.i + 1 + _REACH]:
        stance = _ALONE.get(word.lemma_.lower()) or _stood(word)
        if stance is None or stance in sides:
            if word.like_num and word.ent_type_ != "DATE":
                return None
            continue
        who = _who(word)
        if who is None or not _single(who, parties):
            continue
        where = cover((parties.phrase(who), Extent(word.idx, word.idx + len(word))))
        return VoteCount(where, last.choice, 1, last.unit, 0.65, stance, last.contest)
    return None


def _who(verb: Token) -> Token | None:
    """The subject of the verb, or the name before its participle: "with Roe abstaining"."""
    found = subject_of(verb)
    before = verb.nbor(-1) if verb.i else verb
    return found if found is not None else before if before.pos_ == "PROPN" else None


def _single(who: Token, parties: Parties) -> bool:
    """True for one person by name, not "Roe and Doe"."""
    joined = any(child.dep_ == "conj" for child in who.children) or who.dep_ == "conj"
    if who.pos_ == "NOUN":
        return not joined and who.tag_ == "NN" and who.left_edge.lower_ == "the"
    return who.pos_ == "PROPN" and not joined and parties.label(who) != "group" and who.tag_ != "NNPS"


def _stood(word: Token) -> Stance | None:
    """Against in "Roe stood alone", "Roe alone voted no", "Roe voted against"."""
    lemma = word.lemma_.lower()
    after = word.nbor().lower_ if word.i + 1 < len(word.doc) else ""
    if lemma == "stand" and after == "alone":
        return "against"
    if lemma == "vote" and after in {"against", "no"}:
        return "against"
    return None

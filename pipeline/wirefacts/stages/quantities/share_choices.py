"""Whom a percentage of votes or opinions is for."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    attachment,
    following,
    governing_verb,
    head_from,
    holder_of,
    object_of,
    possessor,
    preceding,
    subject_of,
    verb_before,
)  # fmt: skip
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rollcalls import measure_of, trigger_of
from wirefacts.stages.quantities.rules_votes import (
    FINISH_VERBS,
    GAIN_VERBS,
    SAY_VERBS,
    SHARE_NOUNS,
    SIDES,
    SUPPORT_VERBS,
    VOTE_VERBS,
)  # fmt: skip
from wirefacts.syntax.phrases import NOMINAL

_OPINION_VERBS = SUPPORT_VERBS | VOTE_VERBS | SAY_VERBS
_RESULT_VERBS = GAIN_VERBS | FINISH_VERBS
_PLACE_VERBS = FINISH_VERBS - {"win", "lead", "trail", "poll"}
"""Verbs that a share needs a preposition behind: "finished on 20%", and not "was down 2.6%"."""
_OF_VOTE = re.compile(r" (?:of|in) (?:the |all |valid |its )*(?:[\w-]+ )?(?:votes?|ballots?|poll)\b", re.IGNORECASE)
_SIDE = re.compile(r" (?:in favou?r|voting (?:yes|for|in favou?r)|in support)\b")
_SECOND = re.compile(r"\d(?:\.\d+)?\s?(?:%|per\s?cent)?\s?(?:-|–|to|versus)\s?$")
_BRINGING = frozenset({"with", "on", "at", "(", ",", ":", "–", "-"})
_LEAD_VERBS = frozenset("lead beat defeat trail edge top win oust".split())
_IN_NAMES = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART"})
"""Parts of speech of "the Green Party's Ann Roe"."""
_NO_CHOICE = frozenset(
    "it that which there voter respondent turnout poll survey vote election result country state people person".split()
)


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage. `stop`: where its sign ends, or the number itself where only its partner has a sign.
    `paired`: another stands beside it, as in "48% to 44%"."""

    figure: Figure
    percent: float
    stop: int
    paired: bool = False

    @property
    def sign(self) -> Token:
        """The last word of the percentage."""
        doc, at = self.figure.last.doc, self.figure.last.i
        while at + 1 < len(doc) and doc[at + 1].idx < self.stop:
            at += 1
        return doc[at]


def voted(sign: Token) -> Token | None:
    """The choice of voters who are the subject: "54% of men voted for Roe", "60 percent said they would back the plan"."""
    for word in following(sign, 15):
        lemma, verbal = word.lemma_.lower(), word.pos_ in {"VERB", "AUX"}
        if word.text in {";", ".", "–", "—", "%", "percent"}:
            return None
        if lemma == "be" and (side := _side(word)) is not None:
            return side
        if verbal and lemma in _OPINION_VERBS and (word.tag_ != "VBG" or lemma in VOTE_VERBS):
            return _chosen(word)
        if word.pos_ == "VERB" and word.tag_ in {"VBD", "VBZ", "VBP"}:
            return None
    return None


def _side(be: Token) -> Token | None:
    """The choice in "48% were in favour of the closure", "44% were against it"."""
    for word in following(be, 3):
        if word.lower_ in {"against", "for"}:
            return object_of(word)
        if word.lower_ in {"favour", "favor", "support"}:
            of = next((c for c in word.children if c.lower_ == "of"), None)
            return object_of(of) if of is not None else None
    return None


def _chosen(verb: Token) -> Token | None:
    """What a verb of voting, supporting or saying so chooses."""
    lemma = verb.lemma_.lower()
    if lemma in SAY_VERBS:
        inner = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"} and c.i > verb.i), None)
        return _chosen(inner) if inner is not None and inner.lemma_.lower() in _OPINION_VERBS else None
    if lemma in VOTE_VERBS:
        return _voted_for(verb)
    named = _named_next(verb)
    if named is not None:
        return named
    for child in verb.rights:
        if child.dep_ in {"dobj", "oprd", "attr", "xcomp", "ccomp", "pcomp"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"of", "with", "for"}:
            return object_of(child)
    return None


def _named_next(verb: Token) -> Token | None:
    """The name right behind the verb, whatever the parser makes of it: in "44% would back Roe, while ..." it is lost at times."""
    at = verb.i + 1
    while at < len(verb.doc) and verb.doc[at].pos_ in _IN_NAMES:
        at += 1
    last = verb.doc[at - 1]
    return last if last.pos_ == "PROPN" and last.i > verb.i else None


def _voted_for(verb: Token) -> Token | None:
    """ "voted for Roe", "voted yes", "voted in favour of the plan"."""
    for word in following(verb, 7):
        if word.lower_ in {"for", "against"}:
            return object_of(word) or (head_from(word.nbor()) if word.i + 1 < len(word.doc) else None)
        if word.lower_ in {"yes", "no", "leave", "remain", "yea", "nay"}:
            return word
        if word.lower_ in {"favour", "favor"}:
            of = next((c for c in word.children if c.lower_ == "of"), None)
            return object_of(of) if of is not None else None
        if word.lower_ == "to" and word.i == verb.i + 1 and verb.lemma_.lower() == "vote" and word.head.i > word.i:
            return word.head
    return None


def won(share: Share, parties: Parties) -> Token | None:
    """The choice beside or before the percentage: "44% for Doe", "Doe's 44%", "leads Doe 48% to 44%", "Roe won 52%"."""
    text, first = parties.text, share.figure.first
    if text.startswith(" for ", share.stop) and share.sign.i + 2 < len(parties.doc):
        return _fit(head_from(parties.doc[share.sign.i + 2]), parties)
    if _SIDE.match(text, share.stop):
        return measure_of(first, trigger_of(first))
    beside = first.nbor(-1) if first.i else first
    if beside.tag_ == "POS" and beside.i:
        return _fit(parties.ending_at(beside.nbor(-1)), parties)
    loser = _loser(share, parties)
    if loser is not None:
        return loser
    if text.startswith(" of ", share.stop) and not _OF_VOTE.match(text, share.stop):
        return None
    return _beside(beside, parties) or _by_verb(share, parties)


def _loser(share: Share, parties: Parties) -> Token | None:
    """Whom the second share of "leads Doe 48% to 44%" is for."""
    start = share.figure.whole.start
    verb = verb_before(share.figure.first, _LEAD_VERBS, 14)
    if verb is None or not _SECOND.search(parties.text[max(0, start - 24) : start]):
        return None
    for child in verb.children:
        if child.dep_ in {"dobj", "dative", "npadvmod"} and child.pos_ in {"PROPN", "NOUN"} and not child.like_num:
            return _fit(child, parties)
    over = next((c for c in verb.children if c.lower_ in {"over", "against"}), None)
    return _fit(object_of(over), parties) if over is not None else None


def _beside(beside: Token, parties: Parties) -> Token | None:
    """ "Roe with 52%", "Roe, with", "Roe ahead with", "Roe (44%)", "Roe 44%"; the winner in "leads Doe 48%"."""
    if beside.pos_ == "PROPN":
        name = parties.ending_at(beside)
        if name.dep_ == "dobj" and name.head.lemma_.lower() in _LEAD_VERBS:
            return _fit(subject_of(name.head), parties)
        return _fit(name, parties, strict=True)
    if beside.lower_ not in _BRINGING:
        return None
    for word in preceding(beside, 3):
        if word.lower_ not in {",", "ahead", "behind", "second", "third", "first"}:
            named = word.pos_ in {"PROPN", "NOUN"}
            return _fit(parties.ending_at(word), parties, strict=True) if named else None
    return None


def _by_verb(share: Share, parties: Parties) -> Token | None:
    """ "Roe won 52% of the vote", "support for Roe fell to 40%", "the party raised its share to 41%"."""
    sign, first = share.sign, share.figure.first
    preposition, governor = attachment(sign)
    verb = governor if governor.pos_ in {"VERB", "AUX"} else None
    if verb is None or verb.lemma_.lower() not in _RESULT_VERBS:
        verb = verb_before(first, _RESULT_VERBS, 14) or verb or governing_verb(sign)
    if verb is None:
        return None
    beside = first.nbor(-1) if first.i else first
    if beside.pos_ in {"NOUN", "PROPN"} and beside.i > verb.i:
        return None
    holder = subject_of(verb)
    if holder is None or (holder.lemma_.lower() not in SHARE_NOUNS and _fit(holder, parties) is None):
        holder = holder_of(verb, lambda word: _named(word, parties))
    if holder is None or holder.i >= first.i:
        return None
    if holder.lemma_.lower() in SHARE_NOUNS:
        return _fit(possessor(holder), parties)
    if preposition is None and verb.lemma_.lower() in _PLACE_VERBS:
        return None
    if verb.lemma_.lower() in _RESULT_VERBS:
        telling = holder.pos_ == "PROPN" or holder.lemma_.lower() in SIDES or preposition is not None
        return _fit(holder, parties) if telling or _OF_VOTE.match(parties.text, share.stop) else None
    gained = any(c.dep_ == "dobj" and c.lemma_.lower() in SHARE_NOUNS for c in verb.children)
    return _fit(holder, parties) if gained else None


def _named(word: Token, parties: Parties) -> bool:
    """True for a name or a personal pronoun that can be chosen."""
    if word.lower_ in {"he", "she", "who"}:
        return True
    return word.pos_ == "PROPN" and parties.label(word) not in {"place", "work", "event", "law"}


def _fit(head: Token | None, parties: Parties, *, strict: bool = False) -> Token | None:
    """`head` where it can be chosen; `strict` asks for the name of a person or body."""
    if head is None or head.pos_ not in NOMINAL or head.like_num or head.lemma_.lower() in _NO_CHOICE:
        return None
    if strict and not (_named(head, parties) or parties.label(head) in {"person", "organization", "group"}):
        return None
    return head

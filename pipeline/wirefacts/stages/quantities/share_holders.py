"""Whom a percentage went to by the words beside it: "44% for Doe", "Doe's 44%", "Roe won 52%", "and 49 percent her rival"."""

import re
from itertools import takewhile

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import ANSWERS, accepted, choosable
from wirefacts.stages.quantities.grammar import (
    attachment,
    following,
    governing_verb,
    head_from,
    object_of,
    possessor,
    subject_of,
    verb_before,
)  # fmt: skip
from wirefacts.stages.quantities.holders import beside, doer, fit, given_to, owner, taker
from wirefacts.stages.quantities.measures import measure_of, trigger_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import (
    CHANGE_VERBS,
    FINISH_VERBS,
    GAIN_VERBS,
    MEASURES,
    OPPOSING_VERBS,
    PASS_VERBS,
    SHARE_NOUNS,
    SUPPORT_VERBS,
)  # fmt: skip
from wirefacts.stages.quantities.share_carried import brought_by, carried
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.stages.quantities.stances import is_voter
from wirefacts.syntax.clauses import SUBJECTS, is_negated, is_passive, subject
from wirefacts.text.extents import Extent

_RESULT_VERBS = GAIN_VERBS | FINISH_VERBS | CHANGE_VERBS | {"do"}
_PLACE_VERBS = (FINISH_VERBS | CHANGE_VERBS | {"do"}) - {"win", "lead", "trail", "poll"}
"""Verbs that a share needs a preposition behind: "finished on 20%", and not "was down 2.6%"."""
_OF_VOTE = re.compile(
    r" (?:of|in) (?:the |all |valid |its )*(?:[\w-]+ ){0,3}(?:votes?|ballots?|poll|electorate)\b", re.IGNORECASE
)
SIDE = re.compile(r" (?:in favou?r|voting (?:yes|for|in favou?r)|in support)\b")
_NAME = 6
"""Words of a name or phrase behind a share."""


def won(share: Share, parties: Parties) -> Token | None:
    """The choice beside or before the percentage: "44% for Doe", "Doe's 44%", "Roe won 52%", "was backed by 34%"."""
    text, first = parties.text, share.figure.first
    taken = taker(share.sign, parties) if text.startswith(" for ", share.stop) else None
    if taken is not None:
        return taken
    if SIDE.match(text, share.stop) or _passed_with(share, text):
        return measure_of(first, trigger_of(first))
    owned = owner(first, parties) or _owner_of_rest(first, parties)
    if owned is not None:
        return owned if owned.tag_ == "PRP$" else fit(owned, parties)
    if brought_by(share).lower_ == "by":
        return beside(first, parties) or _backed(share) or carried(share)
    given = given_to(first, parties)
    if given is not None:
        return given
    fronted = _fronted(first, parties) if _OF_VOTE.match(text, share.stop) else None
    if fronted is not None:
        return fronted
    if text.startswith(" of ", share.stop) and not _OF_VOTE.match(text, share.stop):
        return _by_verb(share, parties) if _peopled(share.sign) else None
    return beside(first, parties) or _fronted(first, parties) or _by_verb(share, parties)


def _passed_with(share: Share, text: str) -> bool:
    """ "The bond measure passed with 58 percent of the vote": nobody is the winner but what was voted on."""
    first = share.figure.first
    if not first.i or first.nbor(-1).lower_ != "with" or not _OF_VOTE.match(text, share.stop):
        return False
    trigger = trigger_of(first)
    return trigger is not None and trigger.lemma_.lower() in PASS_VERBS


def _owner_of_rest(first: Token, parties: Parties) -> Token | None:
    """Doe in "Roe's share came to 51 percent, Doe's to 47"."""
    to = first.nbor(-1) if first.i else first
    return owner(to, parties) if to.lower_ == "to" and to.i and to.nbor(-1).tag_ == "POS" else None


def _fronted(first: Token, parties: Parties) -> Token | None:
    """Roe in "With 55 percent, Roe avoids a runoff"."""
    before = first.nbor(-1) if first.i else first
    if before.lower_ != "with" or not before.is_sent_start:
        return None
    comma = next((word for word in following(first, 12) if word.text == ","), None)
    verb = next((w for w in following(comma, 12) if w.pos_ in {"VERB", "AUX"}), None) if comma is not None else None
    return fit(subject(verb), parties) if verb is not None else None


def beside_share(share: Share) -> Extent | None:
    """Her rival in "44 percent backed Roe and 49 percent her rival", innocent in "54 percent think him guilty, 30 percent
    innocent": a phrase right behind the share, and no verb in it."""
    words = list(following(share.sign, _NAME + 1))
    phrase = list(takewhile(lambda w: not w.is_punct and w.lower_ not in {"and", "but", "according"}, words))
    if not phrase or len(phrase) > _NAME or phrase[0].pos_ not in _NAMING or any(w.pos_ in _VERBAL for w in phrase):
        return None
    if phrase[0].lower_ in _NO_NAME or phrase[-1].pos_ in {"ADP", "DET", "PART"}:
        return None
    first = phrase[1] if phrase[0].pos_ == "DET" and len(phrase) > 1 else phrase[0]
    return Extent(first.idx, phrase[-1].idx + len(phrase[-1]))


_NAMING = frozenset("DET PROPN PRON NOUN ADJ".split())
_VERBAL = frozenset({"VERB", "AUX"})
_NO_NAME = frozenset("who which that it they more less higher lower respectively".split())


def of_things(share: Share, text: str) -> bool:
    """True for a share of money or of harvests: "a third of the money would go to the port"."""
    of = text.startswith(" of ", share.stop)
    return of and not _peopled(share.sign) and _OF_VOTE.match(text, share.stop) is None


def _peopled(sign: Token) -> bool:
    """True for a share of people or of what they cast, not of a budget or a stock."""
    of = sign.nbor() if sign.i + 1 < len(sign.doc) else sign
    head = object_of(of) or (head_from(of.nbor()) if of.i + 1 < len(of.doc) else None)
    aged = head is not None and re.match(r"(?:over|under)-?\d\d|\d0s\Z", head.lower_) is not None
    return head is not None and (aged or is_voter(head) or head.lower_ in {"those", "men", "women"})


def _backed(share: Share) -> Token | None:
    """Roe in "Roe was backed by 34% of voters"."""
    _, governor = attachment(share.sign)
    if governor.pos_ == "NOUN":
        governor = verb_before(share.figure.first, SUPPORT_VERBS, 6) or governor
    supported = governor.lemma_.lower() in SUPPORT_VERBS and is_passive(governor)
    backed = subject(governor) if supported else None
    if governor.lemma_.lower() not in OPPOSING_VERBS or backed is None:
        return backed
    named = backed.pos_ == "PROPN" and backed.left_edge.lemma_.lower() not in MEASURES
    return None if named else governor


def _by_verb(share: Share, parties: Parties) -> Token | None:
    """ "Roe won 52% of the vote", "support for Roe fell to 40%", "the party raised its share to 41%"."""
    sign, first = share.sign, share.figure.first
    preposition, governor = attachment(sign)
    verb = governor if governor.pos_ in {"VERB", "AUX"} else None
    if verb is None or verb.lemma_.lower() not in _RESULT_VERBS:
        verb = verb_before(first, _RESULT_VERBS, 14) or verb or governing_verb(sign)
    if verb is None or is_negated(verb) or sign.dep_ in SUBJECTS or sign.head.dep_ in SUBJECTS:
        return None
    if verb.i and verb.nbor(-1).text in ANSWERS:
        return verb.nbor(-1)
    before = first.nbor(-1) if first.i else first
    if before.pos_ in {"NOUN", "PROPN"} and before.i > verb.i:
        return None
    holder = subject_of(verb)
    cast = _OF_VOTE.match(parties.text, share.stop) is not None and verb.lemma_.lower() in GAIN_VERBS
    plain = accepted(holder, parties) if cast else None
    if plain is None and (
        holder is None or (holder.lemma_.lower() not in SHARE_NOUNS and not choosable(holder, parties))
    ):
        holder = doer(verb, parties, named=True)
    if holder is None or holder.i >= first.i:
        return None
    if holder.lemma_.lower() in SHARE_NOUNS and holder.i and holder.nbor(-1).text in ANSWERS:
        return holder
    if holder.lemma_.lower() in SHARE_NOUNS:
        return (
            accepted(possessor(holder), parties)
            if holder.lemma_.lower() == "support"
            else fit(possessor(holder), parties)
        )
    if preposition is None and verb.lemma_.lower() in _PLACE_VERBS:
        return None
    if verb.lemma_.lower() in CHANGE_VERBS and parties.label(holder) not in {"person", "organization"}:
        return None
    if _OF_VOTE.match(parties.text, share.stop) and verb.lemma_.lower() in GAIN_VERBS:
        return accepted(holder, parties)
    gained = any(c.dep_ == "dobj" and c.lemma_.lower() in SHARE_NOUNS for c in verb.children)
    return fit(holder, parties) if verb.lemma_.lower() in _RESULT_VERBS or gained else None

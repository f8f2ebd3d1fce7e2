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
from wirefacts.stages.quantities.measures import measure_of, trigger_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import (
    FINISH_VERBS,
    GAIN_VERBS,
    OPPOSING_VERBS,
    REGARD_VERBS,
    SAY_VERBS,
    SHARE_NOUNS,
    SUPPORT_VERBS,
    VOTE_VERBS,
)  # fmt: skip
from wirefacts.stages.quantities.stances import is_voter
from wirefacts.stages.quantities.vote_holders import accepted, choosable, given_to
from wirefacts.syntax.clauses import SUBJECTS, is_negated, is_passive, own_subject, subject
from wirefacts.syntax.phrases import NOMINAL

_OPINION_VERBS = SUPPORT_VERBS | VOTE_VERBS | SAY_VERBS | REGARD_VERBS
_RESULT_VERBS = GAIN_VERBS | FINISH_VERBS
_PLACE_VERBS = FINISH_VERBS - {"win", "lead", "trail", "poll"}
"""Verbs that a share needs a preposition behind: "finished on 20%", and not "was down 2.6%"."""
_FORMS = {"chose": "choose", "backed": "back", "favoured": "favour", "favored": "favor"}
_PRESENT = frozenset("favour favor back support want oppose approve prefer trust".split())
"""Verbs that the tagger takes for nouns right behind a percentage: "four in five favour the bridge"."""
"""Verbs that the tagger takes for adjectives behind a number."""
_WELL = re.compile(r"favou?rabl[ey]|positive(?:ly)?|approvingly")
_OF_VOTE = re.compile(
    r" (?:of|in) (?:the |all |valid |its )*(?:[\w-]+ ){0,3}(?:votes?|ballots?|poll|electorate)\b", re.IGNORECASE
)
_SIDE = re.compile(r" (?:in favou?r|voting (?:yes|for|in favou?r)|in support)\b")
_BRINGING = frozenset({"with", "on", "at", "(", ",", ":", "–", "-", "by"})
_ASIDE = frozenset({",", "ahead", "behind", "in", "second", "third", "fourth", "fifth", "first"})
_ANSWERS = frozenset({"Yes", "No", "Leave", "Remain"})
"""Sides of a referendum, which win as parties do."""
_NAME = 4
"""Words of a name or phrase behind a share."""
_HANDLING = frozenset("job performance handling work record presidency leadership way".split())


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage. `stop`: where its sign ends, or the number itself where only its partner has a sign."""

    figure: Figure
    percent: float
    stop: int

    @property
    def sign(self) -> Token:
        """The last word of the percentage."""
        doc, at = self.figure.last.doc, self.figure.last.i
        while at + 1 < len(doc) and doc[at + 1].idx < self.stop:
            at += 1
        return doc[at]


def voted(sign: Token, parties: Parties) -> Token | None:
    """The choice of voters who are the subject: "54% of men voted for Roe", "60 percent said they would back the plan".

    Against a measure is a vote on it; to oppose, dislike or disapprove of somebody is a vote for nobody.
    """
    if sign.i + 1 < len(sign.doc) and sign.nbor().lower_ in {"for", ","}:
        return None
    for word in following(sign, 15):
        if word.dep_ in {"aux", "auxpass"}:
            continue
        lemma = _FORMS.get(word.lower_, word.lemma_.lower())
        verbal = word.pos_ in {"VERB", "AUX"} or word.lower_ in _FORMS or (word.i == sign.i + 1 and word.lower_ in _PRESENT)
        if word.text in {";", ".", "–", "—", "--", "%", "percent"}:
            return None
        if lemma == "be" or (word.lower_ == "in" and word.i == sign.i + 1):
            side = _side(word)
            return measure_of(word, None) if side is not None and side.pos_ == "PRON" else side
        if verbal and lemma in _OPINION_VERBS and _finite(word, lemma):
            return _opinion(word, parties)
        if word.pos_ == "VERB" and word.tag_ == "VB" and any(c.lower_ == "would" for c in word.lefts):
            return None if is_negated(word) else word
        if word.pos_ == "VERB" and word.tag_ in {"VBD", "VBZ", "VBP"}:
            return None
    return None


def _finite(verb: Token, lemma: str) -> bool:
    return verb.tag_ != "VBG" or lemma in VOTE_VERBS | REGARD_VERBS or verb.head.pos_ != "NOUN"


def _opinion(verb: Token, parties: Parties) -> Token | None:
    """What is chosen, unless it is somebody who is not."""
    chosen = _chosen(verb)
    if chosen is None or is_negated(verb) or (chosen.pos_ == "PRON" and not choosable(chosen, parties)):
        return None
    if verb.lemma_.lower() in OPPOSING_VERBS and parties.is_person(chosen):
        return None
    if chosen.lemma_.lower() in _HANDLING:
        return _handler(chosen)
    return chosen


def _handler(noun: Token) -> Token:
    """Roe in "approve of the job Roe is doing", "approve of Roe's handling of it"."""
    clause = next((child for child in noun.rights if child.dep_ in {"relcl", "acl"}), None)
    return (subject(clause) if clause is not None else possessor(noun)) or noun


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
        answer = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
        if answer.lower_ in {"yes", "no"}:
            return answer
        inner = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"} and c.i > verb.i), None)
        if inner is None or inner.lemma_.lower() not in _OPINION_VERBS or is_negated(inner):
            return None
        own = own_subject(inner)
        if own is not None and own.pos_ != "PRON":
            return None
        return _chosen(inner)
    if lemma in VOTE_VERBS:
        return _voted_for(verb)
    if lemma in REGARD_VERBS:
        return _regarded(verb)
    named = _named_next(verb)
    if named is not None:
        return named
    kept = next((c for c in verb.rights if c.dep_ == "ccomp" and c.tag_ in {"VBN", "VBD"}), None)
    if kept is not None and lemma == "want":
        return own_subject(kept)
    clauses = set() if lemma == "want" else {"xcomp", "ccomp", "pcomp"}
    for child in verb.rights:
        if child.dep_ in {"dobj", "oprd", "attr"} | clauses:
            return child
        if child.dep_ == "prep" and child.lower_ in {"of", "with", "for"}:
            return object_of(child)
    return None


def _regarded(verb: Token) -> Token | None:
    """ "viewed him favorably", "have a positive view of Roe"."""
    for word in following(verb, 8):
        if _WELL.fullmatch(word.lower_):
            direct = next((c for c in verb.rights if c.dep_ == "dobj"), None)
            if direct is None or direct.i < word.i:
                return direct
            return possessor(direct)
    return None


def _named_next(verb: Token) -> Token | None:
    """The name right behind the verb, whatever the parser makes of it, which loses it at times."""
    at = verb.i + 1
    while at < len(verb.doc) and verb.doc[at].pos_ in {"DET", "ADJ", "NOUN", "PROPN", "PART"}:
        at += 1
    last = verb.doc[at - 1]
    return last if last.pos_ == "PROPN" and last.i > verb.i else None


def _voted_for(verb: Token) -> Token | None:
    """ "voted for Roe", "voted yes", "voted in favour of the plan"."""
    for word in following(verb, 7):
        if word.lower_ in {"for", "against"} or (word.lower_ == "with" and verb.lemma_.lower() not in {"vote", "cast"}):
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
    """The choice beside or before the percentage: "44% for Doe", "Doe's 44%", "Roe won 52%", "was backed by 34%"."""
    text, first = parties.text, share.figure.first
    if text.startswith(" for ", share.stop) and share.sign.i + 2 < len(parties.doc):
        return accepted(head_from(parties.doc[share.sign.i + 2]), parties)
    if _SIDE.match(text, share.stop):
        return measure_of(first, trigger_of(first))
    beside = first.nbor(-1) if first.i else first
    if beside.tag_ == "POS" and beside.i:
        return _fit(parties.ending_at(beside.nbor(-1)), parties)
    if beside.lower_ == "by":
        return _beside(beside, parties) or _backed(share)
    given = given_to(first, parties)
    if given is not None:
        return given
    if text.startswith(" of ", share.stop) and not _OF_VOTE.match(text, share.stop):
        return _by_verb(share, parties) if _peopled(share.sign) else None
    return _beside(beside, parties) or _by_verb(share, parties)


def beside_share(share: Share) -> Token | None:
    """Her rival in "44 percent backed Roe and 49 percent her rival": a phrase right behind the share, and no verb after it."""
    if share.sign.i + 1 >= len(share.sign.doc):
        return None
    first = share.sign.nbor()
    head = head_from(first) if first.pos_ in {"DET", "PROPN", "PRON"} and first.lower_ not in {"who", "which", "that"} else None
    if head is None or head.i - first.i > _NAME or (head.pos_ == "PRON" and head.lower_ not in {"him", "her"}):
        return None
    after = next(following(head, 1), None)
    closed = after is None or after.text in {",", ";", "."} or after.lower_ in {"and", "but"}
    return head if closed else None


def _peopled(sign: Token) -> bool:
    """True for a share of people or of what they cast, not of a budget or a stock."""
    of = sign.nbor() if sign.i + 1 < len(sign.doc) else sign
    head = object_of(of) or (head_from(of.nbor()) if of.i + 1 < len(of.doc) else None)
    return head is not None and (is_voter(head) or head.lower_ in {"those", "men", "women"})


def _backed(share: Share) -> Token | None:
    """Roe in "Roe was backed by 34% of voters"."""
    _, governor = attachment(share.sign)
    supported = governor.lemma_.lower() in SUPPORT_VERBS and is_passive(governor)
    backed = subject(governor) if supported else None
    opposed = governor.lemma_.lower() in OPPOSING_VERBS and backed is not None and backed.pos_ == "PROPN"
    return None if opposed else backed


def _beside(beside: Token, parties: Parties) -> Token | None:
    """ "Roe with 52%", "Roe, with", "Roe ahead with", "Roe (44%)", "Roe 44%"."""
    if beside.pos_ == "PROPN":
        name = parties.ending_at(beside)
        return None if name.dep_ == "dobj" else _fit(name, parties)
    if beside.lower_ not in _BRINGING:
        return None
    for word in preceding(beside, 4):
        if word.lower_ not in _ASIDE:
            named = word.pos_ == "PROPN" or word.lower_ in {"him", "her"}
            return _fit(parties.ending_at(word), parties) if named else None
    return None


def _by_verb(share: Share, parties: Parties) -> Token | None:
    """ "Roe won 52% of the vote", "support for Roe fell to 40%", "the party raised its share to 41%"."""
    sign, first = share.sign, share.figure.first
    preposition, governor = attachment(sign)
    verb = governor if governor.pos_ in {"VERB", "AUX"} else None
    if verb is None or verb.lemma_.lower() not in _RESULT_VERBS:
        verb = verb_before(first, _RESULT_VERBS, 14) or verb or governing_verb(sign)
    if verb is None or is_negated(verb) or sign.dep_ in SUBJECTS or sign.head.dep_ in SUBJECTS:
        return None
    if verb.i and verb.nbor(-1).text in _ANSWERS:
        return verb.nbor(-1)
    beside = first.nbor(-1) if first.i else first
    if beside.pos_ in {"NOUN", "PROPN"} and beside.i > verb.i:
        return None
    holder = subject_of(verb)
    if holder is None or (holder.lemma_.lower() not in SHARE_NOUNS and not choosable(holder, parties)):
        holder = holder_of(verb, lambda word: choosable(word, parties))
    if holder is None or holder.i >= first.i:
        return None
    if holder.lemma_.lower() in SHARE_NOUNS:
        return accepted(possessor(holder), parties) if holder.lemma_.lower() == "support" else _fit(possessor(holder), parties)
    if preposition is None and verb.lemma_.lower() in _PLACE_VERBS:
        return None
    gained = any(c.dep_ == "dobj" and c.lemma_.lower() in SHARE_NOUNS for c in verb.children)
    return _fit(holder, parties) if verb.lemma_.lower() in _RESULT_VERBS or gained else None


def _fit(head: Token | None, parties: Parties) -> Token | None:
    return head if head is not None and head.pos_ in NOMINAL and choosable(head, parties) else None

"""Whom a percentage of votes or opinions is for."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    following,
    head_from,
    object_of,
    possessor,
)  # fmt: skip
from wirefacts.stages.quantities.measures import measure_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import (
    OPPOSING_VERBS,
    REGARD_VERBS,
    SAY_VERBS,
    SUPPORT_VERBS,
    VOTE_VERBS,
)  # fmt: skip
from wirefacts.stages.quantities.vote_holders import choosable
from wirefacts.syntax.clauses import is_negated, is_passive, own_subject, subject

_OPINION_VERBS = SUPPORT_VERBS | VOTE_VERBS | SAY_VERBS | REGARD_VERBS
_FORMS = {"chose": "choose", "backed": "back", "favoured": "favour", "favored": "favor"}
_PRESENT = frozenset("favour favor back support want oppose approve prefer trust".split())
"""Verbs that the tagger takes for nouns right behind a percentage: "four in five favour the bridge"."""
"""Verbs that the tagger takes for adjectives behind a number."""
_WELL = re.compile(r"favou?rabl[ey]|positive(?:ly)?|approvingly")
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
        verbal = (
            word.pos_ in {"VERB", "AUX"} or word.lower_ in _FORMS or (word.i == sign.i + 1 and word.lower_ in _PRESENT)
        )
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


def done(sign: Token) -> Token | None:
    """What the asked do: "54% of the staff skip a break", in a survey."""
    for word in following(sign, 10):
        if word.dep_ in {"aux", "auxpass"} or word.pos_ not in {"VERB", "AUX"}:
            if word.text in {";", ".", ":"}:
                return None
            continue
        plain = word.pos_ == "VERB" and word.tag_ in {"VBD", "VBP", "VBN"} and word.dep_ not in {"acl", "relcl"}
        if plain and word.lemma_.lower() not in _OPINION_VERBS and not is_negated(word) and not is_passive(word):
            return word
        if word.dep_ not in {"acl", "relcl"}:
            return None
    return None


def _finite(verb: Token, lemma: str) -> bool:
    return verb.tag_ != "VBG" or lemma in VOTE_VERBS | REGARD_VERBS or verb.head.pos_ != "NOUN"


def _opinion(verb: Token, parties: Parties) -> Token | None:
    """What is chosen, unless it is somebody who is not."""
    chosen = _chosen(verb)
    if chosen is None and verb.lemma_.lower() in OPPOSING_VERBS and not any(verb.rights):
        return verb
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
        return _said(verb, lemma)
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


def _said(verb: Token, lemma: str) -> Token | None:
    """The plan in "said they would back the plan"; to cut jobs in "plan to cut jobs"."""
    inner = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"} and c.i > verb.i), None)
    if inner is None or is_negated(inner):
        return None
    if inner.dep_ == "xcomp" and lemma in {"plan", "intend"}:
        return inner
    own = own_subject(inner)
    if inner.lemma_.lower() not in _OPINION_VERBS or (own is not None and own.pos_ != "PRON"):
        return None
    return _chosen(inner)


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

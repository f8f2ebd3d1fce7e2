"""Of whom a percentage is, and by which poll."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, object_of, preceding
from wirefacts.stages.quantities.leanings import is_aside
from wirefacts.stages.quantities.rules_leanings import VERBAL_FORMS
from wirefacts.stages.quantities.rules_votes import PICK_VERBS, POLL_NOUNS
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.stages.quantities.stances import is_voter
from wirefacts.syntax.clauses import OBJECTS, SUBJECTS
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.text.extents import Extent

_LONG = 9
"""Words of a population."""
_NAMING = frozenset("DET ADJ NOUN PROPN NUM PRON".split())
_AGED = re.compile(r"(?:over|under)-?\d\ds?\Z|\d0s\Z")
_CAST = frozenset("vote ballot share hand".split())
_THOSE = frozenset("those them us electorate public women men young old poor rich retired unemployed teens".split())
_HOUSES = frozenset(
    "household family firm company business school hospital farm employer shop town village staff".split()
)
_SOME = frozenset("most of many".split())
_NO_LIMIT = frozenset("favour favor support opposition ballot vote poll survey referendum".split())
_CARRYING = frozenset({"carry", "win", "lose"})
"""Verbs whose object is who chose so."""
_CLAUSE = 8
"""Words between such a verb and the first of two shares."""
_STOPS = frozenset({",", ";", ":"})
_LIMITING = frozenset("under over aged in with on".split())


def population_of(share: Share) -> Extent | None:
    """ "57% of older women", "seven in ten first-time voters", "a third of those under 30"."""
    doc, at = share.sign.doc, share.sign.i + 1
    if is_aside(share.sign) and (told := _told_before(share.figure.first)) is not None:
        return told
    at += at < len(doc) and doc[at].text == ")"
    between = share.figure.first.nbor() if share.sign.i > share.figure.first.i else share.sign
    if share.sign.i > between.i and is_voter(between):
        return Extent(between.idx, between.idx + len(between))
    brought = at < len(doc) and doc[at].lower_ == "of"
    if not brought and (whole := whole_of(share.figure.first)) is not None:
        return noun_phrase(whole)
    if not brought and not share.figure.odds:
        return None
    at += brought
    start = at
    while at < min(len(doc), start + _LONG) and _names(doc[at]):
        if doc[at].lower_ in VERBAL_FORMS and at > start:
            break
        at += 1
    if at == start:
        return None
    head = doc[at - 1]
    lemma = head.lemma_.lower()
    if lemma in _CAST:
        return None
    peopled = (
        is_voter(head)
        or head.pos_ == "PROPN"
        or head.lower_ in _THOSE
        or _AGED.match(head.lower_)
        or (head.tag_ == "NNS" and share.figure.odds)
    )
    if not peopled and lemma not in _HOUSES:
        return None
    if doc[start].lower_ == "the" and start + 1 < at:
        start += 1
    return Extent(doc[start].idx, _limited(head))


def _told_before(first: Token) -> Extent | None:
    """Tenants in "most tenants (68%) said", Britons in "nearly half of Britons, 47 percent, ..."."""
    at = first.i - 1
    while at > 0 and first.doc[at].text in {",", "(", "or"}:
        at -= 1
    head, words = first.doc[at], 0
    while at > 0 and first.doc[at].pos_ in {"NOUN", "PROPN", "ADJ"} and first.doc[at].lower_ not in _SOME:
        at, words = at - 1, words + 1
    plural = head.tag_ in {"NNS", "NNPS"} and (is_voter(head) or head.pos_ == "PROPN" or head.lower_ in _THOSE)
    if not plural or not words or first.doc[at].lower_ not in _SOME:
        return None
    return Extent(first.doc[at + 1].idx, head.idx + len(head))


def _names(word: Token) -> bool:
    return (
        word.pos_ in _NAMING or word.text == "-" or word.tag_ == "POS" or (word.tag_ == "VBN" and word.dep_ == "amod")
    )


def _limited(head: Token) -> int:
    """Where the phrase of `head` ends, an age or a place behind it included: "voters under 30"."""
    doc, end = head.doc, head.idx + len(head)
    if head.i + 2 < len(doc) and head.nbor().lower_ in _LIMITING:
        goal = object_of(head.nbor())
        if goal is not None and goal.i <= head.i + 5 and goal.lemma_.lower() not in _NO_LIMIT:
            end = goal.idx + len(goal)
    return end


def whole_of(token: Token) -> Token | None:
    """Residents in "Of 600 residents canvassed, 91 percent"."""
    for word in preceding(token, 15):
        if word.lower_ == "of" and (word.is_sent_start or word.nbor(-1).is_space):
            head = object_of(word)
            return head if head is not None and is_voter(head) else None
    return None


def among_of(token: Token) -> Extent | None:
    """ "Among retired voters", of the sentence that `token` stands in: the nearest before it, or else behind it."""
    for word in (*preceding(token), *following(token)):
        if word.lower_ in {"among", "amongst"} and (head := object_of(word)) is not None:
            return _told_of(head)
    return None


def _told_of(head: Token) -> Extent:
    """The phrase of `head`; of "those" with what says who they are: "those aged 18-24"."""
    after = next((c for c in head.rights if c.i == head.i + 1 and c.dep_ in {"acl", "prep", "amod"}), None)
    if head.lower_ != "those" or after is None or any(t.text == "," for t in after.subtree):
        return noun_phrase(head)
    last = after.right_edge
    return Extent(head.idx, last.idx + len(last))


def choosing(token: Token) -> Extent | None:
    """Women in "women favor her 55% to 36%", men in "Roe carried men 54% to 43%": who chose so, in the clause of `token`."""
    for word in preceding(token, _CLAUSE):
        if word.text in _STOPS:
            return None
        picks = word.lemma_.lower() in PICK_VERBS and (word.pos_ == "VERB" or word.dep_ == "ROOT")
        if not picks and word.lemma_.lower() not in _CARRYING:
            continue
        told = SUBJECTS if picks else OBJECTS
        head = next((child for child in word.children if child.dep_ in told), None)
        plural = head is not None and head.tag_ == "NNS" and (is_voter(head) or head.lower_ in _THOSE)
        return noun_phrase(head) if head is not None and plural else None
    return None


def survey_of(token: Token) -> Extent | None:
    """The poll that the sentence names before or behind the percentage."""
    for word in (*preceding(token), *following(token)):
        if word.lemma_.lower() in POLL_NOUNS and word.pos_ in {"NOUN", "PROPN"}:
            return noun_phrase(word)
    return None

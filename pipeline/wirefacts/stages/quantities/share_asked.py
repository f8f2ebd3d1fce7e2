"""Of whom a percentage is, and by which poll."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, head_from, object_of, preceding
from wirefacts.stages.quantities.rules_votes import POLL_NOUNS
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.stages.quantities.stances import is_voter
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.text.extents import Extent


def population_of(share: Share) -> Extent | None:
    """ "57% of older women", "seven in ten first-time voters"."""
    doc, sign = share.sign.doc, share.sign
    if sign.i + 2 >= len(doc):
        return None
    if doc[sign.i + 1].lower_ != "of":
        whole = whole_of(share.figure.first)
        if whole is not None:
            return noun_phrase(whole)
        if share.figure.percent is None or not share.figure.odds:
            return None
        head = next((w for w in following(sign, 5) if w.pos_ in {"NOUN", "PROPN"} and w.head.i <= w.i + 1), None)
    else:
        head = object_of(doc[sign.i + 1]) or head_from(doc[sign.i + 2])
    if head is None:
        return None
    votes = head.lemma_.lower() in {"vote", "ballot", "share", "hand"}
    peopled = (
        (is_voter(head) and not votes)
        or head.pos_ == "PROPN"
        or head.lower_ in {"those", "them", "us", "electorate", "public"}
    )
    return noun_phrase(head) if peopled else None


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
            return noun_phrase(head)
    return None


def survey_of(token: Token) -> Extent | None:
    """The poll that the sentence names before or behind the percentage."""
    for word in (*preceding(token), *following(token)):
        if word.lemma_.lower() in POLL_NOUNS and word.pos_ in {"NOUN", "PROPN"}:
            return noun_phrase(word)
    return None

"""The noun that a number counts, behind it."""

from spacy.tokens import Doc, Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import sentence_end
from wirefacts.stages.quantities.rules_counts import INVARIANT, TOLL_WORDS

DEFINITE = frozenset("the these those its their his her".split())
_RUN = 8
"""Words behind a number among which what it counts is named."""


def noun_of(figure: Figure) -> Token | None:
    """The noun counted: the last of the run of adjectives and nouns behind the number."""
    doc, at, noun = figure.last.doc, figure.last.i + 1, None
    stop = min(at + _RUN, sentence_end(figure.last))
    at = past_whole(doc, at, stop)
    while at < stop:
        token = doc[at]
        if token.pos_ in {"NOUN", "PROPN"} or token.tag_ in {"NN", "NNS"}:
            if noun is not None and noun.tag_ == "NNS" and token.dep_ != "compound" and noun.head != token:
                break
            noun = token
        elif (
            token.pos_ == "ADJ"
            or token.lower_ in {"more", "other", "-", "‑", "remaining"}
            or (token.tag_ in {"VBG", "VBN"} and noun is None)
        ):
            if noun is not None and token.text not in {"-", "‑"}:
                break
            if token.lower_ in TOLL_WORDS and not _noun_next(token):
                break
        else:
            break
        at += 1
    return noun


def past_whole(doc: Doc, at: int, stop: int) -> int:
    """Behind "of the", "of the five", "of the cable's", "of 19", "of Norway's 22": where what is counted is named."""
    if at + 1 >= stop or doc[at].lower_ != "of":
        return at
    place = at + 1
    for step in range(place, min(stop, place + 6)):
        if doc[step].tag_ == "POS":
            place = step + 1
    if place == at + 1 and doc[place].lower_ in DEFINITE:
        place += 1
    if place < stop and doc[place].like_num:
        return place + 1
    return place if place > at + 1 else at


def _noun_next(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().pos_ in {"NOUN", "PROPN"}


def is_plural(noun: Token) -> bool:
    """True for plurals and for words that have none: "townspeople", "sheep"."""
    return noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in INVARIANT or noun.lower_.endswith(("people", "folk"))

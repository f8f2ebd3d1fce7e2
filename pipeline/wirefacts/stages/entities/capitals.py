"""Capitalised words that spaCy passed over, and those that belong to no name."""

import re

from spacy.tokens import Doc, Token

from wirefacts.stages.entities.person_ends import RELIGIOUS
from wirefacts.syntax.words import is_network
from wirefacts.values.names import PARTICLES, SUFFIXES
from wirefacts.values.titles import ADDRESS, MODIFIERS, bare, is_title

_GLUE = frozenset({"-", "–", "'", "’", "&", "/"})
_DOUBLED = re.compile(r"[A-Z]\w+['’]-[A-Z]\w+")
"""A double name whose first half ends in an apostrophe, one token to spaCy: "Ade'-Roe"."""
CAPTION = frozenset({"image", "photo", "picture", "file", "video", "credit", "photograph", "graphic", "source"})
STOPS = frozenset(
    "the a an this that these those and but or if when while after before as at by for from in into of on to with he "
    "she it they we i you his her its their our my your who what why how where there here not no yes so also however "
    "meanwhile although though since because until yet still then now more most many some several all both each every "
    "other another such only even just monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december yesterday today tomorrow am pm et est edt pt "
    "gmt bst cet utc ad bc via per turnout rs tributes".split()
)


def capitals(doc: Doc, taken: bytearray) -> list[tuple[int, int]]:
    """Runs of capitalised proper nouns outside the tokens `taken`: the places of their first word and behind their last."""
    found: list[tuple[int, int]] = []
    size, i = len(doc), 0
    while i < size:
        if taken[i] or not _proper(doc[i]):
            i += 1
            continue
        start = i
        i += 1
        while i < size and not taken[i]:
            if _proper(doc[i]) and not (doc[i].is_sent_start and doc[i - 1].is_space):
                i += 1
            elif i + 1 < size and not taken[i + 1] and _glues(doc[i], doc[i + 1]):
                i += 2
            else:
                break
        found.append((start, i))
    return found


def _proper(token: Token) -> bool:
    if _DOUBLED.fullmatch(token.text):
        return True
    if token.tag_ not in {"NNP", "NNPS"} or not token.text[0].isupper():
        return False
    if (
        is_network(token)
        or token.lower_ in STOPS
        or is_title(token.text)
        or token.lower_ in CAPTION
        or token.lower_ in SUFFIXES
    ):
        return False
    if token.lower_ in RELIGIOUS and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "NNP":
        return False
    return not (_of_chief(token) or (token.lower_ in MODIFIERS and _before_title(token)))


def _of_chief(token: Token) -> bool:
    """ "Chief Executive", "Chief Medical Officer": what a chief is chief of."""
    if token.i == 0 or token.nbor(-1).lower_ != "chief":
        return False
    return token.lower_ == "executive" or (token.i + 1 < len(token.doc) and is_office(token.nbor(1)))


def _before_title(token: Token) -> bool:
    """A modifier of the title after it, as "Deputy Prime" of "Minister"."""
    for _ in range(2):
        if token.i + 1 >= len(token.doc):
            return False
        token = token.nbor(1)
        if is_office(token):
            return True
        if token.lower_ not in MODIFIERS:
            return False
    return False


def _glues(token: Token, following: Token) -> bool:
    if token.text in _GLUE and not token.whitespace_ and following.is_alpha:
        return True
    return (token.text == "&" or token.lower_ in PARTICLES) and _proper(following)


def is_office(token: Token) -> bool:
    """True for a title that is an office or a rank, and no form of address."""
    return is_title(token.text) and bare(token.text) not in ADDRESS

"""Where names stand: spaCy's names with their ends put right, and the capitalised words that it passed over."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.stages.entities.person_ends import RELIGIOUS, form_of_address, person_alone
from wirefacts.values.bodies import FACILITY_HEADS, NAME_HEADS
from wirefacts.values.names import PARTICLES, SUFFIXES
from wirefacts.values.titles import ABBREVIATED, ADDRESS, MODIFIERS, NAME_LIKE, bare, is_title

NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "our", "their", "his", "her", "its"})
_INNER = frozenset({"of", "for", "on", "in", "and", "to"})
_GENERAL = frozenset("synod assembly council conference congregation convention".split())
"""Bodies that may be general ones: "General Synod"."""
_GLUE = frozenset({"-", "–", "'", "’", "&", "/"})
_DOUBLED = re.compile(r"[A-Z]\w+['’]-[A-Z]\w+")
"""A double name whose first half ends in an apostrophe, one token to spaCy: "Ade'-Roe"."""
_AFTER_COMMA = frozenset("inc llc ltd plc local co corp lp llp sons".split())
"""Words before which a comma is part of a body's name: "Roe Mills, Inc.", "the Dockers' Union, Local 12"."""
_CAPTION = frozenset({"image", "photo", "picture", "file", "video", "credit", "photograph", "graphic", "source"})
_STOPS = frozenset(
    "the a an this that these those and but or if when while after before as at by for from in into of on to with he "
    "she it they we i you his her its their our my your who what why how where there here not no yes so also however "
    "meanwhile although though since because until yet still then now more most many some several all both each every "
    "other another such only even just monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december yesterday today tomorrow am pm et est edt pt "
    "gmt bst cet utc ad bc via per turnout".split()
)


@dataclass(slots=True)
class Candidate:
    """Tokens `start` to `end` (excluded) that look like a name. `label` is spaCy's, or empty."""

    start: int
    end: int
    label: str = ""


def candidates(doc: Doc) -> list[Candidate]:
    """Names in text order, none over another; two neighbours may be one name still, see `joining`."""
    taken = bytearray(len(doc))
    found: list[Candidate] = []
    for ent in doc.ents:
        if ent.label_ in NAMED:
            found += _cleaned(doc, ent.start, ent.end, ent.label_)
        else:
            taken[ent.start : ent.end] = b"\1" * (ent.end - ent.start)
    for candidate in found:
        taken[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
    found += _passed_over(doc, taken)
    found.sort(key=lambda c: c.start)
    return found


def _cleaned(doc: Doc, start: int, end: int, label: str) -> list[Candidate]:
    """The names inside one of spaCy's: cut at line breaks, brackets and inner articles, titles taken off."""
    pieces: list[Candidate] = []
    here = start
    for i in range(start, end + 1):
        if (
            i == end
            or _cuts(doc[i], i > start and doc[i - 1].lower_ in _INNER)
            or (i > start and _runs_on(doc, i, label))
        ):
            pieces += _without_titles(doc, here, i, label)
            here = i + 1
    return pieces


def _cuts(token: Token, after_preposition: bool) -> bool:
    if token.is_space or token.text in {"(", ")", "[", "]", '"', "“", "”", ":", ";", "—", "|"}:
        return True
    return token.lower_ in _ARTICLES and not after_preposition and token.lower_ not in {"a", "an", "our", "his", "her"}


def _runs_on(doc: Doc, i: int, label: str) -> bool:
    """A preposition of place inside an organization's name where no council or committee is "on" anything; "from" hardly
    ever: "called Roe from Air Force One"."""
    if doc[i].text == "from":
        called = doc[i - 1].tag_ == "NNP" and doc[i].head.pos_ == "VERB"
        return called or label not in {"WORK_OF_ART", "EVENT"}
    if label == "PERSON" and doc[i].lower_ == "and":
        return True
    if label == "ORG" and doc[i].text == ",":
        return i + 1 < len(doc) and bare(doc[i + 1].text) not in _AFTER_COMMA and doc[i - 1].tag_ in {"NNP", "NNPS"}
    return label == "ORG" and doc[i].lower_ in {"on", "in", "at", "with"} and doc[i - 1].lower_ not in NAME_HEADS


def _without_titles(doc: Doc, start: int, end: int, label: str) -> list[Candidate]:
    """`start` to `end` split where a title stands before a person: "Harbor Mayor Ann Roe" is "Harbor" and "Ann Roe"."""
    start, end = _trimmed(doc, start, end)
    if label in {"PERSON", "ORG"}:
        start, end = person_alone(doc, start, end, label)
    for i in range(end - 1, start - 1, -1):
        if (
            is_title(doc[i].text)
            and doc[i].text[0].isupper()
            and i + 1 < end
            and not _belongs(doc, i, start, end, label)
        ):
            left = i
            while left > start and (doc[left - 1].lower_ in MODIFIERS or is_title(doc[left - 1].text)):
                left -= 1
            before = _without_titles(doc, start, left, "ORG" if label == "PERSON" else label) if left > start else []
            return [*before, *_extended(doc, i + 1, end, "PERSON")]
    while (
        end - start > 1
        and bare(doc[end - 1].text) not in NAME_LIKE
        and _is_office(doc[end - 1])
        and label != "WORK_OF_ART"
    ):
        end -= 1
        while end - start > 1 and doc[end - 1].lower_ in MODIFIERS:
            end -= 1
    if end - start == 1 and (
        doc[start].lower_ in SUFFIXES or doc[start].lower_ in _STOPS or form_of_address(doc[start])
    ):
        return []
    if (
        end - start == 1
        and (is_title(doc[start].text) or doc[start].lower_ in MODIFIERS)
        and label in {"PERSON", "ORG"}
        and _titular(doc[start])
    ):
        return []
    return _extended(doc, start, end, label)


def _titular(token: Token) -> bool:
    """True for a title or its modifier that is no name here: it stands before more capitals, or after an article."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return (following is not None and following.text[:1].isupper() and token.dep_ == "compound") or _is_office(token)


def _is_office(token: Token) -> bool:
    return is_title(token.text) and bare(token.text) not in ADDRESS


def _belongs(doc: Doc, i: int, start: int, end: int, label: str) -> bool:
    """The title at `i` is part of a name that is no person's: "General Motors", "Prince Edward Island"."""
    word = bare(doc[i].text)
    if word in ABBREVIATED or (word in ADDRESS and word not in NAME_LIKE):
        return False
    if doc[end - 1].lower_ in NAME_HEADS or doc[end - 1].lower_ in FACILITY_HEADS:
        return True
    if any(doc[k].lower_ in {"of", "for", "and"} for k in range(i + 1, end)):
        return True
    return word in NAME_LIKE and label != "PERSON" and i == start


_CAST = frozenset({"votes", "seats", "delegates"})
"""What a number behind a name counts, and belongs to no name: "gave Lake Union 71 seats"."""


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Without articles, small words, marks and possessive endings at the ends; lower-case words before the first capital go."""
    while start < end and (doc[start].lower_ in _ARTICLES or not any(c.isalnum() for c in doc[start].text)):
        start += 1
    while (
        start < end and not any(c.isupper() or c.isdigit() for c in doc[start].text) and not _may_begin(doc, start, end)
    ):
        start += 1
    while end > start and (
        doc[end - 1].tag_ == "POS"
        or not any(c.isalnum() for c in doc[end - 1].text)
        or doc[end - 1].text in {"'s", "’s"}
    ):
        if doc[end - 1].text == "." and end - start > 1 and len(doc[end - 2].text) == 1:
            break
        end -= 1
    while end - start > 1 and (_figured(doc[end - 1]) or (doc[end - 1].is_lower and doc[end - 1].lower_ in _INNER)):
        end -= 1
    if end - start > 1 and doc[start].tag_ == "RB" and doc[start].is_sent_start and doc[start + 1].tag_ == "NNP":
        start += 1
    while end - start > 1 and doc[end - 1].is_lower and doc[end - 1].tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        end -= 1
    if 0 < start < end and doc[start].lower_ in _GENERAL and doc[start - 1].text == "General":
        start -= 1
    if end - start > 1 and doc[end - 1].like_num and end < len(doc) and doc[end].lower_ in _CAST:
        end -= 1
    if end - start > 1 and doc[end - 1].lower_ in _CAPTION and end < len(doc) and doc[end].text == ":":
        end -= 1
    return start, end


def _figured(token: Token) -> bool:
    """ "6,350" or "43.9" behind a name is what somebody has, and no part of the name."""
    return token.like_num and any(mark in token.text[1:-1] for mark in ",.") and token.text[0].isdigit()


def _may_begin(doc: Doc, start: int, end: int) -> bool:
    word = doc[start]
    if word.lower_ in PARTICLES and start + 1 < end:
        return True
    return start > 0 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_


def _extended(doc: Doc, start: int, end: int, label: str) -> list[Candidate]:
    """With the hyphenated rest of its first and last words: "Lin Mei" before "-hua"."""
    start, end = _trimmed(doc, start, end)
    if start >= end:
        return []
    size = len(doc)
    while (
        end + 1 < size
        and doc[end].text in {"-", "–"}
        and not doc[end - 1].whitespace_
        and not doc[end].whitespace_
        and doc[end + 1].is_alpha
    ):
        end += 2
    if (
        label in {"PERSON", "ORG"}
        and start >= 2
        and doc[start - 1].text == "-"
        and not doc[start - 1].whitespace_
        and not doc[start - 2].whitespace_
    ):
        before = doc[start - 2]
        if before.text[0].isupper() or before.lower_ in PARTICLES:
            start -= 2
    if label == "NORP" and not any(c.isupper() for c in doc[start].text):
        return []
    return [Candidate(start, end, label)]


def _passed_over(doc: Doc, taken: bytearray) -> list[Candidate]:
    """Runs of capitalised proper nouns that no name of spaCy's covers."""
    found: list[Candidate] = []
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
        found.append(Candidate(start, i))
    return found


def _proper(token: Token) -> bool:
    if _DOUBLED.fullmatch(token.text):
        return True
    if token.tag_ not in {"NNP", "NNPS"} or not token.text[0].isupper():
        return False
    if token.lower_ in _STOPS or is_title(token.text) or token.lower_ in _CAPTION or token.lower_ in SUFFIXES:
        return False
    if token.lower_ in RELIGIOUS and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "NNP":
        return False
    return not (_of_chief(token) or (token.lower_ in MODIFIERS and _before_title(token)))


def _of_chief(token: Token) -> bool:
    """ "Chief Executive", "Chief Medical Officer": what a chief is chief of."""
    if token.i == 0 or token.nbor(-1).lower_ != "chief":
        return False
    return token.lower_ == "executive" or (token.i + 1 < len(token.doc) and _is_office(token.nbor(1)))


def _before_title(token: Token) -> bool:
    """A modifier of the title after it, as "Deputy Prime" of "Minister"."""
    for _ in range(2):
        if token.i + 1 >= len(token.doc):
            return False
        token = token.nbor(1)
        if _is_office(token):
            return True
        if token.lower_ not in MODIFIERS:
            return False
    return False


def _glues(token: Token, following: Token) -> bool:
    if token.text in _GLUE and not token.whitespace_ and following.is_alpha:
        return True
    return (token.text == "&" or token.lower_ in PARTICLES) and _proper(following)

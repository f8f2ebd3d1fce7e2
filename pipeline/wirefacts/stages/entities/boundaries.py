"""Where names stand: spaCy's names with their ends put right, and the capitalised words that it passed over."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.stages.entities.capitals import CAPTION, STOPS, capitals, is_office
from wirefacts.stages.entities.person_ends import form_of_address, person_alone
from wirefacts.syntax.words import is_network
from wirefacts.values.bodies import FACILITY_HEADS, NAME_HEADS
from wirefacts.values.names import PARTICLES, SUFFIXES
from wirefacts.values.titles import ABBREVIATED, ADDRESS, MODIFIERS, NAME_LIKE, bare, is_title

NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "our", "their", "his", "her", "its"})
_INNER = frozenset({"of", "for", "on", "in", "and", "to"})
_GENERAL = frozenset("synod assembly council conference congregation convention".split())
"""Bodies that may be general ones: "General Synod"."""
_AFTER_COMMA = frozenset("inc llc ltd plc local co corp lp llp sons".split())
"""Words before which a comma is part of a body's name: "Roe Mills, Inc.", "the Dockers' Union, Local 12"."""


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
    found += [Candidate(start, end) for start, end in capitals(doc, taken)]
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
    if token.is_space or is_network(token) or token.text in {"(", ")", "[", "]", '"', "“", "”", ":", ";", "—", "|"}:
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
        and is_office(doc[end - 1])
        and label != "WORK_OF_ART"
    ):
        end -= 1
        while end - start > 1 and doc[end - 1].lower_ in MODIFIERS:
            end -= 1
    if end - start == 1 and (
        doc[start].lower_ in SUFFIXES or doc[start].lower_ in STOPS or form_of_address(doc[start])
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
    return (following is not None and following.text[:1].isupper() and token.dep_ == "compound") or is_office(token)


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
    if end - start > 1 and doc[end - 1].lower_ in CAPTION and end < len(doc) and doc[end].text == ":":
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

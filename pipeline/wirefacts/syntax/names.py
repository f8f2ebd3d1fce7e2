"""Spans that name a person: whether they do, without what is no part of the name, and in lists."""

import re

from spacy.tokens import Span

from wirefacts.syntax.titles import FIXED, HEADS, HONORIFICS, MODIFIERS, ORGANIZED, singular

_BEFORE_NAMES = HEADS | FIXED | HONORIFICS
_FIRST_NAMES = frozenset({"dean", "marshall", "earl", "duke", "deacon", "major", "rector", "baron"})
""" "Dean Stone" is more often a name than an office; "Bishop Stone" is not."""
_NO_NAMES = HEADS | MODIFIERS

_AGE = r"(?:,\s(?:aged\s)?\d{1,3}|\s\(\d{1,3}\))"
_HOME = r"(?:,\s(?:both\s)?(?:of|from)\s[^,;:.]{1,60}(?=,))"
_KIN = r"(?:(?:his|her|their)\s[\w-]+,?\s)"
_DOCKET = re.compile(
    rf"(?={_AGE}|{_HOME}|,\s{_KIN}){_AGE}?{_HOME}?(?:,?\s(?P<last>and)\s|,\s){_KIN}?(?:\d+-year-old\s)?"
)
""" ", 22, of Mill Road, and", ", 31, her father, ": what stands between names in lists of the accused or the dead."""


def is_titled(span: Span) -> bool:
    """True for a name of two or three plain words right after a title in small letters or after "the captain,": a tagger
    that takes it for a body errs."""
    doc, i = span.doc, span.start - 1
    if len(span) == 3 and span[0].lower_ in HEADS and all(t.is_title and t.is_alpha for t in span):
        return True
    if not 2 <= len(span) <= 3 or not all(t.is_title and t.is_alpha and t.lower_ not in ORGANIZED for t in span):
        return False
    if i > 0 and doc[i].text == ",":
        i -= 1
        head = doc[i]
        return head.pos_ == "NOUN" and singular(head.lower_) == head.lower_ and span.root.head.i == i
    return i >= 0 and doc[i].is_lower and doc[i].pos_ == "NOUN" and singular(doc[i].lower_) == doc[i].lower_


def bare_name(span: Span) -> Span | None:
    """A name without titles before it or a possessive mark after it."""
    start, end = span.start, span.end
    doc = span.doc
    while end > start and (doc[end - 1].tag_ == "POS" or doc[end - 1].is_space or doc[end - 1].is_punct):
        end -= 1
    while (
        end - start > 1
        and doc[start].lower_ in _BEFORE_NAMES
        and not (doc[start].lower_ in _FIRST_NAMES and end - start == 2)
    ):
        start += 1
    if end <= start or all(t.lower_ in _NO_NAMES for t in doc[start:end]):
        return None
    return doc[start:end]


def joined(gap: Span) -> bool | None:
    """Whether names with `gap` between them stand in one list: True by "and", False by a comma, None if they do not."""
    docket = _DOCKET.fullmatch(gap.text_with_ws)
    if docket is not None:
        return docket["last"] is not None
    mark = next((t.i for t in gap if t.text == "," or t.pos_ == "CCONJ"), None)
    if (
        mark is None
        or len(gap) > 10
        or any(t.pos_ in {"VERB", "AUX", "PRON"} or t.is_sent_start or t.text in ";:." for t in gap)
    ):
        return None
    before, after = gap.doc[gap.start : mark], gap.doc[mark : gap.end]
    if before and before[0].pos_ != "ADP" and before[0].text != "(":
        return None
    if any(t.pos_ in {"DET", "ADP", "NUM"} and t.lower_ != "as" for t in after):
        return None
    return any(t.pos_ == "CCONJ" for t in after)

"""Noun phrases and where they stand."""

from spacy.tokens import Doc, Span, Token

from wirefacts.text.extents import Extent
from wirefacts.values.calendar import MONTHS, WEEKDAYS

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_LEFT = frozenset(
    {
        "det",
        "amod",
        "compound",
        "nmod",
        "nummod",
        "poss",
        "predet",
        "quantmod",
        "advmod",
        "case",
        "npadvmod",
        "nn",
        "punct",
    }
)
_BRACKETED = 12
"""Tokens of a bracket that may end a phrase."""
_PHRASAL = frozenset({"of", "for", "from", "in", "at", "with", "on", "to", "against"})
_TIMED = frozenset({"on", "in", "at", "from"})
_DAYS = MONTHS.keys() | WEEKDAYS.keys()
_DEEPEST = 12
"""Prepositions in a row that a phrase goes on over, a bound against run-on text."""


def extent_of(span: Span | Token) -> Extent:
    """Where a token or span stands, in code points."""
    if isinstance(span, Token):
        return Extent(span.idx, span.idx + len(span))
    return Extent(span.start_char, span.end_char)


def tokens_of(doc: Doc, extent: Extent) -> Span | None:
    """The tokens that `extent` touches; None where it touches none."""
    return doc.char_span(extent.start, extent.end, alignment_mode="expand")


def head_of(doc: Doc, extent: Extent) -> Token | None:
    """The word that governs the phrase at `extent`."""
    span = tokens_of(doc, extent)
    return span.root if span is not None and len(span) else None


def noun_phrase(head: Token) -> Extent:
    """The phrase around the noun `head`: from its first left modifier to the end of its last prepositional one.

    Appositions, relative clauses, conjuncts and what follows a comma stay outside: "a spokeswoman for the mayor", and not
    "a spokeswoman for the mayor, who had left early,".
    """
    start = head.i
    for child in head.lefts:
        if child.dep_ in _LEFT and not (child.dep_ == "punct" and child.text not in "$£€#-–"):
            start = min(start, child.left_edge.i)
    while start < head.i and (
        head.doc[start].is_space or head.doc[start].text in {",", '"', "“", "”", "``", "''", "(", "—", "–"}
    ):
        start += 1
    return extent_of(head.doc[start : _phrase_end(head) + 1])


def _phrase_end(head: Token, depth: int = 0) -> int:
    end = head.i
    for child in head.rights:
        if child.dep_ == "case" or (child.dep_ in {"nummod", "compound"} and child.i == end + 1):
            end = max(end, child.right_edge.i)
        elif child.dep_ == "prep" and child.i == end + 1 and child.lower_ in _PHRASAL and depth < _DEEPEST:
            objects = [o for o in child.rights if o.dep_ == "pobj"]
            if objects and objects[0].pos_ != "PRON" and not (child.lower_ in _TIMED and _is_day(objects[0])):
                end = _phrase_end(objects[0], depth + 1)
        elif child.dep_ != "prep":
            break
    while end > head.i and (head.doc[end].tag_ == "POS" or head.doc[end].is_space):
        end -= 1
    return end


def _is_day(noun: Token) -> bool:
    """ "Sunday evening", "May 4": when something happened, and no part of what a phrase names."""
    return any(t.pos_ == "PROPN" and t.lower_ in _DAYS for t in (noun, *noun.lefts))


def whole_phrase(head: Token) -> Extent:
    """The phrase with its appositions and relative clauses, as it stands before its verb, closing comma included."""
    doc, start, end = head.doc, head.left_edge.i, head.right_edge.i
    while start < head.i and (doc[start].is_space or doc[start].is_punct or doc[start].dep_ == "cc"):
        start += 1
    while end > head.i and doc[end].is_space:
        end -= 1
    return extent_of(doc[start : end + 1])


def maximal_phrase(head: Token, least: Extent) -> Extent:
    """The phrase in OntoNotes' manner: all that hangs on `head`, appositions and relative clauses too, and a possessive ending.

    Conjuncts stay outside. It covers `least`, whatever the parse says.
    """
    doc = head.doc
    if head.dep_ in {"compound", "nmod", "amod"}:
        return least
    start, end = head.i, head.i
    for child in head.children:
        if child.dep_ in {"cc", "preconj"} or (child.dep_ == "conj" and child.i > head.i):
            if child.i > head.i:
                break
            continue
        start, end = min(start, child.left_edge.i), max(end, child.right_edge.i)
    while start < head.i and (doc[start].is_space or doc[start].is_punct):
        start += 1
    while end > head.i and (doc[end].is_space or doc[end].is_punct) and doc[end].text not in {")", "”", '"', "’"}:
        end -= 1
    extent = extent_of(doc[start : _bracketed(doc, head.i, end) + 1])
    return Extent(min(extent.start, least.start), max(extent.end, least.end))


def _bracketed(doc: Doc, head: int, end: int) -> int:
    """Where a phrase that ends at `end` ends: not amid brackets, and before years and figures in them: "the Pirates (2012)"."""
    opened = next((i for i in range(end, max(head, end - _BRACKETED), -1) if doc[i].text in {"(", ")"}), None)
    if opened is None or (doc[opened].text == ")" and opened != end):
        return end
    if doc[opened].text == ")":
        opened = next((i for i in range(end, max(head, end - _BRACKETED), -1) if doc[i].text == "("), None)
        return opened - 1 if opened is not None and doc[opened + 1].like_num else end
    if opened + 1 < len(doc) and doc[opened + 1].like_num:
        return opened - 1
    return end + 1 if end + 1 < len(doc) and doc[end + 1].text == ")" else end


def conjuncts(head: Token) -> list[Token]:
    """`head` and the nouns coordinated with it, in text order."""
    return sorted({head, *(t for t in head.conjuncts if t.pos_ in NOMINAL)}, key=lambda t: t.i)

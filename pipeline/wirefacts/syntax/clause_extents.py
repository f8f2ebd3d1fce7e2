"""Where a clause stands on the page."""

from spacy.tokens import Token

from wirefacts.syntax.clauses import OBJECTS, own_subject
from wirefacts.syntax.phrases import extent_of, noun_phrase
from wirefacts.text.extents import Extent

_JOINING = frozenset("- – / ' ’ \" “ ” $ % &".split())
"""Marks that break no phrase."""


def clause(verb: Token) -> Extent:
    """The words of the verb's clause, without a leading or trailing mark."""
    doc, start, end = verb.doc, verb.left_edge.i, verb.right_edge.i
    while start < verb.i and (doc[start].is_punct or doc[start].is_space):
        start += 1
    while end > verb.i and (doc[end].is_punct or doc[end].is_space):
        end -= 1
    return extent_of(doc[start : end + 1])


def core_clause(verb: Token) -> Extent:
    """The verb with its subject's noun phrase, its objects and what follows them without a mark between, without the
    clauses that hang on it."""
    doc, start, end = verb.doc, verb.i, verb.i
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass", "neg", "advmod"} and child.i < verb.i:
            start = min(start, child.i)
    last = verb.i
    for child in verb.rights:
        if child.dep_ in OBJECTS | {"prep", "prt", "agent", "npadvmod", "acomp", "advmod", "neg"}:
            near = child.left_edge.i <= last + 1
            if near or child.dep_ in OBJECTS:
                end = max(end, _unbroken(child))
                last = child.right_edge.i if end == child.right_edge.i else end
    while end > verb.i and (doc[end].is_punct or doc[end].is_space):
        end -= 1
    core = extent_of(doc[start : end + 1])
    own = own_subject(verb)
    return core if own is None or own.i > verb.i else Extent(min(noun_phrase(own).start, core.start), core.end)


def _unbroken(child: Token) -> int:
    """The last token of the phrase of `child` before a comma, a dash or a clause about it; at least its own."""
    doc, end = child.doc, child.i
    for i in range(child.i + 1, child.right_edge.i + 1):
        if doc[i].is_space or (doc[i].is_punct and doc[i].text not in _JOINING) or doc[i].tag_ in {"WP", "WDT"}:
            break
        end = i
    return end

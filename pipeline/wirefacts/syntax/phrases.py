"""Noun phrases and where they stand."""

from collections.abc import Collection

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
_OF_SOMETHING = frozenset("inform notify accuse remind assure convince rob strip deprive suspect".split())
"""Verbs whose "of" hangs on them, whatever the parse: "informed union leaders of the plan"."""
_DAYS = MONTHS.keys() | WEEKDAYS.keys()
_BEFORE = frozenset("just only even also then so how not".split())
"""Adverbs that stand before a phrase and are no part of it: "only two boats"."""
_NAMING = frozenset({"of", "at", "for", "from"})
"""Prepositions inside names: "Ann Roe of the Lake Union"."""
_AFTERTHOUGHT = frozenset({"when", "as", "if", "whether", "where"})
_OPENING = {"”": "“", '"': '"', "’": "‘", "'": "'‘", "''": "``"}
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
        head.doc[start].is_space
        or (head.doc[start].like_num and head.doc[start + 1].pos_ == "DET" and start + 1 < head.i)
        or head.doc[start].text in {",", '"', "“", "”", "``", "''", "(", "—", "–"}
    ):
        start += 1
    return extent_of(head.doc[start : _phrase_end(head) + 1])


def _phrase_end(head: Token, depth: int = 0) -> int:
    end = head.i
    for child in head.rights:
        if child.dep_ == "nummod" and head.tag_ == "NNS":
            break
        if child.dep_ == "case" or (child.dep_ in {"nummod", "compound"} and child.i == end + 1):
            end = max(end, child.right_edge.i)
        elif _of_the_verb(head, child):
            break
        elif child.dep_ == "prep" and child.i == end + 1 and child.lower_ in _PHRASAL and depth < _DEEPEST:
            objects = [o for o in child.rights if o.dep_ == "pobj"]
            if objects and objects[0].pos_ != "PRON" and not (child.lower_ in _TIMED and _is_day(objects[0])):
                end = _phrase_end(objects[0], depth + 1)
        elif child.dep_ != "prep":
            break
    while end > head.i and (head.doc[end].tag_ == "POS" or head.doc[end].is_space):
        end -= 1
    return end


def _of_the_verb(head: Token, child: Token) -> bool:
    """True for a prepositional phrase that the verb above takes, whatever the parse: "informed staff of the plan", "met
    union leaders in Bern"."""
    if child.lower_ == "of":
        return head.dep_ in {"dobj", "nsubjpass"} and head.head.lemma_ in _OF_SOMETHING
    return child.lower_ in {"in", "at"} and _is_met(head) and _is_place(child)


def _is_met(head: Token) -> bool:
    """True for whom somebody meets: in "met union leaders in Bern" the place is where they met."""
    governor = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "with" else head.head
    talks = governor.lemma_ == "talk" and governor.pos_ == "NOUN"
    return head.dep_ in {"dobj", "pobj"} and (talks or governor.lemma_ in {"meet", "meeting"})


def _is_place(preposition: Token) -> bool:
    return any(o.ent_type_ in {"GPE", "LOC", "FAC"} for o in preposition.children)


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


def maximal_phrase(head: Token, least: Extent, without: Collection[Token] = ()) -> Extent:
    """The phrase in OntoNotes' manner: all that hangs on `head`, appositions and relative clauses too, and a possessive ending.

    Conjuncts stay outside, and what follows the first of those `without` which hang on the head. It covers `least`, whatever
    the parse says, but for adverbs before it.
    """
    doc = head.doc
    if head.dep_ in {"compound", "nmod", "amod"}:
        return least
    start, end = head.i, head.i
    for child in head.children:
        if child.i > head.i and (child in without or _is_beyond(head, child, least)):
            break
        if child.dep_ == "preconj" or (child.dep_ == "cc" and child.i < head.i):
            continue
        start, end = min(start, child.left_edge.i), max(end, child.right_edge.i)
    while start < head.i and (doc[start].is_space or doc[start].is_punct or doc[start].lower_ in _BEFORE):
        start += 1
    while end > head.i and _is_trailing(doc, start, end):
        end -= 1
    extent = extent_of(doc[start : _bracketed(doc, head.i, end) + 1])
    before = "" if start == 0 else doc[start - 1].lower_
    return Extent(extent.start if before in _BEFORE else min(extent.start, least.start), max(extent.end, least.end))


def _is_trailing(doc: Doc, start: int, end: int) -> bool:
    """A break or mark at the end that is no part of the phrase; a closing mark is one where the opening is inside."""
    token = doc[end]
    if token.tag_ == "POS" or token.text == ")" or not (token.is_space or token.is_punct):
        return False
    opening = _OPENING.get(token.text, "")
    return not opening or not any(t.text in opening for t in doc[start:end])


def _is_beyond(head: Token, child: Token, least: Extent) -> bool:
    """What hangs on a noun from the right without being part of its phrase: conjuncts, days, figures, afterthoughts."""
    if least.start <= child.idx < least.end:
        return False
    named, first = head.tag_ in {"NNP", "NNPS"}, child.left_edge
    match child.dep_:
        case "cc" | "preconj" | "conj" | "npadvmod" | "nummod" | "amod" | "advcl" | "ccomp" | "parataxis":
            return True
        case "prep":
            return child.lower_ == "on" or (named and child.lower_ not in _NAMING)
        case "relcl":
            aside = head.doc[first.i - 1].text == ","
            return first.lower_ in _AFTERTHOUGHT or (named and not aside) or (aside and first.lower_ == "which")
        case "acl":
            return named
        case "appos":
            return head.doc[first.i - 1].text == ":"
    return False


def _bracketed(doc: Doc, head: int, end: int) -> int:
    """Where a phrase that ends at `end` ends: not amid brackets, and before years and figures in them: "the Pirates (2012)"."""
    opened = next((i for i in range(end, max(head, end - _BRACKETED), -1) if doc[i].text in {"(", ")"}), None)
    if opened is None or (doc[opened].text == ")" and opened != end):
        return end
    if doc[opened].text == ")":
        opened = next((i for i in range(end, max(head, end - _BRACKETED), -1) if doc[i].text == "("), None)
        return opened - 1 if opened is not None and _is_figure(doc[opened + 1]) else end
    if opened + 1 < len(doc) and _is_figure(doc[opened + 1]):
        return opened - 1
    return end + 1 if end + 1 < len(doc) and doc[end + 1].text == ")" else end


def _is_figure(token: Token) -> bool:
    """A number, what it is counted in, or the month of a day."""
    return token.like_num or token.is_currency or token.lower_ in MONTHS


def conjuncts(head: Token) -> list[Token]:
    """`head` and the nouns coordinated with it, in text order."""
    return sorted({head, *(t for t in head.conjuncts if t.pos_ in NOMINAL)}, key=lambda t: t.i)

"""Where a description stands: its noun phrase, without adverbs before it and with the whole of a hyphenated word."""

from spacy.tokens import Token

from wirefacts.syntax.phrases import extent_of, noun_phrase, tokens_of
from wirefacts.syntax.words import hyphenated
from wirefacts.text.extents import Extent

_ADVERBS = frozenset("now once only just even also instead later formerly lately then currently when".split())
"""Words before an article that say when or how, and not who: "once a baker", "now the mayor"."""
_WITHIN = frozenset({"-", "‐", "‑"})
_LONGEST = 6
"""Tokens of a word that goes on behind its head: "brother-in-law" is five."""


def described_phrase(head: Token) -> Extent:
    """The phrase around the noun `head` of a description: "the vice-chancellor", and not "chancellor"."""
    extent = noun_phrase(head)
    words = tokens_of(head.doc, extent)
    if words is None or not len(words):
        return extent
    start, end = words.start, words.end
    while start < head.i and (head.doc[start].lower_ in _ADVERBS or head.doc[start].tag_ == "WP$"):
        start += 1
    return extent_of(head.doc[_whole(head, start) : max(end, _goes_on(head))])


def _whole(head: Token, start: int) -> int:
    """Where the phrase begins that the parser cut at a hyphen: with "a" of "a vice-president"."""
    first = hyphenated(head.doc[start])[0]
    if first == start:
        return start - 1 if head.tag_ == "JJ" and start and head.doc[start - 1].tag_ == "DT" else start
    return first - 1 if first and head.doc[first - 1].tag_ in {"DT", "PRP$"} else first


def _goes_on(head: Token) -> int:
    """Where the word of `head` ends: behind "law" of "brother-in-law"."""
    doc, end = head.doc, head.i + 1
    while end + 1 < min(len(doc), head.i + _LONGEST) and doc[end].text in _WITHIN and not doc[end - 1].whitespace_:
        if doc[end].whitespace_:
            break
        end += 2
    return end

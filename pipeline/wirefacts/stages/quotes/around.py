"""Clauses that stand before their cue or on both sides: "A, she said", "A, she said, B", "As she said, A"."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.contents import clause_draft
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import finite_between
from wirefacts.stages.quotes.page import Page, Sentence

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_DASHES = frozenset({",", "—", "–"})
_LATE = 25
"""A cue between commas that stands further from the sentence's start attributes what follows it at most."""


def around(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The clause that comes before its cue, or on both sides: "A, she said", "A, she said, B", "As she said, A"."""
    doc, verb = page.doc, cue.verb
    if cue.lemma not in lexicon.CLAUSAL or verb.tag_ == "VBG":
        return None
    first = cue.first
    as_mark = next((c for c in verb.lefts if c.lower_ == "as" and c.i < cue.first + 1), None)
    if as_mark is not None:
        first = as_mark.i
    rest = max(cue.verb.i, cue.last) + 1
    comma_before = first - 1 > sentence.start and page.inside[first - 1] < 0 and doc[first - 1].text in _DASHES
    after = _parenthesis_end(page, sentence, rest)
    if comma_before and finite_between(page, sentence.start, first) and _main(page, sentence, verb, first):
        pieces = [(_without_conjunction(page, sentence.start), first - 1)]
        if after is not None and finite_between(page, after, sentence.end) and not _turns_away(page, after):
            pieces.append((after, sentence.end))
        return clause_draft(page, "trailing", cue, pieces, claimed)
    if (
        after is not None
        and finite_between(page, after, sentence.end)
        and (as_mark is not None or (comma_before and first - sentence.start <= _LATE))
    ):
        pieces = [(after, sentence.end)]
        if comma_before:
            pieces.insert(0, (_without_conjunction(page, sentence.start), first - 1))
        return clause_draft(page, "trailing", cue, pieces, claimed)
    return None


def _main(page: Page, sentence: Sentence, verb: Token, first: int) -> bool:
    """True where the words before the cue are a main clause: the parser hung it on the cue, or the cue on it."""
    if any(c.dep_ == "ccomp" and c.i < first for c in verb.lefts) or sentence.end - verb.i <= 3:
        return True
    if verb.dep_ in {"parataxis", "ccomp"} and sentence.start <= verb.head.i < first:
        return True
    return any(
        t.tag_ in _FINITE and t.dep_ in {"ROOT", "ccomp", "parataxis"} for t in page.outer(sentence.start, first)
    )


def _turns_away(page: Page, after: int) -> bool:
    """True where what follows the cue belongs to the teller: "she said, adding that", "he said, as the crowd cheered"."""
    token = page.doc[after]
    return token.tag_ in {"VBG", "WP", "WDT", "CC"} or token.lower_ in {"as", "while", "when", "after", "before", "but"}


def _parenthesis_end(page: Page, sentence: Sentence, rest: int) -> int | None:
    """Where the sentence goes on after the cue's comma, if there is one close by."""
    for i in range(rest, min(rest + 8, sentence.end)):
        if page.inside[i] >= 0:
            return None
        if page.doc[i].text in _DASHES:
            return i + 1 if i + 1 < sentence.end else None
    return None


def _without_conjunction(page: Page, start: int) -> int:
    token = page.doc[start]
    return start + 1 if token.lower_ in {"but", "and"} else start

"""Clauses that stand before their cue or on both sides: "A, she said", "A, she said, B", "As she said, A"."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.contents import clause_draft
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import finite_between
from wirefacts.stages.quotes.open_cues import phrase_start
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.syntax.words import FINITE

_DASHES = frozenset({",", "—", "–"})
_TELLERS = frozenset("as while when after before but though although whereas who in".split())
"""Words with which the teller goes on for himself behind a cue."""
_OCCASIONS = frozenset(
    "asked pressed questioned quizzed challenged speaking addressing responding replying reacting".split()
)
_LATE = 25
"""A cue between commas that stands further from the sentence's start attributes what follows it at most."""


def around(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The clause that comes before its cue, or on both sides: "A, she said", "A, she said, B", "As she said, A"."""
    doc, verb = page.doc, cue.verb
    if not (cue.lemma in lexicon.CLAUSAL or cue.shown) or verb.tag_ == "VBG":
        return None
    first = cue.first
    as_mark = next((c for c in verb.lefts if c.lower_ == "as" and c.i < cue.first + 1), None)
    if as_mark is not None:
        first = as_mark.i
    first = phrase_start(page, sentence, first)
    rest = max(cue.verb.i, cue.last) + 1
    start = opening(page, sentence.start, first)
    comma_before = first - 1 > start and page.inside[first - 1] < 0 and doc[first - 1].text in _DASHES
    after = _parenthesis_end(page, sentence, rest)
    comma_before = comma_before and not _occasion(page, start)
    if comma_before and finite_between(page, start, first) and _main(page, sentence, verb, first):
        pieces = [(_without_conjunction(page, start), first - 1)]
        if after is not None and _goes_on(page, after, sentence.end):
            pieces.append((after, sentence.end))
        return clause_draft(page, "trailing", cue, pieces, claimed)
    if (
        after is not None
        and finite_between(page, after, sentence.end)
        and (as_mark is not None or (comma_before and first - sentence.start <= _LATE))
    ):
        pieces = [(after, sentence.end)]
        if comma_before:
            pieces.insert(0, (_without_conjunction(page, start), first - 1))
        return clause_draft(page, "trailing", cue, pieces, claimed)
    return None


def _main(page: Page, sentence: Sentence, verb: Token, first: int) -> bool:
    """True where the words before the cue are a main clause: the parser hung it on the cue, or the cue on it."""
    if any(c.i < first and (c.dep_ == "ccomp" or _unled(c)) for c in verb.lefts) or sentence.end - verb.i <= 3:
        return True
    if verb.dep_ in {"parataxis", "ccomp"} and sentence.start <= verb.head.i < first:
        return True
    return any(t.tag_ in FINITE and t.dep_ in {"ROOT", "ccomp", "parataxis"} for t in page.outer(sentence.start, first))


def _occasion(page: Page, start: int) -> bool:
    """True for what made the speaker speak: "Asked whether it was safe, she said"."""
    first = page.doc[start]
    return first.lower_ in _OCCASIONS and first.tag_ in {"VBN", "VBG", "VBD"}


def _unled(verb: Token) -> bool:
    """True for a clause that nothing makes a subordinate one: "Neither wept, she said" and not "When it fell, she said"."""
    marked = any(c.dep_ == "mark" or c.tag_ in {"WRB", "TO"} for c in verb.lefts)
    return verb.dep_ == "advcl" and verb.tag_ in FINITE and not marked and any(c.dep_ == "nsubj" for c in verb.lefts)


def opening(page: Page, start: int, end: int) -> int:
    """Where the main clause before token `end` begins: after the last semicolon from `start` on."""
    return next((i + 1 for i in range(end - 1, start, -1) if page.inside[i] < 0 and page.doc[i].text == ";"), start)


def _goes_on(page: Page, after: int, end: int) -> bool:
    """True where what follows the cue's comma is reported too: "she said, and nobody saw it", "he said, too few to matter".

    It is the teller's in "she said, adding that", "he said, as the crowd cheered", "he said, a claim that",
    "police said, doctors putting it at".
    """
    token = page.doc[after]
    if token.tag_ in {"VBG", "WP", "WDT", "WRB", "DT", "PRP", "PRP$"} or token.lower_ in _TELLERS:
        return (
            finite_between(page, after, end) and token.tag_ in {"DT", "PRP", "PRP$"} and _main_within(page, after, end)
        )
    if token.tag_ == "CC":
        follow = page.doc[after + 1] if after + 1 < end else token
        return token.lower_ != "but" and not (follow.tag_ in FINITE or follow.lower_ in _TELLERS)
    if all(t.pos_ == "PROPN" or not t.is_alpha for t in page.outer(after, end)):
        return False
    meanwhile = token.pos_ == "NOUN" and token.i + 1 < end and token.nbor().tag_ == "VBG"
    return not meanwhile and any(t.is_alpha for t in page.outer(after, end))


def _main_within(page: Page, start: int, end: int) -> bool:
    return any(t.tag_ in FINITE and t.dep_ not in {"relcl", "acl", "advcl"} for t in page.outer(start, end))


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

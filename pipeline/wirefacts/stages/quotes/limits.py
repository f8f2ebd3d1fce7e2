"""How far reported words reach."""

from spacy.tokens import Token

from wirefacts.stages.quotes.cues import VERBS
from wirefacts.stages.quotes.page import Page, Sentence

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TAIL = frozenset(".,;:—–-…!")
_ASIDE = frozenset("as while although though whereas".split())


def limit(page: Page, sentence: Sentence, verb: Token, comp: Token | None) -> int:
    """The token after the last one of what `verb` reports: the sentence's end, or where the teller goes on for himself.

    The teller goes on with a verb coordinated to the cue ("said A and left"), with a participle after a comma ("said A,
    adding B"), or where the cue itself stands in a clause that ends earlier.
    """
    floor = comp.i + 1 if comp is not None else verb.i + 1
    end = sentence.end
    if verb.dep_ != "ROOT" and verb.right_edge.i + 1 < end:
        end = max(floor, verb.right_edge.i + 1)
    for child in verb.rights:
        if child.i >= floor and (child.dep_ == "conj" or _breaks_off(page, child)):
            end = min(end, max(floor, child.left_edge.i))
            break
    for token in page.outer(floor, end):
        if token.lower_ == "according" and page.doc[token.i - 1].text == ",":
            end = token.i
            break
    number = page.inside[end - 1]
    return end if number < 0 else max(end, page.passages[number].last)


def _breaks_off(page: Page, child: Token) -> bool:
    before = page.doc[child.left_edge.i - 1].text
    if child.dep_ == "advcl" and before == ",":
        marks = {c.lower_ for c in child.lefts if c.dep_ in {"mark", "advmod"}}
        return child.tag_ == "VBG" or child.lemma_ in VERBS or bool(marks & _ASIDE)
    return child.dep_ == "prep" and before == "," and child.lower_ == "with"


def trimmed(page: Page, start: int, end: int) -> tuple[int, int]:
    """The stretch without signs, white space and conjunctions at its ends; passages stay whole."""
    doc, inside = page.doc, page.inside
    while start < end and inside[start] < 0 and (doc[start].is_space or doc[start].text in _TAIL):
        start += 1
    while start < end and inside[end - 1] < 0:
        last = doc[end - 1]
        if last.is_space or last.text in _TAIL or last.dep_ == "cc" or (last.tag_ == "CC" and last.lower_ in {"and", "but"}):
            end -= 1
        else:
            break
    return start, end


def finite_between(page: Page, start: int, end: int) -> bool:
    """True where a finite verb or a passage stands in the stretch."""
    return any(n >= 0 for n in page.inside[start:end]) or any(t.tag_ in _FINITE for t in page.outer(start, end))

"""Headlines in title case: their capitals name nobody unless the story does."""

from itertools import islice

from spacy.tokens import Doc, Span

from wirefacts.stages.entities.boundaries import Candidate

_SENTENCES = 3
"""A headline is among the first sentences."""
_SURE = frozenset({"PERSON", "GPE", "NORP"})


def without_headline_words(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found` without the names of a title-case headline that stand nowhere else in the story."""
    end = _headline_end(doc)
    if not end:
        return found
    later = {doc[i].lower_ for c in found if c.start >= end for i in range(c.start, c.end)}
    return [
        c
        for c in found
        if c.start >= end or c.label in _SURE or all(doc[i].lower_ in later for i in range(c.start, c.end))
    ]


def _headline_end(doc: Doc) -> int:
    """Where the body begins: behind the last title-case line before the first sentence that a full stop ends; else 0."""
    end = 0
    for sent in islice(doc.sents, _SENTENCES):
        if _is_title_case(sent):
            end = sent.end
        elif any(t.text == "." for t in sent[-3:]):
            break
    return end


def _is_title_case(sent: Span) -> bool:
    if any(t.text in {".", "!", "”", '"'} for t in sent[-3:]):
        return False
    long = [t.text for t in sent[:40] if len(t.text) > 3 and t.is_alpha]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)

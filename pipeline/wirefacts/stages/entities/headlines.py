"""Headlines in title case: their capitals name nobody unless the story does."""

from spacy.tokens import Doc, Span

from wirefacts.stages.entities.boundaries import Candidate

_SENTENCES = 3
"""A headline is among the first sentences."""
_SURE = frozenset({"PERSON", "GPE", "NORP"})


def without_headline_words(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found` without the names of a title-case headline that stand nowhere else in the story."""
    ends = [sent.end for sent, _ in zip(doc.sents, range(_SENTENCES), strict=False) if _is_title_case(sent)]
    if not ends:
        return found
    end = ends[-1]
    later = {doc[i].lower_ for c in found if c.start >= end for i in range(c.start, c.end)}
    return [
        c
        for c in found
        if c.start >= end or c.label in _SURE or all(doc[i].lower_ in later for i in range(c.start, c.end))
    ]


def _is_title_case(sent: Span) -> bool:
    if any(t.text in {".", "!", "”", '"'} for t in sent[-3:]):
        return False
    long = [t.text for t in sent[:40] if len(t.text) > 3 and t.is_alpha]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)

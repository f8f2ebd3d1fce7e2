"""Where somebody takes the floor in a transcript: labels before their words, with a colon or on a line of their own."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

LEAST = 2
"""Labels, and different ones, that make a transcript."""
_WORD = r"[^\W\d_a-z][\w.'’/-]*"
_TIME = r"[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?[\])]?"
_AHEAD = rf"^[ \t*_>•–—#-]*(?:{_TIME}[ \t]+)?"
_COLON = re.compile(
    rf"{_AHEAD}(?P<label>[QA](?=[:.])|{_WORD}(?:,? (?:{_WORD}|of|the|from|for|and|in|at|to|de|van|\d+)){{0,8}})"
    r"(?:, [a-z][a-z ]{2,40})?"
    r"(?: [(\[](?P<aside>[^()\[\]\n]{2,60})[)\]])?[ \t*_]*[:.][*_]*(?=[ \t]+\S|[ \t]*$)",
    re.MULTILINE,
)
_TITLED = r"(?:[A-Z][\w'’-]+|[A-Z]\.|(?:Dr|Mr|Mrs|Ms|Hon|Rev|Prof|Sen|St)\.)"
_ALONE = re.compile(
    rf"{_AHEAD}(?P<label>{_TITLED}(?: {_TITLED}){{0,4}}(?: \d+)?)"
    rf"(?:,? -{{0,2}} ?(?P<role>[A-Za-z][^\n.!?:;]{{2,60}}))??(?: [(\[](?P<aside>[^()\[\]\n]{{2,60}})[)\]])?"
    rf"[ \t*_:]*(?:{_TIME})?[ \t]*$",
    re.MULTILINE,
)
_SPACED = re.compile(r"^[ \t]*(?P<label>[QA])(?:[ \t]{2,}|\t|[ \t](?=[\"“']?[A-Z]))(?=\S)", re.MULTILINE)
_NO_LABEL = frozenset(
    "note photo image video related source correction editor copyright update contact date location time subject re place "
    "title published by from caption credit question summary background media enquiries ends present attendance interview "
    "participants participant attendees speakers panel cast examination cross-examination redirect transcript keywords webvtt "
    "apologies absent topics contents cc bcc sent to for on signed".split()
)


@dataclass(frozen=True, slots=True)
class Head:
    """A label: what it says, what stands in brackets behind it, where it begins and where its bearer's words do."""

    label: str
    aside: str | None
    start: int
    end: int

    @property
    def first(self) -> str:
        return first_word(self.label)


def first_word(label: str) -> str:
    """The first word of a label, folded."""
    return label.casefold().split()[0].strip(".")


def heads(text: str) -> list[Head]:
    """The labels of a transcript in order; none where there are fewer than two, or only one that comes again."""
    found = [_head(m) for m in _COLON.finditer(text) if m["label"].casefold() in {"q", "a"} or _is_label(text, m)]
    found = sorted((*found, *_spaced(text)), key=lambda head: head.start)
    if len(found) < LEAST or len({head.label for head in found}) < LEAST:
        found = _alone(text)
    return found if len({head.label for head in found}) >= LEAST else []


def _head(found: re.Match[str]) -> Head:
    aside = found["aside"]
    stage = aside is None or aside[0].isdigit() or aside.split()[0].endswith("ing") or aside.split()[0] in _STAGE
    return Head(found["label"].strip(), None if stage else aside, found.start(), found.end())


_INK = re.compile(r"\S")
_STAGE = frozenset(
    "after with to off on laughs quietly loudly softly translated inaudible via pause aside cont".split()
)


def _spaced(text: str) -> Iterator[Head]:
    """ "Q  Who pays?" without a mark, where there are several; an "A" right behind one answers it."""
    lines = list(_SPACED.finditer(text))
    if sum(m["label"] == "Q" for m in lines) < LEAST:
        return
    for one, other in pairwise([None, *lines]):
        if other is not None and (other["label"] == "Q" or (one is not None and one["label"] == "Q")):
            yield Head(other["label"], None, other.start(), other.end())


def _is_label(text: str, found: re.Match[str]) -> bool:
    """True for a label with a colon that is no rubric. A point ends a label of one letter, or of a title and a name:
    "Mr. BELL. I did not."
    """
    if first_word(found["label"]) in _NO_LABEL - {"question"}:
        return False
    parts = found["label"].split()
    return ":" in text[found.end() - 3 : found.end()] or (
        1 < len(parts) <= 3 and (is_title(parts[0]) or parts[0] == "The") and parts[-1].isupper()
    )


def _alone(text: str) -> list[Head]:
    """Names on lines of their own with words below them, where one comes again; a line with an office may stand between."""
    lines = [_head(m) for m in _ALONE.finditer(text) if first_word(m["label"]) not in _NO_LABEL]
    titled: list[Head] = []
    for line in lines:
        last = titled[-1] if titled else None
        if last and line.start == last.end + 1 and any(map(_is_role, line.label.split())):
            titled[-1] = replace(last, aside=last.aside or text[line.start : line.end].strip(), end=line.end)
        else:
            titled.append(line)
    starts = {head.start for head in titled}
    spoken = [head for head in titled if (below := _below(text, head.end)) is not None and below not in starts]
    often = Counter(head.label for head in spoken)
    if max(often.values(), default=0) < LEAST:
        return []
    return [head for head in spoken if often[head.label] >= LEAST or _is_full(head.label)]


def _is_role(word: str) -> bool:
    return is_title(word) or is_person_noun(word.casefold().strip(".,"))


def _is_full(label: str) -> bool:
    """True for capitals or several words: a name rather than a heading."""
    return label.isupper() or len(label.split()) > 1


def _below(text: str, at: int) -> int | None:
    """Where the next line with words begins; None where the text ends."""
    found = _INK.search(text, at)
    return None if found is None else text.rfind("\n", 0, found.start()) + 1

"""Transcripts: paragraphs under the labels of their speakers, and interviews of questions and answers."""

import re
from collections import Counter
from dataclasses import dataclass

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.page import Page
from wirefacts.text.extents import Extent

_WORD = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    rf"^(?P<label>{_WORD}(?: (?:{_WORD}|of|the|for|and)){{0,4}})"
    rf"(?: \((?P<aside>[^()\n]{{2,50}})\))?(?:, [a-z][a-z ]{{2,30}})?[:.]\s+(?=\S)"
)
_QUESTIONS = frozenset({"q", "question"})
_ANSWERS = frozenset({"a", "answer"})
_NO_LABEL = frozenset(
    "image photo photos file video note related source sources update correction editor copyright read more watch "
    "advertisement published by from also caption credit title date location score result results".split()
)
_LABEL_CHARACTERS = 100
_SPEAKERS = 2
_TURNS = 3


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one label holds: the words from `start` on to the end of the paragraph before `last`, `first` being its own.

    `name` is who the label names.
    """

    label: str
    name: Extent
    whole: Extent
    start: int
    first: int
    last: int


def transcript(page: Page) -> tuple[list[Draft], set[int]]:
    """The turns of a transcript, where at least two labels take at least three turns, and the paragraphs that they fill.

    Questions of nobody named are no quotes.
    """
    turns = _turns(page)
    labels = Counter(turn.label for turn in turns)
    if len(turns) < _TURNS or len(labels) < _SPEAKERS or max(labels.values()) < _SPEAKERS:
        return [], set()
    known: dict[str, Extent] = {}
    guest = _interviewed(page, turns[0].first) if any(turn.label in _ANSWERS for turn in turns) else None
    found = []
    for turn in turns:
        known.setdefault(turn.label, turn.name)
        name: Extent | None = known[turn.label]
        if turn.label in _ANSWERS:
            name = guest
        if name is None or turn.label in _QUESTIONS:
            continue
        blocks = [b for b in page.paragraphs[turn.first : turn.last] if page.text[b.start] not in "(["]
        pieces = [Extent(max(block.start, turn.start), block.end).trimmed(page.text, '"“” ') for block in blocks]
        found.append(Draft("label", pieces, "direct", names=(name, turn.whole)))
    return found, {number for turn in turns for number in range(turn.first, turn.last)}


def _turns(page: Page) -> list[_Turn]:
    """All labelled paragraphs, each with the unlabelled ones up to the next label; what follows the last is the story's.

    Where most paragraphs bear no label, those are the story's too. A headline may look like a label that does not recur.
    """
    heads = [(number, match) for number in range(len(page.paragraphs)) if (match := _label(page, number)) is not None]
    dense = bool(heads) and 2 * len(heads) > heads[-1][0] - heads[0][0]
    often = Counter(match["label"].casefold() for _, match in heads)
    if heads and heads[0][0] == 0 and often[heads[0][1]["label"].casefold()] == 1:
        del heads[0]
    found = []
    for position, (number, match) in enumerate(heads):
        last = heads[position + 1][0] if dense and position + 1 < len(heads) else number + 1
        begin = page.paragraphs[number].start
        name = Extent(begin + match.start("label"), begin + match.end("label"))
        if match["aside"] and " " in match["aside"] and match["aside"][0].isupper():
            name = Extent(begin + match.start("aside"), begin + match.end("aside"))
        whole = Extent(begin, begin + match.end()).trimmed(page.text, " :.")
        found.append(_Turn(match["label"].casefold(), name, whole, begin + match.end(), number, last))
    return found


def _label(page: Page, number: int) -> re.Match[str] | None:
    block = page.paragraphs[number]
    match = _LABEL.match(page.text[block.start : min(block.end, block.start + _LABEL_CHARACTERS)])
    if match is None or not any(c.isalpha() for c in page.text[block.start + match.end() : block.end]):
        return None
    short = match["label"].casefold() in _QUESTIONS | _ANSWERS
    if match.group().rstrip().endswith(".") and not short:
        return None
    return None if match["label"].split()[0].casefold() in _NO_LABEL else match


def _interviewed(page: Page, first: int) -> Extent | None:
    """Who answers: the first person named in the nearest paragraph before the questions that names one."""
    for block in reversed(page.paragraphs[:first]):
        span = page.doc.char_span(block.start, block.end, alignment_mode="contract")
        first_word = None if span is None else next((t for t in span if t.ent_type_ == "PERSON"), None)
        if first_word is not None:
            after = first_word.i + 1
            while after < len(page.doc) and page.doc[after].ent_iob_ == "I":
                after += 1
            last = page.doc[after - 1]
            return Extent(first_word.idx, last.idx + len(last))
    return None

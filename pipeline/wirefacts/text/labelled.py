"""Paragraphs under labels, as transcripts and interviews have them: "MAYOR ROE: I did not.", "Q: Why?"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wirefacts.text.extents import Extent

QUESTIONS = frozenset({"q", "question"})
ANSWERS = frozenset({"a", "answer"})
_WORD = r"[^\W\d_a-z][\w.'’-]*"
_LABEL = re.compile(
    rf"^(?P<label>(?:Q|A|(?i:question|answer))(?=[:.]\s)|{_WORD}(?: (?:{_WORD}|of|the|for|and)){{0,4}})"
    rf"(?: \((?P<aside>[^()\n]{{2,50}})\))?(?:, (?:[a-z][a-z ]{{2,30}}|[A-Z][A-Z ]{{2,30}}))?[:.]\s+(?=\S)"
)
_ADDRESS = re.compile(r"(?:mrs?|ms|miss|dr|sir|dame|lord|lady)\b\.? (?=\S)", re.IGNORECASE)
"""What stands before a name and is none of it."""
_NO_LABEL = frozenset(
    "image photo photos file video note related source sources update correction editor copyright read more watch "
    "advertisement published by from also caption credit title date location score result results".split()
)
_LABEL_CHARACTERS = 100
_SPEAKERS = 2
_TURNS = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """What one label holds: the words from `start` on to the end of the paragraph before `last`, `first` being its own.

    `label` is folded; `name` is who it names, without "Mr."; `whole` all of it.
    """

    label: str
    name: Extent
    whole: Extent
    start: int
    first: int
    last: int


def turns(text: str, paragraphs: Sequence[Extent]) -> list[Turn]:
    """The turns of a transcript in order; none where fewer than two labels take fewer than three turns.

    Each has the unlabelled paragraphs up to the next label; what follows the last is the story's. Where most paragraphs bear
    no label, those are the story's too. A headline may look like a label that does not recur.
    """
    heads = [(n, match) for n, block in enumerate(paragraphs) if (match := _label(text, block)) is not None]
    dense = bool(heads) and 2 * len(heads) > heads[-1][0] - heads[0][0]
    often = Counter(match["label"].casefold() for _, match in heads)
    if heads and heads[0][0] == 0 and often[heads[0][1]["label"].casefold()] == 1:
        del heads[0]
    found = []
    for position, (number, match) in enumerate(heads):
        last = heads[position + 1][0] if dense and position + 1 < len(heads) else number + 1
        found.append(_turn(text, paragraphs[number].start, match, number, last))
    labels = Counter(turn.label for turn in found)
    enough = len(found) >= _TURNS and len(labels) >= _SPEAKERS and max(labels.values()) >= _SPEAKERS
    return found if enough else []


def _turn(text: str, begin: int, match: re.Match[str], first: int, last: int) -> Turn:
    address = _ADDRESS.match(match["label"])
    name = Extent(begin + match.start("label") + (address.end() if address else 0), begin + match.end("label"))
    if match["aside"] and " " in match["aside"] and match["aside"][0].isupper():
        name = Extent(begin + match.start("aside"), begin + match.end("aside"))
    whole = Extent(begin, begin + match.end()).trimmed(text, " :.")
    return Turn(match["label"].casefold(), name, whole, begin + match.end(), first, last)


def _label(text: str, block: Extent) -> re.Match[str] | None:
    match = _LABEL.match(text[block.start : min(block.end, block.start + _LABEL_CHARACTERS)])
    if match is None or not any(c.isalpha() for c in text[block.start + match.end() : block.end]):
        return None
    short = match["label"].casefold() in QUESTIONS | ANSWERS
    if match.group().rstrip().endswith(".") and not short:
        return None
    return None if match["label"].split()[0].casefold() in _NO_LABEL else match

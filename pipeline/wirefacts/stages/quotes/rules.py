"""What each rule's quotes are worth, and the sizes the rules work with."""

from typing import Literal

Rule = Literal[
    "attributed", "introduced", "colon", "block", "pull", "label", "fragment", "mixed", "according", "reported", "trailing",
    "asked", "nominal", "named", "plain", "thing",
]  # fmt: skip

CONFIDENCE: dict[Rule, float] = {
    "attributed": 0.95,  # "A," she said.
    "introduced": 0.95,  # She said, "A."
    "colon": 0.8,  # She was blunt: "A."
    "block": 0.6,  # In a statement, she said: [new paragraph] A.
    "pull": 0.7,  # A. Jane Doe, mayor
    "label": 0.8,  # DOE: A.
    "fragment": 0.7,  # She called it “a”.
    "mixed": 0.85,  # She said it was "a" thing.
    "according": 0.85,  # A, according to her.
    "reported": 0.85,  # She said that A.
    "trailing": 0.85,  # A, she said.
    "asked": 0.6,  # She asked them to A.
    "nominal": 0.4,  # She announced the start of A.
    "thing": 0.6,  # She promised, denied, disputed A.
    "named": 0.5,  # She describes B as A.
    "plain": 0.6,  # "A." after a sentence that names one speaker
}
"""Rough probabilities that a reader would file the quote with these words and this speaker."""

GAP_TOKENS = 25
"""At most so many words stand between a cue and the passage it introduces."""

SPEECH_WORDS = 4
"""A passage without a cue is speech from this length on; a shorter one is a scare quote or a title."""

CLAUSE_WORDS = 2
"""The shortest reported clause."""

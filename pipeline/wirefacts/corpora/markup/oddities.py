"""What looks like a slip in a story that holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Oddity:
    """What looks like a slip; `at` is a code point of the story's text, None where it concerns the story as a whole."""

    message: str
    at: int | None = None

"""How sure a verdict is, by rule: long verbatim words most, short or much altered ones least."""

from wirefacts.verify.choosing import Choice
from wirefacts.verify.claims import Reading

_SURE = {"verbatim": 0.99, "punctuation": 0.97, "disfluency": 0.95, "trimmed_marked": 0.95, "bracketed": 0.93, "stitched": 0.85,
         "trimmed_unmarked": 0.92, "altered_critical": 0.92, "altered_minor": 0.88, "reordered": 0.85}  # fmt: skip
SHORT = 5


def confidence(reading: Reading, choice: Choice, places: int) -> float:
    """0 to 1, two decimals: less for fragments of few words, for words that stand in many places, for little in common."""
    sure = _SURE[choice.wording]
    if len(reading.words) < SHORT:
        sure -= 0.05 * (SHORT - len(reading.words))
    if not choice.beside:
        sure *= 0.5 + 0.5 * choice.fit.coverage
    return round(max(0.05, sure - 0.01 * min(5, places - 1)), 2)

"""How sure the source itself is: withdrawn, a rough transcript, a translation."""

import re

from wirefacts.text.extents import Extent
from wirefacts.verify.sources import Source

EDGE = 400
"""Code points at the document's start and end in which it says what it is."""
_SAYS = re.compile(
    r"(?:rush|rough|draft|unedited|uncorrected|automated|automatic|auto-generated|machine|computer-generated|partial|"
    r"unofficial|preliminary|unchecked)[- ](?:generated )?(?:transcript|transcription|translation|captions?)|"
    r"transcript\w*[^.\n]{0,60}(?:may|might|could) (?:contain|include|not be)|"
    r"(?:may|might) (?:contain|include) (?:errors|inaccuracies)|not (?:been )?checked against|official translation|"
    r"\btranslated (?:from|by)|translation (?:from|of|by)|as translated|(?:through|via) an? (?:interpreter|translator)|"
    r"has not been (?:checked|verified|proofread)|could not be (?:independently )?verified|"
    r"\b(?:kill notice|do not use|mandatory kill)|"
    r"this (?:story|article|statement|transcript) (?:has been|was|is) (?:withdrawn|retracted|corrected|superseded)",
    re.IGNORECASE,
)
_NEAR = re.compile(r"(?:through|via) an? (?:interpreter|translator)|\binaudible\b|unintelligible", re.IGNORECASE)


def doubtful(source: Source, match: Extent) -> Extent | None:
    """Where a document says that its words are not sure; its start where that is known of it."""
    if source.status != "usable" or source.translated or not source.checked:
        return Extent(0, min(len(source.text), 1))
    head, tail = min(EDGE, len(source.text)), max(0, len(source.text) - EDGE)
    for start, end in ((0, head), (tail, len(source.text))):
        found = _SAYS.search(source.text, start, end)
        if found:
            return Extent(*found.span())
    found = _NEAR.search(source.text, max(0, match.start - 160), min(len(source.text), match.end + 160))
    return Extent(*found.span()) if found else None

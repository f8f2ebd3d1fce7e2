"""How sure the source itself is: withdrawn, a rough transcript, a translation."""

import re

from wirefacts.text.extents import Extent
from wirefacts.verify.sources import Source

EDGE = 400
"""Code points at the document's start and end in which it says what it is."""
_SAYS = re.compile(
    r"(?:rush|rough|draft|unedited|uncorrected|automated|automatic|auto-generated|machine|computer-generated|partial|unofficial|"
    r"preliminary|unchecked)[- ](?:generated )?(?:transcript|transcription|translation|captions?)|"
    r"transcript\w*[^.\n]{0,60}(?:may|might|could) (?:contain|include|not be)|(?:may|might) (?:contain|include) (?:errors|inaccuracies)|"
    r"not (?:been )?checked against|official translation|\btranslated (?:from|by)|translation (?:from|of|by)|as translated|"
    r"(?:through|via) an? (?:interpreter|translator)|has not been (?:checked|verified|proofread)|"
    r"could not be (?:independently )?verified|\b(?:kill notice|do not use|mandatory kill|this (?:story|article|statement|transcript) "
    r"(?:has been|was|is) (?:withdrawn|retracted|corrected|superseded))",
    re.IGNORECASE,
)
_NEAR = re.compile(r"through an interpreter|via (?:an )?interpreter|through a translator|\binaudible\b|unintelligible", re.IGNORECASE)


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

"""How sure the source itself is: withdrawn, a rough transcript, a translation."""

import re

from wirefacts.text.extents import Extent
from wirefacts.verify.sources import Source

EDGE = 600
"""Code points at the document's start and end in which it says what it is."""
_SAYS = re.compile(
    r"(?:rush|rough|draft|unedited|uncorrected|automated|automatic|auto-generated|machine|computer-generated|partial|unofficial|"
    r"preliminary)[- ](?:generated )?(?:transcript|transcription|translation|captions?)|transcript\w*[^.\n]{0,60}(?:may|might|could) "
    r"(?:contain|include|not be)|(?:may|might) (?:contain|include) (?:errors|inaccuracies)|(?:translated|translation) (?:from|by|of)|"
    r"through an interpreter|via (?:an )?(?:interpreter|translator)|as translated|speaking (?:in|through) [^.\n]{0,40}(?:interpreter|translat)"
    r"|has not been (?:checked|verified|proofread)|not (?:independently )?verified|could not be (?:independently )?verified|"
    r"\b(?:retracted|retraction|withdrawn|kill(?:ed)? (?:notice|story)|do not use|corrected version|superseded)\b|"
    r"unverified|\(inaudible\)|\[inaudible\]|audio (?:quality|is) (?:was )?(?:poor|unclear)",
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

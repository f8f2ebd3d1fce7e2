"""How to cite a passage: in words, and as a link that opens its page at these words.

Source: WICG, URL Fragment Text Directives (wicg.github.io/scroll-to-text-fragment).
"""

import re
from urllib.parse import quote

from wirefacts.drawing.escape import web_link
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Match

WHOLE = 160
"""Code points of a passage that a link names whole; of a longer one it names the first and the last words."""
ENDS, AROUND = 4, 3
"""Words named at either end of a long passage, and on either side of one whose words stand in the text more than once."""
_SPACE = re.compile(r"\s+")


def citation(match: Match, source: Source | None) -> str:
    """The words, whose they are, where and when."""
    whose = match.speaker.name if match.speaker else None
    where = source.headline if source and source.headline else match.document
    published = source.published.isoformat() if source and source.published else None
    when = match.when or published
    place = ", ".join(filter(None, (whose, where, when)))
    return f"“{_SPACE.sub(' ', match.text)}” ({place})"


def text_link(match: Match, source: Source | None) -> str | None:
    """The source's address with a text directive for the passage; None where it has no address on the web."""
    address = web_link(source.uri) if source and source.uri else None
    if source is None or address is None:
        return None
    return f"{address}{'' if '#' in address else '#'}:~:text={directive(source.text, match.start, match.end)}"


def directive(text: str, start: int, end: int) -> str:
    """`[prefix-,]start[,end][,-suffix]` for `text[start:end]`. A directive without an end may not leave its paragraph."""
    words = text[start:end].split()
    if end - start <= WHOLE and "\n" not in text[start:end].strip():
        named = _coded(words)
    else:
        named = f"{_coded(words[:ENDS])},{_coded(words[-ENDS:])}"
    if text.count(text[start:end]) < 2:
        return named
    before, behind = text[:start].rpartition("\n")[2].split()[-AROUND:], text[end:].partition("\n")[0].split()[:AROUND]
    prefix = f"{_coded(before)}-," if before else ""
    suffix = f",-{_coded(behind)}" if behind else ""
    return f"{prefix}{named}{suffix}"


def _coded(words: list[str]) -> str:
    """Percent-encoded; dashes too, since they part a directive."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")

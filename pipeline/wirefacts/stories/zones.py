"""Which parts of a story are its headline, byline, dateline, editor's notes and tail matter, by conservative rules.

What no rule is sure of is body: a fact lost in a wrongly silent zone is worse than a byline read as prose.
"""

import re
from collections.abc import Iterator

from wirefacts.stories.document import Zone, ZoneKind
from wirefacts.text.extents import Extent
from wirefacts.text.view import paragraphs, view

HEADLINE_CHARACTERS = 160
TOP_PARAGRAPHS = 5
"""Bylines and datelines stand within so many paragraphs of the start."""
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTH_SHORT = rf"(?:{_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
_DAY = rf"(?:{_WEEKDAY},? )?(?:{_MONTH_SHORT} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?)"
_NAME = (
    r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|da|di|du|van|von|der|den|la|le|bin|al|el|Mc|O)[ '’-])*[^\W\d_a-z][\w.'’-]*){1,3}"
)
_BYLINE = re.compile(rf"(?:By|BY) {_NAME}(?:(?:,| and|, and| AND) {_NAME})*(?:(?:,| \||, of) [^.!?]{{2,50}})?")
_DATE_LINE = re.compile(
    rf"(?:(?:Published|Updated|Posted|Last updated)(?: on|:)? )?{_DAY}(?:,? (?:at )?\d\d?[:.]\d\d.{{0,20}})?"
)
_DATE_START = re.compile(rf"{_WEEKDAY}, {_MONTH} \d{{1,2}}, \d{{4}}(?= [\"“‘'(]?[A-Z])")
_CAPITALS = r"[^\W\d_a-z](?:[^\W\d_a-z]|[.'’-])*"
_PLACE = rf"(?=\w\w)(?!(?:MRS?|MS|DR|SEN|REP|GOV)\b){_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_REGION = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
_AGENCY = r"\([A-Z][\w./ -]{1,30}\)"
_DASH = r"(?:—|–|--|-)(?= )"
_DATELINE = re.compile(rf"{_PLACE}{_REGION}(?:, {_DAY},?)?(?: {_AGENCY})? ?{_DASH}")
_SOFT_DATELINE = re.compile(rf"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,3}}{_REGION}(?:, {_DAY},?)? {_AGENCY} ?{_DASH}")
_COLON_DATELINE = re.compile(rf"{_PLACE}{_REGION}(?:, {_DAY},?)?(?: {_AGENCY})?:(?= [\"“‘'(]?[A-Z])")
"""As papers of South Asia and Africa have it: "NEW DELHI: The minister said"; a label of a transcript looks the same."""
_LEAD_CHARACTERS = 80
_EDNOTE = re.compile(
    r"[(\[]?(?:Editor['’]?s?['’]? [Nn]ote|Editors['’] [Nn]ote|EDITOR['’]S NOTE|Eds|(?:Correction|Clarification)s?"
    r"|CORRECTION|CLARIFICATION)\b[^.]{0,40}?[:—–]"
    r"|\((?:Refiles|Corrects|Adds|Updates|Recasts|Removes|Clarifies|Repeats) [^()]*\)\Z"
    r"|This (?:story|article|report) (?:has been|was) (?:corrected|updated|amended|clarified)\b"
)
_TAIL = re.compile(
    r"\(?(?:Additional r|R)eporting by [A-Z]|\(?(?:Writing|Editing|Compiled|Translated) by [A-Z][^.]*(?:;|\)\.?\Z|\Z)"
    r"|Copyright (?:\([Cc]\) ?|© ?)?\d{4}\b|(?:©|\([Cc]\)) ?(?:Copyright )?\d{4}\b|All rights reserved\.?\Z"
    r"|(?:Follow|Contact|E-?mail) (?:the (?:author|writer|reporter)|[^.]{2,60} (?:on (?:X|Twitter|Bluesky)|at \S+@))"
    r"|[^.]{2,160} contributed (?:to this (?:report|story|article)|reporting)\b[^.]{0,40}\.?\Z"
    r"|(?:[-–—_*#]{2,}|-30-|ENDS?)\Z"
)
_CREDIT_AT_END = re.compile(r"\((?:Additional r|R)eporting by [^()]{3,300}\)\Z")
_LINKS = frozenset({"sources", "related news", "related articles", "external links", "see also", "references"})
_SENTENCE_END = re.compile(r"[.:;,…][\"'”’)\]]*\Z|[!?][\"”]\Z")


def zones(text: str) -> tuple[Zone, ...]:
    """The zones of `text`: in order, disjoint, each within the text and without white space at its ends.

    Together they cover every paragraph; a text without any paragraph has none.
    """
    viewed = view(text)
    found: list[Zone] = []
    for kind, extent in _kinds(viewed, paragraphs(viewed)):
        if kind == "body" and found and found[-1].kind == "body":
            found[-1] = Zone(kind="body", extent=Extent(found[-1].extent.start, extent.end))
        else:
            found.append(Zone(kind=kind, extent=extent))
    return tuple(found)


def _kinds(viewed: str, blocks: list[Extent]) -> Iterator[tuple[ZoneKind, Extent]]:
    tail = _tail_start(viewed, blocks)
    labelled = sum(_COLON_DATELINE.match(viewed, b.start, b.end) is not None for b in blocks) != 1
    for i, block in enumerate(blocks):
        if i >= tail:
            yield "tail", block
        elif i == 0 and tail > 1 and _is_headline(viewed, block):
            yield "headline", block
        elif i < TOP_PARAGRAPHS and len(block) <= HEADLINE_CHARACTERS and (kind := _line_kind(block.slice(viewed))):
            yield kind, block
        elif _EDNOTE.match(viewed, block.start, block.end):
            yield "ednote", block
        else:
            yield from _parts(viewed, block, top=i < TOP_PARAGRAPHS, labelled=labelled)


def _tail_start(viewed: str, blocks: list[Extent]) -> int:
    """The number of the block from which all is tail matter."""
    start = len(blocks)
    while start > 1 and _TAIL.match(viewed, blocks[start - 1].start, blocks[start - 1].end):
        start -= 1
    for i, block in enumerate(blocks):
        if 2 * block.start > len(viewed) and len(block) < 20 and block.slice(viewed).rstrip(":").lower() in _LINKS:
            return min(i, start)
    return start


def _is_headline(viewed: str, block: Extent) -> bool:
    line = block.slice(viewed)
    if len(line) > HEADLINE_CHARACTERS or " " not in line or _SENTENCE_END.search(line):
        return False
    return not (_line_kind(line) or _EDNOTE.match(line) or _TAIL.match(line) or _dateline(line))


def _line_kind(line: str) -> ZoneKind | None:
    if _BYLINE.fullmatch(line):
        return "byline"
    return "dateline" if _DATE_LINE.fullmatch(line) else None


def _dateline(line: str) -> re.Match[str] | None:
    start = line[:HEADLINE_CHARACTERS]
    return _DATELINE.match(start) or _SOFT_DATELINE.match(start) or _DATE_START.match(start)


def _parts(viewed: str, block: Extent, *, top: bool, labelled: bool) -> Iterator[tuple[ZoneKind, Extent]]:
    """A paragraph of prose: perhaps a dateline before it, perhaps a credit in brackets at its end.

    `labelled` where a capital word before a colon is no place, as one of several labels.
    """
    line = block.slice(viewed)
    opening = _dateline(line) if top else None
    if top and opening is None and not labelled and len(line) > _LEAD_CHARACTERS:
        opening = _COLON_DATELINE.match(line)
    credit = _CREDIT_AT_END.search(line, max(0, len(line) - 320)) if line.endswith(")") else None
    start = opening.end() if opening else 0
    end = credit.start() if credit else len(line)
    if start:
        yield "dateline", Extent(block.start, block.start + start)
    body = Extent(block.start + start, block.start + end).trimmed(viewed)
    if len(body):
        yield "body", body
    if credit:
        yield "tail", Extent(block.start + end, block.end)

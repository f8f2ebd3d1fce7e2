"""Whose words a whole text is, by its first lines or its signature; and whose a block of it is that a colon announces."""

import re
from itertools import takewhile

from wirefacts.values.titles import is_title
from wirefacts.verify.bearers import FULL, NAME

_THING = (
    r"(?i:remarks|speech|statement|address|testimony|keynote|letter|eulogy|lecture|diary|journal|memoirs?|memo|"
    r"opening statement|column|sermon|toast|message|blog)"
)
_WHO = r"(?P<name>[A-Z][^\n,;:(“\"]{2,50}?)"
_STOP = r"(?: (?i:on|to|at|in|about|before|for|after|during|of)\b|[\n,;:(]|\Z)"
_TITLES = (
    re.compile(rf"\A[^\n]{{0,60}}?\b{_THING}\b[^\n]{{0,30}}? (?i:by|of|from) (?:(?i:the) )?{_WHO}{_STOP}"),
    re.compile(rf"\A(?:[Tt]he )?{_WHO}['’]s? (?:\w+ ){{0,3}}?{_THING}\b"),
    re.compile(
        rf"\A(?:[Tt]he )?{_WHO} (?:has |have )?(?:issued|released|posted|published|gave|made|sent) (?:this|the following)\b"
    ),
    re.compile(rf"\A(?:From|FROM|By|BY|Author|Posted by|Written by):? (?P<name>{NAME})(?=[ \t]*(?:\n|\Z|,|\())"),
    re.compile(rf"\A(?P<name>{NAME})(?:, [^\n]{{2,60}}|[ \t]+[(]?@\w+[)]?[^\n]*)\Z"),
)
_SIGNED = re.compile(
    rf"(?:[.!?”\"’)]|\n)[ \t]*\n[ \t]*(?:[—–-]+[ \t]?|[Ss]igned,?:?[ \t]?)?(?P<name>{NAME}|[A-Z][\w&.'’ -]{{3,40}})"
    r"(?:,[ ][^\n.!?\d]{2,60})?"
    r"(?:\n[ \t]*[A-Z][^\n.!?:\d]{2,60}){0,2}\s*(?:ENDS|Ends|###|-30-)?\s*\Z"
)
_NOTES = re.compile(
    r"\n[ \t*]*(?:Notes?|NOTES?|ENDS|Ends|Contact|CONTACT|Media|MEDIA|For more|P\.S\.|PS:?|###|-30-|About) ?[^\n]*"
)
_CLOSING = re.compile(r"\b(?:[Rr]eport(?:ing|ed)|[Ee]dit(?:ing|ed)|[Pp]hoto|[Cc]ontact|ENDS|END|Ends|Thank|Applause)\b")
FIRST, TAIL, HEAD = 4, 300, 600
"""Lines at the beginning, and code points at the end and the beginning, in which a text may say whose it is."""
_DATELINE = re.compile(r"\A[A-Z][^\n]{0,40}? [—–-]{1,2} ")
_MEMO = re.compile(r"^(?:From|FROM): (?P<name>[^\n,(<]{3,40}).*\n(?:.*\n){0,3}(?:To|TO|Subject|Date): ", re.MULTILINE)
_BLOCK = re.compile(r"[ \t]*(?:>|[“\"])")


def author(text: str, headline: str | None) -> str | None:
    """Whose speech, letter, statement or post a text in the first person is; None where it does not say."""
    lines = [line.strip(" \t#*_") for line in text[:HEAD].split("\n") if line.strip()][:FIRST]
    for line in (headline or "", *lines):
        for title in _TITLES:
            found = title.search(line)
            if found and len(found["name"].split()) < 8:
                return found["name"].strip(" .")
    titled = next((at for at, line in enumerate(lines) if at and re.match(rf"(?:\w+ ){{0,3}}{_THING}\b", line)), None)
    if titled and FULL.fullmatch(lines[0]):
        return lines[0]
    return signature(text)


def signature(text: str) -> str | None:
    """The name under a text."""
    found = _SIGNED.search(_NOTES.split(text[-2 * TAIL :])[0][-TAIL:])
    if found is None or _CLOSING.search(found.group()):
        return None
    name = found["name"].strip()
    office = " ".join(takewhile(is_title, found.group()[found.end("name") - found.start() :].strip(" ,\n").split()))
    return f"{office} {name}".strip() if len(name.split()) > 1 and not all(map(is_title, name.split())) else None


def sender(text: str) -> str | None:
    """Who sent a message, by its first lines."""
    found = _MEMO.match(text[:HEAD].lstrip())
    return found["name"].strip() if found else None


def announced(text: str, at: int) -> tuple[str, ...]:
    """Whom the words before a colon name, where a block of words set off from the text stands behind it, and `at` in it."""
    start = text.rfind("\n", 0, at) + 1
    while start > 0 and (_BLOCK.match(text, start) or not text[start : text.find("\n", start)].strip()):
        start = text.rfind("\n", 0, start - 1) + 1
    end = text.find("\n", start)
    intro = text[start : end if end >= 0 else len(text)].rstrip()
    if end < 0 or end >= at or not intro.endswith(":") or not _BLOCK.match(text, text.rfind("\n", 0, at) + 1):
        return ()
    intro = _DATELINE.sub("", intro)
    named = re.findall(rf"(?<!to )(?<!To )(?<!told )\b({FULL.pattern})", intro)
    return tuple(named[:1])

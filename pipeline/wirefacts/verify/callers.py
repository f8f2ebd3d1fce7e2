"""Callers and questioners who come and go: who they say they are, and whom the host or the chair has just called."""

import re

from wirefacts.verify.bearers import FULL, NAME

LAST = 240
"""Code points at the end of what was said before in which somebody may be called."""
_SELF = re.compile(
    rf"\b(?:I'm|I’m|I am|[Mm]y name is|[Mm]y name's|[Tt]his is|[Ii]t's|[Ii]t’s) (?P<name>{FULL.pattern})"
)
_GREETING = r"(?:(?:Thank you|Thanks|Hi|Hello|Yes|Good (?:morning|afternoon|evening))[^.!?]{0,30}[.,!] )*"
_PRESENTED = re.compile(
    rf"\A{_GREETING}(?P<name>{FULL.pattern})(?:,? (?:from|with|of|for|here)\b|, (?:the )?[A-Z][^.!?\n]{{2,40}}[.:])"
)
_CALLED = re.compile(
    rf"\b(?:[Gg]o to|[Nn]ext (?:is|up is|caller is|we have)|[Ll]ine (?:is|\w+ is|\w+,)|[Cc]aller is|[Hh]ear from|[Tt]urn to|"
    rf"[Cc]omes? from|[Ww]elcome,?|[Hh]ello,?|[Cc]all|[Oo]ver to|[Yy]es,|[Ww]ith us is|[Oo]n the line is) "
    rf"(?:now |to )?(?P<one>{NAME})"
    rf"|(?:\A|[.?!] )(?:And |Now |Yes, |Then )?(?P<two>{NAME})(?:,? (?:you're on|you’re on|you are on|go ahead|please)\b"
    r"|,? (?:in|from) [A-Z]\w+[.?,!]|\?\s*\Z)"
)


def introduced(words: str) -> tuple[str, ...]:
    """Who says who they are in their own words: "I'm Ada Quill"."""
    found = _SELF.search(words)
    return (found["name"],) if found else ()


def presented(words: str) -> tuple[str, ...]:
    """Who begins with their name: "Ada Quill, Amber Gazette. Who pays?"."""
    found = _PRESENTED.match(words)
    return (found["name"],) if found else ()


def addressed(before: str) -> tuple[str, ...]:
    """Whom the words before call: "Let's go to Ada in Dorn.", "Ada, you're on.", "Mr. Bell?"."""
    found = list(_CALLED.finditer(before[-LAST:]))
    return (found[-1]["one"] or found[-1]["two"],) if found else ()

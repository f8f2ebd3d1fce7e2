"""Who asks and who answers in an interview whose turns bear a Q and an A."""

import re
from collections.abc import Sequence

from wirefacts.annotations.layers import MENTIONS
from wirefacts.annotations.views import Mention
from wirefacts.stages.quotes.page import Page
from wirefacts.text.extents import Extent

_ASKER_AFTER = re.compile(
    r"(?:(?:interviewed|questioned|asked) by|in conversation with|questions (?:from|by|of)"
    r"|(?:spoke|speaks|speaking|talked|talks|talking) (?:to|with))\W+(?:\w+\W+){0,5}?$",
    re.IGNORECASE,
)
_ASKER_BEFORE = re.compile(
    r"^\W+(?:(?!was |were |is |been )\w+ )?(?:interviewed|interviews|questioned|sat down with|sits down with)\b",
    re.IGNORECASE,
)
_ASKERS = frozenset({"person", "organization"})
_NEAR = 60
_BEFORE = 4


def interviewed(page: Page, lines: Sequence[Extent]) -> Extent | None:
    """Who answers: the first person named in the nearest of the `lines` before the questions that names one."""
    names = _names(page)
    for line in reversed(lines):
        for name in names:
            if line.covers(name.extent) and name.label == "person" and not _asks(page, line, name.extent):
                return name.extent
    return None


def asked_by(page: Page, lines: Sequence[Extent]) -> Extent | None:
    """Who asks: "interviewed by Ann Roe", "spoke to Radio Quill", "Ann Roe sat down with her". None where no line says."""
    names = _names(page)
    for line in reversed(lines[-_BEFORE:]):
        for name in names:
            if line.covers(name.extent) and name.label in _ASKERS and _asks(page, line, name.extent):
                return name.extent
    return None


def _names(page: Page) -> list[Mention]:
    """All names of the story, in text order."""
    found = (mention for mention in MENTIONS.read(page.doc) if mention.kind == "name")
    return sorted(found, key=lambda mention: mention.extent.start)


def _asks(page: Page, line: Extent, name: Extent) -> bool:
    before = page.text[max(line.start, name.start - _NEAR) : name.start]
    after = page.text[name.end : min(line.end, name.end + _NEAR)]
    return _ASKER_AFTER.search(before) is not None or _ASKER_BEFORE.match(after) is not None

"""Who asks and who answers in an interview whose turns bear a Q and an A."""

import re
from collections.abc import Sequence

from spacy.tokens import Span

from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.phrases import extent_of
from wirefacts.text.extents import Extent

_ASKER_AFTER = re.compile(
    r"(?:(?:interviewed|questioned|asked) by|in conversation with|questions (?:from|by|of)"
    r"|(?:spoke|speaks|speaking|talked|talks|talking) (?:to|with))\W+(?:[\w.]+\W+){0,4}?$",
    re.IGNORECASE,
)
_ASKER_BEFORE = re.compile(
    r"^\W+(?:(?!was |were |is |been )\w+ )?(?:interviewed|interviews|questioned|sat down with|sits down with)\b",
    re.IGNORECASE,
)
_ASKERS = frozenset({"PERSON", "ORG"})
_NEAR = 60
_BEFORE = 4


def interviewed(page: Page, lines: Sequence[Extent]) -> Extent | None:
    """Who answers: the first person named in the nearest of the `lines` before the questions that names one."""
    for line in reversed(lines):
        person = next(
            (name for name in _names(page, line) if name.label_ == "PERSON" and not _asks(page, line, name)), None
        )
        if person is not None:
            return extent_of(person)
    return None


def asked_by(page: Page, lines: Sequence[Extent]) -> Extent | None:
    """Who asks: "interviewed by Ann Roe", "spoke to Radio Quill", "Ann Roe sat down with her". None where no line says."""
    for line in reversed(lines[-_BEFORE:]):
        for name in _names(page, line):
            if name.label_ in _ASKERS and _asks(page, line, name):
                return extent_of(name)
    return None


def _names(page: Page, line: Extent) -> list[Span]:
    span = page.doc.char_span(line.start, line.end, alignment_mode="contract")
    return [] if span is None else list(span.ents)


def _asks(page: Page, line: Extent, name: Span) -> bool:
    before = page.text[max(line.start, name.start_char - _NEAR) : name.start_char]
    after = page.text[name.end_char : min(line.end, name.end_char + _NEAR)]
    return _ASKER_AFTER.search(before) is not None or _ASKER_BEFORE.match(after) is not None

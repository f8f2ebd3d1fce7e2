"""Quotations that the layout shows: after a colon, as a pull quote."""

import re
from bisect import bisect_left, bisect_right

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.text.extents import Extent

_NAME = r"[A-Z][\w.'’-]*[a-z](?:[ -](?:[A-Z][\w.'’-]*|de|van|von|der|bin|al|el|la|of|the)){0,4}"
_PULL = re.compile(rf"[.?!…][\"”’']?\s+(?:[—–―-]+\s*)?(?P<name>{_NAME})(?P<title>,\s(?:[^.?!\n]|\b[A-Z]\.){{2,80}})?$")
_SIGNATURE = re.compile(rf"^[—–―-]+\s*(?P<name>{_NAME})(?P<title>,\s[^.?!\n]{{2,80}})?$")
_CREDIT = re.compile(r"/|\bYours\b|\b(?:AP|AFP|Getty|Reuters|EPA|Photo|Image|Images|File|via|Flickr|Wikimedia)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]m|I['’]ve|we|We|my|My|our|Our|us|me)\b")
_MARKS = frozenset('"“”‘«')
_PULL_WORDS = 6


def pull_quotes(page: Page) -> list[Draft]:
    """Paragraphs that end in a name without a verb: a sentence in the first person, or one that the story has elsewhere."""
    found = []
    for number, block in enumerate(page.paragraphs):
        text = block.slice(page.text)
        if len(text) > 1500:
            continue
        match = _PULL.search(text[-160:])
        if match is not None and not _CREDIT.search(match.group()):
            shift = block.start + max(0, len(text) - 160)
            content = (
                Extent(block.start, shift + match.start("name"))
                .trimmed(page.text, " \n\t—–―-")
                .trimmed(page.text, "\"“”'‘’")
            )
            if _is_speech(page, content) or (page.text[block.start] in _MARKS and page.text[content.end] in _MARKS):
                found.append(_signed(page, content, match, shift))
        match = _SIGNATURE.match(text)
        if match is not None and number and not _CREDIT.search(text):
            content = page.paragraphs[number - 1].trimmed(page.text, "\"“”'‘’")
            if _is_speech(page, content) or page.text[page.paragraphs[number - 1].start] in '"“‘':
                found.append(_signed(page, content, match, block.start))
    return found


def _is_speech(page: Page, content: Extent) -> bool:
    words = content.slice(page.text)
    if words.count(" ") < _PULL_WORDS:
        return False
    again = page.text.find(words, 0, content.start) >= 0 or page.text.find(words, content.end) >= 0
    return again or _FIRST_PERSON.search(words) is not None


def _signed(page: Page, content: Extent, match: re.Match[str], shift: int) -> Draft:
    name = Extent(shift + match.start("name"), shift + match.end("name"))
    whole = Extent(name.start, shift + match.end())
    first = bisect_left(page.passages, content.start, key=lambda p: p.inner.start)
    last = bisect_right(page.passages, content.end, key=lambda p: p.inner.end)
    numbers = list(range(first, last))
    return Draft("pull", [content], "direct", passages=numbers, names=(name, whole))


def block_after(page: Page, sentences: list[Sentence], busy: set[int]) -> tuple[Extent, list[int], int] | None:
    """The words of a block quote, its passages and how many sentences it takes: all up to where the story speaks again.

    `busy` are the indexes of `sentences` that have a cue of their own. None where the first one has.
    """
    count = next((i for i in range(len(sentences)) if i in busy), len(sentences))
    if count == 0:
        return None
    held = sentences[:count]
    numbers = [p.number for s in held for p in s.passages]
    return page.chars(held[0].start, held[-1].end).trimmed(page.text, '"“” '), numbers, count

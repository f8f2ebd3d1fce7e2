"""What all tools have in common: a text, spans with labels and values, links between spans. Offsets are code points."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pydantic import Field

from wirefacts.corpora.manifest import Digest
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.tools.vocabulary import LABELS, LINKS
from wirefacts.errors import GoldError
from wirefacts.records.parts import Part
from wirefacts.text.extents import Extent

Values = Mapping[str, tuple[str, ...]]
"""The values of a line by their keys, as they are written on it; a list's values one by one."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text. `key` names it for links, `at` for people; `words` is what its file says stands there."""

    key: str
    label: str
    extent: Extent
    values: Values = field(default_factory=dict)
    words: str | None = None
    at: str = ""

    def having(self, values: Values) -> "Span":
        """The same span with more values."""
        return replace(self, values={**self.values, **values})


@dataclass(frozen=True, slots=True)
class Link:
    """From the span with key `source` to that with key `target`."""

    label: str
    source: str
    target: str
    at: str = ""


class About(Part):
    """What is known of a story as a whole. Tools have no place for it; it travels in a free field of theirs.

    `entities` are entity lines, `facts` the order of fact lines, `nesting` the order of spans on the same words where it is
    not the usual one.
    """

    header: Header
    sha256: Digest
    entities: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    nesting: dict[str, tuple[str, ...]] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Standoff:
    """A story as tools know it. `source` is the file (and the row) that errors name."""

    source: str
    text: str
    about: About
    spans: tuple[Span, ...]
    links: tuple[Link, ...]

    def error(self, at: str, message: str) -> GoldError:
        """What is wrong, and where."""
        return GoldError(f"{self.source}: {at}: {message}" if at else f"{self.source}: {message}")


def same_text(source: str, text: str, about: About) -> None:
    """Raises GoldError unless `text` is that of the export."""
    if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != about.sha256:
        raise GoldError(
            f"{source}: text: is not the text that was exported (its sha256 differs), so no offset holds; export the story anew"
        )


def check(standoff: Standoff) -> None:
    """Raises GoldError unless the text is that of the export, each span stands in it, and all is known by its name."""
    same_text(standoff.source, standoff.text, standoff.about)
    seen: set[str] = set()
    for span in standoff.spans:
        if span.label not in LABELS:
            raise standoff.error(span.at, f"unknown label {span.label!r}; there are {', '.join(LABELS)}")
        if span.key in seen:
            raise standoff.error(span.at, "a span of this name stands in the file twice")
        seen.add(span.key)
        stand(standoff.source, span.at, standoff.text, (span.extent,), span.words)
    _check_links(standoff, standoff.links, seen)


def stand(source: str, at: str, text: str, extents: Sequence[Extent], words: str | None) -> None:
    """Raises GoldError unless `extents` are in `text` and read `words`, a space between two, where these are known."""
    for extent in extents:
        if not 0 <= extent.start < extent.end <= len(text):
            raise GoldError(
                f"{source}: {at}: offsets {extent.start} to {extent.end} are not in the text of {len(text)} code points; "
                "mark these words anew"
            )
    found = " ".join(extent.slice(text) for extent in extents)
    if words not in {None, found}:
        places = " and ".join(f"{extent.start} to {extent.end}" for extent in extents)
        raise GoldError(
            f"{source}: {at}: says {words!r}, but at {places} stands {found!r}; {_drift(text, extents, words)}"
        )


def _drift(text: str, extents: Sequence[Extent], words: str | None) -> str:
    """What to do about a span that says other words than those that stand there."""
    units = text.encode("utf-16-le")
    found = (units[2 * each.start : 2 * each.end].decode("utf-16-le", "replace") for each in extents)
    if " ".join(found) == words:
        return "these offsets count UTF-16 units; have the tool count code points, or mark these words anew"
    return "the offsets have drifted; mark these words anew, or export the story anew"


def _check_links(standoff: Standoff, links: Sequence[Link], known: set[str]) -> None:
    for link in links:
        if link.label not in LINKS:
            raise standoff.error(link.at, f"unknown relation {link.label!r}; there are {', '.join(LINKS)}")
        for key in (link.source, link.target):
            if key not in known:
                raise standoff.error(
                    link.at, f"relation {link.label} hangs on span {key}, which is not there; remove it"
                )

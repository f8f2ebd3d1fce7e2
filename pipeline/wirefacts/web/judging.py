"""By what claims are judged: sources that a request brings, or the archive that the service was started with."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from threading import Lock
from typing import TypeAlias

from wirefacts.encoders.nearness import near
from wirefacts.errors import WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.runs.archived import ArchivedPassages, open_archive, source_in
from wirefacts.runs.batch import extract_chunk
from wirefacts.runs.finishing import finishing
from wirefacts.runs.verifying import verifier
from wirefacts.store.archive import Archive
from wirefacts.stories.document import Document
from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import HouseName, Verdict
from wirefacts.web.setup import Setup
from wirefacts.wire.filed import Filed
from wirefacts.wire.item import Item, as_document

Where: TypeAlias = tuple[Item, ...] | str
"""Sources, or the file or address of an archive."""
HELD = 16
"""Sources that a worker remembers, since whoever checks one quotation checks the next in the same place."""
LONGEST_HELD = 50_000
"""Code points of the longest that is remembered."""
SEARCHING = 10.0
"""Seconds that one look-up in the archive may take."""
_open: dict[str, tuple[Archive, ArchivedPassages]] = {}
_opening = Lock()


def extraction(setup: Setup, item: Item) -> Extraction:
    """The extraction of an article, knowing its text. Raises a WirefactsError."""
    return extracted(setup, as_document(item))


def extracted(setup: Setup, document: Document) -> Extraction:
    """The extraction of `document`, knowing its text. Raises a WirefactsError."""
    (outcome,) = extract_chunk([document], setup.config)
    if isinstance(outcome, WirefactsError):
        raise outcome
    return _finished(setup.gazetteer)(outcome).with_text(document.text)


@lru_cache(maxsize=1)
def _finished(gazetteer: str | None) -> Callable[[Extraction], Extraction]:
    return finishing(gazetteer=gazetteer)


class Evidence:
    """What claims are judged by: the sources that one request brings, read once, or an archive. Raises a WirefactsError."""

    def __init__(self, setup: Setup, where: Where) -> None:
        self._archive = where if isinstance(where, str) else None
        self._sources = [] if isinstance(where, str) else [_source(setup, each) for each in where]

    def judge(self, house: HouseName) -> Verifier:
        """What judges by it; in an archive with nothing in it nothing is found. Raises a WirefactsError."""
        if self._archive is None:
            return verifier(self._sources, house)
        return Verifier(_opened(self._archive)[1], HOUSES[house], near)

    def consulted(self, verdicts: Iterable[Verdict]) -> list[Source]:
        """The sources that `verdicts` point at, to be shown. Raises a WirefactsError."""
        named = dict.fromkeys(match.document for verdict in verdicts for match in verdict.matches)
        if self._archive is None:
            return [source for source in self._sources if source.id in named]
        archive = opened(self._archive)
        return [source_in(filed) for ident in named if (filed := archive.named(ident)) is not None]


def opened(where: str) -> Archive:
    """The archive at `where`, which this process keeps open. Raises ArchiveError, MissingInput."""
    return _opened(where)[0]


def made(where: str) -> None:
    """Makes the archive at `where` where there is none, and brings it up to date. Raises ArchiveError, UsageError."""
    open_archive(where, create=True).close()


def _opened(where: str) -> tuple[Archive, ArchivedPassages]:
    with _opening:
        if where not in _open:
            while _open:
                _open.popitem()[1][0].close()
            archive = open_archive(where, seconds=SEARCHING)
            _open[where] = (archive, ArchivedPassages(archive))
        return _open[where]


def _source(setup: Setup, item: Item) -> Source:
    return (_held if len(item.text) <= LONGEST_HELD else _read)(setup, item)


def _read(setup: Setup, item: Item) -> Source:
    document = as_document(item)
    return source_in(Filed(extracted(setup, document)).beside(document))


_held = lru_cache(maxsize=HELD)(_read)

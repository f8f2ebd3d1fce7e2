"""By what claims are judged: sources that a request brings, or the archive that the service was started with."""

from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from typing import TypeAlias

from wirefacts.errors import WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.runs.archived import ArchivedPassages, open_archive, source_in
from wirefacts.runs.batch import extract_chunk
from wirefacts.runs.verifying import verifier
from wirefacts.store.archive import Archive
from wirefacts.stories.document import Document
from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import HouseName, Verdict

Where: TypeAlias = tuple[Document, ...] | str
"""Sources, or the file or address of an archive."""
HELD = 16
"""Sources that a worker remembers, since whoever checks one quotation checks the next in the same place."""
LONGEST_HELD = 50_000
"""Code points of the longest that is remembered."""
SEARCHING = 10.0
"""Seconds that one look-up in the archive may take."""
_open: dict[str, tuple[Archive, ArchivedPassages]] = {}
_opening = Lock()


def extraction(config: str | None, document: Document) -> Extraction:
    """The extraction of `document`, knowing its text. Raises a WirefactsError."""
    (outcome,) = extract_chunk([document], config)
    if isinstance(outcome, WirefactsError):
        raise outcome
    return outcome.with_text(document.text)


def judge(config: str | None, where: Where, house: HouseName) -> Verifier:
    """What judges claims by what is there; in an archive with nothing in it nothing is found. Raises a WirefactsError."""
    if not isinstance(where, str):
        return verifier([_source(config, each) for each in where], house)
    return Verifier(_opened(where)[1], HOUSES[house])


def consulted(config: str | None, where: Where, verdicts: Iterable[Verdict]) -> list[Source]:
    """The sources that `verdicts` point at, to be shown. Raises a WirefactsError."""
    named = dict.fromkeys(match.document for verdict in verdicts for match in verdict.matches)
    if not isinstance(where, str):
        return [_source(config, each) for each in where if each.id in named]
    return [source_in(filed) for ident in named if (filed := opened(where).named(ident)) is not None]


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


def _source(config: str | None, document: Document) -> Source:
    return (_held if len(document.text) <= LONGEST_HELD else _read)(config, document)


def _read(config: str | None, document: Document) -> Source:
    translated, checked = document.translated_from is not None, document.checked is not False
    return source_of(extraction(config, document), document.speaker, translated=translated, checked=checked)


_held = lru_cache(maxsize=HELD)(_read)

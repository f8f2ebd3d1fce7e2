"""An archive as sources that claims are verified by: it finds, and what judges is the same as for texts in memory."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock

from wirefacts.errors import EmptyInput
from wirefacts.store.archive import Archive
from wirefacts.store.candidates import Stretch
from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.passages import BEST, MOST_PLACES, RAREST, Window, Within, chosen
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import HouseName
from wirefacts.verify.words import Word, keys_in
from wirefacts.wire.filed import Filed

KEPT = 200
"""Sources kept in memory, those asked for last; more than one claim asks for, as pieces of one are told by identity."""


def open_archive(where: str | Path, *, create: bool = False) -> Archive:
    """The archive in a file or at a `postgresql://` address, its words found as `verify` does. Raises as `Archive.open`."""
    return Archive.open(where, keys_in, create=create)


def archive_verifier(archive: Archive, house: HouseName = "strict") -> Verifier:
    """Judges claims by what an archive holds. Raises EmptyInput where it holds nothing, ArchiveError."""
    if not archive.documents:
        raise EmptyInput("--archive", "nothing in it yet; add articles with: wirefacts archive add PATH…")
    return Verifier(ArchivedPassages(archive), HOUSES[house])


class ArchivedPassages:
    """An archive that answers as `Passages` do. Safe to use from several threads."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._kept: OrderedDict[int, Source] = OrderedDict()
        self._lock = Lock()

    @property
    def documents(self) -> int:
        return self._archive.documents

    def has(self, document: str) -> bool:
        return bool(document) and self._archive.has(document)

    def exact(self, sought: Sequence[Word], within: Within = None) -> list[Window]:
        if not sought:
            return []
        found = self._archive.in_a_row([word.key for word in sought], within, most=MOST_PLACES)
        return [window for stretch in found if (window := self._window(stretch)) is not None]

    def search(self, sought: Sequence[Word], within: Within = None) -> list[Window]:
        keys = [word.key for word in sought]
        ranked = self._archive.likeliest(keys, within, rarest=RAREST, most=2 * BEST)
        windows = ((self._window(stretch), score) for stretch, score in ranked)
        return chosen([(window, score) for window, score in windows if window is not None], len(sought))

    def _window(self, stretch: Stretch) -> Window | None:
        """None where the document has gone since it was found."""
        source = self._source(stretch.document)
        return None if source is None else Window(source, stretch.first, stretch.last)

    def _source(self, number: int) -> Source | None:
        with self._lock:
            if (held := self._kept.get(number)) is not None:
                self._kept.move_to_end(number)
                return held
        filed = self._archive.filed(number)
        if filed is None:
            return None
        made = source_in(filed)
        with self._lock:
            source = self._kept.setdefault(number, made)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return source


def source_in(filed: Filed) -> Source:
    """The source in what was filed. Raises ValueError without a text."""
    translated, checked = filed.translated_from is not None, filed.checked is not False
    extraction = filed.extraction if filed.text is None else filed.extraction.with_text(filed.text)
    return source_of(extraction, filed.speaker, translated=translated, checked=checked)


class ArchivedSources(Mapping[str, Source]):
    """The sources of an archive by their documents' ids, each read when it is asked for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def __getitem__(self, ident: str) -> Source:
        filed = self._archive.named(ident)
        if filed is None:
            raise KeyError(ident)
        return source_in(filed)

    def __iter__(self) -> Iterator[str]:
        return (filed.extraction.document.id for filed in self._archive.export())

    def __len__(self) -> int:
        return self._archive.documents

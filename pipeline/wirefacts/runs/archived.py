"""An archive as sources that claims are verified by: it finds, and what judges is the same as for texts in memory."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from pathlib import Path
from threading import Lock

from wirefacts.encoders.nearness import near
from wirefacts.errors import EmptyInput
from wirefacts.records.kinds import Date, Quote, Role
from wirefacts.records.parts import Entity
from wirefacts.store.archive import Archive
from wirefacts.store.candidates import Stretch
from wirefacts.store.reading import Kept
from wirefacts.verify.engine import Verifier
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.passages import BEST, MOST_PLACES, RAREST, Window, Within, chosen
from wirefacts.verify.sources import Source, source_of
from wirefacts.verify.verdicts import HouseName
from wirefacts.verify.words import Word, keys_in
from wirefacts.wire.filed import Filed

_BESIDE = ("id", "text", "published", "status", "headline", "uri", "speaker")
KEPT = 200
"""Sources kept in memory, those asked for last; more than one claim asks for, as pieces of one are told by identity."""


def open_archive(where: str | Path, *, create: bool = False, seconds: float | None = None) -> Archive:
    """The archive in a file or at a `postgresql://` address, its words found as `verify` does. Raises as `Archive.open`."""
    return Archive.open(where, keys_in, create=create, seconds=seconds)


def archive_verifier(archive: Archive, house: HouseName = "strict") -> Verifier:
    """Judges claims by what an archive holds. Raises EmptyInput where it holds nothing, ArchiveError."""
    if not archive.documents:
        raise EmptyInput("--archive", "nothing in it yet; add articles with: wirefacts archive add PATH…")
    return Verifier(ArchivedPassages(archive), HOUSES[house], near)


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

    def exact(self, sought: Sequence[Word], within: Within = None, most: int = MOST_PLACES) -> list[Window]:
        if not sought:
            return []
        found = self._archive.in_a_row([word.key for word in sought], within, most=most)
        return [window for window, _ in self._windows([(stretch, 1.0) for stretch in found])]

    def search(self, sought: Sequence[Word], within: Within = None, most: int = BEST) -> list[Window]:
        keys = [word.key for word in sought]
        ranked = self._archive.likeliest(keys, within, rarest=RAREST, most=2 * BEST)
        read = list(dict.fromkeys(stretch.document for stretch, _ in ranked))[:most]
        return chosen(self._windows([each for each in ranked if each[0].document in read]), len(sought))[:most]

    def _windows(self, found: Sequence[tuple[Stretch, float]]) -> list[tuple[Window, float]]:
        """Without those of documents that have gone since they were found."""
        sources = self._sources({stretch.document for stretch, _ in found})
        return [
            (Window(source, stretch.first, stretch.last), score)
            for stretch, score in found
            if (source := sources.get(stretch.document)) is not None
        ]

    def _sources(self, numbers: Set[int]) -> dict[int, Source]:
        with self._lock:
            held = {number: self._kept[number] for number in numbers & self._kept.keys()}
            for number in held:
                self._kept.move_to_end(number)
        wanted = sorted(numbers - held.keys())
        made = {number: KeptSource(kept) for number, kept in self._archive.kept(wanted).items()} if wanted else {}
        with self._lock:
            held |= {number: self._kept.setdefault(number, source) for number, source in made.items()}
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return held


class KeptSource(Source):
    """A document of an archive as a source whose facts are read when they are asked for, since most are not."""

    _kept: Kept

    def __init__(self, kept: Kept) -> None:
        known = {name: kept.row[name] for name in _BESIDE}
        known |= {"translated": kept.row["translated_from"] is not None, "checked": kept.row["checked"] is not False}
        for name, value in (known | {"_kept": kept}).items():
            object.__setattr__(self, name, value)

    @cached_property
    def _facts(self) -> Source:
        return source_of(self._kept.extraction)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        return self._facts.quotes

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        return self._facts.dates

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        return self._facts.roles

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        return self._facts.entities


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

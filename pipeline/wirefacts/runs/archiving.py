"""Filing articles in an archive: what is new or changed is extracted, what was extracted before is taken as it is."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

from wirefacts.errors import InputError, MalformedInput, WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.runs.batch import run
from wirefacts.runs.collecting import seldom
from wirefacts.store.archive import Archive
from wirefacts.store.shapes import Added
from wirefacts.stories.document import Document
from wirefacts.wire.filed import Filed

Incoming: TypeAlias = Document | Filed | InputError
Refused: TypeAlias = Callable[[WirefactsError], None]
Finished: TypeAlias = Callable[[Extraction], Extraction]
USED = 1_000
"""Texts that are remembered when they were used, since another article may have the same."""


def _as_it_is(extraction: Extraction) -> Extraction:
    return extraction


def add(
    archive: Archive,
    incoming: Iterable[Incoming],
    refused: Refused,
    texts: Iterable[Document | InputError] = (),
    config: str | None = None,
    jobs: int = 1,
    finished: Finished = _as_it_is,
) -> Added:
    """Files all that comes in. What cannot be filed is told to `refused`, and the rest goes on.

    What is extracted here goes through `finished`, which may put a gazetteer's ids in.

    An extraction that comes without its text gets that of the document among `texts` whose SHA-256 it names; these are read
    as far as it takes. An article that is there already is not extracted again. Raises UsageError for a bad `config`,
    ArchiveError.
    """
    came = Added()
    with seldom():
        archive.add(_filings(archive, incoming, refused, _Texts(texts, refused), config, jobs, came, finished), came)
    for ident, problem in came.refused:
        refused(MalformedInput(ident, problem))
    return came


def _filings(
    archive: Archive,
    incoming: Iterable[Incoming],
    refused: Refused,
    texts: "_Texts",
    config: str | None,
    jobs: int,
    came: Added,
    finished: Finished,
) -> Iterator[Filed]:
    for filed, some in groupby(incoming, key=lambda each: isinstance(each, Filed)):
        if filed:
            yield from (texts.completed(each) for each in some if isinstance(each, Filed))
        else:
            wanted = _wanted(archive, (each for each in some if not isinstance(each, Filed)), came)
            for outcome in _extracted(wanted, config, jobs, finished):
                if isinstance(outcome, WirefactsError):
                    refused(outcome)
                else:
                    yield outcome


def _wanted(
    archive: Archive, incoming: Iterable[Document | InputError], came: Added
) -> Iterator[Document | InputError]:
    """What is not in the archive yet, or was otherwise."""
    for each in incoming:
        standing = "new" if isinstance(each, InputError) else archive.standing(each)
        if standing == "unchanged":
            came.unchanged += 1
        elif standing == "older":
            came.older += 1
        else:
            yield each


def _extracted(
    incoming: Iterable[Document | InputError], config: str | None, jobs: int, finished: Finished
) -> Iterator[Filed | WirefactsError]:
    given: deque[Document | InputError] = deque()

    def remembered() -> Iterator[Document | InputError]:
        for each in incoming:
            given.append(each)
            yield each

    for outcome in run(remembered(), config, jobs):
        each = given.popleft()
        if isinstance(outcome, WirefactsError):
            yield outcome
        elif isinstance(each, Document):
            yield Filed(finished(outcome)).beside(each)


class _Texts:
    """Texts for extractions that come without: read in order, kept until they are asked for, and the last few behind that."""

    def __init__(self, texts: Iterable[Document | InputError], refused: Refused) -> None:
        self._coming = iter(texts)
        self._refused = refused
        self._waiting: dict[str, deque[Document]] = {}
        self._used: OrderedDict[str, Document] = OrderedDict()

    def completed(self, filed: Filed) -> Filed:
        """The same with its text, where that is found."""
        if filed.text is not None:
            return filed
        found = self._found(filed.extraction.document.sha256)
        return filed if found is None else filed.beside(found)

    def _found(self, sha256: str) -> Document | None:
        while (
            sha256 not in self._waiting and sha256 not in self._used and (each := next(self._coming, None)) is not None
        ):
            if isinstance(each, InputError):
                self._refused(each)
            else:
                self._waiting.setdefault(each.sha256, deque()).append(each)
        if (waiting := self._waiting.get(sha256)) is None:
            return self._used.get(sha256)
        found = self._used[sha256] = waiting.popleft()
        self._used.move_to_end(sha256)
        if not waiting:
            del self._waiting[sha256]
        if len(self._used) > USED:
            self._used.popitem(last=False)
        return found

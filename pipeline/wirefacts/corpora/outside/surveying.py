"""What a manifest says of an outside corpus, and whether what lies there is so."""

from collections.abc import Iterator
from pathlib import Path

from wirefacts.corpora.outside.manifest import MANIFESTS, OutsideCorpus, known_outside
from wirefacts.corpora.outside.reading import KINDS, rows_of
from wirefacts.corpora.outside.source import present, raw_rows
from wirefacts.errors import GoldError, MissingInput, WirefactsError


def described(corpus: OutsideCorpus, data: Path) -> str:
    """One line: name, what it holds, rows of each split, licence, what may train, whether it is here."""
    sizes = "  ".join(f"{split} {rows:,}" for split, rows in corpus.splits.items())
    may = f"trains: {', '.join(corpus.trains)}" if corpus.trains else "measure only"
    here = "present" if present(corpus, data) else "absent"
    return f"{corpus.name}  {', '.join(corpus.kinds)}  {sizes}  {corpus.licence}  {may}  {here}  {corpus.title}"


def examine_outside(data: Path, manifests: Path = MANIFESTS) -> Iterator[tuple[bool, str]]:
    """Reads every corpus that lies in `data`: whether all went well, and a line for each split and kind, or absent corpus.

    Raises MissingInput where `data` is no folder, GoldError where a manifest does not hold.
    """
    if not data.is_dir():
        raise MissingInput(str(data), "no such folder")
    for corpus in known_outside(manifests):
        if present(corpus, data):
            yield from examined(corpus, data)
        else:
            yield True, f"{corpus.name}  absent"


def examined(corpus: OutsideCorpus, data: Path) -> Iterator[tuple[bool, str]]:
    """Reads every row of every split as every kind that the corpus holds: whether that went well, and a line that says so.

    The first fault of a split and kind ends its reading.
    """
    for split, expected in corpus.splits.items():
        for word in corpus.kinds:
            try:
                count = sum(1 for _ in rows_of(corpus, KINDS[word], split, data))
                found = sum(1 for _ in raw_rows(corpus, split, data))
                if found != expected:
                    raise GoldError(f"{corpus.name}: split '{split}' has {found} rows, not the manifest's {expected}")
            except WirefactsError as problem:
                yield False, str(problem)
            else:
                yield True, f"{corpus.name}  {split}  {word}  {count:,} read"

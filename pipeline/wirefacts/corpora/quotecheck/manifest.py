"""The manifest of quotecheck: its dossiers, each in one split, and digests of all their files."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from wirefacts.corpora.files import digest
from wirefacts.corpora.manifest import MANIFEST, Digest, Split, read_as
from wirefacts.corpora.pinning import split_of as by_name
from wirefacts.corpora.quotecheck.reading import CLAIMS, SOURCES, read_dossier, source_files
from wirefacts.corpora.quotecheck.rows import Dossier
from wirefacts.errors import GoldError
from wirefacts.records.parts import NonEmpty, Part

TRAIN, DEV = 0.35, 0.55
"""Of the unit interval over which names are spread, what lies below trains, what lies between is dev, the rest test."""


def split_of(name: str) -> Split:
    """The split of a dossier. Most of them test: errors of one in a hundred must show."""
    return by_name(name, TRAIN, DEV)


class DossierEntry(Part):
    """One dossier: its split, and one digest over all its files."""

    model_config = ConfigDict(strict=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    split: Split
    files: Digest


class QuotecheckManifest(Part):
    """What the corpus is, whose it is, and what exactly is in it."""

    model_config = ConfigDict(strict=True)

    name: Literal["quotecheck"]
    title: NonEmpty
    source: NonEmpty
    licence: NonEmpty
    digest: Digest
    dossiers: Annotated[tuple[DossierEntry, ...], Field(strict=False)] = ()

    def names(self, split: Split | None = None) -> tuple[str, ...]:
        """The dossiers of a split, or of all, in the manifest's order."""
        return tuple(entry.name for entry in self.dossiers if split in {None, entry.split})


def is_quotecheck(corpus: Path) -> bool:
    """True for a folder with claims and sources in it."""
    return (corpus / CLAIMS).is_dir() and (corpus / SOURCES).is_dir()


def known(folder: Path) -> Iterator[tuple[Path, QuotecheckManifest]]:
    """The corpora of this kind below a folder. Raises GoldError where a manifest does not hold."""
    corpora = (file.parent for file in sorted(folder.glob(f"*/{MANIFEST}")))
    yield from ((corpus, read_manifest(corpus)) for corpus in corpora if is_quotecheck(corpus))


def read_manifest(corpus: Path) -> QuotecheckManifest:
    """The manifest as it stands; digests are compared by `check`. Raises GoldError where there is none or it is no such."""
    return read_as(QuotecheckManifest, corpus)


def check(corpus: Path, manifest: QuotecheckManifest) -> None:
    """Raises GoldError unless the files are exactly those of the manifest, byte for byte, each dossier in its split."""
    if len(set(manifest.names())) != len(manifest.dossiers):
        raise GoldError(f"{corpus / MANIFEST}: dossiers: a name stands there twice")
    if odd := sorted(set(dossier_names(corpus)) ^ set(manifest.names())):
        where = "missing" if odd[0] in manifest.names() else "not in the manifest"
        raise GoldError(f"{corpus / CLAIMS / odd[0]}.jsonl: {where}")
    for entry in manifest.dossiers:
        if files_digest(corpus, entry.name) != entry.files:
            raise GoldError(f"{corpus / CLAIMS / entry.name}.jsonl: it, or its sources, are not those of the manifest")
        if split_of(entry.name) != entry.split:
            raise GoldError(f"{corpus / MANIFEST}: {entry.name}: by its name it is {split_of(entry.name)}")
    if overall(manifest.dossiers) != manifest.digest:
        raise GoldError(f"{corpus / MANIFEST}: digest: the dossiers' make {overall(manifest.dossiers)}")
    if loose := sorted(strays(corpus)):
        raise GoldError(f"{loose[0]}: belongs to no dossier")


def read_quotecheck(corpus: Path, split: Split | None = None) -> tuple[Dossier, ...]:
    """The dossiers of a split, or of all. Raises GoldError where the manifest or a dossier does not hold."""
    manifest = read_manifest(corpus)
    check(corpus, manifest)
    return tuple(read_dossier(corpus, name) for name in manifest.names(split))


def dossier_names(corpus: Path) -> list[str]:
    """The dossiers that lie there, by name."""
    return sorted(file.stem for file in (corpus / CLAIMS).glob("*.jsonl"))


def strays(corpus: Path) -> Iterator[Path]:
    """Files that no dossier owns."""
    claims = {corpus / CLAIMS / f"{name}.jsonl" for name in dossier_names(corpus)}
    texts = {file for name in dossier_names(corpus) for file in source_files(corpus, name)}
    owned = claims | texts | {file.with_suffix(".toml") for file in texts}
    yield from (file for folder in (CLAIMS, SOURCES) for file in (corpus / folder).iterdir() if file not in owned)


def files_digest(corpus: Path, name: str) -> str:
    """SHA-256 over a line `FILE DIGEST` for each file of a dossier. Raises GoldError where one cannot be read."""
    texts = source_files(corpus, name)
    files = [corpus / CLAIMS / f"{name}.jsonl", *texts, *(file.with_suffix(".toml") for file in texts)]
    return hashlib.sha256("".join(f"{file.name} {digest(file)}\n" for file in files).encode()).hexdigest()


def overall(entries: Iterable[DossierEntry]) -> str:
    """SHA-256 over a line `NAME SPLIT DIGEST` for each dossier, by name."""
    lines = sorted(f"{entry.name} {entry.split} {entry.files}\n" for entry in entries)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def pin(corpus: Path) -> QuotecheckManifest:
    """Writes the manifest anew: every dossier that lies there, by name; the lines above the first dossier stay.

    Raises GoldError where the manifest, or a file, cannot be read.
    """
    old = read_manifest(corpus)
    entries = tuple(
        DossierEntry(name=name, split=split_of(name), files=files_digest(corpus, name))
        for name in dossier_names(corpus)
    )
    new = old.model_copy(update={"dossiers": entries, "digest": overall(entries)})
    head = (corpus / MANIFEST).read_text(encoding="utf-8").partition("[[dossiers]]")[0].rstrip("\n") + "\n"
    head = re.sub(r'(?m)^(digest = ")[0-9a-f]{64}', rf"\g<1>{new.digest}", head)
    (corpus / MANIFEST).write_text(head + "".join(map(_listed, entries)), encoding="utf-8")
    return new


def _listed(entry: DossierEntry) -> str:
    return f'\n[[dossiers]]\nname = "{entry.name}"\nsplit = "{entry.split}"\nfiles = "{entry.files}"\n'

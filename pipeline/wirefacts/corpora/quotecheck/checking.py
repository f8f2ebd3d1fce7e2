"""Examines quotecheck whole, and counts what is in it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from wirefacts.corpora.manifest import Split
from wirefacts.corpora.quotecheck.codes import FLAGS, WORDINGS
from wirefacts.corpora.quotecheck.manifest import check, dossier_names, read_manifest, strays
from wirefacts.corpora.quotecheck.problems import Problem, QuotecheckError
from wirefacts.corpora.quotecheck.reading import read_dossier
from wirefacts.corpora.quotecheck.rows import Dossier
from wirefacts.errors import GoldError


def problems(corpus: Path, names: Iterable[str] = ()) -> Iterator[str]:
    """Everything that does not hold, one line each: of the dossiers named, or of all and the manifest."""
    chosen = list(names)
    for name in chosen or dossier_names(corpus):
        try:
            read_dossier(corpus, name)
        except QuotecheckError as found:
            yield from map(str, found.problems)
    if not chosen:
        try:
            yield from (str(Problem(file, 0, "belongs to no dossier")) for file in sorted(strays(corpus)))
            check(corpus, read_manifest(corpus))
        except GoldError as problem:
            yield str(problem)


def stock(dossiers: Iterable[tuple[Split, Dossier]]) -> Iterator[str]:
    """A table of claims by split: wordings, flags, levels, attacks and innocents."""
    counts: dict[Split, Counter[str]] = {split: Counter() for split in ("train", "dev", "test")}
    for split, dossier in dossiers:
        counted = counts[split]
        counted["dossiers"] += 1
        counted["sources"] += len(dossier.sources)
        counted["words"] += sum(len(source.text.split()) for source in dossier.sources.values())
        for claim in dossier.claims:
            counted["claims"] += 1
            counted.update((claim.gold.wording, f"level {claim.level}", *claim.gold.flags))
            counted.update(edit.reason + " changed" for edit in claim.gold.edits)
            counted.update(f"{claim.attack} (attack)" for _ in "1" if claim.attack)
            counted.update(f"{claim.innocent} (innocent)" for _ in "1" if claim.innocent)
    order = ("dossiers", "sources", "words", "claims", *WORDINGS, *FLAGS, *(f"level {i}" for i in range(1, 5)))
    rest = sorted({key for counted in counts.values() for key in counted} - set(order), key=_kind)
    yield f"{'':32}" + "".join(f"{split:>8}" for split in counts) + f"{'total':>8}"
    for key in (*order, *rest):
        row = [counted[key] for counted in counts.values()]
        yield f"{key:32}" + "".join(f"{n:8}" for n in (*row, sum(row)))


def _kind(key: str) -> tuple[str, str]:
    return key.rpartition(" ")[2], key

"""What we know of an outside corpus: `corpora/outside/NAME.toml`."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, ValidationError, model_validator

from wirefacts.corpora.files import misfit
from wirefacts.corpora.manifest import Digest
from wirefacts.errors import GoldError, UsageError
from wirefacts.records.parts import NonEmpty, Part

MANIFESTS = Path(__file__).parents[4] / "corpora" / "outside"
"""Where the manifests lie in a checkout."""
Kind = Literal["attributions", "names", "clusters", "pronouns", "timexes", "events", "relations", "cases", "files"]


class OutsideFile(Part):
    """A file by its path below the corpus's folder, its digest, and how many rows of each split it holds."""

    model_config = ConfigDict(strict=True)

    path: Annotated[str, Field(pattern=r"^[\w(][\w.() -]*(/[\w(][\w.() -]*)*$")]
    sha256: Digest
    rows: Annotated[dict[NonEmpty, Annotated[int, Field(ge=1)]], Field(min_length=1)]


class OutsideCorpus(Part):
    """A corpus: what can be read from it (its main kind first), and whose it is.

    `trains` are the splits whose rows may train weights that ship; none, and it is for measuring alone. A row in which the
    field `withheld` is true is never trained on.
    """

    model_config = ConfigDict(strict=True)

    name: Annotated[str, Field(pattern="^[a-z0-9_]+$")]
    title: NonEmpty
    source: NonEmpty
    licence: NonEmpty
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1, strict=False)]
    format: Literal["jsonl", "json", "any"]
    trains: Annotated[tuple[NonEmpty, ...], Field(strict=False)]
    withheld: NonEmpty | None = None
    note: NonEmpty
    files: Annotated[tuple[OutsideFile, ...], Field(min_length=1, strict=False)]

    @model_validator(mode="after")
    def _trains_splits_of_its_own(self) -> Self:
        if unknown := set(self.trains) - set(self.splits):
            raise ValueError(f"trains: no split '{min(unknown)}'")
        return self

    @property
    def splits(self) -> dict[str, int]:
        """The splits in the files' order, and how many rows each has."""
        found: dict[str, int] = {}
        for file in self.files:
            for split, rows in file.rows.items():
                found[split] = found.get(split, 0) + rows
        return found


def read_outside(name: str, manifests: Path = MANIFESTS) -> OutsideCorpus:
    """The manifest of that name. Raises UsageError where there is none, GoldError where it does not hold."""
    file = manifests / f"{name}.toml"
    if not file.is_file():
        known = ", ".join(sorted(each.stem for each in manifests.glob("*.toml"))) or "none"
        raise UsageError(f"no outside corpus named '{name}'; those with a manifest: {known}")
    try:
        corpus = OutsideCorpus.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise GoldError(f"{file}: not TOML: {problem}") from problem
    except ValidationError as problem:
        raise misfit(file, problem) from problem
    if corpus.name != name:
        raise GoldError(f"{file}: name: is {corpus.name!r}, but the file is named {name!r}")
    return corpus


def known_outside(manifests: Path = MANIFESTS) -> tuple[OutsideCorpus, ...]:
    """Every outside corpus with a manifest, by name. Raises GoldError where one does not hold."""
    return tuple(read_outside(file.stem, manifests) for file in sorted(manifests.glob("*.toml")))

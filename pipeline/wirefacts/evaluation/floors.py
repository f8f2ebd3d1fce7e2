"""Pinned quality: scores that a pipeline must keep on a corpus that must stay the same."""

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from wirefacts.errors import GoldError
from wirefacts.metrics.tally import Tally
from wirefacts.records.parts import Part


class Floors(Part):
    """`scores.json` of a pipeline: the corpus by name and digest, and for each section the least F1 it may reach there."""

    pipeline: str
    corpus: str
    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    floors: dict[str, Annotated[float, Field(ge=0, le=1)]]


def read_floors(path: Path) -> Floors:
    """The floors of a `scores.json`. Raises GoldError where the file does not hold any."""
    try:
        return Floors.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as problem:
        raise GoldError(f"{path}: no pinned scores: {problem}") from problem


def reached(pipeline: str, corpus: str, digest: str, tallies: Mapping[str, Tally]) -> Floors:
    """Floors at what `tallies` reach on a corpus, to three digits rounded down."""
    floors = {name: math.floor(round(tally.f1, 6) * 1000) / 1000 for name, tally in tallies.items()}
    return Floors(pipeline=pipeline, corpus=corpus, digest=digest, floors=floors)


def fallen(floors: Floors, digest: str, tallies: Mapping[str, Tally]) -> Iterator[str]:
    """What is wrong, in words: another corpus than the pinned one, or a section under its floor."""
    if digest != floors.digest:
        yield f"corpus {floors.corpus}: digest {digest} is not the pinned {floors.digest}; measure again and pin anew"
    for section, floor in floors.floors.items():
        if (f1 := round(tallies[section].f1, 6)) < floor:
            yield f"{section}: F1 {f1:.3f} is under its floor {floor:.3f}"


def written(floors: Floors) -> str:
    """The floors as their file's text."""
    return json.dumps(floors.model_dump(), indent=1) + "\n"

"""A training configuration: complete, strict, read by confection."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

from confection import Config, ConfigValidationError
from pydantic import Field, ValidationError, model_validator

from wirefacts.errors import UsageError
from wirefacts.records.parts import NonEmpty, Part

Positive = Annotated[int, Field(gt=0)]
Fraction = Annotated[float, Field(ge=0, le=1)]


class Model(Part):
    """What is trained: the package with the starting weights, how their digest begins, and the numbers of the layers kept.

    With a `teacher`, a model that ships or a model's folder, training starts from its weights in their place and imitates it.
    `heads` and `units` say how many of each kept layer's are left (see `shrinking`); None leaves all.
    """

    name: NonEmpty
    base: NonEmpty
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{8,64}$")]
    layers: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(min_length=1, max_length=12)]
    teacher: NonEmpty | None
    heads: tuple[Positive, ...] | None
    units: tuple[Positive, ...] | None

    @model_validator(mode="after")
    def _one_for_each_layer(self) -> Self:
        for sizes in (self.heads, self.units):
            if (self.heads is None) != (self.units is None) or (sizes is not None and len(sizes) != len(self.layers)):
                raise ValueError("heads and units go together, one for each of the layers")
        return self


class Plan(Part):
    """`share` of every teacher's texts is read, evenly spread; `batch` in pieces, padding included; `room` is the longest
    window in pieces; `rate` is the encoder's learning rate, `heads_rate` that of all else; `warmup` a share of all steps;
    `patience` in epochs; `half` is bfloat16; `imitation` weighs what a teacher says."""

    epochs: Positive
    share: Annotated[float, Field(gt=0, le=1)]
    batch: Positive
    room: Annotated[int, Field(gt=0, le=510)]
    rate: Annotated[float, Field(gt=0)]
    heads_rate: Annotated[float, Field(gt=0)]
    warmup: Fraction
    link_weight: Annotated[float, Field(ge=0)]
    imitation: Annotated[float, Field(ge=0)]
    patience: Positive
    seed: int
    half: bool


class Source(Part):
    """A corpus and what it is used for."""

    kind: Literal["attributions", "names", "stories"]
    splits: tuple[NonEmpty, ...]
    times: Positive
    silver: bool


class Recipe(Part):
    """The whole configuration."""

    model: Model
    plan: Plan
    teachers: Annotated[dict[str, Source], Field(min_length=1)]
    judges: Annotated[dict[str, Source], Field(min_length=1)]


def read_recipe(file: Path, changes: Mapping[str, object] | None = None) -> Recipe:
    """The recipe in a .cfg file, fields like "plan.epochs" changed. Raises UsageError that names the field where it is none."""
    try:
        return Recipe.model_validate(dict(Config().from_disk(file, overrides=dict(changes or {}))))
    except OSError as problem:
        raise UsageError(f"{file}: cannot be read: {problem.strerror}") from problem
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        raise UsageError(f"{file}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from problem
    except (ConfigValidationError, ValueError) as problem:
        raise UsageError(f"{file}: not a configuration: {problem}") from problem

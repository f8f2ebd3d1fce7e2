"""What a scorer needs of a verdict, from a file in the output contract's form or from a function."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from wirefacts.corpora.files import misfit
from wirefacts.corpora.quotecheck.rows import Claim, Source
from wirefacts.errors import GoldError, MissingInput
from wirefacts.verify.verdicts import Flag, Wording


class Found(BaseModel):
    """A passage that a verdict rests on: a document's id and code points in its text."""

    model_config = ConfigDict(frozen=True)

    document: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]


class Answer(BaseModel):
    """A verdict, of which other fields are not looked at."""

    model_config = ConfigDict(frozen=True)

    id: str
    wording: Wording
    flags: tuple[Flag, ...] = ()
    matches: tuple[Found, ...] = ()


System = Callable[[Claim, Mapping[str, Source]], Answer]
"""Answers one claim from the sources that it may search, by name; the claim's gold is none of its business."""


def read_answers(file: Path) -> dict[str, Answer]:
    """The verdicts of a file of JSON Lines, by id.

    Raises MissingInput where there is no such file, GoldError with file and line for what is no verdict or comes twice.
    """
    if not file.is_file():
        raise MissingInput(str(file), "no such file")
    found: dict[str, Answer] = {}
    for number, line in enumerate(file.read_bytes().splitlines(), 1):
        try:
            answer = Answer.model_validate_json(line)
        except ValidationError as problem:
            raise misfit(f"{file}:{number}", problem) from problem
        if answer.id in found:
            raise GoldError(f"{file}:{number}: id: {answer.id!r} stands there twice")
        found[answer.id] = answer
    return found

"""The header of a marked story: lines `key: value` above the first `---`."""

import datetime as dt
import re
from typing import Annotated

from pydantic import Field, ValidationError, field_validator

from wirefacts.corpora.markup.problems import Problems
from wirefacts.corpora.markup.vocabulary import House, Length, Topic, Trap
from wirefacts.records.parts import NonEmpty, Part

_LINE = re.compile(r"(?P<key>[a-z]+):[ \t]*(?P<value>.*?)[ \t]*")


class Header(Part):
    """What is known of a story besides its text."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    published: dt.date
    house: House
    topic: Topic
    length: Length
    traps: tuple[Trap, ...]
    source: NonEmpty | None = None
    byline: NonEmpty | None = None

    @field_validator("published", mode="before")
    @classmethod
    def _written_as_a_day(cls, value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            raise ValueError("write the day as 2024-11-06")
        return value


def read_header(source: str, end: int, problems: Problems) -> Header | None:
    """The header in `source[:end]`; None, and problems, where it does not hold."""
    values: dict[str, str] = {}
    places: dict[str, int] = {}
    known, before, at = set(Header.model_fields), len(problems.found), 0
    while at < end:
        stop = source.find("\n", at, end)
        stop = end if stop < 0 else stop
        found = _LINE.fullmatch(source, at, stop)
        if found is None:
            if source[at:stop].strip():
                problems.at(at, "a header line is `key: value`")
        elif found["key"] not in known:
            problems.at(at, f"{found['key']}: unknown; the header has {', '.join(Header.model_fields)}")
        elif found["key"] in values:
            problems.at(at, f"{found['key']}: stands here twice")
        else:
            values[found["key"]], places[found["key"]] = found["value"], at
        at = stop + 1
    fields: dict[str, object] = {key: value for key, value in values.items() if value or key == "traps"}
    if "traps" in fields:
        fields["traps"] = tuple(trap.strip() for trap in values["traps"].split(",") if trap.strip())
    try:
        header = Header.model_validate(fields)
    except ValidationError as problem:
        for error in problem.errors(include_url=False):
            key = str(error["loc"][0])
            problems.at(places.get(key, 0), f"header: {key}: {error['msg']}")
        return None
    return header if len(problems.found) == before else None

"""JSON objects, one a line, and a plain word on what is none or does not fit."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from pydantic import ValidationError

from wirefacts.errors import MalformedInput
from wirefacts.wire.decode import decode

_KINDS = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """The lines of `stream`, one in memory at a time; None for one longer than `limit` bytes, which is read past in pieces."""
    while line := stream.readline(limit + 1):
        whole = len(line) <= limit or line.endswith(b"\n")
        while not whole:
            rest = stream.readline(1 << 20)
            if not rest or rest.endswith(b"\n"):
                break
        yield line if whole else None


def object_in(line: bytes, source: str, place: str) -> dict[str, Any]:
    """The object that a line holds. Raises UndecodableInput, and MalformedInput for what is no JSON or no object."""
    text = decode(line, source, place)
    try:
        row = json.loads(text)
    except json.JSONDecodeError as problem:
        raise MalformedInput(source, f"not JSON: {problem.msg} at column {problem.colno:,}", place) from None
    except (ValueError, RecursionError):
        raise MalformedInput(
            source, "not JSON that can be read: nested too deep, or a number too long", place
        ) from None
    if not isinstance(row, dict):
        raise MalformedInput(source, f"a JSON object is wanted, this is {kind_of(row)}", place)
    return row


def kind_of(value: object) -> str:
    """What JSON calls a value: "a list", "a number"."""
    return _KINDS.get(type(value), "null")


def misfit(problem: ValidationError, source: str, place: str | None) -> MalformedInput:
    """The refusal of an object that is not of its shape: the first field that is off, and why. Its value is not told."""
    first = problem.errors(include_url=False, include_input=False)[0]
    return MalformedInput(source, f'"{".".join(map(str, first["loc"]))}": {first["msg"].lower()}', place)

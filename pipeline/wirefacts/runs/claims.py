"""Claims in JSON Lines, one a line."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from pydantic import ValidationError

from wirefacts.errors import InputError, MalformedInput
from wirefacts.verify.verdicts import Claim
from wirefacts.wire.decode import decode, lone_surrogate, without_mark

LONGEST = 1 << 20
"""Bytes of a row; a quotation has a few hundred."""


def read_claims(stream: BinaryIO, source: str) -> Iterator[Claim | InputError]:
    """The claims of a stream in order; a row that is none gives its error and the next is read. Blank lines are skipped.

    A row without `id` gets its line's number; fields that are not a claim's are passed over.
    """
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        place = f"line {number:,}"
        whole = len(line) <= LONGEST
        while not line.endswith(b"\n") and not whole and (rest := stream.readline(LONGEST)):
            line = rest
        if not whole:
            yield MalformedInput(source, f"more than {LONGEST:,} bytes; a claim is a sentence or a few", place)
        elif line.strip():
            try:
                yield _claim(without_mark(line) if number == 1 else line, source, place, str(number))
            except InputError as problem:
                yield problem


def _claim(line: bytes, source: str, place: str, ident: str) -> Claim:
    try:
        row = json.loads(decode(line, source, place))
    except (ValueError, RecursionError):
        raise MalformedInput(source, "not JSON; write one object a line", place) from None
    if not isinstance(row, dict) or not isinstance(row.get("claim"), str):
        raise MalformedInput(source, 'no "claim"; give the quoted words as "claim"', place)
    fields = {name: row[name] for name in Claim.model_fields if row.get(name) not in (None, "")}
    fields["id"], fields["claim"] = str(fields.get("id", ident)), row["claim"]
    bad = next(
        (name for name, value in fields.items() if isinstance(value, str) and lone_surrogate(value) is not None), None
    )
    if bad:
        raise MalformedInput(source, f'a lone surrogate in "{bad}", which is no character', place)
    try:
        return Claim.model_validate(fields)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False)[0]
        raise MalformedInput(source, f'"{".".join(map(str, first["loc"]))}": {first["msg"].lower()}', place) from None

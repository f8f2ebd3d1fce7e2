"""Claims in JSON Lines, one a line."""

from collections.abc import Iterator
from typing import BinaryIO

from pydantic import ValidationError

from wirefacts.errors import InputError, MalformedInput
from wirefacts.verify.verdicts import Claim
from wirefacts.wire.decode import without_mark, writable
from wirefacts.wire.objects import lines, misfit, object_in

LONGEST = 1 << 20
"""Bytes of a row; a quotation has a few hundred."""


def read_claims(stream: BinaryIO, source: str) -> Iterator[Claim | InputError]:
    """The claims of a stream in order; a row that is none gives its error and the next is read. Blank lines are skipped.

    A row without `id` gets its line's number; fields that are not a claim's are passed over.
    """
    for number, line in enumerate(lines(stream, LONGEST), start=1):
        place = f"line {number:,}"
        line = without_mark(line) if line and number == 1 else line
        if line is None:
            yield MalformedInput(source, f"more than {LONGEST:,} bytes; a claim is a sentence or a few", place)
        elif line.strip():
            try:
                yield _claim(line, source, place, str(number))
            except InputError as problem:
                yield problem


def _claim(line: bytes, source: str, place: str, ident: str) -> Claim:
    row = object_in(line, source, place)
    if not isinstance(row.get("claim"), str):
        raise MalformedInput(source, 'no "claim"; give the quoted words as "claim"', place)
    fields = {name: row[name] for name in Claim.model_fields if row.get(name) not in (None, "")}
    fields["id"], fields["claim"] = str(fields.get("id", ident)), row["claim"]
    writable(fields, source, place)
    try:
        return Claim.model_validate(fields)
    except ValidationError as problem:
        raise misfit(problem, source, place) from None

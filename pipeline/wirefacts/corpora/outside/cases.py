"""Cases of other libraries' tests."""

import datetime as dt
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from wirefacts.corpora.outside.raw import Raw, taken
from wirefacts.corpora.outside.rows import Answer, CasesRow, FileRow

DUCKLING_NOW = dt.datetime(2013, 2, 12, 4, 30, tzinfo=dt.timezone(dt.timedelta(hours=-2)))
"""The moment from which Duckling's tests read every input (`testContext` of Duckling.Testing.Types)."""


def recognizers(raw: Raw) -> Iterator[CasesRow]:
    """Recognizers-Text's specifications, one file a recogniser: `Input`, `Context`, `Results`, `NotSupported`.

    A result has `Start` with `Length`, or with `End`, the last character; some have neither.
    """
    text = raw.take("Input", str)
    path = PurePosixPath(raw.path)
    answers = tuple(_result(raw, text, where, member) for where, member in raw.members("Results"))
    yield CasesRow(f"{path.parts[1]}/{path.stem}:{raw.number}", text, _reference(raw), answers, _unsupported(raw))


def _result(raw: Raw, text: str, where: str, member: dict[str, Any]) -> Answer:
    if not isinstance(member, dict):
        raise ValueError(f"{where}: is no object")
    kind = member.get("TypeName") or member.get("Typename") or member.get("Type") or ""
    value = member.get("Resolution", member.get("Value"))
    if member.get("Start") is None:
        return Answer(kind, None, value)
    start = taken(member, "Start", int, f"{where}.")
    if "Length" in member:
        end = start + taken(member, "Length", int, f"{where}.")
    else:
        end = taken(member, "End", int, f"{where}.") + 1
    return Answer(kind, raw.extent([start, end], where, text), value)


def _reference(raw: Raw) -> dt.datetime | None:
    context = raw.fields.get("Context") or {}
    named = taken(context, "ReferenceDateTime", str, "Context.") if "ReferenceDateTime" in context else None
    return dt.datetime.fromisoformat(named) if named else None


def _unsupported(raw: Raw) -> frozenset[str]:
    """The ports named in `NotSupported` ("not yet") and `NotSupportedByDesign`, which may be missing."""
    lists = [raw.take(key, str) for key in ("NotSupported", "NotSupportedByDesign") if key in raw.fields]
    return frozenset(port.strip().lower() for each in lists for port in each.split(",") if port.strip())


def duckling(raw: Raw) -> Iterator[CasesRow]:
    """Duckling's examples: each of `inputs` alone is all of a text, and reads as `expected` (None: as `expr` says)."""
    value = raw.fields.get("expected")
    value = raw.take("expr", str) if value is None else value
    kind = raw.take("dim", str)
    for where, text in raw.members("inputs"):
        if not isinstance(text, str):
            raise ValueError(f"{where}: is no string")
        answer = Answer(kind, raw.extent([0, len(text)], where, text), value)
        yield CasesRow(f"{raw.number}.{where}", text, DUCKLING_NOW, (answer,))


def files(raw: Raw) -> Iterator[FileRow]:
    """A file as it is."""
    yield FileRow(raw.path, raw.file)

"""A row as it stands in its file, and how what is wrong with it is told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from wirefacts.text.extents import Extent

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Raw:
    """The fields of a row, with its file, its number there (lines or members, from 1) and its path below the corpus.

    The methods raise ValueError, in words that need only the row's place before them.
    """

    file: Path
    number: int
    path: str
    fields: Mapping[str, Any]

    @property
    def place(self) -> str:
        """`FILE:LINE`."""
        return f"{self.file}:{self.number}"

    @property
    def doc_id(self) -> str:
        return self.take("doc_id", str)

    @property
    def text(self) -> str:
        return self.take("text", str)

    @property
    def whole(self) -> Extent:
        """All of the text."""
        return Extent(0, len(self.text))

    def take(self, key: str, kind: type[T]) -> T:
        """The field `key`, which must be of that type."""
        return taken(self.fields, key, kind)

    def extent(self, value: Any, where: str, text: str | None = None) -> Extent:
        """`[start, end, …]` or `{"start":, "end":, "text":}` as an extent, checked against `text` (None: the row's)."""
        text = self.text if text is None else text
        start, end = (value.get("start"), value.get("end")) if isinstance(value, dict) else pair_of(value, where)
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
            raise ValueError(f"{where}: [{start}, {end}) is no stretch of the text, which has {len(text)} characters")
        extent = Extent(start, end)
        words = value.get("text") if isinstance(value, dict) else None
        if words is not None and words != extent.slice(text):
            raise ValueError(f"{where}: [{start}, {end}) holds {extent.slice(text)!r}, not {words!r}")
        return extent

    def extents(self, values: Any, where: str) -> tuple[Extent, ...]:
        """A list of extents."""
        if not isinstance(values, list):
            raise ValueError(f"{where}: is no list")
        return tuple(self.extent(value, f"{where}[{i}]") for i, value in enumerate(values))

    def members(self, key: str) -> Iterable[tuple[str, Any]]:
        """The members of the list `key`, each with its place in the row."""
        return ((f"{key}[{i}]", member) for i, member in enumerate(self.take(key, list)))


def taken(fields: Mapping[str, Any], key: str, kind: type[T], where: str = "") -> T:
    """The field `key` of `fields`. Raises ValueError where it is missing or of another type than `kind`."""
    if not isinstance(fields, dict) or key not in fields:
        raise ValueError(f"{where}{key}: is missing")
    if not isinstance(value := fields[key], kind):
        raise ValueError(f"{where}{key}: is {type(value).__name__}, not {kind.__name__}")
    return value


def pair_of(value: Any, where: str) -> tuple[Any, Any]:
    """The first two members of a list. Raises ValueError where it has them not."""
    if not isinstance(value, list) or len(value) < 2:
        raise ValueError(f"{where}: is no [start, end]")
    return value[0], value[1]

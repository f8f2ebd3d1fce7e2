"""Fact lines: a word, an id, then values and `key=value` fields; values are bare or in double quotes, lists have commas."""

import re
from dataclasses import dataclass, field

from wirefacts.corpora.markup.problems import Problems

BARE = re.compile(r'[^\s,"=]+')
_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_KEY = re.compile(r"([a-z]+)=")
_SPACE = re.compile(r"[ \t]+")
_ESCAPE = re.compile(r"\\(.)")
ID = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Value:
    """One value, or several with commas between, and the offset in the file where it begins."""

    items: tuple[str, ...]
    at: int


@dataclass(slots=True)
class FactLine:
    """One line: `word` (entity, quote, …), `id`, values without a key, and fields. Offsets are of the file."""

    word: str
    id: str
    at: int
    values: list[Value] = field(default_factory=list)
    fields: dict[str, Value] = field(default_factory=dict)


def read_lines(source: str, start: int, end: int, problems: Problems) -> list[FactLine]:
    """The fact lines of `source[start:end]`; empty lines are passed over."""
    found, at = [], start
    while at < end:
        stop = source.find("\n", at, end)
        stop = end if stop < 0 else stop
        if source[at:stop].strip():
            line = _read_line(source, at, stop, problems)
            if line is not None:
                found.append(line)
        at = stop + 1
    return found


def _read_line(source: str, at: int, end: int, problems: Problems) -> FactLine | None:
    """One line; None, and a problem, where it is none."""
    at = _past_space(source, at, end)
    word = BARE.match(source, at, end)
    name = BARE.match(source, _past_space(source, word.end(), end), end) if word else None
    if word is None or name is None or not ID.fullmatch(name.group()):
        problems.at(at, "a fact line is `TYPE ID …`; an id has small letters, digits and hyphens, a letter first")
        return None
    line, at = FactLine(word.group(), name.group(), at), name.end()
    while (begin := _past_space(source, at, end)) < end:
        if begin == at:
            problems.at(at, "a space is missing here; values with spaces stand in double quotes")
            return line
        key = _KEY.match(source, begin, end)
        value, at = _read_value(source, key.end() if key else begin, end)
        if not value.items:
            problems.at(begin, f"{key.group() if key else ''}: no value, or a quotation mark that is never closed")
            return line
        if key is None:
            line.values.append(value)
        elif key[1] in line.fields:
            problems.at(begin, f"{key[1]}= stands here twice")
        else:
            line.fields[key[1]] = Value(value.items, begin)
    return line


def _read_value(source: str, at: int, end: int) -> tuple[Value, int]:
    """A value and where it ends; no items where there is none."""
    items: list[str] = []
    begin = at
    while True:
        quoted = _QUOTED.match(source, at, end)
        found = quoted or BARE.match(source, at, end)
        if found is None:
            return Value((), begin), at
        items.append(_ESCAPE.sub(r"\1", quoted[1]) if quoted else found.group())
        at = found.end()
        if source[at : at + 1] != "," or at >= end:
            return Value(tuple(items), begin), at
        at += 1


def _past_space(source: str, at: int, end: int) -> int:
    space = _SPACE.match(source, at, end)
    return space.end() if space else at

"""Fact lines become entities and facts; what a field may not be is a problem at its place."""

from typing import get_origin

from pydantic import ValidationError

from wirefacts.corpora.markup.facts import KINDS, Fact, Line
from wirefacts.corpora.markup.lines import FactLine, Value
from wirefacts.corpora.markup.problems import Problems


def build(line: FactLine, problems: Problems) -> Line | None:
    """The entity or fact of one line; None, and problems, where it does not hold."""
    kind = KINDS.get(line.word)
    if kind is None:
        problems.at(line.at, f"unknown type {line.word!r}; there are {', '.join(KINDS)}")
        return None
    before, names = len(problems.found), _names(kind)
    values = {key: value for key, value in line.fields.items() if key in names and key not in kind.positional}
    for key, value in line.fields.items():
        if key not in values:
            what = "stands without a key" if key in kind.positional else f"unknown field; {_usage(kind)}"
            problems.at(value.at, f"{key}=: {what}")
    values.update(zip(kind.positional, line.values, strict=False))
    for value in line.values[len(kind.positional) :]:
        problems.at(value.at, f"{value.items[0]!r}: a value without a key too many; {_usage(kind)}")
    fields = {key: _given(kind, names[key], value, problems) for key, value in values.items()}
    if len(problems.found) > before:
        return None
    try:
        return kind.model_validate({"id": line.id, **fields})
    except ValidationError as problem:
        for error in problem.errors(include_url=False):
            key = str(error["loc"][0])
            at = values[key].at if key in values else line.at
            problems.at(at, f"{line.word} {line.id}: {key}: {error['msg']}")
        return None


def _names(kind: type[Line]) -> dict[str, str]:
    """The field of each key."""
    return {field.alias or name: name for name, field in kind.model_fields.items() if name != "id"}


def _usage(kind: type[Line]) -> str:
    keys = sorted(_names(kind), key=lambda key: key in Fact.model_fields)
    keyed = [f"{key}=" for key in keys if key not in kind.positional]
    return " ".join([f"`{kind.word} ID", *(name.upper() for name in kind.positional), *keyed]) + "`"


def _given(kind: type[Line], name: str, value: Value, problems: Problems) -> str | tuple[str, ...]:
    if get_origin(kind.model_fields[name].annotation) is tuple:
        return value.items
    if len(value.items) > 1:
        problems.at(value.at, f"{name}: one value, not {len(value.items)}; a comma inside it wants double quotes")
    return value.items[0]

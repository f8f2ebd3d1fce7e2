"""Values from a tool become an entity or a fact; what a field may not be is an error at its place."""

import re
from typing import Any, TypeVar

from pydantic import ValidationError

from wirefacts.corpora.markup.facts import Entity, Line
from wirefacts.corpora.tools.standoff import Span, Standoff
from wirefacts.corpora.tools.vocabulary import ROLES, keys, many

_L = TypeVar("_L", bound=Line)
_BREAK = re.compile(r"[ \t]*[\r\n]+[ \t]*")


def fields(standoff: Standoff, span: Span, kind: type[Line]) -> dict[str, Any]:
    """The values of a span for a line of this kind. Raises GoldError for one it does not have, or several where it has one."""
    found: dict[str, Any] = {}
    for key, items in span.values.items():
        if key == "id":
            continue
        if key not in keys(kind):
            raise standoff.error(span.at, f"{key}=: unknown; {kind.word} has {', '.join(keys(kind))}")
        flat = tuple(_BREAK.sub(" ", item) for item in items)
        if not many(kind, key) and len(flat) != 1:
            raise standoff.error(span.at, f"{key}: one value, not {len(flat)}: {', '.join(flat)}")
        found[key] = flat if many(kind, key) else flat[0]
    return found


def filled(standoff: Standoff, at: str, kind: type[_L], name: str, given: dict[str, Any]) -> _L:
    """The line with these values. Raises GoldError where it does not hold."""
    try:
        return kind.model_validate({"id": name, **given})
    except ValidationError as problem:
        error = problem.errors(include_url=False)[0]
        key = str(error["loc"][0]) if error["loc"] else "values"
        hint = _hint(kind, key) if error["type"] == "missing" else ""
        raise standoff.error(at, f"{kind.word} {name}: {key}: {error['msg']}{hint}") from problem


def _hint(kind: type[Line], key: str) -> str:
    """What to do where a value is missing."""
    if key in ROLES:
        return f"; draw a relation {key} to a mention"
    piece = "" if kind is Entity else ", or where it is a further piece of a fact draw a relation piece from the first"
    return f"; give it a value {key}{piece}"

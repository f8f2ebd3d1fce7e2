"""Prodigy's JSON Lines: a task a line, with `text`, `tokens`, `spans`, `relations`, `meta`, and `answer` when it comes back.

Source: the task formats of the interfaces spans_manual, relations and text_input (prodigy.ai/docs/api-interfaces). `start`
and `end` count code points, `token_end` is the last token of a span, not the one after it. Spans have no fields, so values are
lines in the task's field `values`, for a `text_input` with `field_id` "values"; the story as a whole is in the field `story`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from wirefacts.corpora.tools.lines import attached, listed
from wirefacts.corpora.tools.rows import Row, json_lines, row
from wirefacts.corpora.tools.standoff import About, Link, Span, Standoff
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

FILE = "stories.jsonl"
ENDING = ".jsonl"
_NEW = "new-"
"""How keys of spans begin that people drew."""
_TOKEN = re.compile(r"\w+|[^\w\s]|\s")


class _Span(Row):
    start: int
    end: int
    label: str = ""
    id: str | None = None
    text: str | None = None


class _Relation(Row):
    label: str
    head_span: _Span
    child_span: _Span


class _Task(Row):
    text: str
    story: About
    spans: tuple[_Span, ...] = ()
    relations: tuple[_Relation, ...] = ()
    values: str = ""
    answer: str = "accept"


def task(standoff: Standoff) -> dict[str, Any]:
    """The task of one story."""
    tokens = _tokens(standoff)
    first = {token["start"]: token["id"] for token in tokens}
    last = {token["end"]: token["id"] for token in tokens}
    spans = {span.key: _span(span, first, last) for span in standoff.spans}
    return {
        "text": standoff.text,
        "tokens": tokens,
        "spans": list(spans.values()),
        "relations": [_relation(link, spans) for link in standoff.links],
        "meta": {"story": standoff.about.header.id, "published": standoff.about.header.published.isoformat()},
        "values": "\n".join(listed(standoff)),
        "story": standoff.about.model_dump(mode="json", exclude={"entities"}, exclude_none=True),
    }


def rows(file: Path) -> Iterator[tuple[str, str]]:
    """The tasks of a file, not yet read."""
    return json_lines(file)


def standoff(source: str, content: str) -> Standoff:
    """What one task says. Raises GoldError."""
    found = row(_Task, source, content)
    if found.answer != "accept":
        raise GoldError(f"{source}: answer: is {found.answer!r}; accept the story in Prodigy, or take the line out")
    spans = tuple(
        Span(
            each.id or f"{_NEW}{n}", each.label, Extent(each.start, each.end), {}, each.text, f"span {n} ({each.label})"
        )
        for n, each in enumerate(found.spans, start=1)
    )
    bare = Standoff(source, found.text, found.story, spans, ())
    links = (
        Link(
            each.label,
            _end(bare, f"relation {n}", each.head_span),
            _end(bare, f"relation {n}", each.child_span),
            f"relation {n}",
        )
        for n, each in enumerate(found.relations, start=1)
    )
    lines = ((f"values line {n}", line, False) for n, line in enumerate(found.values.split("\n"), start=1))
    return attached(Standoff(source, found.text, found.story, spans, tuple(links)), lines)


def _end(bare: Standoff, at: str, end: _Span) -> str:
    """The span on which a relation hangs: by its id, its place, or where it was drawn anew, one that overlaps it."""
    extent = Extent(end.start, end.end)
    of_label = [span for span in bare.spans if span.label == end.label]
    exact = [span.key for span in of_label if span.extent == extent]
    near = [span.key for span in of_label if span.key.startswith(_NEW) and span.extent.overlaps(extent)]
    if end.id is not None and any(span.key == end.id for span in bare.spans):
        return end.id
    if exact or len(near) == 1:
        return [*exact, *near][0]
    raise bare.error(at, f"hangs on a span {end.label} at {end.start} to {end.end}, which is not there; remove it")


def _span(span: Span, first: dict[int, int], last: dict[int, int]) -> dict[str, Any]:
    start, end = span.extent.start, span.extent.end
    tokens = {"token_start": first[start], "token_end": last[end]}
    return {"id": span.key, "start": start, "end": end, **tokens, "label": span.label, "text": span.words}


def _relation(link: Link, spans: dict[str, dict[str, Any]]) -> dict[str, Any]:
    head, child = spans[link.source], spans[link.target]
    ends = {"head": head["token_end"], "child": child["token_end"]}
    return {**ends, "label": link.label, "head_span": head, "child_span": child}


def _tokens(standoff: Standoff) -> list[dict[str, Any]]:
    """Words, marks and white space other than the one space after a token; no token crosses an edge of a span."""
    edges = {at for span in standoff.spans for at in (span.extent.start, span.extent.end)}
    cuts = sorted({0, len(standoff.text), *edges, *(m.start() for m in _TOKEN.finditer(standoff.text))})
    found: list[dict[str, Any]] = []
    for start, end in pairwise(cuts):
        words = standoff.text[start:end]
        if words == " " and found and not found[-1]["ws"]:
            found[-1]["ws"] = True
        else:
            found.append({"text": words, "start": start, "end": end, "id": len(found), "ws": False})
    return found

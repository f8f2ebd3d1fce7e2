"""doccano's JSON Lines for sequence labelling with relations: `text`, `entities`, `relations`, and fields that pass through.

Source: doccano's importer and exporter (backend/data_import/pipeline/label.py, backend/data_export/models.py). Offsets count
code points, where the project does not count grapheme clusters. doccano gives spans new ids and has no values for them, so
values are lines in the field `values`, which it keeps as metadata. People change one with a comment, which begins with `set`:
`set quote q1 kind=indirect`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import AliasChoices, Field

from wirefacts.corpora.tools.lines import attached, listed
from wirefacts.corpora.tools.rows import Row, json_lines, row
from wirefacts.corpora.tools.standoff import About, Link, Span, Standoff
from wirefacts.text.extents import Extent

FILE = "stories.jsonl"
ENDING = ".jsonl"
SET = "set "
"""How a comment begins that is a line of values."""


class _Entity(Row):
    id: int
    label: str
    start_offset: int
    end_offset: int


class _Relation(Row):
    from_id: int
    to_id: int
    type: str


class _Example(Row):
    text: str = Field(validation_alias=AliasChoices("text", "data"))
    story: About
    entities: tuple[_Entity, ...] = ()
    relations: tuple[_Relation, ...] = ()
    values: tuple[str, ...] = ()
    comments: tuple[str, ...] = Field(default=(), validation_alias=AliasChoices("Comments", "comments"))


def example(standoff: Standoff) -> dict[str, Any]:
    """The row of one story."""
    ids = {span.key: number for number, span in enumerate(standoff.spans, start=1)}
    return {
        "text": standoff.text,
        "entities": [
            {"id": ids[s.key], "label": s.label, "start_offset": s.extent.start, "end_offset": s.extent.end}
            for s in standoff.spans
        ],
        "relations": [
            {"id": number, "from_id": ids[link.source], "to_id": ids[link.target], "type": link.label}
            for number, link in enumerate(standoff.links, start=1)
        ],
        "values": listed(standoff),
        "story": standoff.about.model_dump(mode="json", exclude={"entities"}, exclude_none=True),
    }


def rows(file: Path) -> Iterator[tuple[str, str]]:
    """The rows of a file, not yet read."""
    return json_lines(file)


def standoff(source: str, content: str) -> Standoff:
    """What one row says. Raises GoldError."""
    found = row(_Example, source, content)
    spans = tuple(
        Span(
            str(each.id), each.label, Extent(each.start_offset, each.end_offset), at=f"entity {each.id} ({each.label})"
        )
        for each in sorted(found.entities, key=lambda each: each.id)
    )
    links = tuple(
        Link(each.type, str(each.from_id), str(each.to_id), f"relation {number}")
        for number, each in enumerate(found.relations, start=1)
    )
    lines = [(f"values line {number}", line, False) for number, line in enumerate(found.values, start=1)]
    lines += [
        (f"comment {number}", comment.strip().removeprefix(SET), True)
        for number, comment in enumerate(found.comments, start=1)
        if comment.strip().startswith(SET)
    ]
    return attached(Standoff(source, found.text, found.story, spans, links), lines)

"""Label Studio's JSON: a list of tasks, each with `data` and `annotations`, whose `result` has regions, values and relations.

Source: labelstud.io/guide/task_format, labelstud.io/tags (Text, Labels, Choices, TextArea, Relations). `start` and `end` count
code points, as Label Studio now does; older versions count UTF-16 units, which is found and refused where it matters.
The values of a region are results of the same `id` from per-region controls, `quote-kind` and the like (`labelstudio_view`).
The story as a whole is in `data.story`, which Label Studio hands back untouched.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wirefacts.corpora.files import text_of
from wirefacts.corpora.tools.rows import UNMARKED, Row, row
from wirefacts.corpora.tools.standoff import About, Link, Span, Standoff
from wirefacts.corpora.tools.vocabulary import closed, word_of
from wirefacts.errors import GoldError
from wirefacts.text.extents import Extent

FILE = "tasks.json"
ENDING = ".json"
LABEL, TEXT = "label", "text"
"""The names of the controls for labels and for the text."""
_BREAK = re.compile(r"\\n|\\r|\r\n|\r|\n")


class _Value(Row):
    start: int = -1
    end: int = -1
    text: str | tuple[str, ...] | None = None
    labels: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


class _Result(Row):
    type: str
    id: str = ""
    from_name: str = ""
    value: _Value = _Value()
    from_id: str = ""
    to_id: str = ""
    direction: str | None = None
    labels: tuple[str, ...] = ()


class _Annotation(Row):
    result: tuple[_Result, ...]
    was_cancelled: bool = False
    ground_truth: bool = False


class _Data(Row):
    text: str
    story: About


class _Task(Row):
    data: _Data
    annotations: tuple[_Annotation, ...] = ()
    predictions: tuple[_Annotation, ...] = ()


def task(standoff: Standoff) -> dict[str, Any]:
    """The task of one story, annotated, so that it opens for correction."""
    results = [result for span in standoff.spans for result in _results(span)]
    results += [
        {"type": "relation", "from_id": link.source, "to_id": link.target, "direction": "right", "labels": [link.label]}
        for link in standoff.links
    ]
    about = standoff.about.model_dump(mode="json", exclude_none=True)
    return {"data": {"text": standoff.text, "story": about}, "annotations": [{"result": results}]}


def _results(span: Span) -> Iterator[dict[str, Any]]:
    """The region of a span, then its values."""
    place = {"start": span.extent.start, "end": span.extent.end}
    common = {"id": span.key, "to_name": TEXT}
    yield {
        **common,
        "from_name": LABEL,
        "type": "labels",
        "value": {**place, "text": span.words, "labels": [span.label]},
    }
    word = word_of(span.label)
    for key, value in span.values.items():
        kind, field = ("choices", "choices") if word and key in closed(word) else ("textarea", "text")
        yield {**common, "from_name": f"{word}-{key}", "type": kind, "value": {**place, field: list(value)}}


def rows(file: Path) -> Iterator[tuple[str, Any]]:
    """The tasks of a file, not yet read. Raises GoldError."""
    try:
        found = json.loads(text_of(file, UNMARKED))
    except (ValueError, RecursionError) as problem:
        raise GoldError(f"{file}: not JSON: {problem}") from problem
    if not isinstance(found, list):
        raise GoldError(f"{file}: not a list of tasks; export from Label Studio as JSON")
    yield from ((f"{file}: task {number}", content) for number, content in enumerate(found, start=1))


def standoff(source: str, content: Any) -> Standoff:
    """What one task says. Raises GoldError."""
    found = row(_Task, source, content)
    results = _annotation(source, found).result
    values = _values(results)
    spans = tuple(_span(source, found.data.text, each, values) for each in results if each.type == "labels")
    links = (link for each in results if each.type == "relation" for link in _links(source, each))
    return Standoff(source, found.data.text, found.data.story, spans, tuple(links))


def _annotation(source: str, found: _Task) -> _Annotation:
    """The annotation that counts: the only one, or the one marked as ground truth."""
    given = [each for each in found.annotations if not each.was_cancelled] or list(found.predictions)
    best = [each for each in given if each.ground_truth] or given
    if len(best) != 1:
        raise GoldError(f"{source}: annotations: {len(best)}; leave one, or mark one as ground truth")
    return best[0]


def _values(results: tuple[_Result, ...]) -> dict[str, dict[str, tuple[str, ...]]]:
    """The values of each region, by the region's id and the control's name."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for each in results:
        if each.type in {"choices", "textarea"}:
            text = each.value.text
            items = each.value.choices or (text if isinstance(text, tuple) else (text,) if text else ())
            if items:
                found.setdefault(each.id, {})[each.from_name] = items
    return found


def _span(source: str, text: str, each: _Result, values: dict[str, dict[str, tuple[str, ...]]]) -> Span:
    if len(each.value.labels) != 1:
        raise GoldError(f"{source}: region {each.id}: has {len(each.value.labels)} labels, not one")
    label = each.value.labels[0]
    prefix = f"{word_of(label)}-"
    own = {name.removeprefix(prefix): v for name, v in values.get(each.id, {}).items() if name.startswith(prefix)}
    extent, words = Extent(each.value.start, each.value.end), each.value.text
    if isinstance(words, str) and _BREAK.sub("\n", words) == _BREAK.sub("\n", extent.slice(text)):
        words = None
    return Span(each.id, label, extent, own, words if isinstance(words, str) else None, f"region {each.id} ({label})")


def _links(source: str, each: _Result) -> Iterator[Link]:
    at = f"relation from {each.from_id} to {each.to_id}"
    if not each.labels:
        raise GoldError(f"{source}: {at}: has no label; give it one, or remove it")
    ends = (each.to_id, each.from_id) if each.direction == "left" else (each.from_id, each.to_id)
    yield from (Link(label, *ends, at) for label in each.labels)

"""A story that goes to a tool, is changed there and comes back."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.tools.exchange import Tool, read

LAMP = """id: lamp
published: 2024-11-06
house: newsroom
topic: courts
length: brief
traps:
---
🚢 "{q1 The lamp is out}," {q1.src {=ode Odile Brandt}} {q1.cue said}. {=tom Tom Brill}, {a1 51}, {e1 {e1.trigger resigned}} on {d1 Tuesday}.
"{q2 It will
burn}," {^tom he} {q2.cue said}, "{q2 again}." She is 44, and {x the "Lamp"} is hers.
---
entity ode person "Odile Brandt"
entity tom person "Tom Brill" gender=masculine
date d1 2024-11-05
quote q1 direct speaker=ode
quote q2 direct speaker=tom
age a1 person=tom years=51
event e1 resign agents=tom date=d1
"""  # noqa: E501 - a line of a story is as long as its paragraph


@pytest.fixture
def lamp() -> str:
    """The markup of the story."""
    return LAMP


@pytest.fixture
def at() -> Callable[[str], tuple[int, int]]:
    """Where words stand in the text, once."""

    def found(words: str) -> tuple[int, int]:
        (place,) = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", parse(LAMP).text)
        return place.span()

    return found


@pytest.fixture
def words() -> Callable[[MarkedStory, str], list[str]]:
    """The words of a fact's pieces."""
    return lambda story, fact: [piece.slice(story.text) for piece in story.pieces(fact)]


@pytest.fixture
def corrected(tmp_path: Path) -> Callable[[Tool, Callable[[Any], None]], MarkedStory]:
    """The story after a change to the row (for brat, the lines) that went to the tool."""

    def returned(tool: Tool, change: Callable[[Any], None]) -> MarkedStory:
        convert([parse(LAMP)], tool, tmp_path)
        file = tmp_path / {"labelstudio": "tasks.json", "brat": "lamp.ann"}.get(tool, "stories.jsonl")
        content = file.read_text(encoding="utf-8")
        row = content.splitlines() if tool == "brat" else json.loads(content)
        change(row[0] if tool == "labelstudio" else row)
        file.write_text("".join(f"{line}\n" for line in row) if tool == "brat" else json.dumps(row), encoding="utf-8")
        (found,) = read(tool, tmp_path)
        assert isinstance(found, MarkedStory), found
        return found

    return returned

"""The published JSON Schema is the models' own, and current."""

import json
from pathlib import Path

from wirefacts.records.extraction import json_schema
from wirefacts.verify import verdicts

DOCS = Path(__file__).parents[2] / "docs"
COPY = DOCS / "schema.json"


def test_the_checked_in_copy_is_current() -> None:
    assert json.loads(COPY.read_text(encoding="utf-8")) == json_schema(), "run: wirefacts schema > docs/schema.json"


def test_the_verdicts_copy_is_current() -> None:
    copy = json.loads((DOCS / "verdict.schema.json").read_text(encoding="utf-8"))
    assert copy == verdicts.json_schema(), "run: wirefacts schema verdict > docs/verdict.schema.json"

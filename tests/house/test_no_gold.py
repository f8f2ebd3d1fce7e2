"""No string of a gold article stands in the project: a rule that knows the answer is no rule."""

import json
import os
import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
GOLD = Path(os.environ.get("WIREFACTS_GOLD", REPOSITORY.parent / "shared" / "gold" / "dev"))
RUN = 6
"""Words in a row that no two texts share by chance."""
FOLDERS = ("pipeline", "configs", "corpora", "models", "tests", "docs")
ENDINGS = {".py", ".cfg", ".toml", ".txt", ".json", ".jsonl", ".md", ".story"}
_WORD = re.compile(r"[^\W_]+")


def runs(text: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold folder is not beside this checkout")
def test_nothing_of_the_gold_is_in_the_project() -> None:
    theirs = {run for file in GOLD.glob("*.txt") for run in runs(file.read_text(encoding="utf-8"))}
    people = {
        entry["person"]
        for file in GOLD.glob("*.json")
        for section in ("ages", "roles")
        for entry in json.loads(file.read_text(encoding="utf-8"))[section]
        if " " in entry["person"]
    }
    found = []
    for folder in FOLDERS:
        for file in (REPOSITORY / folder).rglob("*"):
            if file.is_file() and file.suffix in ENDINGS:
                text = file.read_text(encoding="utf-8")
                found += [(file.name, " ".join(run)) for run in runs(text) & theirs]
                found += [(file.name, person) for person in people if person in text]
    assert found == []

"""The project's own figures agree with the gold's scorer to the digit."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from spacy.language import Language

from wirefacts.corpora.guide import read_gold
from wirefacts.evaluation.gold import table
from wirefacts.evaluation.report import figures, lines
from wirefacts.runs.assessment import extractions

GOLD = Path(__file__).parents[3] / "shared" / "gold"
OWN = Path(__file__).parents[2] / "corpora" / "first" / "stories"


@pytest.mark.skipif(not GOLD.is_dir(), reason="the workplace's gold folder is not beside this checkout")
@pytest.mark.parametrize("folder", [GOLD / "dev", OWN], ids=["gold", "own"])
def test_agrees_with_the_scorer_to_the_digit(folder: Path, nlp: Language, tmp_path: Path) -> None:
    stories = read_gold(folder)
    found = extractions(stories, nlp)
    system, report = tmp_path / "system.jsonl", tmp_path / "report.json"
    system.write_text("\n".join(e.model_dump_json() for e in found.values()), encoding="utf-8")
    scorer = [sys.executable, str(GOLD / "score.py"), str(folder), str(system), "--json", str(report)]
    done = subprocess.run(scorer, capture_output=True, text=True, check=True)
    tallies = table(stories, found)
    theirs = json.loads(report.read_text(encoding="utf-8"))
    assert figures(tallies)["sections"] == theirs["sections"]
    assert "\n".join(lines(tallies)) == done.stdout.rstrip("\n")


def test_a_story_without_extraction_counts_as_missed(nlp: Language) -> None:
    story = read_gold(OWN)[0]
    tallies = table([story], {})
    assert all(t.predicted == t.correct == 0 for t in tallies.values())
    assert tallies["quote content"].gold == len(story.quotes)

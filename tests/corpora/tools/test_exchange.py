"""Files of tools, there and back: those that cannot be read or written, and those that configure a tool."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.parsing import parse, read_story
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.tools.exchange import Tool, read
from wirefacts.corpora.tools.vocabulary import LABELS, LINKS
from wirefacts.errors import GoldError

STORIES = Path(__file__).parents[3] / "corpora" / "newswire" / "stories"


@pytest.mark.parametrize("tool", ["labelstudio", "prodigy", "doccano"])
def test_what_is_no_json(tool: Tool, tmp_path: Path) -> None:
    file = tmp_path / "broken.jsonl"
    file.write_text('{"text": ', encoding="utf-8")
    (found,) = read(tool, file)
    assert isinstance(found, GoldError)
    assert "not JSON" in str(found)
    file.write_text('[{"text": ' + "9" * 5000 + "}]", encoding="utf-8")
    assert all(isinstance(problem, GoldError) for problem in read(tool, file))
    file.write_bytes(b"\xff")
    assert [str(problem) for problem in read(tool, file)] == [f"{file}: byte 0: not UTF-8"]


def test_what_is_not_there(lamp: str, tmp_path: Path) -> None:
    assert [str(problem) for problem in read("brat", tmp_path)] == [f"{tmp_path}: no file of brat (NAME.ann) here"]
    assert "cannot be read: No such file" in str(next(read("prodigy", tmp_path / "none.jsonl")))
    convert([parse(lamp)], "brat", tmp_path)
    (tmp_path / "lamp.json").unlink()
    assert "lamp.json: cannot be read" in str(next(read("brat", tmp_path)))


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["corpus", *map(str, words)])
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("tool", "there", "file"),
    [
        ("labelstudio", "tasks.json", "tasks.json"),
        ("labelstudio", "there", "there/tasks.json"),
        ("brat", "there", "there/grain-quay.ann"),
        ("prodigy", "there.jsonl", "there.jsonl"),
        ("doccano", "there", "there/stories.jsonl"),
    ],
)
def test_there_and_back_on_the_command_line(tool: Tool, there: str, file: str, tmp_path: Path) -> None:
    story = STORIES / "grain-quay.story"
    code, said = run("convert", story, "--to", tool, "--output", tmp_path / there)
    assert (code, said.strip()) == (0, f"1 stories written to {tmp_path / there}")
    assert (tmp_path / file).is_file()
    code, said = run("import", tmp_path / there, "--from", tool, "--output", tmp_path / "back")
    assert (code, said.strip()) == (0, f"1 stories written to {tmp_path / 'back'}")
    assert read_story(tmp_path / "back" / story.name) == read_story(story)


def test_a_story_that_does_not_hold_does_not_stop_the_others(lamp: str, tmp_path: Path) -> None:
    other = read_story(STORIES / "grain-quay.story")
    file = tmp_path / "there.jsonl"
    convert([parse(lamp), other, other], "doccano", file)
    file.write_text(file.read_text(encoding="utf-8").replace('"label": "age"', '"label": "old"', 1), encoding="utf-8")
    code, said = run("import", file, "--from", "doccano", "--output", tmp_path / "back")
    lines = said.splitlines()
    assert code == 9
    assert f"{file}: line 1: entity 6 (old): unknown label 'old'" in lines[0]
    assert f"{file}: line 3: the story 'grain-quay' was there before" in lines[1]
    assert lines[2] == f"1 stories written to {tmp_path / 'back'}"
    assert [found.name for found in (tmp_path / "back").iterdir()] == ["grain-quay.story"]


def test_where_nothing_can_be_written(lamp: str, tmp_path: Path) -> None:
    file = tmp_path / "there.jsonl"
    convert([parse(lamp)], "doccano", file)
    assert run("import", file, "--from", "doccano", "--output", file)[0] == 2
    assert run("convert", STORIES / "grain-quay.story", "--to", "brat", "--output", file)[0] == 2


def test_the_configurations_know_every_label_and_relation(lamp: str, tmp_path: Path) -> None:
    stories: list[MarkedStory] = [parse(lamp)]
    convert(stories, "labelstudio", tmp_path)
    convert(stories, "brat", tmp_path)
    view = ElementTree.fromstring((tmp_path / "labelling.xml").read_text(encoding="utf-8"))  # noqa: S314 - we wrote it
    assert {each.get("value") for each in view.iter("Label")} == set(LABELS)
    assert {each.get("value") for each in view.iter("Relation")} == set(LINKS)
    names = [each.get("name") for each in view.iter() if each.get("name")]
    assert len(set(names)) == len(names)
    tasks = json.loads((tmp_path / "tasks.json").read_text(encoding="utf-8"))
    assert {r["from_name"] for r in tasks[0]["annotations"][0]["result"] if "from_name" in r} <= set(names)
    conf = (tmp_path / "annotation.conf").read_text(encoding="utf-8").splitlines()
    assert set(LABELS) <= set(conf)
    assert {line.split("\t")[0] for line in conf if "Arg1:" in line} == {*LINKS, "<OVERLAP>"}

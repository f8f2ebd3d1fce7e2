"""`wirefacts corpus agree`: which stories it takes, what it prints, what it refuses."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app

MARKED = """id: {name}
published: 2024-11-06
house: kingsway
topic: local-government
length: brief
traps:
---
{{=ivo Ivo Tamm}}, {{a1 44}}, has sold his boat.
The boat is {age}.
---
entity ivo person "Ivo Tamm"
age a1 person=ivo years=44
"""


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["corpus", "agree", *map(str, words)])
    return result.exit_code, result.output


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with one story in common, in which the second has another age."""
    found = tmp_path / "first", tmp_path / "second"
    for folder, names in zip(found, (("boat", "quay"), ("boat", "mole")), strict=True):
        folder.mkdir()
        for name in names:
            (folder / f"{name}.story").write_text(MARKED.format(name=name, age="old"), encoding="utf-8")
    boat = found[1] / "boat.story"
    boat.write_text(boat.read_text(encoding="utf-8").replace("years=44", "years=43"), encoding="utf-8")
    return found


def test_the_table_and_what_either_has_alone(folders: tuple[Path, Path], tmp_path: Path) -> None:
    code, said = run(*folders, "--show", "age", "--json", tmp_path / "out.json")
    assert code == 0
    assert said.splitlines()[-2:] == [
        "first  boat [10, 12) '44': Ivo Tamm is 44",
        "second boat [10, 12) '44': Ivo Tamm is 43",
    ]
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert found["stories"] == ["boat"]
    assert found["sections"]["mention"]["f1"] == 1.0
    assert run(*folders, "--show", "age") == (0, said)
    assert run(*(folder / "boat.story" for folder in folders), "--show", "age") == (0, said)


def test_another_text_is_refused_with_its_place(folders: tuple[Path, Path]) -> None:
    boat = folders[1] / "boat.story"
    boat.write_text(MARKED.format(name="boat", age="older"), encoding="utf-8")
    code, said = run(*folders)
    assert code == 9
    assert f"{boat}:9:16: the text differs: 'er.' here, '.' in {folders[0] / 'boat.story'}" in said


def test_nothing_in_common_and_unknown_sections_are_refused(folders: tuple[Path, Path]) -> None:
    code, said = run(folders[0] / "quay.story", folders[1])
    assert code == 9
    assert "stands here too" in said
    assert run(*folders, "--show", "colour")[0] == 2
    assert run(*folders, "--split", "dev")[0] == 9

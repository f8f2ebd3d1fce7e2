"""`wirefacts corpus`: what it prints and what it ends with."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wirefacts.cli.main import app
from wirefacts.corpora.manifest import read_corpus, read_manifest
from wirefacts.corpora.pinning import split_of

CORPORA = Path(__file__).parents[2] / "corpora"
EXAMPLES = ("grain-quay", "kessmouth-runoff")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of the two example stories, not pinned yet."""
    folder = tmp_path / "wire"
    (folder / "stories").mkdir(parents=True)
    for name in EXAMPLES:
        shutil.copy(CORPORA / "newswire" / "stories" / f"{name}.story", folder / "stories")
    (folder / "manifest.toml").write_text(
        f'name = "wire"\ntitle = "Two"\nsource = "ours"\nlicence = "CC BY 4.0"\ndigest = "{"0" * 64}"\n',
        encoding="utf-8",
    )
    return folder


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["corpus", *map(str, words)])
    return result.exit_code, result.output


def test_pinning_lists_new_stories_with_a_split_of_their_own(corpus: Path) -> None:
    assert run("check", corpus)[0] == 9
    code, said = run("pin", corpus)
    assert (code, said.split()[:3]) == (0, ["2", "stories", "pinned:"])
    manifest = read_manifest(corpus)
    assert {(entry.name, entry.split) for entry in manifest.stories} == {(name, split_of(name)) for name in EXAMPLES}
    assert run("check", corpus) == (0, "")
    assert {story.doc_id for story in read_corpus(corpus)} == set(EXAMPLES)
    before = (corpus / "manifest.toml").read_bytes()
    assert run("pin", corpus)[0] == 0
    assert (corpus / "manifest.toml").read_bytes() == before


def test_an_edit_after_pinning_is_found(corpus: Path) -> None:
    run("pin", corpus)
    story = corpus / "stories" / "grain-quay.story"
    story.write_text(story.read_text(encoding="utf-8").replace("Some 140", "Some 150"), encoding="utf-8")
    code, said = run("check", corpus)
    assert code == 9
    assert "grain-quay.story: digest" in said
    assert "warning: count n1: its evidence does not show 140" in said


def test_splits_come_out_near_their_shares() -> None:
    splits = [split_of(f"story-{number}") for number in range(2000)]
    shares = [splits.count(split) / len(splits) for split in ("train", "dev", "test")]
    assert shares == pytest.approx([0.70, 0.15, 0.15], abs=0.03)


def test_every_error_of_every_file_is_listed(corpus: Path) -> None:
    for name in EXAMPLES:
        file = corpus / "stories" / f"{name}.story"
        file.write_text(file.read_text(encoding="utf-8").replace("speaker=", "sprecher="), encoding="utf-8")
    (corpus / "manifest.toml").unlink()
    code, said = run("check", corpus)
    assert code == 9
    lines = said.splitlines()
    assert all(": sprecher=: unknown field" in line for line in lines)
    assert {Path(line.split(":")[0]).stem for line in lines} == set(EXAMPLES)
    assert run("check", corpus / "stories" / "none.story")[0] == 9


def test_warnings_are_no_errors_and_can_be_left_out(corpus: Path) -> None:
    file = corpus / "stories" / "grain-quay.story"
    file.write_text(file.read_text(encoding="utf-8").replace("{c1.trigger telephoned}", "telephoned"), encoding="utf-8")
    code, said = run("check", file)
    warning = "warning: contact c1: no {c1.trigger …} marks the word that tells of it"
    assert (code, said.strip()) == (0, f"{file}:9:236: {warning}")
    assert run("check", file, "--no-warnings") == (0, "")


def test_list_and_report(corpus: Path, tmp_path: Path) -> None:
    run("pin", corpus)
    code, said = run("list", tmp_path)
    assert code == 0
    assert "CC BY 4.0  Two" in said
    code, said = run("report", corpus, "--json", tmp_path / "stock.json")
    assert code == 0
    assert "stories with traps: 2 of 2 (100%)" in said
    counted = json.loads((tmp_path / "stock.json").read_text(encoding="utf-8"))
    assert counted["total"] == 2
    assert counted["cues"]["say"] >= 2
    assert "telephon (phone; from before, to after)" in counted["ways"]["contact"]
    assert counted["runs"] == {}
    assert run("list", corpus)[0] == 2


@pytest.mark.parametrize(("form", "made"), [("guide", "grain-quay.json"), ("contract", None), ("docbin", None)])
def test_convert(corpus: Path, tmp_path: Path, form: str, made: str | None) -> None:
    output = tmp_path / "out"
    code, said = run("convert", corpus, "--to", form, "--output", output)
    assert (code, said.strip()) == (0, f"2 stories written to {output}")
    assert (output / made if made else output).stat().st_size > 500
    assert run("convert", corpus, "--to", form, "--split", "train", "--output", tmp_path / "none")[0] == 9


def test_convert_where_nothing_can_be_written(corpus: Path) -> None:
    code, said = run("convert", corpus, "--to", "contract", "--output", corpus)
    assert code == 2
    assert "cannot be written" in said

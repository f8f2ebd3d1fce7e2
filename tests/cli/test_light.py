"""The command line loads what a command needs, when it needs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = "spacy thinc numpy onnxruntime tokenizers torch sqlalchemy alembic fastapi uvicorn holidays".split()
STORY = "Mayor Dana Okoro, 61, resigned on Monday. “It is time,” she said."


def _python(code: str, *arguments: str, path: Path | None = None) -> str:
    environment = dict(os.environ)
    if path:
        environment["PYTHONPATH"] = os.pathsep.join([str(path), environment.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_help_loads_nothing_heavy() -> None:
    loaded = _python("import sys, wirefacts.cli.main; print(*sys.modules)").split()
    assert [name for name in HEAVY if name in loaded] == []


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_extraction_by_a_pipeline_that_ships_loads_no_torch_and_no_commands_of_spacy(
    tmp_path: Path, story: Path
) -> None:
    (tmp_path / "torch.py").write_text("raise SystemExit('torch was imported')", encoding="utf-8")
    code = (
        "import sys\nfrom wirefacts.cli.main import app\n"
        "try: app(['extract', sys.argv[1]])\n"
        "except SystemExit as end: assert not end.code, end\n"
        "assert not {'torch', 'spacy.cli', 'onnxruntime', 'sqlalchemy', 'fastapi'} & set(sys.modules)"
    )
    assert "Dana Okoro" in _python(code, str(story), path=tmp_path)


def test_afterwards_both_can_be_imported_as_ever(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("there = True", encoding="utf-8")
    code = (
        "from wirefacts.runs.lean import import_spacy\nimport_spacy()\n"
        "import spacy, torch, spacy.cli, thinc.compat\n"
        "assert torch.there and not thinc.compat.has_torch\n"
        "assert spacy.cli.info and spacy.info(silent=True)['spacy_version'] == spacy.__version__"
    )
    _python(code, path=tmp_path)


def test_where_spacy_is_there_already_nothing_is_touched() -> None:
    code = (
        "import spacy, sys\nbefore = spacy.info\n"
        "from wirefacts.runs.lean import import_spacy\nimport_spacy()\n"
        "assert spacy.info is before and sys.modules.get('spacy.cli')"
    )
    _python(code)

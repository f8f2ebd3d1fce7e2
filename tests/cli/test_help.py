"""Help comes at once, names every exit code, and shows an example for each command."""

import json
import subprocess
import sys

import pytest
import typer
from typer.testing import CliRunner

from wirefacts import __version__, errors
from wirefacts.cli.main import app
from wirefacts.cli.terms import EXIT_CODES, exit_code, one_line
from wirefacts.records.extraction import json_schema

COMMANDS = (
    "extract",
    "verify",
    "serve",
    "schema",
    "evaluate",
    "calibrate",
    "bench",
    "bench-archive",
    "train",
    "train-tallies",
    "compare",
    "suites",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_shows_an_example(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"])
    assert done.exit_code == 0
    assert f"wirefacts {command}" in done.stdout.split("Example", 1)[1]


def test_every_exit_code_is_documented() -> None:
    leaves = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.WirefactsError)
    ]
    for code in {each.exit_code for each in leaves} | {0, 130}:
        assert f"\n  {code}  " in EXIT_CODES
    assert EXIT_CODES.split("\n")[2].strip() in CliRunner().invoke(app, ["extract", "--help"]).stdout


def test_version_and_schema() -> None:
    assert CliRunner().invoke(app, ["--version"]).stdout == f"wirefacts {__version__}\n"
    done = subprocess.run(
        [sys.executable, "-c", "from wirefacts.cli.main import main; main()", "schema"], capture_output=True, check=True
    )
    assert json.loads(done.stdout) == json_schema()


@pytest.mark.parametrize("words", [["--help"], ["extract", "--help"], ["schema"], ["extract", "/no/such/file.txt"]])
def test_what_needs_no_model_loads_none(words: list[str]) -> None:
    code = (
        "import sys, contextlib\nfrom wirefacts.cli.main import main\n"
        f"sys.argv[1:] = {words}\nwith contextlib.suppress(SystemExit): main()\n"
        "assert not {'spacy', 'thinc', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)


def test_exit_code_of_several_failures() -> None:
    assert [exit_code(failures) for failures in ({}, {5: 3}, {5: 1, 6: 1})] == [0, 5, 3]  # type: ignore[arg-type]


def test_errors_keep_to_one_line_and_steer_no_terminal() -> None:
    assert one_line("a\nb\x1b[2Jc") == "a b�[2Jc"
    assert isinstance(app, typer.Typer)

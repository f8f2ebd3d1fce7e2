"""Every configuration resolves, and hides no default."""

from pathlib import Path

import pytest
from spacy import util

from wirefacts.errors import UsageError
from wirefacts.loading.pipelines import load, resources, shipped

CONFIGS = sorted((resources("configs")).rglob("*.cfg"))


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_a_configuration_resolves(path: Path) -> None:
    nlp = load(path)
    assert nlp.pipe_names == util.load_config(path)["nlp"]["pipeline"]


def test_what_ships_is_found_by_name() -> None:
    assert "en_wire_rules" in shipped()


def test_an_unknown_name_says_what_there_is() -> None:
    with pytest.raises(UsageError, match="en_wire_rules"):
        load("no-such-pipeline")


def test_a_file_that_is_no_configuration_is_a_usage_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.cfg"
    broken.write_text('[nlp]\nlang = "en"\npipeline = ["no_such_component"]\n')
    with pytest.raises(UsageError, match=r"broken\.cfg"):
        load(broken)

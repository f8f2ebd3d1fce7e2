"""Every configuration resolves, and hides no default."""

import re
from pathlib import Path

import pytest
from spacy import util

from wirefacts.errors import UsageError
from wirefacts.loading.pipelines import load, shipped
from wirefacts.resources import resources
from wirefacts.training.config import read_recipe

CONFIGS = sorted((resources("configs") / "pipelines").glob("*.cfg"))
RECIPES = sorted((resources("configs") / "training").glob("*.cfg"))


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_a_configuration_resolves(path: Path) -> None:
    nlp = load(path)
    assert nlp.pipe_names == util.load_config(path)["nlp"]["pipeline"]


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_is_whole_and_hides_no_default(path: Path) -> None:
    recipe = read_recipe(path)
    assert recipe.model.name == path.stem
    assert recipe.teachers
    assert not {s for j in recipe.judges.values() for s in j.splits} & {"train", "test"}


def test_a_recipe_with_a_field_too_few_names_it(tmp_path: Path) -> None:
    broken = tmp_path / "broken.cfg"
    broken.write_text(re.sub(r"(?m)^layers = .*$", "", RECIPES[0].read_text()))
    with pytest.raises(UsageError, match=r"model\.layers"):
        read_recipe(broken)
    with pytest.raises(UsageError, match="cannot be read"):
        read_recipe(tmp_path / "none.cfg")


def test_a_recipe_may_be_changed_field_by_field() -> None:
    recipe = read_recipe(RECIPES[0], {"plan.epochs": 1, "model.layers": [0, 2]})
    assert (recipe.plan.epochs, recipe.model.layers) == (1, (0, 2))
    with pytest.raises(UsageError, match=r"plan\.epochs"):
        read_recipe(RECIPES[0], {"plan.epochs": 0})
    with pytest.raises(UsageError, match=r"plan\.none"):
        read_recipe(RECIPES[0], {"plan.none": 1})


def test_heads_and_units_are_told_of_every_layer_or_of_none() -> None:
    told = {"model.layers": [0, 2], "model.heads": [3, 4], "model.units": [64, 96]}
    assert read_recipe(RECIPES[0], told).model.units == (64, 96)
    for wrong in ({"model.units": None}, {"model.heads": [3]}, {"model.layers": [0, 2, 4]}):
        with pytest.raises(UsageError, match="one for each of the layers"):
            read_recipe(RECIPES[0], {**told, **wrong})


def test_what_ships_is_found_by_name() -> None:
    assert {"en_wire_rules", "en_wire_small"} <= set(shipped())


def test_an_unknown_name_says_what_there_is() -> None:
    with pytest.raises(UsageError, match="en_wire_rules"):
        load("no-such-pipeline")


def test_a_file_that_is_no_configuration_is_a_usage_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.cfg"
    broken.write_text('[nlp]\nlang = "en"\npipeline = ["no_such_component"]\n')
    with pytest.raises(UsageError, match=r"broken\.cfg"):
        load(broken)

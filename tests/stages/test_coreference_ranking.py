"""Whom a pronoun stands for, by learned weights: the features of a pair, the points, what ships."""

import hashlib

import numpy as np
import pytest

from told import tables, who
from wirefacts.annotations.layers import CLUSTERS
from wirefacts.errors import UsageError
from wirefacts.resources import resources
from wirefacts.stages.coreference.columns import NAMES, WIDTH
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.pronouns import Table
from wirefacts.stages.coreference.ranking import FILE, KINDS, Layer, blank, shipped


def seen(table: Table, words: str) -> dict[str, float]:
    """The features of the mention with these words that are not 0."""
    (row,) = [r for r, n in zip(table.rows, table.mentions, strict=True) if n.text == words]
    return {name: value for name, value in zip(NAMES, row, strict=True) if value}


def test_a_row_says_how_the_two_stand_to_each_other(read) -> None:
    found = tables(read("Una Brandt told Ode Lind on Monday. Then she met the pilot, Ivo Tamm."))["she"]
    una, ode = seen(found, "Una Brandt"), seen(found, "Ode Lind")
    assert all(len(row) == WIDTH for row in found.rows)
    assert {"back 1", "subject", "same role", "subject before, pronoun subject", "last subject", "name"} <= set(una)
    assert {"back 1", "object", "object before, pronoun subject", "latest party"} <= set(ode)
    assert "subject" not in ode


def test_what_grammar_forbids_is_no_choice(read) -> None:
    found = tables(read("Ivo Tamm met Otto Lind. Tamm thanked him."))["him"]
    assert [node.text for node in found.mentions if node.sentence == 1] == []
    assert {party.nodes[0].text for party in found.parties} == {"Otto Lind"}


def test_points_of_one_party_count_together_and_nobody_is_meant_below_the_bar() -> None:
    line = np.zeros(WIDTH, np.float32)
    line[NAMES.index("subject")], line[NAMES.index("object")] = 1.0, 1.2
    flat = np.zeros(1, np.float32)
    layer = Layer(np.zeros((WIDTH, 1), np.float32), flat, flat, line, alone=1.5)
    subject, other = [0.0] * WIDTH, [0.0] * WIDTH
    subject[NAMES.index("subject")], other[NAMES.index("object")] = 1.0, 1.0
    assert layer.best([subject, other, subject], [0, 1, 0]) == 0
    assert layer.best([other], [0]) is None
    assert layer.best([other], [0], grace=0.5) == 0
    assert layer.best([], []) is None


def test_weights_that_know_nothing_join_no_pronoun(read) -> None:
    scene = gathered(read("Ivo Tamm left. He was tired."), blank())
    assert [len(party.nodes) for party in scene.parties if party.nodes] == [1, 1]


def test_the_weights_that_ship_are_those_of_the_lock_and_of_these_features() -> None:
    file = resources("models") / "en_wire_rules" / FILE
    digest, name = (file.parent / "pronouns.lock").read_text(encoding="utf-8").split()
    assert (hashlib.sha256(file.read_bytes()).hexdigest(), FILE) == (digest, name)
    assert set(shipped("en_wire_rules")) == set(KINDS)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"features": ["none"], "weights": {}}', '{"features": []}'])
def test_other_weights_are_refused(content: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / FILE).write_text(content, encoding="utf-8")
    monkeypatch.setattr("wirefacts.stages.coreference.ranking.resources", lambda _: tmp_path)
    with pytest.raises(UsageError, match="weights"):
        shipped.__wrapped__("odd")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Una Brandt has a lawyer. Her lawyer said nothing.", "Her lawyer", "Una Brandt's lawyer"),
        ("A person close to the talks said no.", "A person", "person close to the talks"),
        ("A man who drove the bus said no.", "A man", "man who drove the bus"),
        ("A pilot who drove the bus said no.", "A pilot", "pilot"),
        ("Ivo Brandt wrote to Una Tamm on Friday. She did not answer.", "She", "Una Tamm"),
        ("Una Brandt, the mayor, met Ivo Tamm. “It is late,” she said.", "she", "Una Brandt"),
    ],
)
def test_a_party_is_called_by_what_tells_it_apart(read, text: str, words: str, name: str) -> None:
    assert who(read(text), words) == name


def test_gender_is_told_where_pronouns_show_it(read) -> None:
    doc = read("Sasha Tamm won. She thanked her team. Robin Lind lost.")
    genders = {c.name: c.gender for c in CLUSTERS.read(doc) if c.named}
    assert genders == {"Sasha Tamm": "feminine", "Robin Lind": None}

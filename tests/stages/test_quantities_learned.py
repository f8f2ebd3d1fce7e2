"""Votes and shares that no rule tells, by learned weights: what is seen, what is added up, and what ships."""

import hashlib
from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import COUNTS, VOTE_COUNTS, VOTE_SHARES
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import VoteCount
from wirefacts.errors import UsageError
from wirefacts.resources import resources
from wirefacts.stages.quantities.component import Quantities
from wirefacts.stages.quantities.figures import figures_of
from wirefacts.stages.quantities.learned.about_choices import of_choices
from wirefacts.stages.quantities.learned.about_numbers import of_number
from wirefacts.stages.quantities.learned.filing import by_number, learned
from wirefacts.stages.quantities.learned.history import History
from wirefacts.stages.quantities.learned.memory import Memory, noted
from wirefacts.stages.quantities.learned.open_choices import open_to
from wirefacts.stages.quantities.learned.scene import Scene
from wirefacts.stages.quantities.learned.weights import (
    FILE,
    KINDS,
    SIDES,
    Chooser,
    Judge,
    Sorter,
    Weights,
    shipped,
)
from wirefacts.stages.quantities.parties import Parties

Read = Callable[..., Doc]
LIST = "In the ballot Una Brandt took 41, Ivo Lind 38."
EAGER = Weights(
    Sorter(KINDS, {"always": (0.0, 9.0, 0.0)}),
    Chooser({"name": 5.0, "nth before name 0": 5.0}, 0.0),
    Sorter(SIDES, {"always": (9.0, 0.0, 0.0, 0.0)}),
    Judge({"vote": 2.0}),
)
"""Take every number for votes of the name before it."""


def scene(doc: Doc) -> Scene:
    text = text_of(doc)
    return Scene(doc, figures_of(doc, text), Parties(doc, text))


def found(doc: Doc, weights: Weights, taken: set[int] | None = None) -> list[tuple[str, int]]:
    """Whose votes are found where no rule told any."""
    text = text_of(doc)
    votes, _, _ = learned(figures_of(doc, text), Parties(doc, text), weights, {}, taken or set(), [], [])
    return [(vote.choice.slice(text), vote.count) for vote in votes]


def test_all_that_a_story_names_may_be_chosen(read: Read) -> None:
    doc = read("The council debated a motion to sell the pier. Una Brandt would rather keep it. Four were undecided.")
    kinds = {choice.extent.slice(doc.text): choice.sort for choice in scene(doc).choices}
    assert kinds["a motion to sell the pier"] == "noun/m"
    assert kinds["Una Brandt"] == "name"
    assert kinds["keep it"] == "verb"
    assert kinds["undecided"] == "answer"


def test_what_is_counted_is_no_choice(read: Read) -> None:
    doc = read("Una Brandt won 41 votes and nine seats.")
    words = {choice.extent.slice(doc.text) for choice in scene(doc).choices}
    assert "Una Brandt" in words
    assert not words & {"votes", "seats", "41 votes", "nine seats"}


def test_what_stands_beside_a_number(read: Read) -> None:
    around = scene(read("The levy passed, 31 to 12. Then nine were in favour and five against."))
    assert [around.around(place).pair for place in range(4)] == ["one", "two", "", ""]
    assert [around.around(place).side for place in range(2, 4)] == ["for", "against"]


def test_numbers_look_back_at_those_before(read: Read) -> None:
    seen = scene(read(LIST))
    history = History()
    first = of_number(seen, 0, seen.around(0), history.kind, "")
    assert "verb take" in first
    assert not any(name.startswith("last vote") for name in first)
    brandt = next(choice for choice in seen.choices if choice.kind == "name")
    history.note(0, noted(seen, 0, "vote", brandt, "none"))
    assert "last vote True" in of_number(seen, 1, seen.around(1), history.kind, "")
    choices = open_to(seen, 1, history)
    rows = of_choices(seen, 1, choices, "vote", seen.around(1), history)
    told = {choice.extent.slice(seen.text): row for choice, row in zip(choices, rows, strict=True)}
    assert "last True" in told["Una Brandt"]
    assert {"last False", "nth before name 0"} <= set(told["Ivo Lind"])


def test_a_name_says_nothing_of_other_stories(read: Read) -> None:
    seen = scene(read(LIST))
    names = of_number(seen, 0, seen.around(0), "no", "")
    assert "word -2 X" in names
    assert not any("brandt" in name.lower() for name in names)


def test_labels_share_one_whole() -> None:
    sorter = Sorter(KINDS, {"a": (0.0, 1.0, 0.0), "b": (0.0, 1.0, 0.0)})
    assert sorter.shares(["a", "a", "unknown"])["vote"] == sorter.shares(["a"])["vote"]
    assert sum(sorter.shares(["a", "b"]).values()) == pytest.approx(1)
    assert sorter.shares([]) == {kind: pytest.approx(1 / 3) for kind in KINDS}


def test_mentions_of_one_choice_count_together_and_nobody_may_be_meant() -> None:
    chooser = Chooser({"near": 1.0, "far": 0.7}, nobody=0.0)
    place, share = chooser.best([["near"], ["far"], ["far"]], ["lind", "brandt", "brandt"])
    assert place in {1, 2}
    assert 0.5 < share < 0.7
    assert chooser.best([["near"]], ["lind"])[1] < 0.74


def test_a_judge_trusts_what_went_well() -> None:
    judge = Judge({"vote": 1.0, "odds": 0.5})
    assert judge.trust({"vote": 1.0, "odds": 2.0}) > judge.trust({"vote": 1.0}) > judge.trust({}) == 0.5


def test_numbers_that_no_rule_took_are_read(read: Read) -> None:
    assert found(read(LIST), EAGER) == [("Una Brandt", 41), ("Ivo Lind", 38)]


def test_what_is_not_trusted_is_not_told(read: Read) -> None:
    doubtful = Weights(EAGER.numbers, EAGER.choices, EAGER.sides, Judge({"vote": -2.0}))
    assert found(read(LIST), doubtful) == []


def test_what_a_rule_refuses_stays_refused(read: Read) -> None:
    doc = read(LIST)
    assert found(doc, EAGER, {LIST.index("41")}) == [("Ivo Lind", 38)]


@pytest.mark.parametrize(
    "text", ["Una Brandt took 41 in the vote, two short of what she needed.", "Una Brandt paid $41 after the vote."]
)
def test_thresholds_and_sums_are_no_votes(read: Read, text: str) -> None:
    assert [count for _, count in found(read(text), EAGER)] == [41] * ("took" in text)


def test_a_story_without_votes_is_not_looked_at(read: Read) -> None:
    assert found(read("Una Brandt took 41, Ivo Lind 38."), EAGER) == []


def test_what_rules_tell_is_kept(read: Read) -> None:
    doc = read("In the election Una Brandt won 41 seats and Ivo Lind 38.")
    text = text_of(doc)
    figures, rules = figures_of(doc, text), Quantities()(doc)
    told = VOTE_COUNTS.read(rules)
    assert sorted(by_number(figures, told, ())) == [0, 1]
    assert learned(figures, Parties(doc, text), EAGER, {}, set(), told, [])[0] == []


def test_without_weights_rules_alone_read(read: Read) -> None:
    doc = read("Gales sank nine boats.")
    before = COUNTS.read(doc)
    assert COUNTS.read(Quantities()(doc)) == before
    assert VOTE_COUNTS.read(doc) == VOTE_SHARES.read(doc) == ()


def test_the_weights_that_ship_are_those_of_the_lock() -> None:
    file = resources("models") / "en_wire_rules" / FILE
    digest, name = (file.parent / "tallies.lock").read_text(encoding="utf-8").split()
    assert (hashlib.sha256(file.read_bytes()).hexdigest(), FILE) == (digest, name)
    assert shipped("en_wire_rules").choices.weights


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"numbers": {"always": [1]}, "choices": {}, "nobody": 0, "sides": {}, "judge": {}}'],
)
def test_other_weights_are_refused(content: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / FILE).write_text(content, encoding="utf-8")
    monkeypatch.setattr("wirefacts.stages.quantities.learned.weights.resources", lambda _: tmp_path)
    with pytest.raises(UsageError, match="weights"):
        shipped.__wrapped__("odd")


def test_a_number_of_a_long_article_asks_no_more_choices_than_one_of_a_short_one(read: Read) -> None:
    names = [f"{first} {last}" for first in ("Una", "Ivo", "Ode", "Otto", "Pia") for last in ("Brandt", "Lind", "Tamm")]
    told = " ".join(f"In the ballot {name}-{n} took the {n} wards of the north." for n in range(9) for name in names)
    seen = scene(read(told))
    assert len(seen.choices) > 200
    assert len(open_to(seen, len(seen.figures) - 1, History())) < 160


def test_an_article_whose_numbers_rules_took_has_no_choices_looked_for(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    doc = read(LIST)

    def unasked(*_: object) -> None:
        raise AssertionError("looked for choices")

    monkeypatch.setattr("wirefacts.stages.quantities.learned.scene.choices_of", unasked)
    text = text_of(doc)
    everything = {figure.extent.start for figure in figures_of(doc, text)}
    assert found(doc, EAGER, taken=everything) == []


def test_numbers_of_dates_are_asked_about_no_votes(read: Read) -> None:
    assert found(read("Una Brandt won the vote on May 9, 2031."), EAGER) == []


def test_a_fact_of_unknown_kin_is_looked_up_when_it_matters(read: Read) -> None:
    seen = scene(read(LIST))
    choice = next(choice.extent for choice in seen.choices if choice.kind == "name")
    memory = Memory(seen)
    memory.fact(0, VoteCount(choice, choice, 41, "votes", 0.9, None))
    assert memory.kinds == {"no", "vote"}
    assert memory.history.kind == "vote"
    memory.fact(1, None)
    assert memory.kinds == {"no"}


def test_who_is_one_of_those_who_voted_has_no_vote_counted(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Quantities()
    monkeypatch.setattr(stage, "_weights", EAGER)
    doc = stage(read("In the ballot Una Brandt, one of the six who voted against, was ignored. Ivo Lind took 41."))
    assert 1 not in [vote.count for vote in VOTE_COUNTS.read(doc)]

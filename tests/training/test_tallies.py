"""Learning votes and shares: what is right by a story's marks, and that fitting finds it."""

import numpy as np

from wirefacts.annotations.story import set_story
from wirefacts.corpora.markup.parsing import parse
from wirefacts.stages.quantities.component import Quantities
from wirefacts.text.view import view
from wirefacts.training.tallies.examples import Chosen, Examples, Read, Sorted
from wirefacts.training.tallies.fitting import fit
from wirefacts.training.tallies.judging import Judged, judge
from wirefacts.training.tallies.running import written

STORY = """id: pier-ballot
published: 2024-11-06
house: kingsway
topic: local-government
length: brief
traps:
---
{v1 {=una Una Brandt} won 41 votes} in the ballot and {v2 {=ivo Ivo Lind} 38}; nine boats sank. In a poll {s1 {=una Brandt} had 52 percent}.
---
entity una person "Una Brandt"
entity ivo person "Ivo Lind"
vote v1 choice=una count=41 unit=votes
vote v2 choice=ivo count=38 unit=votes
share s1 choice=una percent=52
"""  # noqa: E501 - a line of a story is as long as its paragraph


def story_read(nlp) -> Read:
    story = parse(STORY)
    doc = nlp.make_doc(view(story.text))
    set_story(doc, story.document)
    return Read(story, Quantities()(nlp(doc)))


def test_each_number_is_what_its_marks_say(nlp) -> None:
    read = story_read(nlp)
    assert {place: (gold.kind, gold.name) for place, gold in read.gold.items()} == {
        0: ("vote", "Una Brandt"),
        1: ("vote", "Ivo Lind"),
        3: ("share", "Una Brandt"),
    }
    found = read.examples
    assert [example.label for example in found.numbers] == ["vote", "vote", "no", "share"]
    assert all(any(example.right) for example in found.choices)
    assert [example.label for example in found.sides] == ["none", "none"]


def stories(count: int) -> list[Examples]:
    """Stories in which "won" tells votes, the near choice is right, and all else is chance."""
    chance = np.random.default_rng(5)
    found = []
    for _ in range(count):
        noise = [f"noise {n}" for n in chance.integers(0, 9, 3)]
        rows = (("far", *noise), ("near", *noise))
        sides = [Sorted(("after for",), "for"), Sorted(("after against",), "against")]
        numbers = [Sorted(("won", *noise), "vote"), Sorted(("sank", *noise), "no"), Sorted(("percent",), "share")]
        found.append(Examples(numbers, [Chosen(rows, (False, True))], sides))
    return found


def test_fitting_finds_what_the_examples_have_in_common_and_the_same_each_time() -> None:
    weights, again = fit(stories(60)), fit(stories(60))
    assert weights.numbers.shares(["won"])["vote"] > 0.5
    assert weights.numbers.shares(["sank"])["no"] > 0.5
    assert weights.choices.best([["far"], ["near"]], ["a", "b"])[0] == 1
    assert weights.sides.shares(["after against"])["against"] > 0.5
    assert written(weights, {}) == written(again, {})


def test_what_few_stories_tell_is_not_learned() -> None:
    odd = Examples([Sorted(("once",), "vote")], [Chosen((("once",),), (True,))], [Sorted(("once",), "for")])
    weights = fit([*stories(9), odd])
    assert "once" not in weights.numbers.weights
    assert "once" not in weights.choices.weights


def test_a_judge_learns_from_what_went_wrong() -> None:
    sure = [Judged({"vote": 1.0, "odds": 2.0}, right=True, weight=1.0)] * 20
    unsure = [Judged({"vote": 1.0, "odds": -2.0}, right=False, weight=1.0)] * 20
    found = judge([*sure, *unsure])
    assert found.trust({"vote": 1.0, "odds": 2.0}) > 0.8
    assert found.trust({"vote": 1.0, "odds": -2.0}) < 0.2

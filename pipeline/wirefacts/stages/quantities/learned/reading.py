"""Reads the numbers of an article that no rule took, by learned weights, in text order: each looks back at those before it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.learned.about_choices import of_choices
from wirefacts.stages.quantities.learned.about_guesses import of_guess
from wirefacts.stages.quantities.learned.about_numbers import of_number, of_story
from wirefacts.stages.quantities.learned.about_sides import of_side
from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import History, Kind, Side
from wirefacts.stages.quantities.learned.memory import Fact, Memory, noted
from wirefacts.stages.quantities.learned.open_choices import open_to
from wirefacts.stages.quantities.learned.scene import Around, Scene
from wirefacts.stages.quantities.learned.weights import Weights
from wirefacts.stages.quantities.share_signs import as_share, barred, spoken_near
from wirefacts.stages.quantities.thresholds import needed
from wirefacts.text.extents import Extent

LIKELY: dict[Kind, float] = {"vote": 0.4, "share": 0.5}
"""Trust from which a guess is told. Over stories of newswire's train split that were not learned from, F1 is about the same for
all bars from 0.3 to 0.45 (cross-validation by story). The bar of shares was raised by totals of dev and of corpora/first."""
REFUSED = "refused"
"""What a number is that rules take for no fact on purpose: a threshold, a total, a side of an unknown choice."""
_KEPT = frozenset({"age", REFUSED})
_OPEN = 0.3
"""Probability from which a number is asked whose it is."""
_SURE = 0.5
"""From here on a number's kind and choice are remembered for the numbers behind it."""
_ALL = 100
"""Percent."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A fact that the number at `place` may tell. `likely` is the product of the probabilities of its kind, choice and side,
    `confidence` how far it is to be trusted; both in [0, 1]."""

    place: int
    kind: Kind
    choice: Choice
    side: Side
    likely: float
    confidence: float


def value_of(figure: Figure, kind: Kind) -> float | None:
    """How many votes, or percent; None where it can be neither."""
    if figure.money is not None or figure.value < 0:
        return None
    if kind == "vote":
        return figure.value if figure.number.whole and figure.percent is None else None
    percent = round(100 * figure.value, 1) if figure.number.kind == "fraction" else figure.value
    percent = figure.percent.value if figure.percent is not None else percent
    return percent if percent <= _ALL else None


def open_places(figures: Sequence[Figure], others: Mapping[int, str], rules: Mapping[int, Fact]) -> list[int]:
    """The numbers that may tell more than `rules` and `others` say, by their places."""
    return [
        place
        for place, figure in enumerate(figures)
        if place not in rules and not (figure.money or figure.dated or others.get(place) in _KEPT)
    ]


def guesses(scene: Scene, weights: Weights, others: Mapping[int, str], rules: Mapping[int, Fact]) -> Iterator[Guess]:
    """What the numbers may tell that are not among `rules`, the facts by the place of their number.

    `others` are the kinds ("count", "age", `REFUSED`) that rules gave to numbers.
    """
    left = open_places(scene.figures, others, rules)
    if not left:
        return
    memory, waiting = Memory(scene), set(left)
    asked = _Asked(scene, weights, others, weights.numbers.points(of_story(scene)))
    for place in range(left[-1] + 1):
        kind = asked.kind(place, memory) if place in waiting else None
        found = None if kind is None else asked.guess(place, *kind, memory.history)
        memory.fact(place, rules.get(place))
        if found is None:
            continue
        if kind is not None and kind[1] > _SURE:
            told = noted(scene, place, found.kind, found.choice, found.side)
            memory.history.note(scene.sentences[place], told)
        yield found


@dataclass(frozen=True, slots=True)
class _Asked:
    """The questions to the weights about the numbers of one article; `story` are the points that it gives to all of them."""

    scene: Scene
    weights: Weights
    others: Mapping[int, str]
    story: list[float]

    def kind(self, place: int, memory: Memory) -> tuple[Kind, float] | None:
        """What the number may tell, and how likely that is. What was before is looked up only where that may change it."""
        around = self.scene.around(place)
        if all(self._kind(place, around, last) is None for last in memory.kinds):
            return None
        return self._kind(place, around, memory.history.kind)

    def _kind(self, place: int, around: Around, last: Kind) -> tuple[Kind, float] | None:
        seen = of_number(self.scene, place, around, last, self.others.get(place, ""))
        shares = self.weights.numbers.shares(seen, self.story)
        kind: Kind = "vote" if shares["vote"] >= shares["share"] else "share"
        figure = self.scene.figures[place]
        if shares[kind] < _OPEN or value_of(figure, kind) is None or _refused(self.scene, figure, kind):
            return None
        return kind, shares[kind]

    def guess(self, place: int, kind: Kind, share: float, history: History) -> Guess | None:
        """The likeliest fact of that kind; `share`: how likely its kind is."""
        scene, weights = self.scene, self.weights
        choices = open_to(scene, place, history)
        if not choices:
            return None
        around = scene.around(place)
        rows = of_choices(scene, place, choices, kind, around, history)
        at, likely = weights.choices.best(rows, [choice.key for choice in choices])
        choice, side, sure = choices[at], "none", 1.0
        if kind == "vote":
            sides = weights.sides.shares(of_side(scene, place, choice, around, history))
            side = max(sides, key=lambda name: sides[name])
            sure = sides[side]
        known: dict[str, Side] = {"for": "for", "against": "against", "abstain": "abstain"}
        whole = share * likely * sure
        trust = weights.judge.trust(of_guess(scene, place, kind, choice, around, whole))
        return Guess(place, kind, choice, known.get(side, "none"), whole, trust)


def _refused(scene: Scene, figure: Figure, kind: Kind) -> bool:
    """True for thresholds and rates, and for shares where nobody speaks of votes or polls."""
    if kind == "vote":
        return needed(scene.text, figure.extent.start, figure.extent.end)
    return barred(as_share(figure), scene.text) or not spoken_near(figure.first)


def places(figures: list[Figure], where: Extent, value: float, kind: Kind) -> Iterator[int]:
    """The numbers inside `where` that tell `value` of that kind."""
    first, behind = (
        bisect_left(figures, at, key=lambda figure: figure.extent.start) for at in (where.start, where.end)
    )
    return (place for place in range(first, behind) if value_of(figures[place], kind) == value)

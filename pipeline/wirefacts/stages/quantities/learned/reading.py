"""Reads the numbers of an article that no rule took, by learned weights, in text order: each looks back at those before it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.learned.about_choices import of_choices
from wirefacts.stages.quantities.learned.about_guesses import of_guess
from wirefacts.stages.quantities.learned.about_numbers import of_number, of_story
from wirefacts.stages.quantities.learned.about_sides import of_side
from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import History, Kind, Side, Told
from wirefacts.stages.quantities.learned.open_choices import open_to
from wirefacts.stages.quantities.learned.scene import Scene
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


def told_by(scene: Scene, found: Mapping[int, VoteCount | VoteShare]) -> dict[int, Told | None]:
    """The facts of rules by the place of their number, as what later numbers look back at; None without a known choice."""
    if not found:
        return {}
    by_extent = {choice.extent: choice for choice in scene.choices}
    told: dict[int, Told | None] = {}
    for place, fact in found.items():
        choice = by_extent.get(fact.choice)
        vote = isinstance(fact, VoteCount)
        side: Side = (fact.stance or "none") if isinstance(fact, VoteCount) else "none"
        kind: Kind = "vote" if vote else "share"
        told[place] = None if choice is None else noted(scene, place, kind, choice, side)
    return told


def noted(scene: Scene, place: int, kind: Kind, choice: Choice, side: Side) -> Told:
    """A fact as it is remembered."""
    return Told(place, kind, choice, side, max(choice.head.i, scene.figures[place].last.i))


def guesses(
    scene: Scene, weights: Weights, others: Mapping[int, str], rules: Mapping[int, Told | None]
) -> Iterator[Guess]:
    """What the numbers may tell that are not among `rules`.

    `others` are the kinds ("count", "age", `REFUSED`) that rules gave to numbers.
    """
    history, story = History(), of_story(scene)
    for place, figure in enumerate(scene.figures):
        if place in rules:
            told = rules[place]
            if told is None:
                history.skip()
            else:
                history.note(scene.sentences[place], told)
            continue
        other = others.get(place, "")
        guess = None if figure.money or other in _KEPT else _guess(scene, weights, place, history, other, story)
        history.skip()
        if guess is None:
            continue
        if guess[1] > _SURE:
            found = guess[0]
            history.note(scene.sentences[place], noted(scene, place, found.kind, found.choice, found.side))
        yield guess[0]


def _guess(
    scene: Scene, weights: Weights, place: int, history: History, other: str, story: list[str]
) -> tuple[Guess, float] | None:
    """The likeliest fact, and how likely its kind is."""
    around = scene.around(place)
    shares = weights.numbers.shares(of_number(scene, place, around, history, other, story))
    kind: Kind = "vote" if shares["vote"] >= shares["share"] else "share"
    if shares[kind] < _OPEN or value_of(scene.figures[place], kind) is None:
        return None
    if _refused(scene, scene.figures[place], kind):
        return None
    choices = open_to(scene, place, history)
    if not choices:
        return None
    rows = of_choices(scene, place, choices, kind, around, history)
    at, likely = weights.choices.best(rows, [choice.key for choice in choices])
    choice, side, sure = choices[at], "none", 1.0
    if kind == "vote":
        sides = weights.sides.shares(of_side(scene, place, choice, around, history))
        side = max(sides, key=lambda name: sides[name])
        sure = sides[side]
    known: dict[str, Side] = {"for": "for", "against": "against", "abstain": "abstain"}
    whole = shares[kind] * likely * sure
    trust = weights.judge.trust(of_guess(scene, place, kind, choice, around, whole))
    return Guess(place, kind, choice, known.get(side, "none"), whole, trust), shares[kind]


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

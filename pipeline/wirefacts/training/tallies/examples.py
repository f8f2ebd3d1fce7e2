"""What is learned from: the numbers of marked stories, what they count, for whom, and on which side."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES, COUNTS
from wirefacts.annotations.texts import text_of
from wirefacts.assembly.parties import Parties as Names
from wirefacts.corpora.markup.facts import ShareFact, VoteFact
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.metrics.likeness import same_name
from wirefacts.stages.quantities.figures import Figure, figures_of
from wirefacts.stages.quantities.learned.about_choices import of_choices
from wirefacts.stages.quantities.learned.about_numbers import of_number, of_story
from wirefacts.stages.quantities.learned.about_sides import of_side
from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.filing import other_kinds
from wirefacts.stages.quantities.learned.history import History, Kind, Side
from wirefacts.stages.quantities.learned.memory import noted
from wirefacts.stages.quantities.learned.open_choices import open_to
from wirefacts.stages.quantities.learned.reading import places
from wirefacts.stages.quantities.learned.scene import Scene
from wirefacts.stages.quantities.parties import Parties


@dataclass(frozen=True, slots=True)
class Sorted:
    """What is seen of a number or a vote, and which label is right."""

    seen: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is seen of each choice, and which of them are right (perhaps none)."""

    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


@dataclass(slots=True)
class Examples:
    """Those of one story or of many."""

    numbers: list[Sorted] = field(default_factory=list)
    choices: list[Chosen] = field(default_factory=list)
    sides: list[Sorted] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gold:
    """What a number tells by the marks of its story; `name` is that of the choice."""

    kind: Kind
    name: str
    side: Side


@dataclass(frozen=True)
class Read:
    """A marked story, and its Doc as rules read it as far as its quantities."""

    story: MarkedStory
    doc: Doc

    @cached_property
    def figures(self) -> list[Figure]:
        """All its numbers."""
        return figures_of(self.doc, text_of(self.doc))

    @cached_property
    def scene(self) -> Scene:
        """What is seen of them."""
        return Scene(self.doc, self.figures, Parties(self.doc, text_of(self.doc)))

    @cached_property
    def names(self) -> Names:
        """Its parties as records name them."""
        return Names(self.doc, self.story.text)

    @cached_property
    def gold(self) -> dict[int, Gold]:
        """The votes and shares that are marked, by the place of their number."""
        return dict(marked(self.story, self.figures))

    @cached_property
    def known(self) -> dict[int, str]:
        """The numbers that rules took for ages and counts."""
        return other_kinds(self.figures, AGES.read(self.doc), COUNTS.read(self.doc))

    @cached_property
    def examples(self) -> Examples:
        """What is learned from it."""
        return examples(self)


def examples(read: Read) -> Examples:
    """Those of a story. Its numbers look back at what is marked."""
    found = Examples()
    if not read.figures:
        return found
    scene, gold, known = read.scene, read.gold, read.known
    history, told = History(), of_story(scene)
    for place, figure in enumerate(read.figures):
        right = gold.get(place)
        if not figure.money and known.get(place) != "age":
            around = scene.around(place)
            seen = of_number(scene, place, around, history.kind, known.get(place, ""))
            found.numbers.append(Sorted((*told, *seen), "no" if right is None else right.kind))
        history.skip()
        if right is not None:
            _choose(scene, place, right, history, read.names, found)
    return found


def marked(story: MarkedStory, figures: list[Figure]) -> Iterator[tuple[int, Gold]]:
    """The votes and shares that are marked, by the place of their number; those whose number was not read are left out."""
    taken: set[int] = set()
    for fact in story.facts:
        if not isinstance(fact, VoteFact | ShareFact):
            continue
        vote = isinstance(fact, VoteFact)
        kind: Kind = "vote" if vote else "share"
        value = float(fact.count if isinstance(fact, VoteFact) else fact.percent)
        side: Side = (fact.stance or "none") if isinstance(fact, VoteFact) else "none"
        pieces = story.pieces(fact.id)
        place = next((p for piece in pieces for p in places(figures, piece, value, kind) if p not in taken), None)
        if place is not None:
            taken.add(place)
            yield place, Gold(kind, story.entity[fact.choice].name, side)


def _choose(scene: Scene, place: int, gold: Gold, history: History, names: Names, found: Examples) -> None:
    around, choices = scene.around(place), open_to(scene, place, history)
    right = [is_called(choice, gold.name, names) for choice in choices]
    if choices:
        rows = of_choices(scene, place, choices, gold.kind, around, history)
        found.choices.append(Chosen(tuple(map(tuple, rows)), tuple(right)))
    number = scene.figures[place].first.i
    good = [choice for choice, holds in zip(choices, right, strict=True) if holds]
    if good:
        nearest = min(good, key=lambda choice: abs(choice.head.i - number))
        if gold.kind == "vote":
            found.sides.append(Sorted(tuple(of_side(scene, place, nearest, around, history)), gold.side))
        history.note(scene.sentences[place], noted(scene, place, gold.kind, nearest, gold.side))


def is_called(choice: Choice, name: str, names: Names) -> bool:
    """True where records call `choice` by a name that is the same as `name` to the scorer."""
    party = names.party(choice.extent)
    return party is not None and same_name(name, party.name)

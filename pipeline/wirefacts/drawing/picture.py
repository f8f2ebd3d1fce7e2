"""What is drawn: a text, and numbered cards that point at stretches of it."""

from dataclasses import dataclass

from wirefacts.text.extents import Extent

COLOURS = 9


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of card: its name in the legend, its colour (0 to `COLOURS` - 1), whether its words get a tint or a line."""

    name: str
    colour: int
    tinted: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One thing said of the text. `extents` may overlap other cards'; `notes` are short remarks under the statement."""

    kind: Kind
    statement: str
    extents: tuple[Extent, ...]
    evidence: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """One text with its cards. `text` is None where it is not at hand; `about` is what is known of it, by name."""

    title: str
    text: str | None
    cards: tuple[Card, ...]
    about: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()

"""What is drawn: a text, numbered cards that point at stretches of it, and who, when and who to whom beside them."""

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
    """One thing said of the text. `extents` may overlap other cards'; `notes` are short remarks, each with its name.

    `who` are numbers of the picture's parties, from 1. `hedged` is what is not said to be so: denied, possible, planned.
    `confidence` is a share from 0 to 1.
    """

    kind: Kind
    statement: str
    extents: tuple[Extent, ...]
    evidence: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    who: tuple[int, ...] = ()
    hedged: bool = False
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody in the text: `group` is the heading to stand under, `mentions` where the text speaks of them.

    `ident` is what they are known by elsewhere, empty where the text alone knows them.
    """

    name: str
    group: str
    aliases: tuple[str, ...]
    mentions: tuple[Extent, ...]
    ident: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in words and in ISO 8601, with the numbers of the cards that happened then; `note` where there is no card."""

    told: str
    iso: str
    cards: tuple[int, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a talk: a name, and the number of the party that it is, None where it is none of the picture's."""

    name: str
    who: int | None


@dataclass(frozen=True, slots=True)
class Talk:
    """`speaker` turned to `hearer`, as card `card` says; `how` is "phone" and the like.

    `quoted`: known from a quotation. `hedged`: planned, possible or denied.
    """

    speaker: Side
    hearer: Side
    card: int
    how: str
    quoted: bool
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """What was refused or is doubtful, and the words it is about, empty where it is about the text as a whole."""

    code: str
    message: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One text with its cards. `text` is None where it is not at hand; `about` is what is known of it, by name."""

    title: str
    text: str | None
    cards: tuple[Card, ...]
    about: tuple[tuple[str, str], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    who: tuple[Who, ...] = ()
    moments: tuple[Moment, ...] = ()
    talks: tuple[Talk, ...] = ()

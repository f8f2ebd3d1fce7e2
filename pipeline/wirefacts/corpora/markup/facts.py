"""The facts that lines declare, one class a word. Field names are those of the lines."""

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field

from wirefacts.corpora.markup.values import Entities, Figure, Identifier, TimexValue
from wirefacts.records.kinds import MAX_AGE, EventType, Medium
from wirefacts.records.parts import EntityType, Factuality, NonEmpty, Part

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
ARTICLE = "article"
"""`by=article`: the article itself vouches, although the words stand in somebody's speech."""


class Line(Part):
    """What all lines share. `positional` fields stand without a key, in this order; `refers` fields hold ids of entities."""

    model_config = ConfigDict(populate_by_name=True)
    word: ClassVar[str]
    positional: ClassVar[tuple[str, ...]] = ()
    refers: ClassVar[tuple[str, ...]] = ()

    id: Identifier


class Entity(Line):
    """A party. `name` is the fullest name that the story gives it; with `named` false, its description without article."""

    word: ClassVar[str] = "entity"
    positional: ClassVar[tuple[str, ...]] = ("type", "name")

    type: EntityType
    name: NonEmpty
    aliases: tuple[NonEmpty, ...] = ()
    gender: Literal["feminine", "masculine"] | None = None
    named: bool = True


class Fact(Line):
    """A fact. `by` is who vouches for it (None: whoever speaks where it stands); `date` a date's id or a TIMEX3 value."""

    parts: ClassVar[frozenset[str]] = frozenset()

    by: Identifier | None = None
    date: Annotated[str, Field(min_length=1)] | None = None
    place: Identifier | None = None
    factuality: Factuality | None = None


class QuoteFact(Fact):
    """Reported words: its pieces are the content, `cue` and `src` (the words that name the speaker) its parts."""

    word: ClassVar[str] = "quote"
    positional: ClassVar[tuple[str, ...]] = ("kind",)
    refers: ClassVar[tuple[str, ...]] = ("speaker", "relayed", "to")
    parts: ClassVar[frozenset[str]] = frozenset({"cue", "src"})

    kind: Literal["direct", "mixed", "indirect"]
    speaker: Identifier
    relayed: Identifier | None = None
    medium: Medium | None = None
    to: Entities = ()


class ContactFact(Fact):
    """Somebody called, met or wrote to somebody."""

    word: ClassVar[str] = "contact"
    refers: ClassVar[tuple[str, ...]] = ("from_", "to")
    parts: ClassVar[frozenset[str]] = frozenset({"trigger", "purpose"})

    from_: Annotated[Identifier, Field(alias="from")]
    to: Annotated[Entities, Field(min_length=1)]
    medium: Medium
    purpose: NonEmpty | None = None


class VoteFact(Fact):
    """Counted votes, seats or delegates."""

    word: ClassVar[str] = "vote"
    refers: ClassVar[tuple[str, ...]] = ("choice",)
    parts: ClassVar[frozenset[str]] = frozenset({"contest"})

    choice: Identifier
    count: Annotated[int, Field(ge=0)]
    unit: NonEmpty
    stance: Literal["for", "against", "abstain"] | None = None
    contest: NonEmpty | None = None


class ShareFact(Fact):
    """A percentage of voters, respondents or votes for a choice."""

    word: ClassVar[str] = "share"
    refers: ClassVar[tuple[str, ...]] = ("choice", "survey")
    parts: ClassVar[frozenset[str]] = frozenset({"population"})

    choice: Identifier
    percent: Annotated[Figure, Field(le=100)]
    population: NonEmpty | None = None
    survey: Identifier | None = None


class AgeFact(Fact):
    """A person's age in years."""

    word: ClassVar[str] = "age"
    refers: ClassVar[tuple[str, ...]] = ("person",)

    person: Identifier
    years: Annotated[Figure, Field(le=MAX_AGE)]


class RoleFact(Fact):
    """A person's title or office."""

    word: ClassVar[str] = "role"
    refers: ClassVar[tuple[str, ...]] = ("person", "org")
    parts: ClassVar[frozenset[str]] = frozenset({"title", "org"})

    person: Identifier
    title: NonEmpty
    org: Identifier | None = None
    status: Literal["current", "former", "elect", "acting"] | None = None


class DateFact(Fact):
    """A calendar or clock expression; exactly one piece."""

    word: ClassVar[str] = "date"
    positional: ClassVar[tuple[str, ...]] = ("value",)

    value: TimexValue
    type: TimexType | None = None

    @property
    def timex_type(self) -> TimexType:
        """The type its line gives, else the one that its value shows."""
        shown: TimexType = "TIME" if "T" in self.value else "DATE"
        return self.type or ("DURATION" if self.value[0] == "P" else "SET" if self.value[0] == "X" else shown)


class EventFact(Fact):
    """A happening."""

    word: ClassVar[str] = "event"
    positional: ClassVar[tuple[str, ...]] = ("type",)
    refers: ClassVar[tuple[str, ...]] = ("agents", "patients")
    parts: ClassVar[frozenset[str]] = frozenset({"trigger"})

    type: EventType
    agents: Entities = ()
    patients: Entities = ()


class CountFact(Fact):
    """A number of people, things or money."""

    word: ClassVar[str] = "count"

    value: Figure
    unit: NonEmpty
    what: NonEmpty
    bound: Literal["exact", "at_least", "at_most", "about"] = "exact"


AnyFact = QuoteFact | ContactFact | VoteFact | ShareFact | AgeFact | RoleFact | DateFact | EventFact | CountFact
KINDS: dict[str, type[Line]] = {
    kind.word: kind
    for kind in (
        Entity, QuoteFact, ContactFact, VoteFact, ShareFact, AgeFact, RoleFact, DateFact, EventFact, CountFact,
    )
}  # fmt: skip
"""Every word that may begin a line."""

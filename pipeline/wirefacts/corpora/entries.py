"""The entries of a gold story, in the annotation guide's shape. Every `evidence` is an exact piece of the text."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from wirefacts.records.kinds import MAX_AGE, EventType, Medium
from wirefacts.records.parts import Factuality, NonEmpty, Part

Number = Annotated[int | float, Field(ge=0)]


class Entry(Part):
    """A fact that stands in the gold. Strict: a number in quotation marks is no number."""

    model_config = ConfigDict(strict=True)


class GoldQuote(Entry):
    """`content` is broken where the cue breaks the quotation; `speaker_text` is the words that name the source."""

    content: Annotated[tuple[NonEmpty, ...], Field(min_length=1)]
    kind: Literal["direct", "mixed", "indirect"]
    speaker: NonEmpty
    speaker_text: NonEmpty
    cue: NonEmpty | None
    relayed_from: NonEmpty | None


class GoldContact(Entry):
    """`date` is a TIMEX3 value."""

    initiator: NonEmpty
    recipients: Annotated[tuple[NonEmpty, ...], Field(min_length=1)]
    medium: Medium
    purpose: NonEmpty | None
    date: NonEmpty | None
    evidence: NonEmpty


class GoldVote(Entry):
    """Counted votes, seats or delegates."""

    choice: NonEmpty
    count: Annotated[int, Field(ge=0)]
    unit: NonEmpty
    stance: Literal["for", "against", "abstain"] | None
    evidence: NonEmpty


class GoldShare(Entry):
    """`percent` of a population, 0 to 100."""

    choice: NonEmpty
    percent: Annotated[Number, Field(le=100)]
    population: NonEmpty | None
    source: NonEmpty | None
    evidence: NonEmpty


class GoldAge(Entry):
    """Age in years; a child of nine months has 0.75."""

    person: NonEmpty
    years: Annotated[Number, Field(le=MAX_AGE)]
    evidence: NonEmpty


class GoldRole(Entry):
    """A person's title or office."""

    person: NonEmpty
    title: NonEmpty
    organization: NonEmpty | None
    status: Literal["current", "former", "elect", "acting"] | None
    evidence: NonEmpty


class GoldDate(Entry):
    """`value` is TIMEX3; `occurrence` counts equal strings of the text from 1, inside other words too."""

    text: NonEmpty
    value: NonEmpty
    occurrence: Annotated[int, Field(ge=1)]


class GoldEvent(Entry):
    """Who (`agent`) did what (`type`) to whom (`patient`); `date` is a TIMEX3 value."""

    type: EventType
    agent: tuple[NonEmpty, ...]
    patient: tuple[NonEmpty, ...]
    date: NonEmpty | None
    factuality: Factuality
    evidence: NonEmpty


class GoldCount(Entry):
    """A number of people, things or money."""

    value: Number
    unit: NonEmpty
    what: NonEmpty
    bound: Literal["exact", "at_least", "at_most", "about"]
    evidence: NonEmpty

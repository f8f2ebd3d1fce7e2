"""The nine record types, told apart by `type`."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from wirefacts.records.parts import Confidence, Factuality, NonEmpty, Part, Party, Span, When

EventType = Literal[
    "win_election", "lose_election", "declare_victory", "concede", "project_winner", "endorse", "withdraw", "nominate",
    "announce_candidacy", "congratulate", "appoint", "resign", "elect", "convict", "acquit", "charge", "sentence", "arrest",
    "sue", "rule", "impeach", "veto", "sign", "pass", "reject", "attack", "die", "injure", "displace", "debate", "protest",
    "testify",
]  # fmt: skip
Medium = Literal["phone", "meeting", "letter", "email", "text", "video", "unspecified"]
MAX_AGE = 130
"""Years. The longest documented human life is 122 (Gerontology Research Group)."""


class Common(Part):
    """What every record has. `attribution` is who vouches for it in the article, None where the article itself does."""

    id: NonEmpty
    evidence: Annotated[tuple[Span, ...], Field(min_length=1)]
    attribution: Party | None = None
    factuality: Factuality = "asserted"
    when: When | None = None
    where: Party | None = None
    confidence: Confidence


class Quote(Common):
    """Who said what. `content` has one span per piece, without the outer quotation marks."""

    type: Literal["quote"] = "quote"
    speaker: Party
    content: Annotated[tuple[Span, ...], Field(min_length=1)]
    quote_kind: Literal["direct", "mixed", "indirect"]
    cue: Span | None = None
    speaker_span: Span | None = None
    addressees: tuple[Party, ...] = ()
    medium: Medium | None = None
    relayed_from: Party | None = None


class Contact(Common):
    """Who called, met or wrote to whom."""

    type: Literal["contact"] = "contact"
    initiator: Party
    recipients: Annotated[tuple[Party, ...], Field(min_length=1)]
    medium: Medium
    purpose: str | None = None


class VoteCount(Common):
    """Counted votes, seats, delegates or electoral votes for a choice, or for or against a measure."""

    type: Literal["vote_count"] = "vote_count"
    choice: Party
    count: Annotated[int, Field(ge=0)]
    unit: NonEmpty
    stance: Literal["for", "against", "abstain"] | None = None
    contest: str | None = None


class VoteShare(Common):
    """The percentage of voters, respondents or votes for a choice."""

    type: Literal["vote_share"] = "vote_share"
    choice: Party
    percent: Annotated[float, Field(ge=0, le=100)]
    population: str | None = None
    survey: Party | None = None


class Age(Common):
    """A person's age in years as the article gives it."""

    type: Literal["age"] = "age"
    person: Party
    years: Annotated[float, Field(ge=0, le=MAX_AGE)]


class Role(Common):
    """A person's title or office."""

    type: Literal["role"] = "role"
    person: Party
    title: NonEmpty
    organization: Party | None = None
    status: Literal["current", "former", "elect", "acting"] | None = None


class Date(Common):
    """A calendar or clock expression with its TIMEX3 value; `earliest` and `latest` are ISO 8601, None without bounds.

    `edtf` is the value in EDTF, None where EDTF has no form. `anchor` says what a relative value was counted from: the
    publication date, the dateline, a date mentioned before, or the day that somebody spoke; `anchored_on` holds the words that
    tell it, None where it is the publication date. Both are None for a value that needs nothing.
    """

    type: Literal["date"] = "date"
    value: NonEmpty
    timex_type: Literal["DATE", "TIME", "DURATION", "SET"]
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None
    anchor: Literal["published", "dateline", "mention", "quote"] | None = None
    anchored_on: Span | None = None


class Event(Common):
    """A happening of one of the types of the annotation guide."""

    type: Literal["event"] = "event"
    event: EventType
    agents: tuple[Party, ...] = ()
    patients: tuple[Party, ...] = ()
    plover: str | None = None


class Count(Common):
    """A number of people, things or money that is a fact of the story."""

    type: Literal["count"] = "count"
    value: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    unit: NonEmpty
    what: str | None = None
    bound: Literal["exact", "at_least", "at_most", "about"] = "exact"


Record = Annotated[
    Quote | Contact | VoteCount | VoteShare | Age | Role | Date | Event | Count,
    Field(discriminator="type"),
]
RECORD: TypeAdapter[Record] = TypeAdapter(Record)
"""Validates one record of any type."""


def in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    """Records in the order of the text; those at one place by type and id."""
    return tuple(sorted(records, key=lambda r: (r.evidence[0].start, r.evidence[0].end, r.type, r.id)))

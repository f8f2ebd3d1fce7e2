"""The views. Each says where it stands in code points of the document's text.

A party inside a view (a speaker, an agent, a choice) is the extent of the noun phrase that names it, as short as can be:
"Jen Smith" rather than "Jen Smith, who chaired the campaign,". Assembly finds out who that is.
`confidence` is between 0 and 1.
"""

from dataclasses import dataclass
from typing import Literal

from wirefacts.records.kinds import EventType, Medium
from wirefacts.records.parts import EntityType, Factuality, MentionKind
from wirefacts.text.extents import Extent

QuoteKind = Literal["direct", "mixed", "indirect"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
AnchorKind = Literal["published", "dateline", "mention", "quote"]
"""What a date was counted from: the publication date, the dateline, a date mentioned before, the day that somebody spoke."""
Bound = Literal["exact", "at_least", "at_most", "about"]
Gender = Literal["feminine", "masculine"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name, describe or stand for a party. `head` is the head word's extent; `plural` where grammar shows it."""

    id: str
    extent: Extent
    head: Extent
    kind: MentionKind
    label: EntityType
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """The mentions (ids) of one party. `name` is the fullest name the article gives, or its description without article."""

    id: str
    label: EntityType
    name: str
    mentions: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    gender: Gender | None = None
    named: bool = True


@dataclass(frozen=True, slots=True)
class Thing:
    """What is no party unless a record speaks of it, mentioned more than once: "a bill … the bill … it", by its head words.

    `cluster` is the id of the cluster of the pronouns that stand for it; empty where none does.
    """

    heads: tuple[Extent, ...]
    cluster: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Reported words. `source` is the whole phrase that names the speaker, `speaker` its noun phrase without appositions."""

    pieces: tuple[Extent, ...]
    kind: QuoteKind
    confidence: float
    speaker: Extent | None = None
    source: Extent | None = None
    cue: Extent | None = None
    addressees: tuple[Extent, ...] = ()
    medium: Medium | None = None
    relayed_from: Extent | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Reported words as the encoder tags them: who, by which word, what. Tags know nothing of quotation marks."""

    content: tuple[Extent, ...]
    cue: Extent
    confidence: float
    source: Extent | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A calendar or clock expression. `anchor` says what it was resolved against, `anchored_on` the words that tell that day;
    intervals are ISO 8601."""

    extent: Extent
    value: str
    type: TimexType
    confidence: float
    earliest: str | None = None
    latest: str | None = None
    anchor: AnchorKind | None = None
    anchored_on: Extent | None = None
    edtf: str | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """A person's title: `title` as the text has it, `organization` the phrase that names the body."""

    evidence: Extent
    person: Extent
    title: Extent
    confidence: float
    organization: Extent | None = None
    status: Literal["current", "former", "elect", "acting"] | None = "current"


@dataclass(frozen=True, slots=True)
class Age:
    evidence: Extent
    person: Extent
    years: float
    confidence: float


@dataclass(frozen=True, slots=True)
class VoteCount:
    evidence: Extent
    choice: Extent
    count: int
    unit: str
    confidence: float
    stance: Literal["for", "against", "abstain"] | None = None
    contest: Extent | None = None


@dataclass(frozen=True, slots=True)
class VoteShare:
    evidence: Extent
    choice: Extent
    percent: float
    confidence: float
    population: Extent | None = None
    survey: Extent | None = None


@dataclass(frozen=True, slots=True)
class Count:
    evidence: Extent
    value: float
    unit: str
    bound: Bound
    confidence: float
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody called, met or wrote to somebody. `trigger` is the word that says so."""

    evidence: Extent
    trigger: Extent
    initiator: Extent
    recipients: tuple[Extent, ...]
    medium: Medium
    confidence: float
    purpose: Extent | None = None
    factuality: Factuality = "asserted"


@dataclass(frozen=True, slots=True)
class Event:
    """A happening. `factuality` is what the clause itself shows; that it stands in reported speech is added by assembly."""

    evidence: Extent
    trigger: Extent
    type: EventType
    confidence: float
    agents: tuple[Extent, ...] = ()
    patients: tuple[Extent, ...] = ()
    factuality: Factuality = "asserted"


@dataclass(frozen=True, slots=True)
class Note:
    """A doubt or a refusal that a stage reports; it ends up in the output's diagnostics."""

    code: str
    message: str
    extent: Extent | None = None

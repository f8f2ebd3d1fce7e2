"""A record in words, for tables and cards."""

from collections.abc import Iterable

from wirefacts.records.kinds import (
    Age,
    Common,
    Contact,
    Count,
    Date,
    Event,
    Medium,
    Quote,
    Record,
    Role,
    VoteCount,
    VoteShare,
)
from wirefacts.records.parts import Factuality, Party

HEDGED: frozenset[Factuality] = frozenset({"negated", "possible", "planned"})
"""How a fact is put that is none, or none yet."""
_CONTACTED: dict[Medium, tuple[str, str]] = {
    "phone": ("called", "call"),
    "meeting": ("met", "meet"),
    "letter": ("wrote to", "write to"),
    "email": ("e-mailed", "e-mail"),
    "text": ("texted", "text"),
    "video": ("spoke by video with", "speak by video with"),
    "unspecified": ("was in touch with", "be in touch with"),
}
_OPEN: dict[Factuality, str] = {"negated": "did not", "possible": "may", "planned": "is to"}
_BOUNDS = {"exact": "", "at_least": "at least ", "at_most": "at most ", "about": "about "}


def tell(record: Record) -> str:
    """What `record` says, in a line of English."""
    match record:
        case Quote():
            return _quote(record)
        case Contact():
            purpose = f" ({record.purpose})" if record.purpose else ""
            return f"{record.initiator.name} {_contacted(record)} {_names(record.recipients)}{purpose}"
        case VoteCount():
            return f"{record.choice.name}: {_vote_count(record)}"
        case VoteShare():
            among = f" of {record.population}" if record.population else ""
            survey = f", by {record.survey.name}" if record.survey else ""
            return f"{record.choice.name}: {number(record.percent)}%{among}{survey}"
        case Age():
            return f"{record.person.name} is {number(record.years)}"
        case Role():
            return _role(record)
        case Date():
            return f"{_words(record)}: {record.value}"
        case Event():
            return _event(record)
        case Count():
            what = f" {record.what}" if record.what else ""
            return f"{_BOUNDS[record.bound]}{number(record.value)} {record.unit}{what}"


def vouched(record: Record) -> str:
    """Who vouches for `record`, and how sure it is put: "Jane Roe (reported)"; empty where the article asserts it itself."""
    how = "" if record.factuality == "asserted" else record.factuality
    if record.attribution is None:
        return how
    return f"{record.attribution.name} ({how})" if how else record.attribution.name


def number(value: float) -> str:
    """`value` with thousands separated, and no more decimals than it has."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def _contacted(record: Contact) -> str:
    past, plain = _CONTACTED[record.medium]
    return f"{_OPEN[record.factuality]} {plain}" if record.factuality in _OPEN else past


def _quote(record: Quote) -> str:
    said = " … ".join(span.text for span in record.content)
    to = f" to {_names(record.addressees)}" if record.addressees else ""
    after = f", after {record.relayed_from.name}" if record.relayed_from else ""
    marked = f"“{said}”" if record.quote_kind == "direct" else said
    return f"{record.speaker.name}{to}{after}: {marked}"


def _vote_count(record: VoteCount) -> str:
    stance = {"for": " for", "against": " against", "abstain": " abstaining", None: ""}[record.stance]
    contest = f" ({record.contest})" if record.contest else ""
    return f"{record.count:,} {record.unit}{stance}{contest}"


def _role(record: Role) -> str:
    status = "" if record.status in {None, "current"} or record.status in record.title else f"{record.status} "
    body = f", {record.organization.name}" if record.organization else ""
    return f"{record.person.name}: {status}{record.title}{body}"


def _event(record: Event) -> str:
    agents, patients = _names(record.agents), _names(record.patients)
    named = record.event.replace("_", " ")
    parties = f"{agents} → {patients}" if agents and patients else agents or (f"→ {patients}" if patients else "")
    return f"{named}: {parties}" if parties else named


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(party.name for party in parties)


def _words(record: Common) -> str:
    return " … ".join(span.text for span in record.evidence)

"""Who spoke to whom, of an extraction."""

from collections.abc import Iterator, Mapping

from wirefacts.drawing.picture import Side, Talk
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Contact, Quote, Record
from wirefacts.records.parts import Party
from wirefacts.records.telling import HEDGED


def talks(extraction: Extraction, numbers: Mapping[str, int]) -> tuple[Talk, ...]:
    """Each contact from who sought it to each whom it reached, and each quotation to each whom it was said to."""
    return tuple(
        Talk(
            _side(speaker, numbers),
            _side(hearer, numbers),
            number,
            f"{how} ({record.factuality})" if record.factuality in HEDGED else how,
            quoted=isinstance(record, Quote),
            hedged=record.factuality in HEDGED,
        )
        for number, record in enumerate(extraction.records, 1)
        for speaker, hearer, how in _turns(record)
    )


def _turns(record: Record) -> Iterator[tuple[Party, Party, str]]:
    match record:
        case Contact():
            for recipient in record.recipients:
                yield record.initiator, recipient, record.medium
        case Quote():
            for addressee in record.addressees:
                yield record.speaker, addressee, "said"


def _side(party: Party, numbers: Mapping[str, int]) -> Side:
    return Side(party.name, numbers.get(party.entity or ""))

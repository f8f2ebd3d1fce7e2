"""Facts of one story as two annotators marked them: the first's as the guide has them beside the second's as records."""

from collections.abc import Iterator
from functools import partial

from wirefacts.corpora.entries import Entry
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.to_contract import contract_records
from wirefacts.corpora.markup.to_guide import guide_entries
from wirefacts.evaluation.agreement.difference import Compared, Difference
from wirefacts.evaluation.sections import SECTIONS, Section
from wirefacts.metrics.pairing import pair
from wirefacts.metrics.tally import Tally
from wirefacts.records.kinds import Record
from wirefacts.records.telling import tell
from wirefacts.text.extents import Extent, cover


def compare_facts(first: MarkedStory, second: MarkedStory) -> Iterator[tuple[str, Compared]]:
    """Each section's name, and how the evaluation judges the second by the first there.

    Of either side only facts count that the guide has too: a planned contact or a duration is no difference.
    """
    entries, records = guide_entries(first), contract_records(second)
    own = {fact: record for fact, record in contract_records(first).items() if fact in entries}
    others = [records[fact] for fact in guide_entries(second)]
    for section in SECTIONS:
        gold = [fact for fact, record in own.items() if isinstance(record, section.kind)]
        predicted = [record for record in others if isinstance(record, section.kind)]
        pairs = pair([entries[fact] for fact in gold], predicted, partial(_match, section, first.text))
        met, used = {i for i, _ in pairs}, {j for _, j in pairs}
        alone = [_difference(first, own[fact], False) for i, fact in enumerate(gold) if i not in met]
        alone += [_difference(second, record, True) for j, record in enumerate(predicted) if j not in used]
        yield section.name, Compared(Tally(len(gold), len(predicted), len(pairs)), tuple(alone))


def _match(section: Section, text: str, entry: Entry, record: Record) -> bool:
    return section.match(entry, record, text)


def _difference(story: MarkedStory, record: Record, by_second: bool) -> Difference:
    extent = cover(Extent(span.start, span.end) for span in record.evidence)
    return Difference(story.header.id, by_second, extent, extent.slice(story.text), tell(record))

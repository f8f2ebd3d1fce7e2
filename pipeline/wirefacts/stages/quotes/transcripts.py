"""Transcripts: paragraphs under the labels of their speakers, and interviews of questions and answers."""

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.interviews import asked_by, interviewed
from wirefacts.stages.quotes.page import Page
from wirefacts.text.extents import Extent
from wirefacts.text.labelled import ANSWERS, QUESTIONS, turns


def transcript(page: Page) -> tuple[list[Draft], set[int]]:
    """The turns of a transcript, and the paragraphs that they fill.

    Answers are of whom the lines before name, and so are questions. Those of nobody named are no quotes.
    """
    heads = turns(page.text, page.paragraphs)
    if not heads:
        return [], set()
    lines = page.paragraphs[: heads[0].first]
    labels = {turn.label for turn in heads}
    guest = None if labels.isdisjoint(ANSWERS) else interviewed(page, lines)
    asker = None if labels.isdisjoint(QUESTIONS) else asked_by(page, lines)
    known: dict[str, Extent] = {}
    found = []
    for turn in heads:
        name: Extent | None = known.setdefault(turn.label, turn.name)
        if turn.label in ANSWERS:
            name = guest
        elif turn.label in QUESTIONS:
            name = asker
        if name is None:
            continue
        blocks = [b for b in page.paragraphs[turn.first : turn.last] if page.text[b.start] not in "(["]
        pieces = [Extent(max(block.start, turn.start), block.end).trimmed(page.text, '"“” ') for block in blocks]
        found.append(Draft("label", pieces, "direct", names=(name, turn.whole)))
    return found, {number for turn in heads for number in range(turn.first, turn.last)}

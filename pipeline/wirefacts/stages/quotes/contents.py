"""Drafts of reported clauses, from token stretches."""

from wirefacts.annotations.views import QuoteKind
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import trimmed
from wirefacts.stages.quotes.page import Page
from wirefacts.stages.quotes.rules import CLAUSE_WORDS, Rule
from wirefacts.stages.quotes.speakers import addressees, medium
from wirefacts.text.extents import Extent


def clause_draft(
    page: Page, rule: Rule, cue: Cue, pieces: list[tuple[int, int]], claimed: dict[int, int]
) -> Draft | None:
    spans = [trimmed(page, start, end) for start, end in pieces]
    kept = [(start, end) for start, end in spans if start < end]
    if not kept or sum(end - start for start, end in kept) < CLAUSE_WORDS:
        return None
    numbers = sorted({n for start, end in kept for n in page.inside[start:end] if n >= 0})
    owners = {claimed[n] for n in numbers if n in claimed}
    if any(not any(start <= owner < end for start, end in kept) for owner in owners):
        return None
    extents: list[Extent] = []
    for start, end in kept:
        extents.extend(_split(page, start, end))
    whom = addressees(cue.verb)
    kind: QuoteKind = "mixed" if numbers else "indirect"
    return Draft(
        "mixed" if numbers else rule,
        extents,
        kind,
        cue.speaker,
        cue.extent,
        cue.verb.i,
        numbers,
        whom,
        medium(cue.verb),
    )


def _split(page: Page, start: int, end: int) -> list[Extent]:
    """A content in pieces where a colon leads from the clause to a passage: `any plan "must work": "We need time."`"""
    for i in range(start + 1, end):
        if page.inside[i] < 0 and page.doc[i].text == ":" and i + 1 < end and page.inside[i + 1] >= 0:
            passage = page.passages[page.inside[i + 1]]
            return [page.chars(start, i), passage.inner]
    whole = page.chars(start, end)
    number = page.inside[start]
    if number >= 0 and page.passages[number].first == start and page.passages[number].last == end:
        return [page.passages[number].inner]
    return [whole]

"""Where speech within speech may stand: what the quotes of a page hold in marks, or under a speaker's label."""

from collections.abc import Iterable, Iterator

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.page import Page
from wirefacts.text.extents import Extent


def quoted_stretches(page: Page, drafts: Iterable[Draft]) -> list[Extent]:
    """The stretches in text order, those left out that overlap an earlier one."""
    found: list[Extent] = []
    for stretch in sorted(stretch for draft in drafts for stretch in _stretches(page, draft)):
        if len(stretch) and (not found or stretch.start >= found[-1].end):
            found.append(stretch)
    return found


def _stretches(page: Page, draft: Draft) -> Iterator[Extent]:
    if draft.rule in {"label", "block", "pull"}:
        yield from draft.pieces
    else:
        yield from (page.passages[number].inner for number in draft.passages)

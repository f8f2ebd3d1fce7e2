"""Quotecheck as others read it: claims without their gold, sources as rows of the inbox."""

from typing import Any

from wirefacts.corpora.quotecheck.rows import Claim, Source


def claim_row(claim: Claim) -> dict[str, Any]:
    """What a checker may know of a claim: id, claim, speaker, date, sources, and `source` where there is only one."""
    row = claim.model_dump(mode="json", include={"id", "claim", "speaker", "date", "sources"})
    return {**row, "source": claim.sources[0] if len(claim.sources) == 1 else None}


def source_row(source: Source) -> dict[str, Any]:
    """A source with its particulars; one that was replaced or taken back is `canceled`."""
    return {
        "id": source.name,
        "text": source.text,
        "headline": source.title,
        "published": None if source.published is None else source.published.isoformat(),
        "pubstatus": "usable" if source.status == "usable" else "canceled",
        "speaker": source.speaker,
        "translated_from": source.translated_from,
        "checked": source.checked,
    }

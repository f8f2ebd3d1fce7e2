"""Verdicts for the web of data: schema.org ClaimReview and Quotation, W3C Web Annotations. One JSON-LD object a line.

A ClaimReview's rating has a name and no number: what was found is no grade. Positions are Unicode code points, as the Web
Annotation model has them (section 4.2.5); beside them stand UTF-16 code units for programs that count as browsers do.
"""

import json
from collections.abc import Iterator, Mapping
from typing import TextIO

from wirefacts.records.parts import Span
from wirefacts.verify.reports.report import Report
from wirefacts.verify.reports.telling import differs, outcome, remarks
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Match, Verdict

AROUND = 32
"""Code points of text given before and behind a passage, to find it again in an edited document."""
_SCHEMA = "https://schema.org"
Json = dict[str, object]


class ClaimReviews(Report):
    """A ClaimReview for each verdict."""

    def write(self, verdict: Verdict) -> None:
        body = "; ".join((*map(differs, verdict.edits), *remarks(verdict)))
        reviewed: Json = {"@type": "Claim", "appearance": [_quotation(match) for match in verdict.matches]}
        _line(
            self.out,
            {
                "@context": _SCHEMA,
                "@type": "ClaimReview",
                "identifier": verdict.id,
                "claimReviewed": verdict.claim,
                "itemReviewed": reviewed,
                "reviewRating": {"@type": "Rating", "alternateName": outcome(verdict)},
                "reviewBody": body,
            },
        )


class Quotations(Report):
    """A Quotation for each passage that a verdict rests on: the words as the source has them."""

    def write(self, verdict: Verdict) -> None:
        for match in verdict.matches:
            _line(self.out, {"@context": _SCHEMA, **_quotation(match)})


class Annotations(Report):
    """A Web Annotation for each passage. Of documents not among `sources` (by id) the words around are left out."""

    def __init__(self, out: TextIO, sources: Mapping[str, Source]) -> None:
        super().__init__(out)
        self._sources = sources

    def write(self, verdict: Verdict) -> None:
        for number, match in enumerate(verdict.matches, 1):
            source = self._sources.get(match.document)
            said = f"“{verdict.claim}”: {outcome(verdict)}"
            _line(
                self.out,
                {
                    "@context": "http://www.w3.org/ns/anno.jsonld",
                    "id": f"urn:wirefacts:{verdict.id}:{number}",
                    "type": "Annotation",
                    "motivation": "assessing",
                    "body": {"type": "TextualBody", "value": said, "purpose": "assessing", "format": "text/plain"},
                    "target": {
                        "source": match.document,
                        "selector": list(selectors(match, source.text if source else None)),
                    },
                },
            )


def selectors(match: Match | Span, text: str | None) -> Iterator[Json]:
    """Where words stand, by position and by its words; positions in both units where `text` is at hand."""
    position: Json = {"type": "TextPositionSelector", "start": match.start, "end": match.end, "unit": "code points"}
    if text is None:
        yield position
        yield {"type": "TextQuoteSelector", "exact": match.text}
        return
    yield {**position, "utf16": {"start": utf16(text, match.start), "end": utf16(text, match.end)}}
    yield {
        "type": "TextQuoteSelector",
        "exact": match.text,
        "prefix": text[max(0, match.start - AROUND) : match.start],
        "suffix": text[match.end : match.end + AROUND],
    }


def utf16(text: str, offset: int) -> int:
    """`offset` in code points of `text` as a number of UTF-16 code units."""
    return offset + sum(character > "\uffff" for character in text[:offset])


def _quotation(match: Match) -> Json:
    found: Json = {
        "@type": "Quotation",
        "text": match.text,
        "isPartOf": {"@type": "CreativeWork", "identifier": match.document},
    }
    if match.speaker is not None:
        found["creator"] = {"@type": "Thing", "name": match.speaker.name}
    if match.when is not None:
        found["dateCreated"] = match.when
    return found


def _line(out: TextIO, value: Json) -> None:
    out.write(json.dumps(value, ensure_ascii=False) + "\n")

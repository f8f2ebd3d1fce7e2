"""A corrected extraction for whoever learns from it: our markup, Label Studio, W3C Web Annotations."""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from wirefacts.corpora.corrected.applying import Corrected
from wirefacts.corpora.markup.from_contract import Import, from_contract
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.parsing import ENDING, parse
from wirefacts.corpora.markup.vocabulary import House, Topic
from wirefacts.corpora.markup.writing import write
from wirefacts.corpora.tools import labelstudio
from wirefacts.corpora.tools.leaving import to_standoff
from wirefacts.errors import UsageError
from wirefacts.records.kinds import Quote, Record
from wirefacts.records.telling import tell
from wirefacts.verify.reports.linked import selectors

Form = Literal["markup", "labelstudio", "annotations"]
BRIEF = 200
"""Words of the longest story that is a brief (the corpus guidelines, section Header)."""
_ODD = re.compile(r"[^a-z0-9]+")
_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"decision": "urn:wirefacts:decision"}]


@dataclass(frozen=True, slots=True)
class Export:
    """A file, and what of the extraction it does not hold."""

    name: str
    media_type: str
    content: str
    left_out: tuple[str, ...]


def export(corrected: Corrected, form: Form, house: House, topic: Topic) -> Export:
    """The corrected extraction in a form. Stories need a day of publication: raises UsageError without, GoldError where spans
    cross that cannot be cut.
    """
    name = _name(corrected)
    if form == "annotations":
        content = json.dumps(annotations(corrected), ensure_ascii=False, indent=1) + "\n"
        return Export(f"{name}.jsonld", "application/ld+json", content, corrected.left_out)
    made = _story(corrected, house, topic)
    left_out = (*corrected.left_out, *made.left_out)
    if form == "markup":
        content = write(made.story)
        parse(content, f"{name}{ENDING}")
        return Export(f"{name}{ENDING}", "text/plain", content, left_out)
    tasks = [labelstudio.task(to_standoff(made.story))]
    return Export(f"{name}.json", "application/json", json.dumps(tasks, ensure_ascii=False, indent=1) + "\n", left_out)


def annotations(corrected: Corrected) -> dict[str, Any]:
    """An annotation page (W3C Web Annotation Data Model) with an annotation for each record, positions in both units."""
    extraction, text = corrected.extraction, corrected.extraction.text
    source = extraction.document.uri or f"urn:sha256:{extraction.document.sha256}"
    return {
        "@context": _CONTEXT,
        "type": "AnnotationPage",
        "items": [_annotation(record, source, text, corrected.decided.get(record.id)) for record in extraction.records],
    }


def _annotation(record: Record, source: str, text: str | None, decision: str | None) -> dict[str, Any]:
    spans = record.content if isinstance(record, Quote) else record.evidence
    found: dict[str, Any] = {
        "id": f"urn:wirefacts:{record.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            {"type": "TextualBody", "purpose": "classifying", "value": record.type, "format": "text/plain"},
            {"type": "TextualBody", "purpose": "describing", "value": tell(record), "format": "text/plain"},
        ],
        "target": [{"source": source, "selector": list(selectors(span, text))} for span in spans],
    }
    return found if decision is None else {**found, "decision": decision}


def _story(corrected: Corrected, house: House, topic: Topic) -> Import:
    extraction, text = corrected.extraction, corrected.extraction.text or ""
    document = extraction.document
    if document.published is None:
        raise UsageError("a marked story needs the day on which the article was published; give it with the article")
    header = Header(
        id=_name(corrected),
        published=document.published,
        house=house,
        topic=topic,
        length="brief" if len(text.split()) <= BRIEF else "full",
        traps=(),
        source=document.source or None,
    )
    return from_contract(extraction, text, header)


def _name(corrected: Corrected) -> str:
    """A name for the file: of the headline, else of the document's id."""
    document = corrected.extraction.document
    slug = _ODD.sub("-", (document.headline or document.id).lower()).strip("-")[:60].strip("-")
    return slug or f"article-{document.sha256[:8]}"

"""Quotes by their words, speakers and days."""

import datetime as dt
import json
from collections.abc import Iterator

from sqlalchemy import Connection, select

from wirefacts.store.backend import Backend
from wirefacts.store.folding import folded, terms
from wirefacts.store.shapes import Hit
from wirefacts.store.tables import documents, quotes, speakers


def search(
    connection: Connection,
    backend: Backend,
    query: str,
    speaker: str | None,
    since: dt.date | None,
    until: dt.date | None,
    limit: int,
) -> Iterator[Hit]:
    """At most `limit` quotes that hold the words of `query`, the newest first; every quote where it is empty."""
    wanted = terms(query)
    if query.strip() and not wanted:
        return
    statement = select(
        documents.c.id.label("document"),
        *(documents.c[name] for name in ("headline", "source", "published", "status")),
        speakers.c.name.label("speaker"),
        *(quotes.c[name] for name in ("record", "kind", "text", "cue", "start", "end", "extents")),
    )
    statement = statement.join_from(quotes, documents, documents.c.number == quotes.c.document)
    statement = statement.join(speakers, speakers.c.number == quotes.c.speaker)
    if wanted:
        statement = statement.where(backend.holds(wanted))
    for word in folded(speaker or "").split():
        statement = statement.where(speakers.c.folded.contains(word, autoescape=True))
    if since is not None:
        statement = statement.where(documents.c.published >= since)
    if until is not None:
        statement = statement.where(documents.c.published <= until)
    newest = documents.c.published.desc().nulls_last()
    statement = statement.order_by(newest, quotes.c.document, quotes.c.number).limit(limit)
    for row in connection.execute(statement).mappings():
        yield Hit.model_validate(dict(row) | {"extents": json.loads(row["extents"])})

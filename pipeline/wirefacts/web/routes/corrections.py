"""`POST /desk/corrections`: what was decided at the desk, as a file that the next model can learn from.

The desk's own: JSON Schema cannot tell how spans, text and digest of an extraction go together, so OpenAPI leaves it out.
"""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field
from starlette.concurrency import run_in_threadpool

from wirefacts.corpora.corrected.applying import applied
from wirefacts.corpora.corrected.decisions import Decision
from wirefacts.corpora.corrected.exporting import Export, Form, export
from wirefacts.corpora.markup.vocabulary import House, Topic
from wirefacts.errors import GoldError, InputError, UsageError
from wirefacts.records.extraction import Extraction
from wirefacts.web.asked import Asked, Text
from wirefacts.web.problems import Refusal
from wirefacts.web.routes.service import Terms
from wirefacts.web.strict import StrictRoute

router = APIRouter(tags=["desk"], route_class=StrictRoute)


class Decided(Asked):
    """An article, its extraction, and what a person decided on its records. `reviewed` leaves out what nobody decided on."""

    text: Text
    extraction: Extraction
    decisions: Annotated[tuple[Decision, ...], Field(max_length=10_000)] = ()
    form: Form
    house: House = "newsroom"
    topic: Topic = "local-government"
    reviewed: bool = False


class File(Asked):
    """A file to keep, and what it does not hold."""

    name: str
    media_type: str
    content: str
    left_out: tuple[str, ...]


@router.post("/desk/corrections", include_in_schema=False)
async def corrections(asked: Decided, terms: Terms) -> File:
    """The corrected extraction as our markup, Label Studio tasks or W3C annotations."""
    if len(asked.text) > terms.max_characters:
        raise Refusal(413, f"more than {terms.max_characters:,} characters")
    try:
        made = await run_in_threadpool(_made, asked)
    except InputError as problem:
        raise Refusal(409, f"the {problem.source} {problem.problem}") from None
    except UsageError as problem:
        raise Refusal(409, str(problem)) from None
    except GoldError as problem:
        raise Refusal(409, f"the corrected facts do not make a story: {problem}") from None
    return File(name=made.name, media_type=made.media_type, content=made.content, left_out=made.left_out)


def _made(asked: Decided) -> Export:
    corrected = applied(asked.extraction, asked.text, asked.decisions, reviewed=asked.reviewed)
    return export(corrected, asked.form, asked.house, asked.topic)

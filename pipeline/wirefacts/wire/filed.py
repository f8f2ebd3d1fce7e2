"""An article extracted before, as it comes in again: a line of `wirefacts extract` or of `wirefacts archive export`."""

import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from wirefacts.errors import MalformedInput
from wirefacts.records.extraction import Extraction
from wirefacts.stories.document import Document
from wirefacts.wire.decode import MAX_CHARACTERS, sound, writable
from wirefacts.wire.objects import misfit

_BESIDE = ("text", "speaker", "translated_from", "checked")


@dataclass(frozen=True, slots=True)
class Filed:
    """An extraction, its text, and what else is known of the document, as in `Document`.

    `text` is None where the extraction knows it, or where it is elsewhere.
    """

    extraction: Extraction
    text: str | None = None
    speaker: str | None = None
    translated_from: str | None = None
    checked: bool | None = None

    def row(self) -> str:
        """One line of JSON that `read_filed` reads again."""
        beside = {name: getattr(self, name) for name in _BESIDE}
        return json.dumps(self.extraction.model_dump(mode="json") | beside, ensure_ascii=False)

    def beside(self, document: Document) -> "Filed":
        """The same with the text of its document, and what that says of itself."""
        return Filed(
            self.extraction, document.text, document.speaker, document.translated_from, checked=document.checked
        )


def is_filed(row: dict[str, Any]) -> bool:
    """True for a row that holds an extraction and not an article."""
    return "schema_version" in row and isinstance(row.get("document"), dict) and isinstance(row.get("records"), list)


def read_filed(
    row: dict[str, Any], source: str, place: str | None = None, max_characters: int = MAX_CHARACTERS
) -> Filed:
    """The extraction in a row. Raises an InputError that names `source` and `place`."""
    beside = {name: row.get(name) for name in _BESIDE}
    for name in ("text", "speaker", "translated_from"):
        if not isinstance(beside[name], str | None):
            raise MalformedInput(source, f'"{name}" is not a string', place)
    if not isinstance(beside["checked"], bool | None):
        raise MalformedInput(source, '"checked" is not true or false', place)
    if isinstance(beside["text"], str):
        sound(beside["text"], source, place, max_characters)
    writable(beside, source, place)
    try:
        extraction = Extraction.model_validate({name: value for name, value in row.items() if name not in _BESIDE})
    except ValidationError as problem:
        raise misfit(problem, source, place) from None
    return Filed(extraction, **beside)

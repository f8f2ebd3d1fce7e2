"""What is handed out for one article."""

from typing import Any, Literal, Self

from pydantic import PrivateAttr

from wirefacts.records.kinds import Record
from wirefacts.records.parts import Diagnostic, DocumentInfo, Entity, Part

SCHEMA_VERSION: Literal["1"] = "1"


class Extraction(Part):
    """The facts of one article, in the output contract's shape. `text` travels beside it and is not written out."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    document: DocumentInfo
    entities: tuple[Entity, ...] = ()
    records: tuple[Record, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    _text: str | None = PrivateAttr(default=None)

    @property
    def text(self) -> str | None:
        """The document's text, where this extraction was made from it; None where it was read from JSON."""
        return self._text

    def with_text(self, text: str) -> Self:
        """The same extraction, knowing its text."""
        self._text = text
        return self

    def _repr_html_(self) -> str:
        """The marked text and its facts, for notebooks."""
        from wirefacts.drawing.page import fragment
        from wirefacts.records.picture import picture

        return fragment(picture(self), f"wf-{self.document.sha256[:8]}-")


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one line of output."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Extraction.model_json_schema(mode="serialization"),
    }

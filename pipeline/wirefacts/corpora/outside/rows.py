"""What the rows of outside corpora become. Every extent is in code points of the row's text and was checked against it."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from wirefacts.text.extents import Extent


@dataclass(frozen=True, slots=True)
class Labelled:
    """Words with the label that their corpus gives them."""

    extent: Extent
    label: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what: each part in pieces, in the corpus's order; `source` may be empty, `cue` seldom is."""

    kind: Literal["direct", "mixed", "indirect"]
    source: tuple[Extent, ...]
    cue: tuple[Extent, ...]
    content: tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class AttributionRow:
    """A text and every attribution in it."""

    doc_id: str
    text: str
    attributions: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class NamesRow:
    """A text and its names, which may nest. Outside of `judged` a name may stand unmarked."""

    doc_id: str
    text: str
    names: tuple[Labelled, ...]
    judged: Extent


@dataclass(frozen=True, slots=True)
class Gathered:
    """Mentions of one party, in the scheme of some corpus; `label` is its kind, empty where nobody tells.

    Of what a pipeline finds, `extents` are as short as can be and `phrases` are whole noun phrases, one for each; `marked` are
    those of the phrases, and the names inside others, that OntoNotes' scheme marks (None: all phrases).
    """

    extents: tuple[Extent, ...]
    label: str = ""
    phrases: tuple[Extent, ...] = ()
    marked: tuple[Extent, ...] | None = None


@dataclass(frozen=True, slots=True)
class ClustersRow:
    """A text and its mentions, together where they are of one party."""

    doc_id: str
    text: str
    clusters: tuple[tuple[Extent, ...], ...]
    judged: Extent


@dataclass(frozen=True, slots=True)
class PronounRow:
    """A pronoun and two names; `holds` says of each name whether the pronoun stands for it (for neither, it may be)."""

    doc_id: str
    text: str
    pronoun: Extent
    names: tuple[Extent, Extent]
    holds: tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class TimexMention:
    """An expression with its TIMEX3 value; `type` is None where the corpus tells none that can be relied on."""

    extent: Extent
    value: str
    type: str | None


@dataclass(frozen=True, slots=True)
class TimexRow:
    """A text, the day it was written (`dct`, where it is known), and its expressions of time."""

    doc_id: str
    text: str
    dct: dt.date | None
    timexes: tuple[TimexMention, ...]
    judged: Extent


@dataclass(frozen=True, slots=True)
class EventMention:
    """A happening: `triggers` are the words that tell of it, the labels of `arguments` the parts that they play in it."""

    type: str
    triggers: tuple[Extent, ...]
    arguments: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True)
class EventsRow:
    """A text and those of its happenings that its corpus marks."""

    doc_id: str
    text: str
    events: tuple[EventMention, ...]
    judged: Extent


@dataclass(frozen=True, slots=True)
class Relation:
    """`head` stands in a relation to `tail`."""

    label: str
    head: Extent
    tail: Extent


@dataclass(frozen=True, slots=True)
class RelationsRow:
    """A text with relations. A relation that is missing is wrong only if its label is in `judged` (None: all are)."""

    doc_id: str
    text: str
    entities: tuple[Labelled, ...]
    relations: tuple[Relation, ...]
    judged: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What another library reads in a text: `value` is JSON as that library writes it, `extent` None where it tells none."""

    kind: str
    extent: Extent | None
    value: Any


@dataclass(frozen=True, slots=True)
class CasesRow:
    """A case of another library's tests: an input, the moment from which it is read, and every answer that is right.

    `unsupported` names the ports of that library (lower case: "python") that do not read the case, or not by design.
    """

    doc_id: str
    text: str
    reference: dt.datetime | None
    answers: tuple[Answer, ...]
    unsupported: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file to be read as the wire delivers it; `doc_id` is its path inside the corpus."""

    doc_id: str
    file: Path


Row = AttributionRow | NamesRow | ClustersRow | PronounRow | TimexRow | EventsRow | RelationsRow | CasesRow | FileRow

"""What spans and links are called in every tool, and which values a span may have; all of it follows from `markup.facts`."""

from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from wirefacts.corpora.markup.facts import KINDS, Entity, Fact, Line

MENTIONS: tuple[Literal["name", "description", "pronoun"], ...] = ("name", "description", "pronoun")
"""Labels of mentions."""
TRAP = "trap"
"""The label of words that look like a fact and are none."""
FACTS = {word: kind for word, kind in KINDS.items() if issubclass(kind, Fact)}
"""Labels of facts: each piece of a fact has one."""
PARTS = {f"{word}-{part}": (word, part) for word, kind in FACTS.items() for part in sorted(kind.parts)}
"""Labels of named parts: the word of their fact, the part's name."""
LABELS = (*MENTIONS, *FACTS, *PARTS, TRAP)

PIECE, PART, SAME, WHEN = "piece", "part", "same", "when"
"""Links: a fact's first piece to a further one; a fact to its part; a mention to another of its entity; a fact to a date."""


def word_of(label: str) -> str | None:
    """The word of the line that a span with this label may have values of; None for parts and traps."""
    return Entity.word if label in MENTIONS else label if label in FACTS else None


def keys(kind: type[Line]) -> dict[str, str]:
    """The fields of a line by the key that people write, without its id."""
    return {field.alias or name: name for name, field in kind.model_fields.items() if name != "id"}


def roles(word: str) -> tuple[str, ...]:
    """The links from a fact to the parties it speaks of, in the order of its fields."""
    kind = FACTS[word]
    named = (*kind.refers, "by", "place")
    return tuple(key for key, name in keys(kind).items() if name in named)


ROLES = tuple(dict.fromkeys(role for word in FACTS for role in roles(word)))
"""All links from facts to mentions."""
LINKS = (*ROLES, WHEN, PART, PIECE, SAME)


def many(kind: type[Line], key: str) -> bool:
    """True for a field that holds several values."""
    return get_origin(kind.model_fields[keys(kind)[key]].annotation) is tuple


def closed(word: str) -> dict[str, tuple[str, ...]]:
    """The values of a line that are chosen from a list, with what there is to choose."""
    kind = KINDS[word]
    found = {key: _choices(kind.model_fields[name].annotation) for key, name in keys(kind).items()}
    return {key: choices for key, choices in found.items() if choices}


def free(word: str) -> tuple[str, ...]:
    """The values of a line that are written freely, its id first; `by` and `date` where no link gives them."""
    linked = set(roles(word)) - {"by"} if word in FACTS else set()
    chosen = closed(word)
    return ("id", *(key for key in keys(KINDS[word]) if key not in linked and key not in chosen))


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words that a type allows; none where it allows any."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if annotation is bool:
        return ("yes", "no")
    if origin is Literal:
        return inner
    if origin is Annotated:
        return _choices(inner[0])
    if origin in {Union, UnionType}:
        return next((found for each in inner if (found := _choices(each))), ())
    return ()

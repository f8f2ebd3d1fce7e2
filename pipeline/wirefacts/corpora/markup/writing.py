"""Writes a marked story back as markup; reading what was written gives the same story."""

import re

from wirefacts.corpora.markup.facts import Line
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.lines import BARE
from wirefacts.corpora.markup.parsing import RULE
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.errors import GoldError

_LAST = ("date", "place", "by", "factuality")
"""Fields that all facts have stand after those of their own."""
_SPECIAL = re.compile(r"([\\{}])")


def write(story: MarkedStory) -> str:
    """The markup of `story`. Raises GoldError where its spans do not nest."""
    header = story.header.model_dump(mode="json", exclude_none=True)
    header["traps"] = ", ".join(story.header.traps)
    lines = [f"{key}: {value}".rstrip() for key, value in header.items()]
    facts = [line(each) for each in (*story.entities, *story.facts)]
    return "\n".join([*lines, RULE, inline(story.text, story.tags), RULE, *facts]) + "\n"


def inline(text: str, tags: tuple[Tag, ...]) -> str:
    """`text` with its spans. Raises GoldError where they do not nest, or an outer one comes after one inside it."""
    written: list[str] = []
    stack: list[Tag] = []
    at = 0

    def up_to(stop: int) -> None:
        nonlocal at
        while stack and stack[-1].extent.end <= stop:
            end = stack.pop().extent.end
            written.append(_SPECIAL.sub(r"\\\1", text[at:end]) + "}")
            at = end
        written.append(_SPECIAL.sub(r"\\\1", text[at:stop]))
        at = stop

    for tag in tags:
        if tag.extent.start < at or tag.extent.end > len(text):
            raise GoldError(f"span {tag.label}: does not stand in text order")
        up_to(tag.extent.start)
        if stack and stack[-1].extent.end < tag.extent.end:
            raise GoldError(f"span {tag.label}: crosses the end of span {stack[-1].label}")
        stack.append(tag)
        written.append(f"{{{tag.label} ")
    up_to(len(text))
    return "\n".join("\\" + line if line == RULE else line for line in "".join(written).split("\n"))


def line(fact: Line) -> str:
    """The line of an entity or a fact."""
    values = fact.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    values.update((key, values.pop(key)) for key in _LAST if key in values)
    words = [fact.word, values.pop("id"), *(_value(values.pop(name)) for name in fact.positional)]
    return " ".join([*words, *(f"{key}={_value(value)}" for key, value in values.items())])


def plain(value: object) -> str:
    """A single value as people write it, without quotation marks."""
    match value:
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() else str(value)
        case _:
            return str(value)


def quoted(value: str) -> str:
    """A value as it stands on a line: in quotation marks, where it needs them."""
    return value if BARE.fullmatch(value) else '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'


def _value(value: object) -> str:
    return ",".join(quoted(plain(each)) for each in (value if isinstance(value, list | tuple) else (value,)))

"""brat's configuration for our labels, relations and values: annotation.conf and visual.conf.

Source: brat.nlplab.org/configuration.html.
"""

from collections.abc import Iterator

from wirefacts.corpora.markup.facts import KINDS, Entity
from wirefacts.corpora.tools.colours import colour
from wirefacts.corpora.tools.vocabulary import (
    FACTS,
    LABELS,
    MENTIONS,
    PART,
    PARTS,
    PIECE,
    ROLES,
    SAME,
    WHEN,
    closed,
    roles,
)

FILES = ("annotation.conf", "visual.conf")


def annotation() -> str:
    """What may be annotated. Any two annotations may overlap: ours nest."""
    values = (line for word in KINDS for line in _attributes(word))
    overlap = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"
    lines = ["[entities]", *LABELS, "[relations]", *_relations(), overlap, "[events]", "[attributes]", *values]
    return "".join(f"{line}\n" for line in lines)


def visual() -> str:
    """What each label looks like."""
    lines = ["[labels]", *(f"{label} | {label}" for label in LABELS), "[drawing]"]
    lines += [f"{label}\tbgColor:{colour(label)}" for label in LABELS]
    return "".join(f"{line}\n" for line in lines)


def _relations() -> Iterator[str]:
    mentions, facts = "|".join(MENTIONS), "|".join(FACTS)
    for role in ROLES:
        yield _relation(role, "|".join(word for word in FACTS if role in roles(word)), mentions)
    yield _relation(WHEN, facts, "date")
    for word in FACTS:
        if parts := [label for label, (of, _) in PARTS.items() if of == word]:
            yield _relation(PART, word, "|".join(parts))
    for word in FACTS:
        yield _relation(PIECE, word, word)
    yield _relation(SAME, mentions, mentions)


def _relation(label: str, source: str, target: str) -> str:
    return f"{label}\tArg1:{source}, Arg2:{target}"


def _attributes(word: str) -> Iterator[str]:
    labels = "|".join(MENTIONS) if word == Entity.word else word
    return (f"{word}-{key}\tArg:{labels}, Value:{'|'.join(choices)}" for key, choices in closed(word).items())

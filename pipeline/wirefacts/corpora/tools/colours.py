"""One colour for each kind of span in all tools; parts have that of their fact."""

from wirefacts.corpora.tools.vocabulary import FACTS, MENTIONS, PARTS, TRAP

_OF = dict(
    zip(
        (*MENTIONS, *FACTS, TRAP),
        ("#7cb5ec", "#a6cee3", "#cfe3f1", "#f6c85f", "#f28e2b", "#8cd17d", "#59a14f", "#b6992d", "#e15759", "#76b7b2",
         "#b07aa1", "#ff9da7", "#c9c9c9"),
        strict=True,
    )
)  # fmt: skip


def colour(label: str) -> str:
    """The colour of a label, `#rrggbb`."""
    return _OF[PARTS[label][0] if label in PARTS else label]

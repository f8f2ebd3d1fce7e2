"""Who says "I" in marks whose speaker was not found: the one whom the words beside them are about."""

from wirefacts.annotations.texts import text_of
from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.syntax.clauses import SUBJECTS

_NEAR = 24
"""Mentions before and behind that are looked at."""
_ORDER = (0, -1, 1)
"""Sentences, the best first: that of the words, the one before, the one behind."""


def beside(scene: Scene, node: Node) -> Node | None:
    """The person who is subject, outside of marks, of the sentence of `node`, or of its paragraph's one before or behind."""
    near = scene.nodes[max(0, node.order - _NEAR) : node.order + _NEAR]
    found = [n for n in near if _acts(n) and abs(n.sentence - node.sentence) <= 1 and _in_paragraph(scene, n, node)]
    return min(found, key=lambda n: (_ORDER.index(n.sentence - node.sentence), abs(n.order - node.order)), default=None)


def _acts(node: Node) -> bool:
    party = node.party
    if party is None or node.quoted or node.kind == "description" or node.head.dep_ not in SUBJECTS:
        return False
    return party.label == "person" and not party.plural


def _in_paragraph(scene: Scene, one: Node, other: Node) -> bool:
    start, end = sorted((one.mention.extent.start, other.mention.extent.start))
    return "\n" not in text_of(scene.doc)[start:end]

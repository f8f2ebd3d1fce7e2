"""Who is told of before the name is: "a 16-year-old girl was saved", and then "the girl, Ann Roe, said"."""

from wirefacts.stages.coreference.narrowing import modifiers
from wirefacts.stages.coreference.party import Node, Scene

NAMING = frozenset({"identify", "name"})
"""Verbs whose "as" tells who it was: "Police identified the victim as Ann Roe"."""
_FAR = 40
"""Mentions behind the first description among which the name is given."""
_GAP = 3
"""Code points from a description to its name: ", "."""


def join_introduced(scene: Scene) -> None:
    """Joins "a girl" to the one whom "the girl, Ann Roe," names later, where no other is told of by that noun."""
    for node in scene.nodes:
        party = node.party
        if not _is_one(node) or party is None or party.named or node.first().lower_ not in {"a", "an"}:
            continue
        later = _called_alike(scene, node)
        if not later or (later[0].party is not party and not _names(scene, later[0], node)):
            continue
        named = [n.party for n in later if n.party is not None and n.party is not party]
        if named and all(other is named[0] for other in named):
            scene.merge(named[0], party)


def _is_one(node: Node) -> bool:
    return node.kind == "description" and not node.mention.plural and node.mention.label == "person"


def _called_alike(scene: Scene, node: Node) -> list[Node]:
    """The descriptions by the same noun behind `node`, up to and with the first that a name follows."""
    found = []
    for other in scene.nodes[node.order + 1 : node.order + _FAR]:
        if other.kind != "description" or other.head.lemma_ != node.head.lemma_ or other.mention.plural:
            continue
        found.append(other)
        if _names(scene, other, node):
            break
    return found


def _names(scene: Scene, described: Node, first: Node) -> bool:
    """True for "the girl, Ann Roe," of somebody not mentioned before `first`, and nothing that "a tall girl" is not."""
    party = described.party
    if party is None or not party.named or described.first().lower_ != "the":
        return False
    if not modifiers(described.head) <= modifiers(first.head) or any(n.order < first.order for n in party.nodes):
        return False
    return any(
        _follows(n, described) for n in scene.nodes[described.order + 1 : described.order + 3] if n.party is party
    )


def _follows(name: Node, described: Node) -> bool:
    gap = name.mention.extent.start - described.mention.extent.end
    return name.kind == "name" and 0 <= gap <= _GAP


def join_identified(scene: Scene) -> None:
    """Joins "the man" to the name in "police identified the man as Tom Bell", "the man was named as Tom Bell" and "a man
    identified by police as Tom Bell"."""
    for node in scene.nodes:
        verb = node.head.head.head
        named = node.kind == "name" and node.mention.label == "person" and node.head.dep_ == "pobj"
        if not named or node.head.head.lower_ != "as" or verb.lemma_ not in NAMING or node.party is None:
            continue
        whom = next(
            (c for c in verb.children if c.dep_ in {"dobj", "nsubjpass"}), verb.head if verb.dep_ == "acl" else verb
        )
        one = scene.by_head.get(whom.i)
        if one is not None and _is_one(one) and one.party is not None and not one.party.named:
            scene.merge(node.party, one.party)

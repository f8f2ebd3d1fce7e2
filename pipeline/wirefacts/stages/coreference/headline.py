"""Who a headline or lede speaks of before the story names him: "Lakeland woman sues", "Senator reads all night"."""

from wirefacts.stages.coreference.narrowing import modifiers
from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.stages.coreference.titles import office


def join_headline(scene: Scene) -> None:
    """ "Lakeland woman sues", "the chairman of the talks said": joins a description in the headline or lede, or one that
    points, to the one named party that is described so later.
    """
    for node in scene.nodes:
        early = node.order < 12 and node.sentence <= 2
        if node.kind != "description" or node.mention.plural or node.mention.label != "person":
            continue
        if node.party is None or node.party.named or not (early or node.first().lower_ == "the"):
            continue
        own = modifiers(node.head)
        if not own and early and node.first().i == node.head.i:
            _join_bare(scene, node)
            continue
        fitting = {
            id(n.party): n.party
            for n in scene.nodes[node.order + 1 : node.order + 80]
            if n.kind == "description"
            and n.party is not None
            and n.party.named
            and n.head.lemma_ == node.head.lemma_
            and modifiers(n.head) == own
        }
        if own and len(fitting) == 1:
            scene.merge(next(iter(fitting.values())), node.party)


def _join_bare(scene: Scene, node: Node) -> None:
    """ "Senator reads cookbook": the one named party of the story that is called so, and nobody else is."""
    if node.party is None or len(node.party.nodes) > 1 or node.head.dep_ in {"compound", "appos", "attr"}:
        return
    noun = office(node.head)
    called = [party for party in scene.parties if party.nodes and party is not node.party and noun in party.nouns]
    if len(called) == 1 and called[0].named and called[0].label == "person":
        scene.merge(called[0], node.party)

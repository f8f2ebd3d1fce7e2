"""Initials that begin a turn of an interview: "AR:" for Ann Roe, "HM:" for Harbour Magazine."""

from collections import defaultdict

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.values.names import acronyms, is_acronym

_LETTERS = 3
"""Letters at most: longer ones are names of their own."""


def join_initials(scene: Scene) -> None:
    """Gives labels of initials to the one party whose name begins with those letters, if there is just one."""
    labels = [node for node in scene.nodes if _is_label(scene, node)]
    if not labels:
        return
    named: defaultdict[str, dict[int, Party]] = defaultdict(dict)
    for node in scene.nodes:
        if node.kind == "name" and node.party is not None:
            for letters in acronyms(node.text):
                named[letters][id(node.party)] = node.party
    for node in labels:
        found = [party for party in named[_letters(node)].values() if party.nodes]
        if len(found) == 1 and node.party is not None and found[0] is not node.party:
            scene.merge(found[0], node.party)


def _is_label(scene: Scene, node: Node) -> bool:
    """True for two or three capitals that begin a line and stand before a colon."""
    if node.kind != "name" or not is_acronym(node.text) or len(_letters(node)) > _LETTERS:
        return False
    first, after = node.head, node.head.i + 1
    begins = first.i == 0 or scene.doc[first.i - 1].is_space
    return begins and after < len(scene.doc) and scene.doc[after].text == ":"


def _letters(node: Node) -> str:
    return node.text.replace(".", "").casefold()

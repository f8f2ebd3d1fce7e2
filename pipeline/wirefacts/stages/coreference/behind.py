"""A description right behind a name and its age: "Ann Roe, 33, a baker, said", which a parser hangs anywhere."""

from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.syntax.titles import POSTNOMINALS

_OPENING = frozenset("a an the his her their its our my one".split())
_BACK = 8
"""Tokens between a name and its description: ", then 33 and", ", who is 33,"."""
_YEARS = frozenset("then now who is was and aged years old year".split())


def name_before(scene: Scene, node: Node) -> Node | None:
    """The person whose name and comma, or name, age and comma, stand right before the description; None where a list may go on
    or another name follows, which the description is of.
    """
    first, mention = node.first(), node.mention
    if mention.label != "person" or mention.plural or first.lower_ not in _OPENING:
        return None
    i, comma = first.i - 1, False
    for _ in range(_BACK):
        token = first.doc[i] if i > 0 else None
        if token is None or token.is_sent_start:
            return None
        if token.text == ",":
            comma = True
        elif not (token.like_num or token.lower_ in _YEARS or token.text in POSTNOMINALS):
            break
        i -= 1
    other = scene.by_head.get(i)
    if not comma or other is None or other.kind != "name" or other.mention.label != "person" or other.mention.plural:
        return None
    if first.nbor(-1).lower_ == "and" and i == first.i - 3:
        return None
    return other if _closed(scene, node, told=i < first.i - 2) else None


def _closed(scene: Scene, node: Node, *, told: bool) -> bool:
    """The description ends at a mark, and no name follows that it is of; or before a verb, where an age was `told` too."""
    doc, i = node.head.doc, node.head.i + 1
    while i < len(doc) and doc[i].idx < node.mention.extent.end:
        i += 1
    if i >= len(doc):
        return True
    after = doc[i]
    if after.text not in {",", ".", ";", "”", '"'} and not (told and after.tag_ in {"VBD", "VBZ", "WP", "WDT"}):
        return False
    named = scene.by_head.get(i + 1) or scene.by_head.get(i + 2)
    return after.text != "," or named is None or named.kind != "name"

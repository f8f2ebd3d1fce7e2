"""What narrows a description down: owners, modifiers, articles."""

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.values.people import KIN

_SOME = frozenset(
    "one two three four five six several some many most both all another others each few either neither none".split()
)


def owner(scene: Scene, node: Node) -> Party | None:
    """Whose it is, where the noun needs somebody: the party of "his" in "his wife"."""
    return possessor(scene, node) if node.head.lemma_.lower() in KIN else None


def possessor(scene: Scene, node: Node) -> Party | None:
    """Whose it is: the party of "his" in "his house"."""
    for child in node.head.lefts:
        if child.dep_ == "poss":
            other = scene.by_head.get(child.i)
            return None if other is None else other.party
    return None


def among(scene: Scene, node: Node) -> Node | None:
    """ "those officers" in "one of those officers"."""
    if node.head.lower_ not in _SOME:
        return None
    objects = (o for c in node.head.rights if c.lower_ == "of" for o in c.rights if o.dep_ == "pobj")
    return next((scene.by_head[o.i] for o in objects if o.i in scene.by_head), None)


def determined(node: Node) -> str:
    """The article or possessive of the description, folded."""
    return next((c.lower_ for c in node.head.lefts if c.dep_ in {"det", "poss"}), "")


def numerals(head: Token) -> frozenset[str]:
    """The numbers that count the noun, folded: "31" of "at least 31 people"."""
    return frozenset(c.lower_.replace(",", "") for c in head.lefts if c.dep_ == "nummod")


def modifiers(head: Token) -> frozenset[str]:
    """Words that narrow the noun down: adjectives, nouns, owners."""
    found = {
        c.lemma_.lower() for c in head.lefts if c.dep_ in {"amod", "compound", "poss", "nmod"} and c.pos_ != "PRON"
    }
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in {"of", "for"}:
            found |= {o.lemma_.lower() for o in child.rights if o.dep_ == "pobj"}
    return frozenset(found - {"same", "other", "such", "latter"})

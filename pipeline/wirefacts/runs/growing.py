"""What corpora of clusters mark that an extraction has no use for: whole phrases, and names inside other names.

Only `marking` uses it. An extraction's mentions stay as the stages found them.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Token

from wirefacts.stages.coreference.narrowing import determined
from wirefacts.syntax.phrases import extent_of, maximal_phrase
from wirefacts.text.extents import Extent

if TYPE_CHECKING:
    from wirefacts.stages.coreference.party import Node, Party, Scene

_LONGEST = 5
"""Words of a name that is looked for elsewhere."""
_ALL = frozenset({"all", "both"})
_ARTICLES = frozenset({"the", "a", "an"})
_LISTING = frozenset({"and", "or"})
"""What shows that a list goes on."""
_PREDICATES = frozenset({"attr", "oprd"})
_AFTER = frozenset({"organization", "work", "law"})
"""Kinds of names that hold the names of those they are named after."""
Words = tuple[str, ...]


def phrase(scene: "Scene", node: "Node") -> Extent:
    """The whole phrase of a mention, without what the parser hung on it that the stages take for another party."""
    extent = node.mention.extent
    if node.kind == "pronoun":
        return _with_all(node.head, extent)
    if node.head.dep_ == "compound":
        return Extent(_tokens(node)[0].idx, extent.end) if _is_article_beyond(node) else extent
    strangers = [child for child in node.head.rights if child.dep_ == "appos" and _is_other(scene, node, child)]
    whole = maximal_phrase(node.head, extent, without=strangers)
    return _in_its_state(scene, node, whole) if node.mention.label == "place" and whole == extent else whole


def is_marked(node: "Node") -> bool:
    """Corpora mark no predicates ("she is a lawyer"), no adjectives ("Spanish wine"), and "you guys" once."""
    head = node.head
    if head.dep_ in _PREDICATES:
        return False
    if node.kind == "description":
        first = node.first()
        together = first.tag_ == "PRP" or (first.i > 0 and first.nbor(-1).tag_ == "PRP" and first.nbor(-1).head == head)
        return not together
    return node.kind == "pronoun" or head.dep_ != "amod"


def is_generic(nodes: Sequence["Node"]) -> bool:
    """Nothing but bare nouns, "artists … artists": each time whoever there is."""
    return all(node.kind == "description" and not determined(node) and not node.thing for node in nodes)


def _with_all(pronoun: Token, extent: Extent) -> Extent:
    """ "We all", "you both", "you guys"."""
    if pronoun.i + 1 == len(pronoun.doc) or pronoun.dep_ == "poss":
        return extent
    follows = pronoun.nbor()
    together = follows.lower_ in _ALL or (pronoun.dep_ == "nmod" and follows == pronoun.head)
    return Extent(extent.start, extent_of(follows).end) if together else extent


def _is_article_beyond(node: "Node") -> bool:
    """ "The Ellery" in "the Ellery exhibit": the article is the exhibit's."""
    first = node.first()
    return first.lower_ in _ARTICLES and first.head != node.head and first.head.i > node.head.i


def _in_its_state(scene: "Scene", node: "Node", extent: Extent) -> Extent:
    """ "Ellery, Kansas": a place and where it lies are one, unless a list goes on."""
    last, doc = node.head.i, scene.doc
    while last + 2 < len(doc) and doc[last + 1].text == "," and (other := scene.by_head.get(_end(scene, last + 2))):
        if other.kind != "name" or other.mention.label != "place" or other.first().i != last + 2:
            break
        last = other.head.i
    follows = doc[last + 1].lower_ if last + 1 < len(doc) else ""
    return extent if last == node.head.i or follows in _LISTING else Extent(extent.start, extent_of(doc[last]).end)


def _end(scene: "Scene", first: int) -> int:
    """Where the name ends that begins at token `first`."""
    ahead = range(first, min(first + _LONGEST, len(scene.doc)))
    return next((i for i in ahead if i in scene.by_head), first)


def _is_other(scene: "Scene", node: "Node", child: Token) -> bool:
    """ "Ann Roe" in "the head of the Lake Union, Ann Roe": named, and no other name for the union."""
    other = scene.by_head.get(child.i)
    return other is not None and other.kind == "name" and other.party is not node.party


def echoes(scene: "Scene") -> dict[int, list[Extent]]:
    """Of each place and person (its party's `id`) where bodies are named after it: "Ellery" in "the University of Ellery"."""
    known = _names(scene)
    found: dict[int, list[Extent]] = {}
    for node in scene.nodes:
        if node.kind != "name" or node.mention.label not in _AFTER:
            continue
        for first, words in _inside(_tokens(node), known):
            party = known[words]
            if party is not node.party:
                found.setdefault(id(party), []).append(extent_of(scene.doc[first : first + len(words)]))
    return found


def _inside(name: list[Token], known: dict[Words, "Party"]) -> Iterator[tuple[int, Words]]:
    """Where known names stand inside `name`, which is longer: the first token, and the words."""
    texts, i = tuple(t.text for t in name), 0
    while i < len(texts):
        longest = min(len(texts) - i, len(texts) - 1, _LONGEST)
        words = next((w for n in range(longest, 0, -1) if (w := texts[i : i + n]) in known), None)
        if words is not None:
            yield name[i].i, words
        i += len(words or (1,))


def _names(scene: "Scene") -> dict[Words, "Party"]:
    """Names of places and full names of people, in the words they have without an article; none that several share."""
    known: dict[Words, Party] = {}
    shared: set[Words] = set()
    for node in scene.nodes:
        if node.kind != "name" or node.party is None or node.mention.label not in {"place", "person"}:
            continue
        words = tuple(t.text for t in _tokens(node))
        if not (node.mention.label == "person") < len(words) <= _LONGEST:
            continue
        if known.setdefault(words, node.party) is not node.party:
            shared.add(words)
    return {words: party for words, party in known.items() if words not in shared}


def _tokens(node: "Node") -> list[Token]:
    """The words of a name without article and possessive ending."""
    end = node.mention.extent.end
    found, token = [], node.first()
    while token.idx < end:
        found.append(token)
        if token.i + 1 >= len(token.doc):
            break
        token = token.nbor()
    while found and found[-1].tag_ == "POS":
        del found[-1]
    return found[1:] if len(found) > 1 and found[0].lower_ in _ARTICLES else found

"""Things that are no parties but that "it" and "they" may stand for: "the plan", "two boats". Theirs are no mentions."""

from bisect import bisect_left

from spacy.tokens import Token

from wirefacts.annotations.views import Mention
from wirefacts.stages.coreference.measures import earlier_nouns, may_be_law
from wirefacts.stages.coreference.narrowing import modifiers, numerals
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.phrases import extent_of
from wirefacts.values.calendar import MONTHS, WEEKDAYS

NEAREST, SENTENCES = 10, 2
"""Things that a pronoun may stand for: the nearest, and at most so many sentences back."""
NEAR, FAR = 3, 30
"""Sentences back to the long river that "the river" is short for, and to "the river" itself."""
LAWS_NEAR = 8
"""Sentences back to the bill that "the measure" is."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_WITHIN = frozenset({"compound", "npadvmod", "nmod", "amod", "det", "nummod", "quantmod"})
_NEVER = frozenset("lot kind sort way bit percent cent example instance addition fact case".split())
_COUNTED = frozenset({"MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "TIME", "DATE"})
_NEVER_THERE = frozenset("nobody nothing everybody everything anybody anything somebody something".split())
_DEMONSTRATIVE = frozenset("this that these those such".split())
_NEW = frozenset("a an another some any no every each".split())


def gather_things(scene: Scene) -> None:
    """Finds the things on the Doc of `scene` and gives each a party: the same noun, pointed at, is the same thing."""
    latest: dict[str, list[Party]] = {}
    starts = scene.starts
    named = _named(scene)
    laws: list[Party] = []
    sentence = order = 0
    for token in scene.doc:
        while sentence + 1 < len(starts) and token.i >= starts[sentence + 1]:
            sentence += 1
        if order < len(scene.nodes) and scene.nodes[order].head.i == token.i:
            _note_law(scene.nodes[order], laws)
            order += 1
            continue
        if token.tag_ not in _NOUNS or named[token.i] or not _is_thing(token):
            continue
        plural = token.tag_ in {"NNS", "NNPS"}
        mention = Mention(
            id="", extent=(e := extent_of(token)), head=e, kind="description", label="other", plural=plural
        )
        node = Node(mention, token, token.text, max(order - 1, 0), sentence, thing=True)
        known = latest.setdefault(token.lemma_.lower(), [])
        party = _same(node, known) or _otherwise_called(node, latest, laws)
        if party is None:
            party = scene.new("other", plural)
            known.append(party)
            del known[:-8]
        party.add(node)
        scene.things.append(node)


def things_before(scene: Scene, node: Node) -> list[Node]:
    """Those that the pronoun `node` may stand for, the nearest first."""
    end = bisect_left(scene.things, node.head.i, key=lambda thing: thing.head.i)
    near = scene.things[max(0, end - NEAREST) : end]
    return [thing for thing in reversed(near) if node.sentence - thing.sentence <= SENTENCES]


def _same(node: Node, known: list[Party]) -> Party | None:
    """The last thing of the same noun that the phrase points at, as articles, owners and capitals do."""
    pointing, proper = _pointer(node.head), node.head.tag_.startswith("NNP")
    if pointing == "a" or (not pointing and not proper):
        return None
    own, count = modifiers(node.head), numerals(node.head)
    for party in reversed(known):
        other = party.nodes[-1]
        back, theirs = node.sentence - other.sentence, modifiers(other.head)
        if party.plural != node.mention.plural or back > FAR or count - numerals(other.head):
            continue
        if own == theirs and proper:
            return party
        if own == theirs and (own or _pointer(other.head)) and pointing in {"the", "this", _pointer(other.head)}:
            return party
        if own <= theirs and (pointing == "this" or (pointing == "the" and back <= NEAR)):
            return party
    return None


def _note_law(node: Node, laws: list[Party]) -> None:
    """Keeps the named laws, the last one last."""
    if node.kind == "name" and node.mention.label == "law" and node.party is not None:
        laws.append(node.party)
        del laws[:-8]


def _otherwise_called(node: Node, latest: dict[str, list[Party]], laws: list[Party]) -> Party | None:
    """ "The measure" for "a bill", "the act" for the named one: the last that it may be, close before."""
    noun = node.head.lemma_.lower()
    others = earlier_nouns(noun)
    if not others or node.mention.plural or _pointer(node.head) not in {"the", "this"} or modifiers(node.head):
        return None
    found = [known[-1] for other in others if (known := latest.get(other))]
    found += laws[-1:] if may_be_law(noun) else []
    near = [p for p in found if not p.plural and p.nodes and node.sentence - p.nodes[-1].sentence <= LAWS_NEAR]
    return max(near, key=lambda p: p.nodes[-1].head.i, default=None)


def _pointer(head: Token) -> str:
    """How the phrase points: `the`, `this` for all demonstratives, `a` for what brings in a new one, an owner's pronoun."""
    for child in head.lefts:
        word = child.lower_
        if child.dep_ == "det":
            return (
                "a" if word in _NEW else "this" if word in _DEMONSTRATIVE else "the" if word in {"the", "both"} else ""
            )
        if child.dep_ == "poss":
            return word if child.pos_ == "PRON" else "the"
    return ""


def _named(scene: Scene) -> bytearray:
    """Which tokens stand in names."""
    inside = bytearray(len(scene.doc))
    for node in scene.nodes:
        if node.kind == "name":
            first, end = node.first().i, node.mention.extent.end
            while first < len(inside) and scene.doc[first].idx < end:
                inside[first] = 1
                first += 1
    return inside


def _is_thing(token: Token) -> bool:
    if (token.dep_ in _WITHIN and token.head.i > token.i) or token.lemma_.lower() in _NEVER:
        return False
    word = token.lower_
    if word in _NEVER_THERE or (token.pos_ == "PROPN" and (word in MONTHS or word in WEEKDAYS)):
        return False
    return token.ent_type_ not in _COUNTED and token.is_alpha

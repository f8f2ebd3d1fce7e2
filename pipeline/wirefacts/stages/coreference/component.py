"""Coreference stage: which mentions are one party."""

from bisect import bisect_right

from spacy.tokens import Doc

from wirefacts.annotations.layers import CLUSTERS, MENTIONS, THINGS
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Cluster, Thing
from wirefacts.stages.coreference.descriptions import Descriptions
from wirefacts.stages.coreference.headline import join_headline
from wirefacts.stages.coreference.initials import join_initials
from wirefacts.stages.coreference.introducing import join_identified, join_introduced
from wirefacts.stages.coreference.lede import join_lede
from wirefacts.stages.coreference.names import group_names
from wirefacts.stages.coreference.naming import cluster, thing
from wirefacts.stages.coreference.offices import call_by_deeds
from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.stages.coreference.pronouns import Pronouns, Watcher
from wirefacts.stages.coreference.ranking import Ranker, shipped
from wirefacts.stages.coreference.speech import Speech, is_inside, quoted
from wirefacts.stages.coreference.structure import describe, link_structures, predicated
from wirefacts.stages.coreference.things import gather_things
from wirefacts.text.extents import Extent


class Coreference(Stage):
    """Writes the layer `clusters`: every mention in exactly one, in the order of their first mentions. And `things`."""

    def __init__(self, weights: str) -> None:
        self._weights = weights

    def gathered(self, doc: Doc) -> Scene:
        """All that is mentioned on a parsed `doc`, things that are no parties among it, with whom each mention stands for."""
        return gathered(doc, shipped(self._weights))

    def set_annotations(self, doc: Doc) -> None:
        clusters, things = predict(doc, shipped(self._weights)) if doc.has_annotation("DEP") else ((), ())
        CLUSTERS.write(doc, clusters)
        THINGS.write(doc, things)


def predict(doc: Doc, ranker: Ranker, watch: Watcher | None = None) -> tuple[tuple[Cluster, ...], tuple[Thing, ...]]:
    """The clusters of the mentions on `doc`, and the things; `watch` is shown what each pronoun may stand for."""
    scene = gathered(doc, ranker, watch)
    found = [
        (min(n.order for n in p.nodes if not n.thing), p) for p in scene.parties if any(not n.thing for n in p.nodes)
    ]
    found.sort(key=lambda each: each[0])
    clusters = tuple(cluster(party, number) for number, (_, party) in enumerate(found, 1))
    ids = {id(party): view.id for view, (_, party) in zip(clusters, found, strict=True)}
    several = (party for party in scene.parties if len(party.nodes) > 1 and any(n.thing for n in party.nodes))
    return clusters, tuple(thing(party, ids.get(id(party), "")) for party in several)


def gathered(doc: Doc, ranker: Ranker, watch: Watcher | None = None) -> Scene:
    """The mentions on `doc` with their parties."""
    scene = _scene(doc)
    group_names(scene)
    join_initials(scene)
    link_structures(scene)
    call_by_deeds(scene)
    gather_things(scene)
    _read(doc, scene, ranker, watch)
    join_headline(scene)
    join_introduced(scene)
    join_identified(scene)
    join_lede(scene)
    return scene


def _read(doc: Doc, scene: Scene, ranker: Ranker, watch: Watcher | None) -> None:
    """Descriptions and pronouns in text order; what stands in quotation marks comes last, when its speaker is known."""
    edges = quoted(text_of(doc))
    speech = Speech(doc, scene)
    described, pronouns = Descriptions(scene), Pronouns(scene, speech, ranker, watch)
    later: list[Node] = []
    for node in scene.nodes:
        node.quoted = is_inside(edges, node.mention.extent.start) or speech.in_direct(node)
        node.speaks = node.order in speech.speaking
    for node in scene.nodes:
        if node.party is None:
            if node.kind == "pronoun" and node.quoted:
                later.append(node)
                continue
            _assign(scene, node, described, pronouns)
        described.touch(node)
    for node in later:
        _assign(scene, node, described, pronouns)


def _assign(scene: Scene, node: Node, described: Descriptions, pronouns: Pronouns) -> None:
    if node.kind == "description":
        party = predicated(scene, node)
        if party is None:
            described.resolve(node, pronouns.described)
        else:
            party.add(node)
            describe(party, node)
            described.register(party)
        return
    party = pronouns.resolve(node) if node.kind == "pronoun" else None
    (party or scene.new(node.mention.label, node.mention.plural)).add(node)


def _scene(doc: Doc) -> Scene:
    """The nodes of the mentions on `doc`."""
    starts, whole = [sent.start for sent in doc.sents], text_of(doc)
    nodes: list[Node] = []
    for mention in MENTIONS.read(doc):
        head = _token(doc, mention.head)
        if head is not None:
            text = mention.extent.slice(whole)
            nodes.append(Node(mention, doc[head], " ".join(text.split()), len(nodes), bisect_right(starts, head) - 1))
    return Scene(doc, nodes, {node.head.i: node for node in nodes}, starts)


def _token(doc: Doc, extent: Extent) -> int | None:
    span = doc.char_span(extent.start, extent.end, alignment_mode="expand")
    return None if span is None or not len(span) else int(span.start)

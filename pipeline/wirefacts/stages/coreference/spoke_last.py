"""Who goes on speaking: the "it said" and the "she said" behind the words of whoever spoke last."""

from collections.abc import Sequence

from wirefacts.stages.coreference.party import Node, Party
from wirefacts.stages.coreference.speech import Speech


def spoke_last(node: Node, before: Sequence[Node], speech: Speech) -> Party | None:
    """Whom the pronoun `node`, a speaker, goes on about, of the mentions `before` it, the nearest first; else None.

    An "it" is the body that spoke last, where the sentence names no other: "the ministry said. ..., it said." A "she" behind
    marked words is who spoke in the sentence before, where the name tells no gender: one that tells it is weighed like any
    other, one that does not would lose to whoever is spoken of.
    """
    if node.head.lower_ == "it":
        return _body(node, before, speech)
    quote = speech.quotes[speech.speaking[node.order]]
    behind = quote.kind == "direct" and quote.pieces[0].start < node.mention.extent.start
    return _person(node, before, speech) if behind else None


def _body(node: Node, before: Sequence[Node], speech: Speech) -> Party | None:
    bodies = [n for n in before if n.party is not None and n.party.label == "organization"]
    if any(n.sentence == node.sentence for n in bodies):
        return None
    last = next((n for n in bodies if n.order in speech.speaking), None)
    return None if last is None or last.party is None or last.party.plural else last.party


def _person(node: Node, before: Sequence[Node], speech: Speech) -> Party | None:
    last = next((n for n in before if n.order in speech.speaking and speech.around(n) is None), None)
    party = None if last is None or last.kind != "name" or node.sentence - last.sentence > 1 else last.party
    fits = party is not None and party.gender is None and party.label == "person" and not party.plural
    return party if fits else None

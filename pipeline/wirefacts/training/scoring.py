"""Scores of a network on texts with gold, as reading would read them."""

from collections.abc import Sequence

import numpy as np

from wirefacts.encoders.eager import Eager
from wirefacts.encoders.network import Network
from wirefacts.encoders.reading import read
from wirefacts.encoders.schema import Floats, Ints, columns
from wirefacts.encoders.tables import Tables
from wirefacts.metrics.attribution import Attribution, exact, linked
from wirefacts.metrics.tally import Tally
from wirefacts.stages.tagger.linking import Linked, attributions
from wirefacts.stages.tagger.tagging import Tagged, likeliest, runs
from wirefacts.text.extents import Extent
from wirefacts.training.examples import Example


def tables(network: Network) -> Tables:
    """The network's small tables as arrays."""
    return Tables.of({k: v.detach().float().cpu().numpy() for k, v in network.state_dict().items()})


def speech_scores(examples: Sequence[Example], numbers: Sequence[Floats], small: Tables, head: str) -> dict[str, Tally]:
    """Exact spans by part, and linked attributions at Jaccard .3 and .8."""
    total: dict[str, Tally] = {}
    for example, found in zip(examples, numbers, strict=True):
        gold = [
            Attribution(
                tuple(Extent(*s) for s in told.sources),
                () if told.cue is None else (Extent(*told.cue),),
                tuple(Extent(*s) for s in told.content),
            )
            for told in example.speech
        ]
        predicted = [_plain(link) for link in attributions(found, example.pieces.opens, small, head)]
        parts = {part: exact(gold, predicted, part) for part in ("source", "cue", "content")}
        parts |= {f"linked {t}": linked(gold, predicted, t) for t in (0.3, 0.8)}
        for name, tally in parts.items():
            total[name] = total.get(name, Tally()) + tally
    return total


def _plain(link: Linked) -> Attribution:
    source = () if link.source is None else (Extent(link.source.first, link.source.end),)
    content = tuple(Extent(t.first, t.end) for t in link.content)
    return Attribution(source, (Extent(link.cue.first, link.cue.end),), content)


def name_scores(examples: Sequence[Example], numbers: Sequence[Floats], kinds: int = 3) -> Tally:
    """Exact names of the first `kinds` kinds: people, organisations, places."""
    total = Tally()
    for example, found in zip(examples, numbers, strict=True):
        told = likeliest(found[:, columns("names")])
        predicted = {(t.kind, t.first, t.end) for t in told if t.kind < kinds}
        gold = {(t.kind, t.first, t.end) for t in _gold(example.tags["names"]) if t.kind < kinds}
        total += Tally(len(gold), len(predicted), len(gold & predicted))
    return total


def _gold(tags: Ints) -> list[Tagged]:
    """The spans of gold tags; words whose tag is unknown are outside of all."""
    return list(runs(np.maximum(tags, 0).tolist(), [1.0] * len(tags)))


def numbers_of(
    network: Network, examples: Sequence[Example], device: str = "cpu", *, half: bool = False
) -> list[Floats]:
    """What the network says of every word of every example."""
    return read([e.pieces for e in examples], Eager(network, device, half=half))

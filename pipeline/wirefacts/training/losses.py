"""What a network is told about a batch."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from wirefacts.encoders.network import Network
from wirefacts.encoders.pieces import CLS, SEP
from wirefacts.encoders.schema import LINKS, columns, crossed, distances
from wirefacts.training.crf import negative_log_likelihood
from wirefacts.training.examples import UNKNOWN, Cut, padded


@dataclass(frozen=True, slots=True)
class Teacher:
    """A trained network, and how much it counts that a word's numbers are like its own (mean squared difference).

    Logits imitated so: Ba and Caruana, "Do Deep Nets Really Need to be Deep?", 2014.
    """

    network: Network
    weight: float


def loss(
    network: Network, batch: Sequence[Cut], link_weight: float, device: str = "cpu", teacher: Teacher | None = None
) -> Tensor:
    """The mean loss of a batch whose cuts mark the same heads."""
    ids, shapes, mask, places = (t.to(device) for t in tensors(batch))
    words = _of_words(network, ids, shapes, mask, places)
    known = (places >= 0).long()
    total = words.new_zeros(())
    if teacher is not None:
        with torch.no_grad():
            told = _of_words(teacher.network, ids, shapes, mask, places)
        apart = ((words - told) ** 2).mean(2)
        total = total + teacher.weight * (apart * known).sum() / known.sum()
    for head in batch[0].example.tags:
        tags = _tags(batch, head, words.shape[1]).to(device)
        scores = words[:, :, columns(head)]
        if head in network.transitions:
            total = total + negative_log_likelihood(scores, tags.clamp(min=0), known, network.transitions[head])
        else:
            total = total + cross_entropy(scores.flatten(0, 1), tags.flatten(), ignore_index=UNKNOWN)
    linked = [_links(network, words[row], cut) for row, cut in enumerate(batch) if cut.example.speech]
    found = [x for x in linked if x is not None]
    if found:
        total = total + link_weight * torch.stack(found).mean()
    return total


def _of_words(network: Network, ids: Tensor, shapes: Tensor, mask: Tensor, places: Tensor) -> Tensor:
    """The numbers of each word's first piece, (texts, words, width)."""
    numbers = network(ids, shapes, mask).float()
    return numbers.gather(1, places.clamp(min=0).unsqueeze(2).expand(-1, -1, numbers.shape[2]))


def tensors(batch: Sequence[Cut]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, shapes and mask of (texts, pieces), and the place of each word's first piece of (texts, words), -1 for none."""
    longest = max(padded(cut.length) for cut in batch)
    most = max(cut.end - cut.start for cut in batch)
    ids = np.zeros((len(batch), longest), dtype=np.int64)
    shapes, mask = np.zeros_like(ids), np.zeros_like(ids)
    places = np.full((len(batch), most), -1, dtype=np.int64)
    for row, cut in enumerate(batch):
        pieces = cut.example.pieces
        at, count = int(pieces.first[cut.start]), cut.length
        ids[row, 0], ids[row, count + 1], mask[row, : count + 2] = CLS, SEP, 1
        ids[row, 1 : count + 1] = pieces.ids[at : at + count]
        shapes[row, 1 : count + 1] = pieces.shapes[at : at + count]
        places[row, : cut.end - cut.start] = np.minimum(pieces.first[cut.start : cut.end] - at + 1, count)
    return torch.from_numpy(ids), torch.from_numpy(shapes), torch.from_numpy(mask), torch.from_numpy(places)


def _tags(batch: Sequence[Cut], head: str, most: int) -> Tensor:
    tags = np.full((len(batch), most), UNKNOWN, dtype=np.int64)
    for row, cut in enumerate(batch):
        tags[row, : cut.end - cut.start] = cut.example.tags[head][cut.start : cut.end]
    return torch.from_numpy(tags)


def _links(network: Network, words: Tensor, cut: Cut) -> Tensor | None:
    """Each piece of content chooses among the cues of the cut, each cue among its sources and none."""
    told = {s.cue[0]: s for s in cut.example.speech if s.cue is not None and _inside(cut, s.cue)}
    if not told:
        return None
    cues = sorted(told)
    contents = [(span, cues.index(s.cue[0])) for s in cut.example.speech if s.cue in {t.cue for t in told.values()} and s.cue
                for span in s.content if _inside(cut, span)]  # fmt: skip
    sources = sorted({span for s in told.values() for span in s.sources if _inside(cut, span)})
    parts: list[Tensor] = []
    if contents and len(cues) > 1:
        scores = weigh(network, words, cut, cues, [span for span, _ in contents], "content")[:, :-1]
        parts.append(cross_entropy(scores.T, torch.tensor([i for _, i in contents], device=words.device)))
    given = [next((sources.index(x) for x in told[c].sources if x in sources), len(sources)) for c in cues]
    parts.append(
        cross_entropy(weigh(network, words, cut, cues, sources, "source"), torch.tensor(given, device=words.device))
    )
    return torch.stack(parts).sum()


def _inside(cut: Cut, span: tuple[int, int]) -> bool:
    return cut.start <= span[0] < span[1] <= cut.end


def weigh(
    network: Network, words: Tensor, cut: Cut, cues: list[int], spans: Sequence[tuple[int, int]], role: str
) -> Tensor:
    """As `encoders.tables.Tables.links`, in tensors."""
    row = LINKS.roles.index(role)
    at = np.asarray(cues, dtype=np.int64)
    first = np.asarray([s[0] for s in spans], dtype=np.int64)
    last = np.asarray([s[1] - 1 for s in spans], dtype=np.int64)
    opens = np.flatnonzero(cut.example.pieces.opens)
    keys = words[at - cut.start][:, columns("cue")]
    none = torch.relu(keys) @ network.link.weight[row] + network.link.bias[row]
    if not len(spans):
        return none.unsqueeze(1)
    ends = words[first - cut.start][:, columns("span_first")] + words[last - cut.start][:, columns("span_last")]
    hidden = keys.unsqueeze(1) + ends.unsqueeze(0)
    hidden = hidden + network.distance(torch.from_numpy(distances(at, first, last)).to(words.device))
    hidden = hidden + network.between(torch.from_numpy(crossed(at, first, at, LINKS.between)).to(words.device))
    hidden = hidden + network.breaks(torch.from_numpy(crossed(at, first, opens, LINKS.breaks)).to(words.device))
    scores = torch.relu(hidden) @ network.link.weight[row] + network.link.bias[row]
    return torch.cat([scores, none.unsqueeze(1)], dim=1)

"""A network made narrow: it loses heads of attention, and units between a layer's two products, that others can stand in for.

Which go, and what the rest is to weigh so that a layer says nearly what it said, follows from how what comes into a product of
matrices hangs together over many texts (optimal brain surgeon: Hassibi and Stork, 1993; by structures: ZipLM, Kurtic and
others, 2023). Nothing is trained; imitation afterwards makes up for what is lost.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from wirefacts.encoders.eager import Eager
from wirefacts.encoders.network import Network, narrow, widths
from wirefacts.encoders.pieces import Pieces
from wirefacts.encoders.reading import read
from wirefacts.errors import UsageError

DAMPING = 1e-3
"""What is added to the diagonal, of its mean."""


def shrink(network: Network, texts: Sequence[Pieces], heads: Sequence[int], units: Sequence[int]) -> None:
    """Leaves so many heads and units in each layer, those that `texts` miss least, and repairs what they fed.

    Raises UsageError where a layer has not so many.
    """
    there = widths(network)
    if any(few > many for few, many in zip((*heads, *units), (*there[0], *there[1]), strict=True)):
        raise UsageError(f"model.heads, model.units: the layers have {there[0]} heads and {there[1]} units")
    held, kept = network.encoder.encoder.layer, list[tuple[Tensor, Tensor]]()
    size = network.encoder.config.hidden_size // network.encoder.config.num_attention_heads
    before = {name: value.clone() for name, value in network.state_dict().items()}
    products = [dense for layer in held for dense in (layer.attention.output.dense, layer.output.dense)]
    wanted = [
        (few, group) for pair in zip(heads, units, strict=True) for few, group in zip(pair, (size, 1), strict=True)
    ]
    with torch.no_grad(), _moments(products) as moments:
        read(texts, Eager(network))
        for dense, moment, (few, group) in zip(products, moments, wanted, strict=True):
            kept.append(remaining(_weights(dense), moment, few, group))
    narrow(network, heads, units)
    network.load_state_dict(_cut(before, kept))


def remaining(weights: Tensor, moment: Tensor, few: int, group: int) -> tuple[Tensor, Tensor]:
    """Which rows of `weights` (inputs + 1, outputs) remain, and all weights repaired; the last row, the bias, always does.

    `moment` is the sum of the products of all inputs with each other. Rows go in groups of `group`, the one first whose going
    changes the outputs least, until `few` groups are left.
    """
    weights, count = weights.clone(), (len(weights) - 1) // group
    damped = moment + DAMPING * moment.diagonal()[:-1].mean() * torch.eye(len(moment))
    inverse = torch.linalg.inv(damped)
    alive = torch.ones(count, dtype=torch.bool)
    for _ in range(count - few):
        gone = int(_harms(weights, inverse, alive, group).argmin())
        alive[gone] = False
        rows = slice(gone * group, (gone + 1) * group)
        across = torch.linalg.solve(inverse[rows, rows].clone(), inverse[rows].clone())
        weights -= across.T @ weights[rows].clone()
        inverse -= inverse[:, rows].clone() @ across
        weights[rows], inverse[rows], inverse[:, rows] = 0, 0, 0
        inverse[rows, rows] = torch.eye(group)
    return alive.repeat_interleave(group).nonzero()[:, 0], weights


def _harms(weights: Tensor, inverse: Tensor, alive: Tensor, group: int) -> Tensor:
    """By how much the squares of the outputs' errors grow if a group goes; infinite for those that are gone."""
    if group == 1:
        harms = (weights[:-1] ** 2).sum(1) / inverse.diagonal()[:-1]
    else:
        blocks = torch.stack([inverse[at : at + group, at : at + group] for at in range(0, len(weights) - 1, group)])
        rows = weights[:-1].view(len(blocks), group, -1)
        harms = (rows * torch.linalg.solve(blocks, rows)).sum((1, 2))
    return harms.masked_fill(~alive, float("inf"))


@contextmanager
def _moments(products: Sequence[nn.Linear]) -> Iterator[list[Tensor]]:
    """Sums up, while it is open, what comes into each of `products`: with itself, and with a one for the bias."""
    moments = [torch.zeros(dense.in_features + 1, dense.in_features + 1) for dense in products]

    def watch(number: int) -> RemovableHandle:
        def seen(_: nn.Module, given: tuple[Tensor]) -> None:
            rows = given[0].flatten(0, -2)
            ones = torch.cat([rows, rows.new_ones(len(rows), 1)], 1)
            moments[number] += ones.T @ ones

        return products[number].register_forward_pre_hook(seen)

    handles = [watch(number) for number in range(len(products))]
    try:
        yield moments
    finally:
        for handle in handles:
            handle.remove()


def _weights(dense: nn.Linear) -> Tensor:
    return torch.cat([dense.weight.T, dense.bias[None]])


def _cut(state: dict[str, Tensor], kept: Sequence[tuple[Tensor, Tensor]]) -> dict[str, Tensor]:
    """The state with what remains; `kept` has a pair for each layer's attention, then one for its units."""
    cut = dict(state)
    for number in range(len(kept) // 2):
        layer = f"encoder.encoder.layer.{number}"
        (seen, out), (some, down) = kept[2 * number : 2 * number + 2]
        for part in ("query", "key", "value"):
            name = f"{layer}.attention.self.{part}"
            cut[f"{name}.weight"], cut[f"{name}.bias"] = cut[f"{name}.weight"][seen], cut[f"{name}.bias"][seen]
        name = f"{layer}.intermediate.dense"
        cut[f"{name}.weight"], cut[f"{name}.bias"] = cut[f"{name}.weight"][some], cut[f"{name}.bias"][some]
        for name, rows, weights in (
            (f"{layer}.attention.output.dense", seen, out),
            (f"{layer}.output.dense", some, down),
        ):
            cut[f"{name}.weight"], cut[f"{name}.bias"] = weights[rows].T.contiguous(), weights[-1]
    return cut

"""The network: one small BERT whose words carry tags, names and links. Tensors only.

Needs torch and transformers, which training brings along (`pip install 'wirefacts[train]'`); reading articles needs neither.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModel, BertConfig, BertModel

from wirefacts.encoders.pieces import SHAPES
from wirefacts.encoders.schema import HEADS, LINK_WIDTH, LINKS, width


class Network(nn.Module):
    """Encoder, and one linear map to everything that is read off a word: `schema.HEADS` side by side."""

    def __init__(self, encoder: BertModel, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.Linear(encoder.config.hidden_size, width())
        self.distance = nn.Embedding(LINKS.distances, LINK_WIDTH)
        self.between = nn.Embedding(LINKS.between, LINK_WIDTH)
        self.breaks = nn.Embedding(LINKS.breaks, LINK_WIDTH)
        self.link = nn.Linear(LINK_WIDTH, len(LINKS.roles))
        self.transitions = nn.ParameterDict(
            {
                name: nn.Parameter(torch.zeros(n + 2, n))
                for name, n in HEADS.items()
                if name in {"attributions", "quotes"}
            }
        )

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        """`ids`, `shapes`, `mask` of (windows, pieces), the answer of (windows, pieces, width)."""
        hidden = self.encoder(input_ids=ids, token_type_ids=shapes, attention_mask=mask).last_hidden_state
        answer: Tensor = self.heads(self.dropout(hidden))
        return answer


def from_pretrained(folder: Path) -> Network:
    """A network over the weights in `folder`, its segment numbers widened to shapes."""
    encoder = AutoModel.from_pretrained(str(folder), add_pooling_layer=False, attention_probs_dropout_prob=0.0)
    old = encoder.embeddings.token_type_embeddings.weight.data
    table = nn.Embedding(SHAPES, old.shape[1])
    table.weight.data = old[:1].repeat(SHAPES, 1) + 0.01 * torch.randn(SHAPES, old.shape[1])
    encoder.embeddings.token_type_embeddings = table
    encoder.config.type_vocab_size = SHAPES
    return Network(encoder)


def keep(network: Network, layers: Sequence[int]) -> None:
    """Leaves out every layer of the encoder but these."""
    stack = network.encoder.encoder
    stack.layer = nn.ModuleList(stack.layer[number] for number in layers)
    network.encoder.config.num_hidden_layers = len(stack.layer)


def narrow(network: Network, heads: Sequence[int], units: Sequence[int]) -> None:
    """Makes each layer hold so many attention heads and units between its two products; what it weighed is forgotten."""
    config = network.encoder.config
    size, width = config.hidden_size // config.num_attention_heads, config.hidden_size
    for layer, few, some in zip(network.encoder.encoder.layer, heads, units, strict=True):
        seen = layer.attention.self
        seen.query, seen.key, seen.value = (nn.Linear(width, few * size) for _ in range(3))
        seen.num_attention_heads, seen.all_head_size = few, few * size
        layer.attention.output.dense = nn.Linear(few * size, width)
        layer.intermediate.dense, layer.output.dense = nn.Linear(width, some), nn.Linear(some, width)


def widths(network: Network) -> tuple[list[int], list[int]]:
    """How many heads and units each layer holds."""
    layers = network.encoder.encoder.layer
    heads = [layer.attention.self.num_attention_heads for layer in layers]
    return heads, [layer.intermediate.dense.out_features for layer in layers]


def blank(config: dict[str, Any]) -> Network:
    """A network without weights, to be filled from a file. `heads` and `units`, if told, are those of each layer."""
    sizes = {name: size for name, size in config.items() if name not in {"heads", "units"}}
    network = Network(BertModel(BertConfig(**sizes, attention_probs_dropout_prob=0.0), add_pooling_layer=False))
    if "heads" in config:
        narrow(network, config["heads"], config["units"])
    return network

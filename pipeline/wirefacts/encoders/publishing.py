"""From a trained network to a model's files: ONNX with eight-bit weights for reading, safetensors to train on from.

In the safetensors file the word embeddings, half of all weights, have eight bits a number and a scale a row; the rest has 16.
"""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import load_file, save_file
from torch import Tensor

from wirefacts.encoders.graph import graph_of
from wirefacts.encoders.network import Network, blank, widths
from wirefacts.encoders.weights import LOCK, Weights

_TABLES = ("transitions.", "distance.", "between.", "breaks.", "link.")
_WORDS = "encoder.embeddings.word_embeddings.weight"
_SCALES = _WORDS + ".scales"
_KEPT = (
    "vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size", "type_vocab_size",
    "max_position_embeddings", "hidden_act", "layer_norm_eps",
)  # fmt: skip


def publish(network: Network, tokenizer: Path, folder: Path) -> None:
    """Writes `folder/weights/` and the digests of its files. What ONNX gets is what safetensors holds, rounded alike."""
    weights = Weights(folder)
    weights.state.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(tokenizer, weights.state.parent / "tokenizer.json")
    config: dict[str, Any] = {name: getattr(network.encoder.config, name) for name in _KEPT}
    config["heads"], config["units"] = widths(network)
    weights.config.write_text(json.dumps(config, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    save_file(packed(network), str(weights.state))
    rounded = load(weights)
    save_arrays(
        {k: np.ascontiguousarray(v.numpy()) for k, v in rounded.state_dict().items() if k.startswith(_TABLES)},
        str(weights.state.parent / "tables.safetensors"),
    )
    onnx.save(to_onnx(rounded), str(weights.network))
    files = sorted(file for file in weights.state.parent.iterdir() if file.is_file())
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (folder / LOCK).write_text("".join(lines), encoding="utf-8")


def packed(network: Network) -> dict[str, Tensor]:
    """The network's weights as they are stored."""
    state = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    words = state.pop(_WORDS).float()
    scales = words.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    small = {n: v.half() if v.is_floating_point() and not n.startswith(_TABLES) else v for n, v in state.items()}
    return {**small, _WORDS: (words / scales).round().to(torch.int8), _SCALES: scales.half()}


def load(weights: Weights) -> Network:
    """The network of a model, in 32 bits, as `publish` stored it."""
    state = load_file(str(weights.state))
    words = state.pop(_WORDS).float() * state.pop(_SCALES).float()
    network = blank(json.loads(weights.config.read_text(encoding="utf-8")))
    network.load_state_dict({n: v.float() if v.is_floating_point() else v for n, v in {**state, _WORDS: words}.items()})
    network.eval()
    return network


def to_onnx(network: Network) -> onnx.ModelProto:
    """The network as it is read with."""
    state = {name: value.detach().float().cpu().numpy() for name, value in network.state_dict().items()}
    config = network.encoder.config
    head = config.hidden_size // config.num_attention_heads
    return graph_of(state, config.num_hidden_layers, head, config.layer_norm_eps)

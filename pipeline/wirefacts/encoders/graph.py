"""The network as a graph of ONNX Runtime's own operations, written down by hand: eight-bit weights, one window at a time.

A window has no padding, so attention needs no mask. Only the pieces that are read off go through the last layer. Products of
matrices have one scale a column and weights of -64 to 64, which no processor's eight-bit sums overflow; what is multiplied by
them is rounded to eight bits as it comes. Word embeddings have eight bits and one scale a row, as in the safetensors file.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from wirefacts.encoders.schema import Floats

State = Mapping[str, Floats]
"""A network's numbers by name, as `network.Network` has them."""
OURS = "com.microsoft"
"""The domain of ONNX Runtime's own operations."""
MOST = 64
"""The largest weight of a product of matrices."""


class Graph:
    """Operations, and the numbers that they need, in the order in which they are asked for."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.numbers: list[TensorProto] = []

    def constant(self, numbers: NDArray[Any]) -> str:
        name = f"n{len(self.numbers)}"
        self.numbers.append(numpy_helper.from_array(np.ascontiguousarray(numbers), name))
        return name

    def add(self, kind: str, *given: str, answers: int = 1, domain: str = "", **attributes: Any) -> list[str]:
        names = [f"o{len(self.nodes)}_{answer}" for answer in range(answers)]
        self.nodes.append(helper.make_node(kind, list(given), names, domain=domain, **attributes))
        return names

    def one(self, kind: str, *given: str, domain: str = "", **attributes: Any) -> str:
        return self.add(kind, *given, domain=domain, **attributes)[0]

    def product(self, given: str, weight: Floats, bias: Floats | None) -> str:
        """`given` times `weight` of (in, out), in eight bits, plus `bias`."""
        scales = np.maximum(np.abs(weight).max(0), 1e-8).astype(np.float32) / MOST
        whole = np.round(weight / scales).astype(np.int8)
        numbers = (whole, scales, np.zeros(len(scales), dtype=np.int8), *([] if bias is None else [bias]))
        return self.one("DynamicQuantizeMatMul", given, *map(self.constant, numbers), domain=OURS)

    def norm(self, given: str, state: State, name: str, epsilon: float) -> str:
        weight, bias = self.constant(state[f"{name}.weight"]), self.constant(state[f"{name}.bias"])
        return self.one("LayerNormalization", given, weight, bias, axis=-1, epsilon=epsilon)


def graph_of(state: State, layers: int, head: int, epsilon: float) -> ModelProto:
    """The network of `state`, its heads `head` wide.

    `ids` and `shapes` of (1, pieces), `read` the places of the pieces whose numbers are asked for; `numbers` of (words, width).
    """
    graph = Graph()
    hidden = _embedded(graph, state, epsilon)
    for layer in range(layers):
        hidden = _layer(graph, state, f"encoder.encoder.layer.{layer}", hidden, head, epsilon, last=layer == layers - 1)
    told = graph.product(hidden, state["heads.weight"].T, state["heads.bias"])
    graph.nodes.append(helper.make_node("Squeeze", [told, graph.constant(np.zeros(1, dtype=np.int64))], ["numbers"]))
    width = len(state["heads.bias"])
    sizes: dict[str, list[str | int]] = {"ids": [1, "pieces"], "shapes": [1, "pieces"], "read": ["words"]}
    given = [helper.make_tensor_value_info(name, TensorProto.INT64, size) for name, size in sizes.items()]
    answer = helper.make_tensor_value_info("numbers", TensorProto.FLOAT, ["words", width])
    made = helper.make_graph(graph.nodes, "network", given, [answer], graph.numbers)
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid(OURS, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=9)


def _embedded(graph: Graph, state: State, epsilon: float) -> str:
    name = "encoder.embeddings"
    words = state[f"{name}.word_embeddings.weight"]
    scales = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
    whole = graph.one("Gather", graph.constant(np.round(words / scales).astype(np.int8)), "ids")
    found = graph.one(
        "Mul", graph.one("Cast", whole, to=TensorProto.FLOAT), graph.one("Gather", graph.constant(scales), "ids")
    )
    count = graph.one("Shape", "ids", start=1)
    places = graph.one(
        "Slice",
        graph.constant(state[f"{name}.position_embeddings.weight"]),
        graph.constant(np.zeros(1, np.int64)),
        count,
    )
    shapes = graph.one("Gather", graph.constant(state[f"{name}.token_type_embeddings.weight"]), "shapes")
    total = graph.one("Add", graph.one("Add", found, shapes), places)
    return graph.norm(total, state, f"{name}.LayerNorm", epsilon)


def _layer(graph: Graph, state: State, name: str, hidden: str, head: int, epsilon: float, *, last: bool) -> str:
    def part(*names: str, kind: str = "weight") -> Floats:
        return np.concatenate([state[f"{name}.{each}.{kind}"].T for each in names], axis=-1)

    attention = "attention.self"
    asking, asked = [f"{attention}.query"], [f"{attention}.key", f"{attention}.value"]
    if last:
        everywhere = graph.product(hidden, part(*asked), part(*asked, kind="bias"))
        keys, values = graph.add("Split", everywhere, answers=2, axis=2, num_outputs=2)
        hidden = graph.one("Gather", hidden, "read", axis=1)
        queries = graph.product(hidden, part(*asking), part(*asking, kind="bias"))
    else:
        everything = graph.product(hidden, part(*asking, *asked), part(*asking, *asked, kind="bias"))
        queries, keys, values = graph.add("Split", everything, answers=3, axis=2, num_outputs=3)
    heads = len(state[f"{name}.{attention}.query.bias"]) // head
    seen = graph.one("MultiHeadAttention", queries, keys, values, domain=OURS, num_heads=heads)
    taken = graph.product(seen, part("attention.output.dense"), part("attention.output.dense", kind="bias"))
    middle = graph.norm(graph.one("Add", taken, hidden), state, f"{name}.attention.output.LayerNorm", epsilon)
    units = graph.product(middle, part("intermediate.dense"), None)
    bias = graph.constant(part("intermediate.dense", kind="bias"))
    active = graph.one("BiasGelu", units, bias, domain=OURS)
    answer = graph.product(active, part("output.dense"), part("output.dense", kind="bias"))
    return graph.norm(graph.one("Add", answer, middle), state, f"{name}.output.LayerNorm", epsilon)

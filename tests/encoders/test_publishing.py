"""A published model is what was trained, within what rounding loses, in both backends."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="publishing needs torch")
for needed in ("transformers", "onnx"):
    pytest.importorskip(needed, reason=f"publishing needs {needed}")

from wirefacts.encoders.eager import Eager  # noqa: E402
from wirefacts.encoders.network import blank, keep, narrow, widths  # noqa: E402
from wirefacts.encoders.onnx import Onnx  # noqa: E402
from wirefacts.encoders.pieces import SHAPES  # noqa: E402
from wirefacts.encoders.publishing import load, publish  # noqa: E402
from wirefacts.encoders.reading import read  # noqa: E402
from wirefacts.encoders.schema import columns  # noqa: E402
from wirefacts.encoders.weights import Weights  # noqa: E402

STORY = Path(__file__).parents[2] / "corpora" / "first" / "stories" / "harbor-vote.txt"


def test_both_backends_say_the_same_of_nearly_every_word() -> None:
    """The stated tolerance: tags and names of at least 97 words in a hundred are equal, eight bits against 32."""
    weights = Weights.of("en_wire_small")
    pieces = [weights.reader(STORY.read_text(encoding="utf-8"))]
    one, other = read(pieces, Eager(load(weights)))[0], read(pieces, Onnx(weights.network))[0]
    for head in ("attributions", "quotes", "names"):
        same = one[:, columns(head)].argmax(1) == other[:, columns(head)].argmax(1)
        assert np.mean(same) >= 0.97


def test_what_is_published_is_what_was_trained(tmp_path: Path) -> None:
    """Sizes as after `keep` and `narrow`, digests that hold, and numbers within what rounding to eight and 16 bits loses."""
    sizes = {
        "vocab_size": 30522, "hidden_size": 32, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 64,
        "type_vocab_size": SHAPES, "max_position_embeddings": 512,
    }  # fmt: skip
    network = blank(sizes).eval()
    keep(network, [0, 2])
    narrow(network, [3, 1], [40, 64])
    network.eval()
    publish(network, Weights.of("en_wire_small").state.parent / "tokenizer.json", tmp_path)
    weights = Weights(tmp_path)
    weights.verify()
    assert widths(load(weights)) == ([3, 1], [40, 64])
    pieces = [weights.reader(STORY.read_text(encoding="utf-8")[:600])]
    trained, stored, quantised = (
        read(pieces, b)[0] for b in (Eager(network), Eager(load(weights)), Onnx(weights.network))
    )
    assert stored == pytest.approx(trained, abs=0.05)
    assert np.corrcoef(quantised.ravel(), trained.ravel())[0, 1] > 0.98

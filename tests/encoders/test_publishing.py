"""A published model is what was trained, within what rounding loses, in both backends."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="publishing needs torch")
for needed in ("transformers", "onnx"):
    pytest.importorskip(needed, reason=f"publishing needs {needed}")

from wirefacts.encoders.eager import Eager  # noqa: E402
from wirefacts.encoders.onnx import Onnx  # noqa: E402
from wirefacts.encoders.publishing import load  # noqa: E402
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

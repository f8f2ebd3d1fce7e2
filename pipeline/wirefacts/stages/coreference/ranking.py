"""Which of several parties a pronoun stands for: points for each mention, by weights that were learned.

The weights are one hidden layer of rectifiers beside a straight line. A party's points are those of its mentions together (the
logarithm of their exponentials' sum, as in Durrett and Klein 2013); where none has more than `alone`, it stands for nobody.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from wirefacts.errors import UsageError
from wirefacts.resources import resources
from wirefacts.stages.coreference.columns import NAMES, WIDTH

Floats = npt.NDArray[np.float32]
KINDS = ("he", "it", "they", "the")
"""Kinds of pronouns, and definite descriptions of one person."""
FILE = "pronouns.json"


@dataclass(frozen=True, slots=True)
class Layer:
    """`hidden` (features × units) and `bias` lead to `units`, which `out` weighs; `line` weighs the features themselves."""

    hidden: Floats
    bias: Floats
    out: Floats
    line: Floats
    alone: float

    def points(self, rows: Floats) -> Floats:
        """Points of each row (mentions × features)."""
        units = np.maximum(rows @ self.hidden + self.bias, 0.0)
        found: Floats = units @ self.out + rows @ self.line
        return found

    def best(self, rows: Sequence[Sequence[float]], parties: Sequence[int], grace: float = 0.0) -> int | None:
        """The place of the best party; `parties` are the places of each row's party, from 0. None where nobody is meant:
        where none has more than `alone`, by as much as `grace` allows.
        """
        if not rows:
            return None
        points = self.points(np.asarray(rows, dtype=np.float32))
        top = float(points.max())
        together = np.bincount(np.asarray(parties), np.exp(points - top))
        best = int(together.argmax())
        return best if float(np.log(together[best])) + top > self.alone - grace else None


Ranker = Mapping[str, Layer]
"""Weights by kind."""


def blank() -> Ranker:
    """Weights that know nothing: a pronoun stands for nobody."""
    one = np.zeros(1, np.float32)
    none = Layer(np.zeros((WIDTH, 1), np.float32), one, one, np.zeros(WIDTH, np.float32), np.inf)
    return dict.fromkeys(KINDS, none)


@lru_cache(maxsize=4)
def shipped(name: str) -> Ranker:
    """The weights in `models/NAME/pronouns.json`. Raises UsageError where they are missing or of other features."""
    file = resources("models") / name / FILE
    try:
        told: dict[str, Any] = json.loads(file.read_bytes())
        if tuple(told["features"]) != NAMES:
            raise UsageError(f"{file}: weights of other features than this program's")
        return {kind: _layer(told["weights"][kind]) for kind in KINDS}
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise UsageError(f"{file}: no weights for pronouns: {problem}") from problem


def _layer(told: Mapping[str, Any]) -> Layer:
    hidden, bias, out, line = (np.asarray(told[part], dtype=np.float32) for part in ("hidden", "bias", "out", "line"))
    return Layer(hidden, bias, out, line, float(told["alone"]))

"""The small tables that turn a word's numbers into tags and links; plain arrays, so that reading needs no torch."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from wirefacts.encoders.schema import LINKS, Floats, Ints, columns, crossed, distances


@dataclass(frozen=True, slots=True)
class Tables:
    """`transitions`: head to (tags + 2, tags), see `training.crf`. The rest weighs links: a hidden layer and its answer."""

    transitions: Mapping[str, Floats]
    distance: Floats
    between: Floats
    breaks: Floats
    weight: Floats
    bias: Floats

    @classmethod
    def of(cls, arrays: Mapping[str, Floats]) -> "Tables":
        """From the arrays of a network's state by name."""
        return cls(
            transitions={k.removeprefix("transitions."): v for k, v in arrays.items() if k.startswith("transitions.")},
            distance=arrays["distance.weight"],
            between=arrays["between.weight"],
            breaks=arrays["breaks.weight"],
            weight=arrays["link.weight"],
            bias=arrays["link.bias"],
        )

    def links(
        self, numbers: Floats, cues: Ints, first: Ints, last: Ints, role: str, marks: tuple[Ints, Ints]
    ) -> Floats:
        """How well each span goes with each cue in a role: logits of (cues, spans + 1), the last column that of no span.

        `cues` are first words of cues, `first` and `last` words of spans; `marks` the first words of all cues of the text and
        the words that open paragraphs, both sorted: how many of them lie between counts.
        """
        row = LINKS.roles.index(role)
        keys = numbers[cues, columns("cue")]
        spans = numbers[first, columns("span_first")] + numbers[last, columns("span_last")]
        hidden = keys[:, None, :] + spans[None, :, :] + self.distance[distances(cues, first, last)]
        hidden = hidden + self.between[crossed(cues, first, marks[0], LINKS.between)]
        hidden = hidden + self.breaks[crossed(cues, first, marks[1], LINKS.breaks)]
        scores = np.maximum(hidden, 0) @ self.weight[row] + self.bias[row]
        none = np.maximum(keys, 0) @ self.weight[row] + self.bias[row]
        return np.concatenate([scores, none[:, None]], axis=1)

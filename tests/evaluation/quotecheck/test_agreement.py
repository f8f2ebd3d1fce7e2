"""A second annotator beside the gold."""

import pytest

from wirefacts.corpora.quotecheck.rows import Claim
from wirefacts.errors import GoldError
from wirefacts.evaluation.quotecheck.agreement import agreement, drawn, lines
from wirefacts.evaluation.quotecheck.verdicts import Answer


def claim(name: str, wording: str, *flags: str) -> Claim:
    gold = {"wording": wording, "flags": flags}
    return Claim.model_validate({"id": name, "claim": "We stay", "sources": ["x"], "level": 1, "gold": gold})


CLAIMS = [
    claim("a", "verbatim", "speaker_right"),
    claim("b", "not_found"),
    claim("c", "verbatim"),
    claim("d", "bracketed"),
]


def test_what_both_labelled_is_compared() -> None:
    labels = {
        "a": Answer(id="a", wording="verbatim", flags=("speaker_right",)),
        "b": Answer(id="b", wording="paraphrase"),
        "c": Answer(id="c", wording="verbatim", flags=("context_cut",)),
    }
    told = agreement(CLAIMS, labels)
    assert (told.claims, told.parted) == (3, (("not_found", "paraphrase", 1),))
    assert told.wording_alike == pytest.approx(2 / 3)
    assert told.wording == pytest.approx((2 / 3 - 4 / 9) / (5 / 9))
    assert told.flags == {"speaker_right": 1.0, "context_cut": 0.0}
    assert list(lines(told))[-1] == "   1  not_found / paraphrase"


def test_labels_of_nothing() -> None:
    with pytest.raises(GoldError, match="z: a label of no claim"):
        agreement(CLAIMS, {"z": Answer(id="z", wording="verbatim")})
    with pytest.raises(GoldError, match="no label"):
        agreement(CLAIMS, {})


def test_the_lot_does_not_depend_on_the_order() -> None:
    assert drawn(CLAIMS, 2) == drawn(reversed(CLAIMS), 2)
    assert len(drawn(CLAIMS, 9)) == 4

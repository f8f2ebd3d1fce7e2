"""What is left out is what the rest can say as well."""

import pytest

torch = pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("transformers", reason="training needs transformers")

from wirefacts.encoders.eager import Eager  # noqa: E402
from wirefacts.encoders.network import Network, blank, widths  # noqa: E402
from wirefacts.encoders.pieces import SHAPES, PieceReader  # noqa: E402
from wirefacts.encoders.reading import read  # noqa: E402
from wirefacts.errors import UsageError  # noqa: E402
from wirefacts.training.shrinking import remaining, shrink  # noqa: E402

TEXTS = ("Ann said that it rains. Bob said so.", "The Harbour Board met.\n\nIt voted on Monday; nobody spoke.")


def network() -> Network:
    """Two layers whose second head, and whose later 32 units, say what the first ones say."""
    torch.manual_seed(2)
    made = blank(
        {
            "vocab_size": 30522, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64,
            "type_vocab_size": SHAPES, "max_position_embeddings": 64,
        }
    )  # fmt: skip
    with torch.no_grad():
        for layer in made.encoder.encoder.layer:
            seen, units = layer.attention.self, layer.intermediate.dense
            for part in (seen.query, seen.key, seen.value):
                part.weight[8:16], part.bias[8:16] = part.weight[:8], part.bias[:8]
            units.weight[32:], units.bias[32:] = units.weight[:32], units.bias[:32]
    made.eval()
    return made


def test_what_is_said_twice_can_go(piece_reader: PieceReader) -> None:
    whole, texts = network(), [piece_reader(text) for text in TEXTS]
    before = read(texts, Eager(whole))
    shrink(whole, texts, [3, 3], [32, 64])
    assert widths(whole) == ([3, 3], [32, 64])
    for one, other in zip(before, read(texts, Eager(whole)), strict=True):
        assert other == pytest.approx(one, abs=0.02)


def test_more_than_there_is_cannot_be_left(piece_reader: PieceReader) -> None:
    with pytest.raises(UsageError, match=r"\[4, 4\] heads and \[64, 64\] units"):
        shrink(network(), [piece_reader(text) for text in TEXTS], [4, 5], [64, 64])


def test_rows_repaired_err_less_than_rows_cut() -> None:
    rows = torch.randn(200, 12, generator=torch.Generator().manual_seed(3))
    rows = torch.cat([rows[:, :6], rows[:, 6:] * 0.1 + rows[:, :6], torch.ones(200, 1)], 1)
    weights = torch.randn(13, 5, generator=torch.Generator().manual_seed(4))
    kept, repaired = remaining(weights, rows.T @ rows, 6, 1)
    assert len(kept) == 6
    gone = [row for row in range(12) if row not in kept.tolist()]
    assert not repaired[gone].any()
    cut = weights.clone()
    cut[gone] = 0
    truth = rows @ weights
    assert ((rows @ repaired - truth) ** 2).sum() < 0.2 * ((rows @ cut - truth) ** 2).sum()


def test_groups_go_whole() -> None:
    rows = torch.cat([torch.randn(90, 8, generator=torch.Generator().manual_seed(5)), torch.ones(90, 1)], 1)
    weights = torch.ones(9, 3)
    weights[2:4] = 0.01
    kept, repaired = remaining(weights, rows.T @ rows, 3, 2)
    assert kept.tolist() == [0, 1, 4, 5, 6, 7]
    assert not repaired[2:4].any()

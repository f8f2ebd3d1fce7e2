"""The chain's loss is a probability; links are weighed alike in tensors and in arrays; a network learns and is stored."""

import random
from itertools import product
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("transformers", reason="training needs transformers")

from wirefacts.encoders.network import Network, blank, keep  # noqa: E402
from wirefacts.encoders.pieces import SHAPES, PieceReader  # noqa: E402
from wirefacts.encoders.schema import NAMES  # noqa: E402
from wirefacts.errors import UsageError  # noqa: E402
from wirefacts.text.extents import Extent  # noqa: E402
from wirefacts.training.config import Plan  # noqa: E402
from wirefacts.training.crf import negative_log_likelihood  # noqa: E402
from wirefacts.training.examples import UNKNOWN, Cut, Example, batches, cuts, of_names, of_speech  # noqa: E402
from wirefacts.training.loop import Trainer, rate  # noqa: E402
from wirefacts.training.losses import Teacher, loss, weigh  # noqa: E402
from wirefacts.training.scoring import name_scores, numbers_of, speech_scores, tables  # noqa: E402

DICE = random.Random(1)  # noqa: S311 - shuffles examples
TEXT = "Ann said that it rains. Bob said so."
TOLD = [([Extent(0, 3)], Extent(4, 8), [Extent(9, 22)]), ([Extent(24, 27)], Extent(28, 32), [Extent(33, 35)])]
PLAN = Plan(
    epochs=12,
    share=1,
    batch=256,
    room=60,
    rate=3e-3,
    heads_rate=1e-2,
    warmup=0.1,
    link_weight=0.5,
    imitation=0,
    patience=99,
    seed=3,
    half=False,
)


def tiny() -> Network:
    torch.manual_seed(1)
    return blank(
        {
            "vocab_size": 128, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64,
            "type_vocab_size": SHAPES, "max_position_embeddings": 128,
        }
    )  # fmt: skip


@pytest.fixture(scope="module")
def example(piece_reader: PieceReader) -> Example:
    return of_speech("one", TEXT, TOLD, piece_reader, "attributions")


def test_the_probabilities_of_all_chains_sum_to_one() -> None:
    scores, table = torch.randn(1, 3, 3), torch.randn(5, 3)
    mask = torch.ones(1, 3, dtype=torch.long)
    chains = [torch.tensor([chain]) for chain in product(range(3), repeat=3)]
    total = sum(torch.exp(-3 * negative_log_likelihood(scores, chain, mask, table)) for chain in chains)
    assert float(total) == pytest.approx(1, abs=1e-4)


def test_words_carry_the_tags_of_their_spans(example: Example) -> None:
    assert example.tags["attributions"].tolist() == [1, 3, 5, 6, 6, 0, 1, 3, 5, 0]


def test_a_name_of_unknown_kind_teaches_nothing(piece_reader: PieceReader) -> None:
    found = of_names("n", "Ann met Bob", [(Extent(0, 3), None), (Extent(8, 11), "person")], piece_reader)
    assert found.tags["names"].tolist() == [UNKNOWN, 0, 1 + 2 * NAMES.index("person")]


def test_cuts_cover_every_word_and_batches_every_cut(example: Example) -> None:
    found = list(cuts([example] * 5, 12, DICE))
    for n in range(5):
        mine = [c for c in found if c.example is example]
        assert sorted(i for c in mine for i in range(c.start, c.end)).count(n) == 5
    made = batches(found, 128, DICE)
    assert sorted(map(id, (c for batch in made for c in batch))) == sorted(map(id, found))


def test_links_are_weighed_alike_in_tensors_and_arrays(example: Example) -> None:
    network = tiny().eval()
    words = numbers_of(network, [example])[0]
    cues, spans = np.array([1, 7]), [(0, 1), (2, 5), (6, 7), (8, 9)]
    cut = Cut(example, 0, len(example.pieces), len(example.pieces.ids))
    for role in ("source", "content"):
        one = weigh(network, torch.from_numpy(words), cut, cues.tolist(), spans, role).detach().numpy()
        first, last = np.array([s for s, _ in spans]), np.array([e - 1 for _, e in spans])
        other = tables(network).links(words, cues, first, last, role, (cues, np.flatnonzero(example.pieces.opens)))
        assert one == pytest.approx(other, abs=1e-5)


def test_a_student_like_its_teacher_loses_nothing_by_it_and_one_unlike_it_does(example: Example) -> None:
    network, cut = tiny().eval(), Cut(example, 0, len(example.pieces), len(example.pieces.ids))
    teacher = Teacher(tiny().eval(), 2.0)
    alone = float(loss(network, [cut], 0.5).detach())
    assert float(loss(network, [cut], 0.5, teacher=teacher).detach()) == pytest.approx(alone)
    keep(network, [1])
    assert network.encoder.config.num_hidden_layers == len(network.encoder.encoder.layer) == 1
    alone = float(loss(network, [cut], 0.5).detach())
    assert float(loss(network, [cut], 0.5, teacher=teacher).detach()) > alone


def test_a_network_learns_a_text_by_heart_and_goes_on_where_it_stopped(example: Example, tmp_path: Path) -> None:
    network, seen = tiny(), []

    def judge(now: Network) -> dict[str, float]:
        found = speech_scores([example], numbers_of(now, [example]), tables(now), "attributions")
        return {"score": found["linked 0.8"].f1}

    def report(epoch: int, done: int, total: int, mean: float) -> None:
        seen.append((epoch, mean))

    class Stopped(Exception):
        pass

    def until_six(epoch: int, done: int, total: int, mean: float) -> None:
        if epoch > 6:
            raise Stopped

    with pytest.raises(Stopped):
        Trainer(network, [[example] * 20], PLAN, tmp_path, judge, until_six).run()
    Trainer(tiny(), [[example] * 20], PLAN, tmp_path, judge, report).run()
    assert seen[0][0] == 7
    with pytest.raises(UsageError, match="another plan"):
        Trainer(tiny(), [[example]], PLAN.model_copy(update={"seed": 4}), tmp_path, judge, report).run()
    assert [epoch for epoch, _ in seen] == sorted(epoch for epoch, _ in seen)
    assert seen[-1][1] < 0.2
    network.load_state_dict(torch.load(tmp_path / "best.pt", weights_only=True))
    assert judge(network)["score"] == 1.0


def test_losses_are_finite_where_a_batch_marks_names_alone(piece_reader: PieceReader) -> None:
    found = of_names("n", "Ann met Bob", [(Extent(0, 3), "person")], piece_reader)
    cut = next(cuts([found], 60, DICE))
    network = tiny()
    assert torch.isfinite(loss(network, [cut], 0.5))
    assert name_scores([found], numbers_of(network, [found])).gold == 1


def test_the_rate_goes_up_and_down() -> None:
    assert [round(rate(step, 100, 0.1), 2) for step in (0, 9, 55, 99)] == [0.1, 1.0, 0.5, 0.05]

"""Tags to spans, spans to attributions."""

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.encoders.schema import HEADS, LINK_WIDTH, LINKS, NAMES, columns, width
from wirefacts.encoders.tables import Tables
from wirefacts.stages.tagger.linking import attributions
from wirefacts.stages.tagger.naming import names
from wirefacts.stages.tagger.tagging import allowed, best, runs, spans

OUT, B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_CONTENT, I_CONTENT = range(7)


def small_tables() -> Tables:
    """Tables that know nothing: only distance counts, the nearer the better."""
    distance = np.zeros((LINKS.distances, LINK_WIDTH), dtype=np.float32)
    distance[:, 0] = [10 - abs(8 - row) for row in range(LINKS.distances)]
    weight = np.zeros((len(LINKS.roles), LINK_WIDTH), dtype=np.float32)
    weight[:, 0] = 1
    return Tables(
        transitions={name: np.zeros((9, 7), dtype=np.float32) for name in ("attributions", "quotes")},
        distance=distance,
        between=np.zeros((LINKS.between, LINK_WIDTH), dtype=np.float32),
        breaks=np.zeros((LINKS.breaks, LINK_WIDTH), dtype=np.float32),
        weight=weight,
        bias=np.zeros(len(LINKS.roles), dtype=np.float32),
    )


def said(tags: list[int]) -> np.ndarray:
    numbers = np.zeros((len(tags), width()), dtype=np.float32)
    for word, tag in enumerate(tags):
        numbers[word, columns("attributions").start + tag] = 9
    return numbers


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(st.integers(-9, 9), min_size=5, max_size=5), min_size=n, max_size=n)
    )
)
def test_the_best_chain_is_the_best_of_all_chains(rows: list[list[int]]) -> None:
    scores = np.asarray(rows, dtype=np.float32)
    table = allowed(5)

    def worth(chain: tuple[int, ...]) -> float:
        steps = sum(table[a, b] for a, b in pairwise(chain))
        return float(
            sum(scores[i, t] for i, t in enumerate(chain)) + steps + table[-2, chain[0]] + table[-1, chain[-1]]
        )

    assert worth(tuple(best(scores, table).tolist())) == max(map(worth, product(range(5), repeat=len(rows))))


def test_spans_follow_the_tags() -> None:
    found = runs([OUT, B_SOURCE, I_SOURCE, B_SOURCE, OUT, I_CUE, OUT], [1.0, 1.0, 0.5, 1.0, 1.0, 0.25, 1.0])
    assert [(t.kind, t.first, t.end, t.confidence) for t in found] == [
        (0, 1, 3, 0.75),
        (0, 3, 4, 1.0),
        (1, 5, 6, 0.25),
    ]
    assert spans(np.zeros((0, 7), dtype=np.float32), np.zeros((9, 7), dtype=np.float32)) == []


def test_a_quotation_broken_by_its_cue_is_one_attribution() -> None:
    tags = [B_CONTENT, I_CONTENT, B_SOURCE, B_CUE, B_CONTENT, I_CONTENT, OUT]
    [found] = attributions(said(tags), np.zeros(7, dtype=np.int64), small_tables())
    assert [(t.first, t.end) for t in found.content] == [(0, 2), (4, 6)]
    assert found.source is not None
    assert (found.source.first, found.cue.first) == (2, 3)
    assert 0.9 < found.confidence <= 1


def test_two_cues_share_a_source_and_part_their_contents() -> None:
    tags = [B_SOURCE, B_CUE, B_CONTENT, I_CONTENT, OUT, B_CUE, B_CONTENT]
    found = attributions(said(tags), np.zeros(7, dtype=np.int64), small_tables())
    assert [[(t.first, t.end) for t in a.content] for a in found] == [[(2, 4)], [(6, 7)]]
    assert {a.source.first for a in found if a.source} == {0}


def test_content_without_a_cue_and_cues_without_content_are_none() -> None:
    assert attributions(said([B_CONTENT, I_CONTENT, OUT]), np.zeros(3, dtype=np.int64), small_tables()) == []
    assert attributions(said([B_SOURCE, B_CUE, OUT]), np.zeros(3, dtype=np.int64), small_tables()) == []


def test_heads_stand_side_by_side() -> None:
    taken = [i for head in HEADS for i in range(width())[columns(head)]]
    assert taken == list(range(width()))


def test_a_name_is_of_one_kind_and_a_surname_of_its_person() -> None:
    words = "Ana Reyes spoke . Reyes left . The Vara ran . Vara fell .".split()
    tag = {word: 2 * NAMES.index(kind) for word, kind in [("Reyes", "organization"), ("Vara", "place")]}
    scores = np.zeros((len(words), HEADS["names"]), dtype=np.float32)
    scores[:, 0] = 4
    scores[0, 1 + 2 * NAMES.index("person")] = scores[1, 2 + 2 * NAMES.index("person")] = 9
    scores[4, 1 + tag["Reyes"]] = 6
    scores[7, 1 + tag["Vara"]] = scores[8, 2 + tag["Vara"]] = 8
    scores[11, 1 + 2 * NAMES.index("work")] = 5
    found = names(scores, words)
    assert [" ".join(words[t.first : t.end]) for t in found] == ["Ana Reyes", "Reyes", "The Vara", "Vara"]
    assert [NAMES[t.kind] for t in found] == ["person", "person", "place", "place"]
    assert found[0].confidence > 0.9
    assert found[1].confidence < 0.1


@given(st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_stretches_side_by_side_find_what_word_by_word_finds(words: int, seed: int) -> None:
    dice = np.random.default_rng(seed)
    scores = dice.normal(size=(words, 7)).astype(np.float32)
    table = dice.normal(size=(9, 7)).astype(np.float32) + allowed(7)
    came, alpha = [], table[-2] + scores[0]
    for word in range(1, words):
        ways = alpha[:, None] + table[:-2]
        came.append(ways.argmax(0))
        alpha = ways.max(0) + scores[word]
    chain = [int((alpha + table[-1]).argmax())]
    for ways in reversed(came):
        chain.append(int(ways[chain[-1]]))
    assert best(scores, table).tolist() == chain[::-1]


def test_links_do_not_hang_on_how_many_are_weighed_at_once() -> None:
    """Many attributions alike, far more than go together: each keeps its own source and content."""
    tags = [B_SOURCE, B_CUE, B_CONTENT, I_CONTENT, OUT] * 60
    found = attributions(said(tags), np.zeros(len(tags), dtype=np.int64), small_tables())
    assert len(found) == 60
    assert all(a.source is not None and a.cue.first == a.source.first + 1 == a.content[0].first - 1 for a in found)

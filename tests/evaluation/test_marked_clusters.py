"""Clusters beside rows, and a pronoun beside two names: counts made by hand."""

from pathlib import Path

import pytest

from wirefacts.corpora.outside.raw import Raw
from wirefacts.corpora.outside.rows import Gathered
from wirefacts.evaluation.marked import clusters, gap
from wirefacts.metrics.clusters import Shares
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent

TEXT = "Ode Lind, the pilot, met Una Brandt. She thanked her."
ODE, PILOT, UNA, SHE, HER = Extent(0, 8), Extent(10, 19), Extent(25, 35), Extent(37, 40), Extent(49, 52)
WHOLE = Extent(0, 19)
FOUND = [Gathered((ODE, PILOT, SHE), "person", (WHOLE, PILOT, SHE)), Gathered((UNA,), "person", (UNA,))]


def raw(**fields: object) -> Raw:
    return Raw(Path("rows.jsonl"), 1, "rows.jsonl", {"doc_id": "d", "text": TEXT} | fields)


def pairs(*extents: Extent) -> list[list[int]]:
    return [[e.start, e.end] for e in extents]


def test_in_gum_s_scheme_phrases_are_whole_and_what_is_mentioned_once_is_left_out() -> None:
    row = raw(genre="news", clusters=[pairs(WHOLE, SHE), pairs(UNA, HER)])
    (gold,) = clusters.read(row)
    assert clusters.in_scheme(row, FOUND) == [(WHOLE, SHE)]
    told = clusters.told([(row, gold)], [FOUND])
    assert list(told) == ["all", "news"]
    assert told["news"]["mentions"] == Shares(4, 2, 2, 2)
    assert told["all"]["MUC"] == Shares(2, 1, 1, 1)
    assert clusters.written(row, FOUND) == {"clusters": [pairs(WHOLE, SHE)]}
    assert "news" in "".join(clusters.lines(told))
    assert clusters.figures(told)["news"]["mentions"] == {"precision": 1.0, "recall": 0.5, "f1": 2 / 3, "gold": 4}


def test_in_meantime_s_scheme_people_and_bodies_are_judged_where_all_is_marked() -> None:
    members = [[*pair, "PER", "NAM", "x"] for pair in pairs(ODE, PILOT, SHE)] + [[*pairs(UNA)[0], "LOC", "NAM", "x"]]
    row = raw(clusters_all=[pairs(ODE, PILOT, SHE), pairs(UNA)], entities=members, sentences=[[0, 36]])
    (gold,) = clusters.read(row)
    assert gold == (Gathered((ODE, PILOT), "person"),)
    assert clusters.in_scheme(row, FOUND) == [(ODE, PILOT, WHOLE), (UNA,)]
    again = raw(**{**row.fields, **clusters.written(row, FOUND)})
    assert clusters.told([(again, next(clusters.read(again)))], [FOUND])["all"]["B³"].f1 == 1.0


def test_meantime_s_mentions_have_their_article_and_no_possessive_ending_and_its_people_are_groups_too() -> None:
    text = "The Lake Board's pilots left the Lind boat."
    board, pilots, boat = Extent(4, 14), Extent(17, 23), Extent(33, 37)
    found = [
        Gathered((board,), "organization", (Extent(0, 16),)),
        Gathered((pilots,), "group", (Extent(0, 23),)),
        Gathered((boat,), "other", (Extent(29, 42),)),
    ]
    row = raw(text=text, clusters_all=[], entities=[], sentences=[[0, len(text)]])
    assert clusters.in_scheme(row, found) == [(Extent(0, 14),), (pilots, Extent(0, 23))]


def test_a_row_whose_clusters_do_not_hold_is_refused() -> None:
    with pytest.raises(ValueError, match=r"clusters\[0\]\[0\]: \[0, 999\) is no stretch"):
        list(clusters.read(raw(clusters=[[[0, 999]]])))


@pytest.mark.parametrize(
    ("mentions", "said"),
    [
        ((ODE, SHE), (True, False)),
        ((Extent(4, 8), UNA, SHE), (True, True)),
        ((Extent(0, 35), SHE), (False, False)),
        ((ODE, HER), (False, False)),
    ],
)
def test_a_pronoun_means_a_name_whose_mention_shares_its_cluster(
    mentions: tuple[Extent, ...], said: tuple[bool, bool]
) -> None:
    row = raw(pronoun=pairs(SHE)[0], a=pairs(ODE)[0], b=pairs(UNA)[0], a_coref=True, b_coref=False)
    (gold,) = gap.read(row)
    found = [Gathered(mentions, "person")]
    assert gap.meant(gold, found) == said
    told = gap.told([(row, gold)], [found])
    assert told["feminine"] == told["overall"] == Tally(1, sum(said), int(said[0]))
    assert told["masculine"] == Tally()
    assert gap.ratio(told) is None
    assert gap.written(row, found)["a_coref"] is said[0]


def test_the_ratio_is_that_of_the_two_scores() -> None:
    told = {"overall": Tally(4, 4, 3), "feminine": Tally(2, 2, 1), "masculine": Tally(2, 2, 2)}
    assert gap.ratio(told) == 0.5
    assert list(gap.lines(told))[-1].split() == ["feminine", "/", "masculine", "0.500"]
    assert gap.figures(told)["overall"]["f1"] == 0.75


def test_meantime_s_mentions_end_before_a_bare_apostrophe() -> None:
    text = "The Lind Brothers' boat sank."
    found = [Gathered((Extent(4, 17),), "organization", (Extent(0, 18),))]
    row = raw(text=text, clusters_all=[], entities=[], sentences=[[0, len(text)]])
    assert clusters.in_scheme(row, found) == [(Extent(0, 17),)]

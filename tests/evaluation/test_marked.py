"""Attributions and names beside rows: counts made by hand."""

from wirefacts.corpora.outside.rows import Attribution, Labelled
from wirefacts.evaluation.marked import attributions, names, report
from wirefacts.metrics.tally import Tally
from wirefacts.text.extents import Extent

TEXT = "“Nobody asked us,” said Ivo Brandt. Ode Lind told the Harbour Board that the ferry’s crew was tired."
IVO, SAID, ASKED = Extent(24, 34), Extent(19, 23), Extent(0, 18)
ODE, TOLD, TIRED = Extent(36, 44), Extent(45, 49), Extent(68, 99)
DIRECT = Attribution("direct", (IVO,), (SAID,), (ASKED,))
INDIRECT = Attribution("indirect", (ODE,), (TOLD,), (TIRED,))


def test_what_is_right_and_what_is_missed() -> None:
    tallies = attributions.scores(TEXT, [DIRECT, INDIRECT], [Attribution("indirect", (IVO,), (SAID,), (ASKED,))])
    assert tallies == {
        "source": Tally(2, 1, 1),
        "cue": Tally(2, 1, 1),
        "content": Tally(2, 1, 1),
        "content, characters": Tally(49, 18, 18),
        "content in marks": Tally(1, 1, 1),
        "direct content found": Tally(1, 0, 1),
        "mixed content found": Tally(0, 0, 0),
        "indirect content found": Tally(1, 0, 0),
        "linked 0.3": Tally(2, 1, 1),
        "linked 0.8": Tally(2, 1, 1),
        "in marks, linked 0.8": Tally(1, 1, 1),
    }


def test_of_a_content_in_pieces_those_in_marks_are_scored_apart() -> None:
    gold = Attribution("mixed", (IVO,), (SAID,), (ASKED, TIRED))
    tallies = attributions.scores(TEXT, [gold], [DIRECT])
    assert tallies["content"] == Tally(2, 1, 1)
    assert tallies["linked 0.8"] == Tally(1, 1, 0)
    assert tallies["content in marks"] == tallies["in marks, linked 0.8"] == Tally(1, 1, 1)


def test_names_are_bare_and_of_three_kinds() -> None:
    gold = [Labelled(IVO, "politician"), Labelled(Extent(54, 67), "ORG"), Labelled(ODE, "Misc")]
    found = [
        Labelled(IVO, "person"),
        Labelled(Extent(50, 67), "organization"),
        Labelled(ODE, "group"),
        Labelled(ODE, "LOC"),
    ]
    assert names.scores(TEXT, gold, found) == {
        "person": Tally(1, 1, 1),
        "organization": Tally(1, 1, 1),
        "place": Tally(0, 1, 0),
        "all three": Tally(2, 3, 2),
    }
    assert names.written(found, {"person": "PER"}) == [[24, 34, "PER"], [50, 67, "organization"], [36, 44, "place"]]


def test_a_dash_stands_where_nothing_can_be_said() -> None:
    tallies = attributions.scores(TEXT, [DIRECT], [])
    table = {line[:24].strip(): line.split()[-3:] for line in report.lines(tallies)}
    assert table["source"] == ["–", "0.000", "0.000"]
    assert table["direct content found"] == ["–", "0.000", "–"]
    assert table["mixed content found"] == ["–", "–", "–"]
    assert report.figures(tallies)["direct content found"] == {"gold": 1, "hit": 0, "recall": 0.0}
    assert report.figures(attributions.scores("", (), ()))["cue"]["f1"] is None

"""Coreference stays linear: a pronoun looks at so many mentions and no more."""

from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.pronouns import EACH, MOST, Table
from wirefacts.stages.coreference.ranking import blank, shipped


def test_a_pronoun_looks_at_the_nearest_mentions_alone(read) -> None:
    line = "Ivo Tamm, Otto Lind, Jan Marsh, Tom Farrow, Dan Roe, Kai Brandt, Sam Ode and Ned Poe left. "
    found: list[Table] = []
    gathered(read(line * 7 + "He waved."), shipped("en_wire_rules"), found.append)
    (table,) = found
    assert len(table.rows) == MOST
    counts = [sum(node.party is party for node in table.mentions) for party in table.parties]
    assert max(counts) <= EACH


def test_the_work_grows_with_the_length(read) -> None:
    exchange = "Q: Did he tell her so?\nA: I told him that she had asked the firm about it, and they said no.\n"
    sizes = []
    for times in (20, 40):
        found: list[Table] = []
        gathered(read(exchange * times), blank(), found.append)
        sizes.append(sum(len(table.rows) for table in found))
    assert sizes[1] < 2.5 * sizes[0]

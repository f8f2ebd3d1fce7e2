"""The costs of pairs are those of comparing each pair by itself."""

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.verify.kinship import Kinship
from wirefacts.verify.likeness import unlike

WORDS = (
    "increase increased decrease able unable legal illegal i we he she the a of 5 1500 5th harbor harbour harbors habror raise "
    "raised raises rises not never will would disappear appear misread read city cities town x y zz ferry fery ferries"
).split()
keys = st.lists(st.sampled_from(WORDS) | st.text("abcdei", min_size=1, max_size=7), min_size=1, max_size=12)


@given(keys, keys)
def test_each_pair_costs_what_it_costs_by_itself(claim: list[str], source: list[str]) -> None:
    found = Kinship(claim).costs(claim, source)
    assert found == [[0.0 if one == other else unlike(one, other) for other in source] for one in claim]


def test_a_part_of_a_claim_has_its_own_rows() -> None:
    assert Kinship(["raise", "ferry", "toll"]).costs(["toll"], ["tolls", "raise", "toll"]) == [[0.5, 0.95, 0.0]]

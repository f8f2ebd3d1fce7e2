"""What is not sure enough is left out, and counted aloud."""

import pytest

import wirefacts
from wirefacts.errors import UsageError
from wirefacts.runs.thinning import CODE

TEXT = "“We will rebuild the pier,” Ada Quill, 61, said on Monday."


def test_what_is_left_out_is_counted_by_type() -> None:
    whole = wirefacts.extract(TEXT, published="2024-11-06")
    least = sorted(record.confidence for record in whole.records)[1]
    some = wirefacts.extract(TEXT, published="2024-11-06", min_confidence=least)
    gone = [record.type for record in whole.records if record.confidence < least]
    assert some.records == tuple(record for record in whole.records if record.confidence >= least)
    assert [d.message for d in some.diagnostics if d.code == CODE] == [
        f"{kind}: {gone.count(kind)} left out, confidence below {least:g}" for kind in dict.fromkeys(gone)
    ]
    assert some.text == TEXT
    assert wirefacts.extract(TEXT, published="2024-11-06", min_confidence=0) == whole
    assert next(wirefacts.load().pipe([TEXT], min_confidence=1.0)).records == ()


@pytest.mark.parametrize("least", [-0.1, 1.1, float("nan")])
def test_a_threshold_is_a_probability(least: float) -> None:
    with pytest.raises(UsageError, match="not between 0 and 1"):
        wirefacts.extract(TEXT, min_confidence=least)
    with pytest.raises(UsageError):
        wirefacts.load().pipe([TEXT], min_confidence=least)

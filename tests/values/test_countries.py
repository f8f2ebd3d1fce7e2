"""Which country a place lies in."""

import pytest

from wirefacts.values.countries import SIGNS, country_of


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("LONDON", "united kingdom"),
        ("Scotland", "united kingdom"),
        ("Britain", "united kingdom"),
        ("Springfield", None),
        ("Ill.", "united states"),
        ("N.Y.", "united states"),
        ("Ohio", "united states"),
        ("U.S.", "united states"),
        ("Georgia", None),
        ("Kenya", "kenya"),
        ("India's", "india"),
        ("Polish", "poland"),
        ("", None),
    ],
)
def test_country_of(place: str, country: str | None) -> None:
    assert country_of(place) == country


def test_every_sign_tells_a_country() -> None:
    assert all(country_of(sign) for sign in SIGNS)

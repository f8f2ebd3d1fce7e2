"""The style sheet and the script: they keep to themselves, fetch nothing, and have the colours of the charts."""

import re

import pytest

from wirefacts.drawing.assets import script, style
from wirefacts.drawing.palette import DARK, LIGHT
from wirefacts.drawing.picture import COLOURS

BARE = re.sub(r"/\*.*?\*/", "", style(), flags=re.DOTALL)


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_rule_starts_at_our_class() -> None:
    for selectors in re.findall(r"(?:^|[{}])\s*([^{}@]+)\{", BARE):
        outside = re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)", "()", selectors)
        assert all(selector.strip().startswith(".wf") for selector in outside.split(",")), selectors


def test_nothing_is_fetched() -> None:
    assert "url(" not in BARE
    assert "@import" not in BARE
    assert not re.search(r"fetch|XMLHttp|import\(|eval|innerHTML", script())
    assert "</" not in style() + script()


@pytest.mark.parametrize(("palette", "place"), [(LIGHT, 0), (DARK, 1)])
def test_colours_are_those_of_the_charts_and_stand_out(palette: tuple[str, ...], place: int) -> None:
    told = [re.findall(rf"--c{n}:(#[0-9a-f]{{6}})", BARE)[place] for n in range(COLOURS)]
    assert tuple(told) == palette
    ground, ink, soft, card, chosen = (
        re.findall(rf"--{name}:(#[0-9a-f]{{6}})", BARE)[place] for name in ("ground", "ink", "soft", "card", "chosen")
    )
    assert min(contrast(colour, on) for colour in (*told, ink, soft) for on in (ground, card)) >= 4.5
    assert contrast(ink, chosen) >= 4.5
    assert contrast(soft, chosen) >= 4.5

"""Who spoke to whom, as a drawing."""

import re

from wirefacts.drawing.picture import Card, Kind, Picture, Side, Talk
from wirefacts.drawing.talks import DRAWN, talks

ROE, POE = Side("Ann Roe", None), Side("Tom Poe", None)


def drawn(*told: Talk) -> str:
    return talks(
        Picture("t", None, tuple(Card(Kind("contact", 1), f"talk {n}", ()) for n in range(99)), talks=told), "d-"
    )


def arcs(html: str) -> list[str]:
    return re.findall(r'<path class="wf-arc"[^>]*>', html)


def test_talks_of_the_same_two_are_one_arc_with_their_number() -> None:
    html = drawn(Talk(ROE, POE, 1, "phone", quoted=False), Talk(ROE, POE, 2, "said", quoted=True))
    (arc,) = arcs(html)
    assert "stroke-dasharray" not in arc
    assert ">+1</text>" in html
    assert "<title>phone, said</title>" in html
    assert re.findall(r'href="#d-r(\d)">\d <span', html) == ["1", "2"]


def test_an_answer_has_an_arc_of_its_own_that_reaches_farther() -> None:
    one, other = arcs(drawn(Talk(ROE, POE, 1, "phone", quoted=False), Talk(POE, ROE, 2, "said", quoted=True)))
    assert float(one.split("C")[1].split()[0]) < float(other.split("C")[1].split()[0])
    assert "stroke-dasharray" in other


def test_who_speaks_to_themselves_has_no_arc() -> None:
    assert arcs(drawn(Talk(ROE, ROE, 1, "letter", quoted=False))) == []


def test_a_crowd_is_listed_and_not_all_drawn() -> None:
    told = [Talk(ROE, Side(f"reporter {n}", None), n + 1, "phone", quoted=False) for n in range(40)]
    html = drawn(*told)
    assert len(arcs(html)) == DRAWN - 1
    assert "25 more in the list" in html
    assert html.count("<li>") == 40


def test_the_drawing_says_what_it_shows() -> None:
    assert 'aria-label="who spoke to whom: Ann Roe to Tom Poe"' in drawn(Talk(ROE, POE, 1, "phone", quoted=False))


def test_a_talk_that_was_not_held_yet_is_dotted_and_says_so() -> None:
    html = drawn(Talk(ROE, POE, 1, "meeting (planned)", quoted=False, hedged=True))
    assert 'stroke-dasharray="1 4"' in arcs(html)[0]
    assert "Dotted: planned" in html
    assert 'aria-label="who spoke to whom: Ann Roe to Tom Poe, meeting (planned)"' in html
    held = drawn(
        Talk(ROE, POE, 1, "meeting (planned)", quoted=False, hedged=True), Talk(ROE, POE, 2, "phone", quoted=False)
    )
    assert "stroke-dasharray" not in arcs(held)[0]
    assert "Dotted" not in drawn(Talk(ROE, POE, 1, "phone", quoted=False))

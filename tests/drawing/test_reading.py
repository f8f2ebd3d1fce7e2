"""The reading of a text: all that is known of it, every link leading somewhere, nothing styled or run where it stands."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wirefacts.drawing.picture import Card, Doubt, Kind, Moment, Picture, Side, Talk, Who
from wirefacts.drawing.reading import reading
from wirefacts.text.extents import Extent

Parse = Callable[[str], Any]
EVIL = "</script><script>alert(1)</script><svg onload=alert(1)>\u202e&amp;'\"\0"


def test_every_link_leads_somewhere_and_every_id_is_its_own(html: Parse, picture: Picture) -> None:
    page = html(reading(picture, "d1-"))
    assert len(page.ids) == len(set(page.ids))
    assert all(ident.startswith("d1-") for ident in page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {"d1-m1", "d1-r1", "d1-p1", "d1-w1-2"} <= {link[1:] for link in page.links}


def test_a_card_tells_evidence_notes_who_and_confidence(html: Parse, picture: Picture) -> None:
    drawn = reading(picture, "")
    card = html(drawn[drawn.index('<li id="r1"') : drawn.index('<li id="r2"')])
    for told in ("1 contact", "Ann Roe called brother", "Ann Roe, 61, called", "when 2024-11-04", "confidence 0.90"):
        assert told in card.text
    assert card.links == ["#m1", "#p1", "#p3"]


def test_what_is_not_said_to_be_so_is_drawn_otherwise(picture: Picture) -> None:
    drawn = reading(picture, "")
    assert 'class="wf-line wf-l0 wf-c7 wf-hedged"' in drawn
    assert 'class="wf-card wf-c7 wf-hedged"' in drawn


def test_a_party_opens_to_its_mentions_and_facts(html: Parse, picture: Picture) -> None:
    drawn = reading(picture, "")
    party = html(
        drawn[drawn.index('<details class="wf-party" data-p="1"') : drawn.index('<details class="wf-party" data-p="2"')]
    )
    assert party.links == ["#w1-1", "#w1-2", "#r1", "#r2"]
    assert "2 mentions, 2 facts" in party.text
    assert "also Roe" in party.text


def test_who_is_known_elsewhere_says_so(picture: Picture) -> None:
    assert reading(picture, "").count("known as <code>Q7</code>") == 1


def test_time_and_doubts_are_told(picture: Picture) -> None:
    drawn = reading(picture, "")
    assert '<time datetime="2024-11-04">Monday 4 November 2024</time>' in drawn
    assert "<bdi>published</bdi>" in drawn
    assert "<code>impossible-age</code> <bdi>340 years</bdi>" in drawn


def test_views_without_anything_to_show_are_left_out(html: Parse) -> None:
    page = html(reading(Picture("Nothing", "So it is.", ()), ""))
    assert "No facts found." in page.text
    assert "Who is who" not in page.text
    assert "fieldset" in page.tags


def test_a_picture_without_its_text_links_nothing_to_it(html: Parse, picture: Picture) -> None:
    page = html(reading(replace(picture, text=None), ""))
    assert not any(re.match(r"#[mw]\d", link) for link in page.links)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_any_words_are_inert_everywhere(html: Parse) -> None:
    kind, extent = Kind("age", 4), Extent(0, len(EVIL))
    page = html(
        reading(
            Picture(
                title=EVIL,
                text=EVIL,
                cards=(Card(kind, EVIL, (extent,), EVIL, (("when", EVIL),), (1,)),),
                about=(("source", EVIL), ("address", "javascript:alert(1)")),
                doubts=(Doubt(EVIL, EVIL, EVIL),),
                who=(Who(EVIL, EVIL, (EVIL,), (extent,)),),
                moments=(Moment(EVIL, EVIL, (1,), EVIL),),
                talks=(Talk(Side(EVIL, 1), Side(EVIL + "2", None), 1, "phone", quoted=True),),
            ),
            "",
        )
    )
    assert not page.tags & {"script", "style", "iframe", "img"}
    assert not {name for name in page.attributes if name == "style" or name.startswith("on")}
    assert all(link.startswith("#") for link in page.links)


def test_marks_that_turn_the_direction_stand_alone(picture: Picture) -> None:
    drawn = reading(replace(picture, title="a\u202eb"), "")
    assert 'a<bdi class="wf-turn">\u202e</bdi>b</h2>' in drawn


PIECES = st.text(max_size=12)


@given(st.lists(PIECES, min_size=2, max_size=6), st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_any_parties_and_talks_make_a_sound_piece(html: Parse, names: list[str], pairs: list[tuple[int, int]]) -> None:
    sides = [Side(name, n if n % 2 else None) for n, name in enumerate(names)]
    talks = tuple(Talk(sides[a % len(sides)], sides[b % len(sides)], 1, "phone", quoted=False) for a, b in pairs)
    who = tuple(Who(name, "people", (), ()) for name in names)
    page = html(reading(Picture("t", "x", (Card(Kind("contact", 1), "x", ()),), who=who, talks=talks), "q-"))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#q-p")} <= set(page.ids)


def test_length_grows_with_facts_and_mentions_alone() -> None:
    def drawn(times: int) -> int:
        text = "Ann Roe won. " * times
        extents = tuple(Extent(13 * n, 13 * n + 7) for n in range(times))
        cards = tuple(Card(Kind("event", 7), "Ann Roe won", (extent,), "won", (), (1,)) for extent in extents)
        return len(reading(Picture("t", text, cards, who=(Who("Ann Roe", "people", (), extents),)), "d-"))

    small, large = drawn(200), drawn(2000)
    assert large < 11 * small

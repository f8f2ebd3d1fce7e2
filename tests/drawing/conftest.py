"""A picture by hand, with all that a picture may have, and what a browser would take from a piece of HTML."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from wirefacts.drawing.picture import Card, Doubt, Kind, Moment, Picture, Side, Talk, Who
from wirefacts.text.extents import Extent

TEXT = "Ann Roe, 61, called the mayor's brother on Monday. She will quit.\n"


class Html(HTMLParser):
    """Text, ids, links, tags and attributes; fails on a link in a link and on tags that do not match."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open = "", list[str]()
        self.tags, self.attributes, self.ids, self.links = set[str](), set[str](), list[str](), list[str]()
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        assert tag != "a" or "a" not in self.open
        if tag != "input":
            self.open.append(tag)
        self.tags.add(tag)
        self.attributes |= set(found)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="session")
def html() -> Callable[[str], Html]:
    return Html


def _at(piece: str) -> Extent:
    return Extent(TEXT.index(piece), TEXT.index(piece) + len(piece))


@pytest.fixture
def picture() -> Picture:
    """Two parties, one mention inside the other's; a contact and a plan."""
    contact, event = Kind("contact", 1), Kind("event", 7)
    called, quits = "Ann Roe, 61, called the mayor's brother on Monday", "She will quit"
    return Picture(
        title="Roe quits",
        text=TEXT,
        cards=(
            Card(
                contact, "Ann Roe called brother", (_at(called),), called, (("when", "2024-11-04"),), (1, 3), False, 0.9
            ),
            Card(event, "resign: Ann Roe", (_at(quits),), quits, (), (1,), hedged=True),
        ),
        about=(("source", "The Lamp"), ("address", "https://example.org/?a=1&b=2")),
        doubts=(Doubt("impossible-age", "340 years", "340"),),
        who=(
            Who("Ann Roe", "people", ("Roe",), (_at("Ann Roe"), _at("She"))),
            Who("mayor", "people", (), (_at("the mayor"),), "Q7"),
            Who("mayor's brother", "people", (), (_at("the mayor's brother"),)),
        ),
        moments=(
            Moment("Monday 4 November 2024", "2024-11-04", (1,)),
            Moment("Wednesday", "2024-11-06", (), "published"),
        ),
        talks=(Talk(Side("Ann Roe", 1), Side("mayor's brother", 3), 1, "phone", quoted=False),),
    )

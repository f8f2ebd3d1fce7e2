"""Links between the parts of a picture: to a card, to the text, to somebody."""

from wirefacts.drawing.escape import clipped, inert
from wirefacts.drawing.picture import Picture

_TOLD = 90
"""Characters of a statement told again elsewhere than on its card."""


def to_who(picture: Picture, number: int, prefix: str) -> str:
    """A link to party `number`, under its name."""
    return f'<a href="#{prefix}p{number}" data-p="{number}">{named(picture.who[number - 1].name)}</a>'


def to_card(picture: Picture, number: int, prefix: str) -> str:
    """A link to card `number`, and what it says, clipped."""
    card = picture.cards[number - 1]
    return (
        f'<a class="wf-n wf-c{card.kind.colour}" href="#{prefix}r{number}">{number} <span>{inert(card.kind.name)}</span></a> '
        f"{named(clipped(card.statement, _TOLD))}"
    )


def named(text: str) -> str:
    """`text` on the line of others, whatever way it reads."""
    return f"<bdi>{inert(text)}</bdi>"

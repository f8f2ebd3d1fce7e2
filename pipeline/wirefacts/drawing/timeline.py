"""Dated facts in the order of their dates."""

from wirefacts.drawing.escape import escape
from wirefacts.drawing.links import named, to_card
from wirefacts.drawing.picture import Moment, Picture


def timeline(picture: Picture, prefix: str) -> str:
    """The picture's moments, in their order, each with its facts."""
    return f'<ol class="wf-time">{"".join(_moment(each, picture, prefix) for each in picture.moments)}</ol>'


def _moment(moment: Moment, picture: Picture, prefix: str) -> str:
    facts = "".join(f"<li>{to_card(picture, card, prefix)}</li>" for card in moment.cards)
    note = f"<p>{named(moment.note)}</p>" if moment.note else ""
    return (
        f'<li><time datetime="{escape(moment.iso)}">{escape(moment.told)}</time>'
        f"{note}{f'<ul>{facts}</ul>' if facts else ''}</li>\n"
    )

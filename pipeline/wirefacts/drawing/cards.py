"""The facts as a list of cards."""

from wirefacts.drawing.escape import inert
from wirefacts.drawing.links import named, to_who
from wirefacts.drawing.picture import Card, Picture


def facts(picture: Picture, prefix: str) -> str:
    """Every card, as the element `{prefix}r{number}`, linked to its words and to whom it is about."""
    if not picture.cards:
        return '<p class="wf-none">No facts found.</p>'
    cards = "".join(_card(card, number, picture, prefix) for number, card in enumerate(picture.cards, 1))
    return f'<ol class="wf-cards">{cards}</ol>'


def _card(card: Card, number: int, picture: Picture, prefix: str) -> str:
    evidence = f'<blockquote dir="auto">{inert(card.evidence)}</blockquote>' if card.evidence else ""
    hedged = " wf-hedged" if card.hedged else ""
    parties = f' data-p="{" ".join(map(str, card.who))}"' if card.who else ""
    label = f"{number} <span>{inert(card.kind.name)}</span>"
    if picture.text is None:
        label = f'<span class="wf-n">{label}</span>'
    else:
        label = f'<a class="wf-n" href="#{prefix}m{number}">{label}</a>'
    return (
        f'<li id="{prefix}r{number}" class="wf-card wf-c{card.kind.colour}{hedged}"{parties}>{label}'
        f'<p dir="auto">{inert(card.statement)}</p>{evidence}{_notes(card, picture, prefix)}</li>\n'
    )


def _notes(card: Card, picture: Picture, prefix: str) -> str:
    notes = [(name, named(value)) for name, value in card.notes]
    if card.who:
        notes.append(("who", ", ".join(to_who(picture, each, prefix) for each in card.who)))
    if card.confidence is not None:
        notes.append(("confidence", f'<span class="wf-b{card.confidence * 10:.0f}">{card.confidence:.2f}</span>'))
    told = "".join(f"<div><dt>{inert(name)}</dt> <dd>{value}</dd></div>" for name, value in notes)
    return f"<dl>{told}</dl>" if told else ""

"""Who is who: everybody of a text, with all that it says of them."""

from collections.abc import Iterator

from wirefacts.drawing.escape import inert
from wirefacts.drawing.links import named, to_card
from wirefacts.drawing.picture import Picture, Who


def who_is_who(picture: Picture, prefix: str) -> str:
    """Everybody, in the order of the picture, under headings; party n opens to the element `{prefix}p{n}`."""
    facts: dict[int, list[int]] = {}
    for number, card in enumerate(picture.cards, 1):
        for party in card.who:
            facts.setdefault(party, []).append(number)
    return "".join(_listed(picture, facts, prefix))


def _listed(picture: Picture, facts: dict[int, list[int]], prefix: str) -> Iterator[str]:
    group = None
    for number, party in enumerate(picture.who, 1):
        if party.group != group:
            group = party.group
            yield f"<h4>{inert(group)}</h4>\n"
        yield _party(number, party, facts.get(number, []), picture, prefix)


def _party(number: int, party: Who, facts: list[int], picture: Picture, prefix: str) -> str:
    counted = ", ".join((_count(len(party.mentions), "mention"), _count(len(facts), "fact")))
    also = f"<p>also {', '.join(map(named, party.aliases))}</p>" if party.aliases else ""
    also += f"<p>known as <code>{inert(party.ident)}</code></p>" if party.ident else ""
    listed = "".join(f"<li>{to_card(picture, fact, prefix)}</li>" for fact in facts)
    return (
        f'<details class="wf-party" data-p="{number}"><summary>{named(party.name)} <small>{counted}</small></summary>'
        f'<div id="{prefix}p{number}">{also}{_mentions(number, party, picture.text, prefix)}'
        f"{f'<ul>{listed}</ul>' if listed else ''}</div></details>\n"
    )


def _mentions(number: int, party: Who, text: str | None, prefix: str) -> str:
    if text is None:
        return ""
    links = (
        f'<a href="#{prefix}w{number}-{n}">{named(extent.slice(text))}</a>'
        for n, extent in enumerate(party.mentions, 1)
    )
    return f'<p class="wf-mentions">in the text: {", ".join(links)}</p>'


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"

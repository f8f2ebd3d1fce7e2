"""One picture as a piece of HTML: what is known of the text, the marked text, its cards."""

from collections import Counter

from wirefacts.drawing.escape import escape, web_link
from wirefacts.drawing.marked import marked
from wirefacts.drawing.picture import Card, Kind, Picture
from wirefacts.drawing.style import STYLE


def story(picture: Picture, prefix: str) -> str:
    """The picture as one `<section>`; every id in it starts with `prefix`, which must be unique in its page."""
    text = picture.text
    body = "" if text is None else f'<div class="wf-text" dir="auto">{marked(text, picture.cards, prefix)}</div>'
    cards = "".join(
        _card(card, number, prefix, linked=text is not None) for number, card in enumerate(picture.cards, 1)
    )
    listed = (
        f'<ol class="wf-cards" aria-label="Facts">{cards}</ol>' if cards else '<p class="wf-none">No facts found.</p>'
    )
    return (
        f'<section class="wf-story" id="{prefix}top"><h2 dir="auto">{escape(picture.title)}</h2>{_about(picture)}'
        f"{_tally(picture)}"
        f'<div class="wf-columns">{body}<div class="wf-side">{listed}</div></div>{_warnings(picture)}</section>\n'
    )


def fragment(picture: Picture, prefix: str) -> str:
    """The picture with its style sheet, to stand inside somebody else's page."""
    return f'<style>{STYLE}</style><div class="wf">{story(picture, prefix)}</div>'


def legend(kinds: tuple[Kind, ...], prefix: str) -> str:
    """A key to the colours; each entry's box shows or hides its kind, by style sheet alone."""
    entries = "".join(
        f'<label class="wf-c{kind.colour}"><input type="checkbox" id="{prefix}{kind.colour}" checked>'
        f'<span class="{"wf-tint" if kind.tinted else "wf-line wf-l0"} wf-c{kind.colour}">{escape(kind.name)}</span></label>'
        for kind in kinds
    )
    return f'<form class="wf-legend" aria-label="Kinds of facts">{entries}</form>\n'


def _about(picture: Picture) -> str:
    entries = []
    for name, value in picture.about:
        link = web_link(value)
        shown = f'<a href="{escape(link)}" rel="noreferrer noopener">{escape(value)}</a>' if link else escape(value)
        entries.append(f"<div><dt>{escape(name)}</dt><dd>{shown}</dd></div>")
    return f'<dl class="wf-about">{"".join(entries)}</dl>' if entries else ""


def _tally(picture: Picture) -> str:
    counts = Counter(card.kind for card in picture.cards)
    entries = (
        f'<span class="wf-c{kind.colour}"><strong>{count}</strong> {escape(kind.name)}</span>'
        for kind, count in sorted(counts.items(), key=lambda pair: pair[0].colour)
    )
    return f'<p class="wf-tally">{" ".join(entries)}</p>' if counts else ""


def _card(card: Card, number: int, prefix: str, *, linked: bool) -> str:
    label = f'<a class="wf-n" href="#{prefix}m{number}" title="Show in the text">{number}</a>'
    evidence = f'<blockquote dir="auto">{escape(card.evidence)}</blockquote>' if card.evidence else ""
    notes = "".join(f"<li>{escape(note)}</li>" for note in card.notes)
    return (
        f'<li id="{prefix}r{number}" class="wf-card wf-c{card.kind.colour}">'
        f'{label if linked else f"""<span class="wf-n">{number}</span>"""}<span class="wf-kind">{escape(card.kind.name)}</span>'
        f'<p dir="auto">{escape(card.statement)}</p>{evidence}{f"<ul>{notes}</ul>" if notes else ""}</li>'
    )


def _warnings(picture: Picture) -> str:
    if not picture.warnings:
        return ""
    entries = "".join(f"<li>{escape(warning)}</li>" for warning in picture.warnings)
    summary = f"{len(picture.warnings)} refused or doubtful"
    return f'<details class="wf-warnings"><summary>{summary}</summary><ul>{entries}</ul></details>'

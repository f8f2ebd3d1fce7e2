"""The reading of one text, as a piece of HTML: what is known of it, the marked text, facts, who, when, who to whom.

Nothing in it is styled or run where it stands: classes and `data-` attributes only, for the style sheet and the script of
`assets`. It is complete without the script, which only lights up what is chosen and moves to it.
"""

from collections import Counter
from collections.abc import Iterator

from wirefacts.drawing.cards import facts
from wirefacts.drawing.escape import escape, inert, web_link
from wirefacts.drawing.links import named
from wirefacts.drawing.marked import marked
from wirefacts.drawing.picture import Doubt, Kind, Picture
from wirefacts.drawing.talks import talks
from wirefacts.drawing.timeline import timeline
from wirefacts.drawing.whoiswho import who_is_who

_BAR = (
    '<div class="wf-chosen" hidden><p role="status"></p><button type="button" data-go="-1">Previous mention</button>'
    '<button type="button" data-go="1">Next mention</button><button type="button" data-go="0">Show all</button></div>'
)


def reading(picture: Picture, prefix: str) -> str:
    """The picture as one `<section class="wf wf-story">`; every id in it starts with `prefix`, unique in its page."""
    body = ""
    if picture.text is not None:
        text = marked(picture.text, picture.cards, prefix, picture.who)
        body = f'<div class="wf-body"><div class="wf-text" dir="auto">{text}</div>{_BAR}</div>'
    return (
        f'<section class="wf wf-story" id="{prefix}top" aria-labelledby="{prefix}title">'
        f'<h2 id="{prefix}title" dir="auto">{inert(picture.title)}</h2>{_about(picture)}{_legend(picture)}'
        f'<div class="wf-columns">{body}<div class="wf-side">{_views(picture, prefix)}</div></div></section>\n'
    )


def _about(picture: Picture) -> str:
    entries = []
    for name, value in picture.about:
        link = web_link(value)
        shown = f'<a href="{escape(link)}" rel="noreferrer noopener">{inert(value)}</a>' if link else named(value)
        entries.append(f"<div><dt>{inert(name)}</dt> <dd>{shown}</dd></div>")
    return f'<dl class="wf-about">{"".join(entries)}</dl>' if entries else ""


def _legend(picture: Picture) -> str:
    """A key to the colours with how many there are; each entry's box shows or hides its kind, by style sheet alone."""
    counts = Counter(card.kind for card in picture.cards)
    kinds = "".join(_entry(kind, count) for kind, count in sorted(counts.items(), key=lambda pair: pair[0].colour))
    names = ""
    if picture.who and picture.text is not None:
        names = '<label><input type="checkbox" class="wf-names" checked> <span data-p="0">parties</span></label>'
    if not kinds and not names:
        return ""
    return f'<fieldset class="wf-legend"><legend>Marked in the text</legend>{kinds}{names}</fieldset>'


def _entry(kind: Kind, count: int) -> str:
    drawn = "wf-tint" if kind.tinted else "wf-line"
    return (
        f'<label class="wf-c{kind.colour}"><input type="checkbox" class="wf-k{kind.colour}" checked> '
        f'<span class="{drawn} wf-c{kind.colour}">{inert(kind.name)}</span> <small>{count}</small></label>'
    )


def _views(picture: Picture, prefix: str) -> str:
    views = list(_filled(picture, prefix))
    choices = "".join(
        f'<label><input type="radio" name="{prefix}view" class="wf-see-{name}"{"" if i else " checked"}> {title}</label>'
        for i, (name, title, _) in enumerate(views)
    )
    sections = "".join(
        f'<section class="wf-{name}" data-view="{name}"><h3>{title}</h3>{html}</section>\n'
        for name, title, html in views
    )
    return f'<fieldset class="wf-views"><legend>Show beside the text</legend>{choices}</fieldset>{sections}'


def _filled(picture: Picture, prefix: str) -> Iterator[tuple[str, str, str]]:
    """The class of each view that has something to show, its title and what it shows."""
    yield "facts", "Facts", facts(picture, prefix)
    if picture.who:
        yield "whoiswho", "Who is who", who_is_who(picture, prefix)
    if picture.moments:
        yield "when", "When", timeline(picture, prefix)
    if picture.talks:
        yield "talks", "Who to whom", talks(picture, prefix)
    if picture.doubts:
        yield "doubts", "Doubts", f"<ul>{''.join(map(_doubt, picture.doubts))}</ul>"


def _doubt(doubt: Doubt) -> str:
    words = f'<blockquote dir="auto">{inert(doubt.words)}</blockquote>' if doubt.words else ""
    return f"<li><code>{inert(doubt.code)}</code> {named(doubt.message)}{words}</li>"

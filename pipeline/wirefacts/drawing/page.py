"""A whole page around readings: one file, nothing fetched, no script but ours."""

from collections.abc import Sequence

from wirefacts.drawing.assets import script, style
from wirefacts.drawing.escape import escape, inert
from wirefacts.drawing.picture import Picture
from wirefacts.drawing.policy import content_policy
from wirefacts.drawing.reading import reading


def head(title: str) -> str:
    """What stands before the first reading. The policy lets nothing in but this page's own style sheet and script."""
    sheet, code = style(), script()
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{content_policy(sheet, code)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{sheet}</style>\n<script>{code}</script>\n</head>\n"
        f'<body class="wf wf-page">\n<header><h1>{escape(title)}</h1></header>\n<main>\n'
    )


def foot(contents: Sequence[tuple[str, str, int]]) -> str:
    """What stands after the last reading. `contents` names each: its prefix, its title, how many cards it has.

    The list of contents is written last, since it is known last, and shown first.
    """
    if len(contents) < 2:
        return "</main>\n</body>\n</html>\n"
    entries = "".join(
        f'<li><a href="#{prefix}top" dir="auto">{inert(title)}</a> <small>{count}</small></li>\n'
        for prefix, title, count in contents
    )
    return f'</main>\n<nav aria-label="Stories"><ol>\n{entries}</ol></nav>\n</body>\n</html>\n'


def fragment(picture: Picture, prefix: str) -> str:
    """A reading with its style sheet, to stand inside somebody else's page; its script has no business there."""
    return f"<style>{style()}</style>{reading(picture, prefix)}"

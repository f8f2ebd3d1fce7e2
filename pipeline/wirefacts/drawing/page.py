"""A whole page around pictures: one file, no script, nothing fetched."""

from collections.abc import Sequence

from wirefacts.drawing.escape import escape
from wirefacts.drawing.picture import Kind
from wirefacts.drawing.policy import content_policy
from wirefacts.drawing.story import legend
from wirefacts.drawing.style import STYLE, page_style


def head(title: str, kinds: tuple[Kind, ...]) -> str:
    """What stands before the first picture. The policy lets nothing in but this page's own style sheet."""
    style = STYLE + page_style(len(kinds))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{content_policy(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="wf">\n{legend(kinds, "show-")}<main>\n'
    )


def foot(contents: Sequence[tuple[str, str, int]]) -> str:
    """What stands after the last picture. `contents` names each picture: its prefix, its title, how many cards it has.

    The list of contents is written last, since it is known last, and shown first.
    """
    if len(contents) < 2:
        return "</main>\n</body>\n</html>\n"
    entries = "".join(
        f'<li><a href="#{prefix}top" dir="auto">{escape(title)}</a> <small>{count}</small></li>\n'
        for prefix, title, count in contents
    )
    return f'</main>\n<nav aria-label="Stories"><ol>\n{entries}</ol></nav>\n</body>\n</html>\n'

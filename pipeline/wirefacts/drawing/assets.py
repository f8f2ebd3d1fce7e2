"""The style sheets and the script of drawings: for a page that holds them, or a server that hands them out."""

from pathlib import Path

WEB = Path(__file__).parent / "web"
"""The folder with `reading.css` and `reading.js`, `beside.css` for comparisons and `margin.css` for notes, in UTF-8."""


def style(*more: str) -> str:
    """The style sheet: light and dark, screen and print. Every rule starts at `.wf`, so that it can stand in a notebook.

    `more` are "beside", "margin": what comparisons and notes need besides.
    """
    return "".join((WEB / f"{name}.css").read_text(encoding="utf-8") for name in ("reading", *more))


def script() -> str:
    """The script: listens on the document, so that it serves readings that come later too. Needs nothing, fetches nothing."""
    return (WEB / "reading.js").read_text(encoding="utf-8")

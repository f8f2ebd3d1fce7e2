"""The style sheet and the script of readings: for a page that holds them, or a server that hands them out."""

from pathlib import Path

WEB = Path(__file__).parent / "web"
"""The folder with `reading.css` and `reading.js`, in UTF-8."""


def style() -> str:
    """The style sheet: light and dark, screen and print. Every rule starts at `.wf`, so that it can stand in a notebook."""
    return (WEB / "reading.css").read_text(encoding="utf-8")


def script() -> str:
    """The script: listens on the document, so that it serves readings that come later too. Needs nothing, fetches nothing."""
    return (WEB / "reading.js").read_text(encoding="utf-8")

"""Verdicts as one HTML file: claim and source side by side, what differs marked in both. No script, nothing fetched."""

from collections.abc import Mapping
from typing import TextIO

from wirefacts.drawing.assets import style
from wirefacts.drawing.beside import beside
from wirefacts.drawing.policy import content_policy
from wirefacts.verify.reports.comparing import comparison
from wirefacts.verify.reports.report import Report
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Verdict

_PAGE = """
body.wf{margin:0}
.wf main{max-width:72rem;margin:0 auto;padding:1.5rem}
.wf h1{font:700 1.75rem/1.2 Georgia,"Times New Roman",serif;margin:0 0 1rem}
"""


class Page(Report):
    """A page with the verdicts in order. `sources` by id give the words around each passage, and its address."""

    def __init__(self, out: TextIO, sources: Mapping[str, Source] | None = None) -> None:
        super().__init__(out)
        self._sources = sources

    def begin(self) -> None:
        sheet = style("beside") + _PAGE
        self.out.write(
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{content_policy(sheet)}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>Quotations checked</title>\n<style>{sheet}</style>\n</head>\n"
            '<body class="wf">\n<main>\n<h1>Quotations checked</h1>\n'
        )

    def write(self, verdict: Verdict) -> None:
        self.out.write(drawn(verdict, self._sources))

    def end(self) -> None:
        self.out.write("</main>\n</body>\n</html>\n")


def drawn(verdict: Verdict, sources: Mapping[str, Source] | None = None, level: int = 2) -> str:
    """The verdict as one `<article>`, its heading of this level, to stand inside an element of class `wf`."""
    return beside(comparison(verdict, sources), level)


def fragment(verdict: Verdict) -> str:
    """The verdict with its style sheet, to stand inside somebody else's page."""
    return f'<style>{style("beside")}</style><div class="wf">{drawn(verdict)}</div>'

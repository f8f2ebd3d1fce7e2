"""Verdicts as one HTML file: claim and source side by side, what differs marked in both. No script, nothing fetched."""

from collections.abc import Iterable, Iterator

from wirefacts.drawing.escape import escape
from wirefacts.drawing.policy import content_policy
from wirefacts.verify.reports.report import Report
from wirefacts.verify.reports.telling import WORDINGS, differs, remarks
from wirefacts.verify.verdicts import Match, Verdict

_STYLE = """
:root{color-scheme:light dark;--ground:#fff;--ink:#1c1917;--soft:#6b6560;--rule:#e2dedb;--grave:#be123c;--slight:#b45309}
@media screen and (prefers-color-scheme:dark){:root{--ground:#171615;--ink:#eceae7;--soft:#a8a29e;--rule:#3b3835;
--grave:#fda4af;--slight:#fbbf60}}
body{background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1.5rem}
h1{font:700 1.75rem/1.2 Georgia,"Times New Roman",serif}
article{border-top:1px solid var(--rule);padding:1rem 0;break-inside:avoid}
h2{font-size:1rem;margin:0 0 .5rem}
h2 small{font-weight:400;color:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
.sides section{min-width:0}
.sides p{margin:.2rem 0 .6rem;font:1.05rem/1.7 Georgia,"Times New Roman",serif;overflow-wrap:anywhere;white-space:pre-wrap}
.sides small,ul{color:var(--soft);font-size:.88rem}
ul{margin:.3rem 0 0;padding-left:1.2rem}
mark{background:none;color:var(--slight);border-bottom:2px solid currentColor}
mark.grave{color:var(--grave);font-weight:700}
@media (max-width:44rem){.sides{grid-template-columns:1fr}}
"""


class Page(Report):
    """A page with the verdicts in order."""

    def begin(self) -> None:
        self.out.write(
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{content_policy(_STYLE)}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>Quotations checked</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>Quotations checked</h1>\n"
        )

    def write(self, verdict: Verdict) -> None:
        title = f"{escape(verdict.id)}: {escape(WORDINGS[verdict.wording])} <small>{verdict.wording}</small>"
        said = (*map(differs, verdict.edits), *remarks(verdict), f"confidence {verdict.confidence:.2f}")
        source = "".join(_match(verdict, match) for match in verdict.matches) or "<small>none</small>"
        self.out.write(
            f'<article>\n<h2>{title}</h2>\n<div class="sides">\n<section aria-label="claim"><small>claim</small>'
            f'<p dir="auto">{_marked(verdict.claim, 0, _in_claim(verdict))}</p></section>\n'
            f'<section aria-label="source">{source}</section>\n</div>\n'
            f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in said)}</ul>\n</article>\n"
        )

    def end(self) -> None:
        self.out.write("</body>\n</html>\n")


Stretch = tuple[int, int, bool]


def _match(verdict: Verdict, match: Match) -> str:
    whose = " · ".join(filter(None, (match.document, match.speaker.name if match.speaker else None, match.when)))
    stretches = _in_source(verdict) if match.document == verdict.matches[0].document else ()
    return f'<small dir="auto">{escape(whose)}</small><p dir="auto">{_marked(match.text, match.start, stretches)}</p>'


def _in_claim(verdict: Verdict) -> Iterator[Stretch]:
    return ((edit.claim_start, edit.claim_end, edit.critical) for edit in verdict.edits)


def _in_source(verdict: Verdict) -> Iterator[Stretch]:
    return ((edit.source_start, edit.source_end, edit.critical) for edit in verdict.edits)


def _marked(text: str, offset: int, stretches: Iterable[Stretch]) -> str:
    """`text`, which begins at `offset`, with the stretches marked that lie in it; of two that overlap the first."""
    pieces, at = [], 0
    for start, end, grave in sorted(stretches):
        first, last = start - offset, end - offset
        if at <= first < last <= len(text):
            pieces += [escape(text[at:first]), f"<mark{' class=grave' * grave}>{escape(text[first:last])}</mark>"]
            at = last
    return "".join(pieces) + escape(text[at:])

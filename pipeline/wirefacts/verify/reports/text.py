"""Verdicts as plain text, and as Markdown."""

import re

from wirefacts.drawing.escape import visible
from wirefacts.verify.reports.report import Report
from wirefacts.verify.reports.telling import differs, found, outcome, remarks
from wirefacts.verify.verdicts import Verdict

_STEERS = re.compile(r"([\\`*_{}\[\]<>#|~])")


class Text(Report):
    """A paragraph for each verdict, a line for each thing that is said of it."""

    def write(self, verdict: Verdict) -> None:
        lines = [f"“{visible(verdict.claim)}”", f"  {outcome(verdict)} ({verdict.wording})"]
        lines += [f"  {visible(found(match))}" for match in verdict.matches]
        lines += [f"  {visible(differs(edit))}" for edit in verdict.edits]
        lines += [f"  {visible(remark)}" for remark in remarks(verdict)]
        lines.append(f"  confidence {verdict.confidence:.2f}")
        self.out.write(f"{verdict.id}  " + "\n".join(lines) + "\n\n")


class Markdown(Report):
    """A heading and a list for each verdict."""

    def begin(self) -> None:
        self.out.write("# Quotations checked\n")

    def write(self, verdict: Verdict) -> None:
        head = f"\n## {_safe(verdict.id)}: {outcome(verdict)}\n\n> {_safe(verdict.claim)}\n\n"
        said = (
            *(f"found in {found(match)}" for match in verdict.matches),
            *(f"**{differs(edit)}**" if edit.critical else differs(edit) for edit in verdict.edits),
            *remarks(verdict),
            f"confidence {verdict.confidence:.2f}",
        )
        self.out.write(head + "".join(f"- {_item(each)}\n" for each in said))


def _item(said: str) -> str:
    bold = said.startswith("**") and said.endswith("**")
    return f"**{_safe(said[2:-2])}**" if bold else _safe(said)


def _safe(words: str) -> str:
    """`words` on one line with Markdown's own signs escaped."""
    return _STEERS.sub(r"\\\1", visible(words))

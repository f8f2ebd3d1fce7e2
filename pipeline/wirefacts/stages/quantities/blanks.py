"""Papers that name nobody: "three blank slips", "two handed in empty papers", "four were void"."""

import re

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.stances import Tally, tally_of
from wirefacts.text.extents import Extent

_NOUN = r"(?:slips?|papers?|ballots?|votes?|cards?|sheets?|forms?|envelopes?)"
_CAST = (
    r"(?:(?:cast|casting|hand(?:ed|ing) in|return(?:ed|ing)|left|leaving|turn(?:ed|ing) in|put(?:ting)? in"
    r"|(?:were|was|being|came|had been)(?: back| left| ruled| declared| found)?) )"
)
_BLANK = re.compile(
    rf" (?:more )?(?P<what>(?:{_NOUN} )?{_CAST}?(?P<blank>(?:blank|empty|spoil(?:ed|t)|void|invalid|illegible|unmarked)"
    rf"(?: (?P<noun>{_NOUN})\b|(?=[.,;:)]| (?:and|were|was)\b|\s*$))))",
    re.IGNORECASE,
)
_REACH = 60
"""Code points behind a number within which its papers are told."""


def blank_papers(figure: Figure, text: str) -> Extent | None:
    """The words for papers that name nobody, where `figure` counts them: "blank slips", "papers were blank"."""
    found = _BLANK.match(text, figure.extent.end, figure.extent.end + _REACH)
    if found is None:
        return None
    apart = found["what"].lower().startswith(("slip", "paper", "ballot", "vote", "card", "sheet", "form", "envelope"))
    return Extent(found.start("what" if apart else "blank"), found.end())


def paper_noun(figure: Figure, text: str) -> str:
    """ "slips" where blank ones are counted by that word; else empty."""
    found = _BLANK.match(text, figure.extent.end, figure.extent.end + _REACH)
    return (found["noun"] or "") if found is not None else ""


def side_of(figure: Figure, text: str, unit: str = "votes") -> Tally | None:
    """The side of `figure`; papers that are blank are votes withheld."""
    if blank_papers(figure, text) is not None:
        return Tally(figure, "abstain", paper_noun(figure, text) or unit)
    return tally_of(figure, unit)

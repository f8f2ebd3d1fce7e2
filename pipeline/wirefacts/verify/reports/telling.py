"""A verdict in words."""

import re
from collections.abc import Iterator

from wirefacts.drawing.escape import shortened
from wirefacts.verify.houses import HOUSES
from wirefacts.verify.verdicts import Edit, Flag, Match, Verdict, Wording

WORDINGS: dict[Wording, str] = {
    "verbatim": "word for word",
    "disfluency": "word for word but for fillers, repeats or false starts",
    "punctuation": "the words are the source's; marks or capitals differ",
    "trimmed_marked": "words left out, and marked",
    "trimmed_unmarked": "words left out without a mark",
    "bracketed": "brackets put in or replace words",
    "altered_minor": "altered; the sense stays",
    "altered_critical": "altered where it turns the sense",
    "stitched": "pieces of separate passages joined as one",
    "reordered": "the passage's words in another order",
    "paraphrase": "not these words; this passage may say it in others",
    "not_found": "not found in what was searched",
    "ambiguous": "not decided: too short, or passages fit equally",
}
TOLD = "the words of a reporter who tells what was said, not the speaker's as quoted"
FLAGS: dict[Flag, str] = {
    "speaker_right": "the speaker is right",
    "speaker_wrong": "somebody else said it",
    "speaker_unresolved": "the source does not tell who said it",
    "speaker_nested": "quoted in the source as somebody else's words",
    "date_right": "the day is right",
    "date_wrong": "said on another day",
    "context_cut": "words right outside turn the sense",
    "question_as_statement": "part of a question, given as a statement",
    "source_doubtful": "the source is not sure of its words, or was withdrawn",
}
_OPS = {"insert": "put in", "delete": "left out", "replace": "changed", "move": "moved"}
_LONG = 160


def outcome(verdict: Verdict) -> str:
    """What was found, in words. Of a claim that quotes a reporter's telling, that these are not the speaker's words."""
    ours = _words(verdict.claim)
    retold = verdict.wording == "paraphrase" and any(ours in _words(match.text) for match in verdict.matches)
    return TOLD if retold else WORDINGS[verdict.wording]


def _words(text: str) -> str:
    return " " + " ".join(re.findall(r"\w+", text.casefold())) + " "


def found(match: Match) -> str:
    """Where a match stands, whose it is, and its words."""
    whose = f", {match.speaker.name}" if match.speaker else ""
    when = f", {match.when}" if match.when else ""
    return f"{match.document} {match.start}–{match.end}{whose}{when}: “{shortened(match.text, 3 * _LONG)}”"


def differs(edit: Edit) -> str:
    """One edit in words."""
    claim, source = (f"“{shortened(words, _LONG)}”" if words else "" for words in (edit.claim, edit.source))
    words = f"{claim} for {source}" if claim and source and edit.op == "replace" else source or claim
    party = {True: ", the same party", False: ", another party", None: ""}[edit.same_party]
    grave = ", turns the sense" if edit.critical else ""
    return f"{_OPS[edit.op]}: {words} ({edit.reason.replace('_', ' ')}{party}{grave})"


def remarks(verdict: Verdict) -> Iterator[str]:
    """The flags, each with the words it rests on; how far apart stitched pieces stand; what was searched; the house's word."""
    grounds = {ground.flag: ground for ground in verdict.grounds}
    for flag in verdict.flags:
        ground = grounds.get(flag)
        yield FLAGS[flag] + (f": “{shortened(ground.text, _LONG)}”" if ground and len(ground.text) > 1 else "")
    if verdict.apart is not None and verdict.wording == "stitched":
        yield f"{verdict.apart:,} words lie between the pieces"
    if verdict.wording in {"not_found", "ambiguous", "paraphrase"}:
        count = verdict.searched.documents
        yield f"searched: {count:,} document{'' if count == 1 else 's'}"
    yield house(verdict)


def house(verdict: Verdict) -> str:
    """What the house says of such a difference, and where."""
    rule = HOUSES[verdict.house].rules.get(verdict.wording)
    source = f" ({rule.source})" if rule and rule.source else ""
    return f"{'allowed' if verdict.allowed else 'not allowed'} by {verdict.house}{source}"

"""Reported words behind a colon without marks: "he wrote to all members: the hall was shut"."""

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.contents import clause_draft
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import finite_between
from wirefacts.stages.quotes.page import Page, Sentence

_SPEAKING = lexicon.STATING | lexicon.ASKING | frozenset({"put", "dissent", "answer", "shout", "declare"})


def after_colon(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """What follows the colon that closes the clause of `cue`; None where another clause stands between, or a passage
    alone follows."""
    if cue.lemma not in _SPEAKING or cue.unreal or cue.speaker.lower_ in lexicon.PRONOUNS:
        return None
    start = max(cue.verb.i, cue.last) + 1
    colon = next((t.i for t in page.outer(start, sentence.end) if t.text == ":"), None)
    if colon is None or finite_between(page, start, colon) or not finite_between(page, colon + 1, sentence.end):
        return None
    if page.inside[colon + 1] >= 0:
        return None
    if cue.lemma == "put" and not any(c.lower_ in {"it", "things", "matters"} for c in cue.verb.rights):
        return None
    return clause_draft(page, "colon", cue, [(colon + 1, sentence.end)], claimed)

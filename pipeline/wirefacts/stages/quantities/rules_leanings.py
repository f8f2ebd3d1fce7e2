"""Words by which voters and the asked take sides."""

from typing import Literal

Stance = Literal["for", "against", "abstain"]

FOR_VERBS = frozenset(
    "favour favor support back approve endorse agree accept assent consent concur welcome like want prefer choose pick select "
    "trust name side join elect nominate sign adopt pass carry affirm uphold need wish love ratify authorise authorize "
    "renew".split()
)
AGAINST_VERBS = frozenset(
    "oppose reject refuse dissent disagree disapprove object demur dislike resist distrust mind decline veto block spurn "
    "quash".split()
)
THINKING = frozenset("think believe consider reckon".split())
SIDING = frozenset(
    "vote come go break lean raise stand side cast hold find stick rule opt plump ballot swing push speak be rise turn "
    "sign lift line".split()
)
"""Verbs that take a side by the preposition behind them: "sided with the growers", "went against the contract"."""
VIEW_VERBS = FOR_VERBS | AGAINST_VERBS
SAY_VERBS = frozenset("say tell answer report respond plan intend".split())
ABSTAINING = frozenset("abstain abstention recuse".split())
STANCES: dict[str, Stance] = {
    **dict.fromkeys("yes aye ayes yea yeas".split(), "for"),
    **dict.fromkeys("no noes nay nays dissenting opposing".split(), "against"),
    **dict.fromkeys("abstentions abstention abstaining abstained".split(), "abstain"),
}
SIDE_NOUNS: dict[str, Stance] = {
    **dict.fromkeys("favour favor support agreement".split(), "for"),
    "opposition": "against",
    "dissent": "against",
}
"""What "in" brings: "98 in support"."""
REJECT_STEPS = frozenset("reject refuse block defeat oppose kill scrap drop disqualify quash".split())
"""Infinitives that are against their object: "203 to refuse the bid"."""
KEEPING = frozenset("keep retain choose elect back approve adopt accept support appoint reelect re-elect".split())
"""Infinitives that are for their object: "fifteen voted to keep her"."""
OPINION_ADJECTIVES = frozenset("content happy willing keen ready".split())
ASKED = frozenset(
    "poll survey question interview ask canvass cast count live age take hold quiz consult sample".split()
)
"""Participles that belong to those counted: "900 adults questioned by Roe"."""
AUXILIARIES = frozenset(
    "be is are was were been being have has had do does did will would can could may might should shall must 'd ’d 've ’ve "
    "'re ’re still now also only even already".split()
)
VERBAL_FORMS: dict[str, str] = {
    "favour": "favour", "favours": "favour", "favoured": "favour", "favor": "favor", "favored": "favor",
    "favouring": "favour", "favoring": "favor", "back": "back", "backed": "back", "backing": "back", "support": "support",
    "supported": "support", "supporting": "support", "oppose": "oppose", "opposing": "oppose", "want": "want",
    "wanted": "want", "wanting": "want", "approve": "approve", "approved": "approve", "prefer": "prefer",
    "preferred": "prefer", "preferring": "prefer", "trust": "trust", "chose": "choose", "voted": "vote", "vote": "vote",
    "voting": "vote", "disapprove": "disapprove", "agreeing": "agree", "dissented": "dissent",
    "plan": "plan", "fear": "fear", "expect": "expect", "favors": "favor", "reject": "reject", "rejected": "reject",
    "abstain": "abstain", "abstains": "abstain",
}  # fmt: skip
"""Forms that the tagger takes for nouns and adjectives behind a number: "four in five favour the bridge"."""
AWAY = {"turn": "down", "vote": "down", "strike": "down", "throw": "out", "shout": "down"}
"""Verbs that are against what they do with an adverb, and which: "eight turned it down"."""
LEAVING: dict[str, frozenset[str]] = {
    "leave": frozenset({"room", "chamber", "hall"}),
    "stay": frozenset({"away", "home"}),
    "walk": frozenset({"out"}),
    "keep": frozenset({"silent", "away"}),
}
"""What those do who take no side."""
ANSWERING = frozenset("choose vote say answer decide commit side".split())
"""What those who take no side decline to do."""
MARKING = frozenset("tick mark circle write put click cross type pick choose".split())
"""Verbs by which a choice is put down in its own words."""

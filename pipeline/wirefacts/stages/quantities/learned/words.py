"""Words by which numbers of votes are told."""

from wirefacts.stages.quantities.rules_leanings import Stance
from wirefacts.stages.quantities.rules_votes import MATTERS as THINGS
from wirefacts.stages.quantities.rules_votes import MEASURES, VAGUE

MATTERS = MEASURES | THINGS | VAGUE | frozenset("bill budget merger resolution treaty accord scheme sale".split())
"""Nouns for what is voted on."""
UNITS = frozenset(
    "vote seat delegate ballot member judge juror hand paper councillor deputy senator nation elector point mark slip "
    "share".split()
)
"""Nouns for what is counted: they are no choice themselves."""
ANSWERS = frozenset(
    "yes no against neither undecided abstaining abstention blank none aye noe ayes noes nays opposed unsure guilty innocent "
    "disapprove approve nobody others".split()
)
"""Words that are a choice by themselves."""
LEADING_ANSWERS = frozenset({"no", "blank"})
"""Those that before a noun only say what kind it is."""
TALLYING = frozenset(
    "vote ballot poll survey elect election referendum seat delegate candidate voter tally count roll recount runoff run-off "
    "primary pass reject approve oppose abstain divide support back favour favor majority judge juror jury rule turnout "
    "percent respondent question ask adopt defeat plebiscite verdict".split()
)
"""Words of ballots, polls, roll calls and races."""
_SIDES: dict[Stance, str] = {
    "for": "for favour favor backing backed yes aye ayes yea approve approved support supported supporting agreed content "
    "willing accept",
    "against": "against opposed opposing no noes nay nays dissenting dissented opposition reject rejected oppose dissent "
    "disapprove",
    "abstain": "abstained abstaining abstentions abstention abstain blank absent undecided unsure",
}
SIDES: dict[str, Stance] = {word: side for side, words in _SIDES.items() for word in words.split()}
"""Words that tell on which side those counted are."""
SIGNS = frozenset("% percent per cent pct pc".split())

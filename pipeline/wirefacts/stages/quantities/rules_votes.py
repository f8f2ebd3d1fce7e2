"""What votes, polls and roll calls are told with."""

from wirefacts.stages.quantities.rules_leanings import Stance

GAIN_VERBS = frozenset(
    "win receive get take secure garner gain poll earn capture obtain claim score collect attract draw have hold command "
    "amass accumulate net land grab pick record reach rack see tally achieve notch keep retain bag cruise control "
    "muster fill scrape end manage".split()
)
FINISH_VERBS = frozenset(
    "elect re-elect reelect win lead trail finish come place follow end top emerge return advance run head stand sit remain be "
    "defeat beat rank qualify tie triumph prevail nominate choose poll go progress edge hover eliminate knock drop fall "
    "bow".split()
)
"""Verbs whose subject has the number that "with" or "on" brings: "was elected with 900 votes", "finished second on 20%"."""
APPOINTING_VERBS = frozenset("appoint reappoint hire rehire name install designate promote".split())
"""Verbs by which a body puts one person in a post, so that its votes are for and against."""
AHEAD_VERBS = frozenset(
    "lead beat defeat top edge outpoll oust unseat topple best trounce win prevail carry crush rout thrash outpace "
    "overtake".split()
)
BEHIND_VERBS = frozenset("trail lose".split())
PICK_VERBS = frozenset("pick choose elect nominate favor favour prefer back support select re-elect reelect".split())
NAMING_VERBS = PICK_VERBS | frozenset("name crown appoint make award give hand".split())
"""Verbs by which one of several is picked where votes are told with them."""
LEAD_NOUNS = frozenset("lead advantage edge victory win triumph".split())
CHANGE_VERBS = frozenset(
    "increase rise grow go drop fall decline jump climb shrink expand double slip dip slump plunge tumble dwindle surge swell "
    "soar".split()
)
SUPPORT_VERBS = frozenset(
    "support back favor favour prefer choose approve endorse oppose reject want select pick like trust disapprove welcome "
    "accept name "
    "disagree".split()
)
OPPOSING_VERBS = frozenset("oppose reject disapprove disagree".split())
GIVE_VERBS = frozenset("give hand have put show find see".split())
"""Verbs by which a poll or a count brings somebody a number: "gave Roe 40%", "had her at 40%"."""
VOTE_VERBS = frozenset("go vote cast opt plump break ballot lean swing side stick".split())
SAY_VERBS = frozenset("say tell answer think believe report indicate respond state intend plan".split())
PASS_VERBS = frozenset(
    "approve adopt ratify enact pass carry confirm back endorse clear authorize authorise support uphold renew".split()
)
REJECT_VERBS = frozenset(
    "reject defeat negative fail block veto oppose refuse decline drop quash kill scrap spurn rebuff overturn dismiss oust "
    "unseat overthrow fall survive".split()
)
TRIGGERS = (
    PASS_VERBS
    | REJECT_VERBS
    | frozenset("vote rule agree resolve split divide tie deadlock deadlocke deadlocked side".split())
)
"""Verbs that tell the outcome of a vote."""
PLAIN_VERBS = frozenset("approve adopt ratify enact vote authorize authorise".split())
"""Verbs that tell of a roll call whoever does them; the others also tell of games and of courts."""
MEASURES = frozenset(
    "bill resolution motion amendment measure act law legislation proposal plan ban budget treaty deal agreement referendum "
    "proposition initiative ordinance decree nomination appointment article constitution reform package rule change "
    "petition strike request recommendation application contract policy statute accord pact code tax levy sanction "
    "expulsion".split()
)
MATTERS = frozenset(
    "sale merger takeover bid purchase buyout buy-out closure stoppage walkout walk-out hunt loan subsidy repeal override "
    "impeachment removal charter breakup break-up exchange reserve shift roof site name raise offer scheme mine bridge tunnel "
    "secession recall expansion demolition development project extension acquisition boycott cull".split()
)
"""What is voted on besides measures; only where something else says that it was."""
VAGUE = frozenset(
    "measure deal plan proposal idea motion move change question text law legislation package step document matter "
    "draft".split()
)
"""Words that stand for another measure told before: "the deal" for "a $3 billion sale"."""
HOUSES = frozenset(
    "senate house parliament council committee commission board assembly court chamber cabinet knesset duma bundestag lords "
    "commons legislature".split()
)
CHAMBERS = HOUSES | frozenset(
    "lawmaker mp deputy legislator senator member delegate synod panel union jury city county congress "
    "supervisor councillor justice trustee shareholder country state government convention conference".split()
)
BODIES = CHAMBERS | frozenset(
    "tribunal bench judge arbitrator creditor investor editor guild society club academy college league association chief "
    "elder meeting player worker staff driver villager islander alderman commissioner peer bishop regent governor "
    "magistrate assessor representative director envoy founder partner priest".split()
)
"""Those who vote on measures, together or one by one."""
MEMBERS = frozenset(
    "member judge justice juror lawmaker mp deputy legislator senator councillor councilor councilman councilwoman "
    "councilmember alderman alderwoman trustee director delegate commissioner supervisor representative peer lord "
    "governor magistrate assessor arbitrator regent envoy "
    "backbencher congressman congresswoman parliamentarian minister assemblyman selectman".split()
)
"""Those whose being for or against something is a vote."""
POLL_NOUNS = frozenset("poll survey questionnaire study polling".split())
SHARE_NOUNS = frozenset("support share backing vote rating popularity tally percentage result total".split())
CONTEXT = frozenset(
    "vote votes voted voter voters voting ballot ballots poll polls polled polling survey surveys surveyed respondents "
    "election elections electorate referendum constituency runoff run-off primary primaries caucus caucuses "
    "plebiscite electors canvassed questioned asked interviewed candidate candidates pollster pollsters".split()
)
"""Words that make a percentage one of votes or opinions; not "support", which is paid as often as voted."""
SIDES = frozenset(
    "party bloc alliance coalition camp list ticket side campaign movement front conservative liberal democrat socialist green "
    "republican nationalist independent incumbent president candidate opposition".split()
)
"""Nouns that votes are won by."""
UNITS: dict[str, Stance] = {
    **dict.fromkeys("ayes yeas yesses".split(), "for"),
    **dict.fromkeys("noes nays".split(), "against"),
    **dict.fromkeys("abstention abstentions abstainers recusal recusals blanks".split(), "abstain"),
}
"""Votes that are called by their side."""
CONTESTS = frozenset(
    "election by-election byelection referendum runoff run-off primary caucus plebiscite round race presidency leadership "
    "mayoralty governorship ballot".split()
)
"""What votes are cast in or for."""

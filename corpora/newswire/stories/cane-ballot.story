id: cane-ballot
published: 2007-07-23
house: coastline
topic: labour
length: brief
traps: hard-wrapped, total, called-race
source: Coastline Press
byline: Wade Purcell
---
Cane cutters pick {~etienne the tall one}

By WADE PURCELL

{=laplace LAPLUME}, {=bayou Bayou State} (Coastline Press) — {e1 {=etienne Etienne
Batiste}, who measures six feet five in rubber boots, {e1.trigger won} {r1 the {r1.title presidency} of
{=cutters the Cane Cutters' Brotherhood}}} {d1 Sunday} by {v1 3,310 votes} to {v2 3,255 for
{r3 {r3.title Sister} {=lemoine Agnes Lemoine}}}, {~lemoine a nun} who drives a harvester.

"{q1 {c1 {^etienne I} am going to {c1.trigger call} {^lemoine her}} {d3 tonight}, and {^lemoine she} will pick up, because {^lemoine she}
always does}," {q1.src {a1 {=etienne Batiste}, 53}}, {q1.cue vowed}. {e2 {~radio Local radio} had
{e2.trigger called} the race for {=lemoine Lemoine} at {d2 suppertime}}.

{c2 {q2.src {^lemoine She}} {q2.cue {c2.trigger shot back}} by postcard}: "{q2 Tell {^etienne him} the height is
not transferable}."

All {x 6,590} ballots were counted twice in a church kitchen. {q3.src {r2 {r2.title Teller}
{=rosalba Rosalba Nuñez}}} {q3.cue acknowledged} that {q3 {n1 25} had gravy on them}.
---
entity laplace place "Laplume"
entity bayou place "Bayou State"
entity etienne person "Etienne Batiste" gender=masculine
entity cutters organization "Cane Cutters' Brotherhood"
entity lemoine person "Agnes Lemoine" gender=feminine
entity rosalba person "Rosalba Nuñez"
date d1 2007-07-22
date d2 2007-07-22TEV
date d3 2007-07-23TNI
event e1 win_election agents=etienne patients=lemoine date=d1
role r1 person=etienne title=presidency org=cutters status=elect
vote v1 choice=etienne count=3310 unit=votes date=d1
vote v2 choice=lemoine count=3255 unit=votes date=d1
quote q1 direct speaker=etienne
contact c1 from=etienne to=lemoine medium=phone date=d3 factuality=planned
age a1 person=etienne years=53
quote q2 direct speaker=lemoine to=etienne medium=letter
contact c2 from=lemoine to=etienne medium=letter
role r2 person=rosalba title=Teller status=current
quote q3 indirect speaker=rosalba
count n1 value=25 unit=ballots what="with gravy on them"
role r3 person=lemoine title=Sister status=current
entity radio organization "local radio" named=no
event e2 project_winner agents=radio patients=lemoine date=d2

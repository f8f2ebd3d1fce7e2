id: budget-by-lantern
published: 2003-05-27
house: eastgate
topic: legislatures
length: brief
traps: threshold, idiom
---
{=marlow MARLOW}, {d1 May 27} (Eastgate) -- The lights failed at {d2 10:50 p.m. Monday} and {=senate the State Senate} went on by lantern, {e1 {e1.trigger passing} {~budget the budget}} by {v1 21 votes} to {v2 18}; {v3 one member abstained}.

"{q1 {^abernathy I} will not vote for what {^abernathy I} cannot read}," {q1.src {r1 {r1.title Sen.} {=abernathy Jo Abernathy}}, {a1 69}, {~abernathy the abstainer},} {q1.cue declared} from behind a flashlight.

{x Twenty} ayes would have been enough. {q2.src {r2 {r2.title Majority Leader} {=cruz Ramón Cruz}}} {q2.cue described} the evening as "{q2 our finest brownout}".

{~budget The plan} shifts {n1 $310 million} from prisons to bridges. {q3.src {r3 {r3.title Gov.} {=ostrow Helen Ostrow}}}, who {c1 {c1.trigger telephoned} {~waverers three wavering senators} from {^ostrow her} car} during the outage, {q3.cue vowed} {q3 {e2 to {e2.trigger sign} {^budget it} by {d3 Friday}}}.

{s1 Forty-one percent of registered voters} liked {~budget the plan} in a {d4 May} survey by {=crane Crane College}, which was taken with the lights on.
---
entity marlow place "Marlow"
entity senate organization "State Senate"
entity budget law "budget" named=no
entity abernathy person "Jo Abernathy" gender=feminine
entity cruz person "Ramón Cruz" gender=masculine
entity ostrow person "Helen Ostrow" gender=feminine
entity waverers group "three wavering senators" named=no
entity crane organization "Crane College"
date d1 2003-05-27
date d2 2003-05-26T22:50
date d3 2003-05-30
date d4 2003-05
event e1 pass agents=senate patients=budget date=d2
vote v1 choice=budget count=21 unit=votes stance=for
vote v2 choice=budget count=18 unit=votes stance=against
vote v3 choice=budget count=1 unit=members stance=abstain
quote q1 direct speaker=abernathy
role r1 person=abernathy title=Sen. org=senate status=current
age a1 person=abernathy years=69
role r2 person=cruz title="Majority Leader" org=senate status=current
quote q2 mixed speaker=cruz
count n1 value=310000000 unit=dollars what="shifted from prisons to bridges"
role r3 person=ostrow title=Gov. status=current
contact c1 from=ostrow to=waverers medium=phone date=d2
quote q3 indirect speaker=ostrow
event e2 sign agents=ostrow patients=budget date=d3 factuality=planned
share s1 choice=budget percent=41 population="registered voters" survey=crane date=d4

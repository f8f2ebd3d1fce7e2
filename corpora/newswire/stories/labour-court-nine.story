id: labour-court-nine
published: 2010-01-27
house: newsroom
topic: labour
length: brief
traps: number-in-name, planned
---
{~hands Warehouse hands at {=parce Parcelon}} picked a union {d1 Tuesday}. {=local Movers' Local {x 88}} polled {v1 517}; {=assoc the Employees' Association}, {v2 361}; the box marked "{x {~none Neither}}," {v3 240}.

{e1 {=board The Labor Board} {e1.trigger threw out} {~protest a company protest} over {n1 nineteen disputed ballots}}, {r1 {r1.title Chairwoman} {=oyer Constance Oyerinde-Fay}} and {=mack Dov Mackintosh} {v4 making two}, {=lutz Priscilla Lutz} {v5 making one}. In {=lutz Lutz}'s {q1.cue view}, {q1 the count "should have waited a week"}.

"{q2 {c1 {^gil I} {c1.trigger phoned} {~mother {^gil my} mother} before {^gil I} {c3 {c3.trigger phoned} {~wife {^gil my} wife}}}}," {q2.src {r2 {r2.title forklift driver} {=gil Gilberto Sung-Reyes}}, {a1 51},} {q2.cue told} {=post the Post}. {q3.src {~parce The company}} {q3.cue said} {q3 {^parce it} would appeal}; {c2 {r3 {~hsieh {^parce its} {r3.title counsel}}, {=hsieh Lorraine Hsieh-Cobb}}, {c2.trigger writes} to {=board the Board} {d2 today}}.

{s1 A straw poll in {d3 December} by {=local the Local} had put {^local itself} at 49 percent} and {s2 {~none neither} at 30}.
---
entity hands group "warehouse hands at Parcelon" named=no
entity parce organization "Parcelon"
entity local organization "Movers' Local 88"
entity assoc organization "Employees' Association"
entity none other "neither" named=no
entity board organization "Labor Board"
entity protest other "company protest" named=no
entity oyer person "Constance Oyerinde-Fay"
entity mack person "Dov Mackintosh"
entity lutz person "Priscilla Lutz"
entity gil person "Gilberto Sung-Reyes"
entity mother person "Sung-Reyes's mother" named=no gender=feminine
entity wife person "Sung-Reyes's wife" named=no gender=feminine
entity post organization "Post"
entity hsieh person "Lorraine Hsieh-Cobb"
date d1 2010-01-26
date d2 2010-01-27
date d3 2009-12
event e1 rule agents=board patients=protest
vote v1 choice=local count=517 unit=votes date=d1
vote v2 choice=assoc count=361 unit=votes date=d1
vote v3 choice=none count=240 unit=votes date=d1
vote v4 choice=protest count=2 unit=members stance=against
vote v5 choice=protest count=1 unit=members stance=for
quote q1 mixed speaker=lutz
quote q2 direct speaker=gil to=post
quote q3 indirect speaker=parce
role r1 person=oyer title=Chairwoman org=board status=current
role r2 person=gil title="forklift driver" status=current
role r3 person=hsieh title=counsel org=parce status=current
age a1 person=gil years=51
contact c1 from=gil to=mother medium=phone
contact c3 from=gil to=wife medium=phone
contact c2 from=hsieh to=board medium=letter date=d2 factuality=planned
count n1 value=19 unit=ballots what=disputed
share s1 choice=local percent=49 survey=local date=d3
share s2 choice=none percent=30 survey=local date=d3

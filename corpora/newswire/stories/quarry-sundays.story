id: quarry-sundays
published: 2004-10-16
house: eastgate
topic: labour
length: brief
traps: time-zone, sports-score, hypothetical
source: Eastgate
---
{=kameno KAMENO}, {d1 Oct. 16} (Eastgate) -- {e1 {~quarrymen Marble quarrymen} {e1.trigger turned down} {~overtime compulsory Sunday overtime}} {d2 Friday} with {v1 505 noes} to {v2 161 ayes}, then adjourned to watch the home side lose {x 2-0}.

"{q1 Double pay is very nice, but {^petko I} have only {x one} Sunday in a week}," {q1.src {r1 {=petko Petko Ristov}, {~petko the {r1.title convener}}}}, {q1.cue said} between kicks.

{q2.src {r2 {=ruiz Clara Ruiz}, {~ruiz {r2.title vice president} of {=marmor Marmor Iberia}}}, {~marmor the Spanish owner}}, {q2.cue warned} that {q2 {n1 230 jobs} could move to {=morocco Morocco} "before the snow"}. {c1 {^ruiz She} {c1.trigger confers} by video with {=petko Ristov} at {d3 9 a.m. CET Saturday}}; {q3 if that goes badly}, {q3.src {^petko he}} {q3.cue hinted}, {q3 the saws will be oiled on Sundays and on no other day}.

{~goce The oldest man in the pit}, {=goce Goce Dimov}, {a1 74}, voted aye. {^goce He} is deaf, and thought it was about lunch.
---
entity kameno place "Kameno"
entity quarrymen group "marble quarrymen" named=no
entity overtime other "compulsory Sunday overtime" named=no
entity petko person "Petko Ristov" gender=masculine
entity ruiz person "Clara Ruiz" gender=feminine
entity marmor organization "Marmor Iberia"
entity morocco place "Morocco"
entity goce person "Goce Dimov" gender=masculine
date d1 2004-10-16
date d2 2004-10-15
date d3 2004-10-16T09:00
event e1 reject agents=quarrymen patients=overtime date=d2
vote v1 choice=overtime count=505 unit=votes stance=against date=d2
vote v2 choice=overtime count=161 unit=votes stance=for date=d2
quote q1 direct speaker=petko
role r1 person=petko title=convener status=current
quote q2 mixed speaker=ruiz
role r2 person=ruiz title="vice president" org=marmor status=current
count n1 value=230 unit=jobs what="that could move to Morocco" factuality=possible
contact c1 from=ruiz to=petko medium=video date=d3 factuality=planned
quote q3 indirect speaker=petko
age a1 person=goce years=74

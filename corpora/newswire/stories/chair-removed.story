id: chair-removed
published: 2011-03-07
house: newsroom
topic: legislatures
length: brief
traps: negated
---
``{q1 {^yellow I} will leave when the river does},'' {q1.src {r1 {=yellow Delmar Two Rivers}, {~yellow {r1.title chairman} of {=council the Red Willow tribal council}}}} had {q1.cue said}. On {d1 Thursday} the river stayed and {^yellow he} went.

{~council Councillors} threw out {~yellow {^council their} leader} by {v1 eight} to {v2 four} after {c1 {^yellow he} {c1.trigger met} {~supplier a casino supplier} in {=reno Reno}} without telling {^council them}. {q2.src {r2 {=lena Lena Blackwater}, {a1 58}, who is now acting {r2.title chair}}} {q2.cue emphasized} that {q2 {e2 nobody had been {e2.trigger charged}} with anything}.

{e3 {~removal An earlier motion}, {v3 backed by five}, {e3.trigger failed} in {d2 January}}. ``{q3 {^council We} gave {^yellow him} a winter},'' {q3.src {^lena she}} {q3.cue added}.

{c2 {=yellow Two Rivers} {c2.trigger e-mailed} {~council the council}} on {d3 Saturday} to {q5.cue claim} that {q5 the ``emergency'' meeting was unlawful}. {q4 {s1 About a fifth of members} under {x thirty} wanted {^yellow him} kept}, {q4.cue estimated} {q4.src {=roy Roy Sands}, {r3 {~roy the {r3.title election clerk}}}}.
---
entity yellow person "Delmar Two Rivers" gender=masculine
entity council organization "Red Willow tribal council"
entity lena person "Lena Blackwater" gender=feminine
entity roy person "Roy Sands"
entity supplier person "casino supplier" named=no
entity reno place "Reno"
entity removal other "earlier motion" named=no
date d1 2011-03-03
date d2 2011-01
date d3 2011-03-05
quote q1 direct speaker=yellow
role r1 person=yellow title=chairman org=council status=former
vote v1 choice=yellow count=8 unit=votes stance=against date=d1
vote v2 choice=yellow count=4 unit=votes stance=for date=d1
contact c1 from=yellow to=supplier medium=meeting place=reno
quote q2 indirect speaker=lena
role r2 person=lena title=chair org=council status=acting
age a1 person=lena years=58
event e2 charge factuality=negated
vote v3 choice=removal count=5 unit=votes stance=for date=d2
quote q3 direct speaker=lena
contact c2 from=yellow to=council medium=email date=d3
quote q4 indirect speaker=roy
share s1 choice=yellow percent=20 population="members under thirty"
role r3 person=roy title="election clerk" status=current
event e3 reject patients=removal date=d2
quote q5 mixed speaker=yellow to=council medium=email

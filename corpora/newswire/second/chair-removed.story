id: chair-removed
published: 2011-03-07
house: newsroom
topic: legislatures
length: brief
traps:
---
``{q1 {^delmar I} will leave when the river does},'' {q1.src {r1 {=delmar Delmar Two Rivers}, {~delmar {r1.title chairman} of {=council the Red Willow tribal council}}}} had {q1.cue said}. On {d1 Thursday} the river stayed and {^delmar he} went.

{e1 {~councillors Councillors} {e1.trigger threw out} {~delmar {^councillors their} leader}} by {v1 eight} to {v2 four} after {c1 {^delmar he} {c1.trigger met} {~supplier a casino supplier} in {=reno Reno}} without telling {^councillors them}. {q2.src {r2 {a1 {=lena Lena Blackwater}, 58}, who is now acting {r2.title chair}}} {q2.cue emphasized} that {q2 {e2 nobody had been {e2.trigger charged} with anything}}.

{e3 {~motion An earlier motion}, {v3 backed by five}, {e3.trigger failed} in {d2 January}}. ``{q3 {^councillors We} gave {^delmar him} a winter},'' {q3.src {^lena she}} {q3.cue added}.

{c2 {q4.src {=delmar Two Rivers}} {c2.trigger e-mailed} {~council the council} on {d3 Saturday}} to {q4.cue claim} that {q4 the ``emergency'' meeting was unlawful}. {q5 {s1 About a fifth of {~young members under thirty} wanted {^delmar him} kept}}, {q5.cue estimated} {q5.src {r3 {=roy Roy Sands}, {~roy the {r3.title election clerk}}}}.
---
entity delmar person "Delmar Two Rivers" gender=masculine
entity council organization "Red Willow tribal council"
entity councillors group "councillors" named=no
entity supplier person "casino supplier" named=no
entity reno place "Reno"
entity lena person "Lena Blackwater" gender=feminine
entity motion other "earlier motion" named=no
entity young group "members under thirty" named=no
entity roy person "Roy Sands"
quote q1 direct speaker=delmar
role r1 person=delmar title=chairman org=council status=former
date d1 2011-03-03
event e1 impeach agents=councillors patients=delmar date=d1
vote v1 choice=delmar count=8 unit=votes stance=against date=d1
vote v2 choice=delmar count=4 unit=votes stance=for date=d1
contact c1 from=delmar to=supplier medium=meeting place=reno
quote q2 indirect speaker=lena
role r2 person=lena title=chair org=council status=acting
age a1 person=lena years=58
event e2 charge factuality=negated
event e3 reject patients=motion date=d2
vote v3 choice=motion count=5 unit=votes stance=for date=d2
date d2 2011-01
quote q3 direct speaker=lena
contact c2 from=delmar to=council medium=email date=d3
quote q4 mixed speaker=delmar to=council medium=email date=d3
date d3 2011-03-05
quote q5 indirect speaker=roy
share s1 choice=delmar percent=20 population="members under thirty"
role r3 person=roy title="election clerk" status=current

id: tannery-fire-dead
published: 2020-08-31
house: kingsway
topic: disasters
length: brief
traps: negated, planned, denied
---
{e1 {~dead {n1 Five workers}} {e1.trigger died} in a fire at {=tannery the Bhairon Tannery} in {=sola Solapuri} {d1 late on Sunday}}. {e2 {~hurt {n2 Eleven others}} {e2.trigger suffered burns}}, {n3 three of {^hurt them}} critically.

{q1 {~dead The dead} were {a1 {=imran Imran Qazi}, {~imran a boy of 13}}; {=salma Salma} and {=rukh Rukhsana Bano}, aged {a2 22} and {a3 24}; {a4 {r1 {r1.title foreman} {=dev Devraj Kamble}}, fifty-seven}; and {a5 {=jose José Lobo}, 59}}, {q1.cue according to} {q1.src {=hosp the Cantonment Hospital}}.

'{q2 {c1 {^hamida I} {q5.cue {c1.trigger told}} {~owner the owner} in {d2 June}} that {q5 the stairs were locked}},' {q2.cue said} {q2.src {r2 {r2.title union organiser} {=hamida Hamida Sheikh-Roy}}}. {q3.src {~owner The owner}, {=owner Vilas Bhairon},} {q3.cue denies} {q3 {c3 ever {c3.trigger meeting} {^hamida her}}}. {e3 {^owner He} was {e3.trigger arrested} {d3 this morning}}; {e4 no one has been {e4.trigger charged}}.

{c2 {r3 {r3.title Chief Minister} {=asha Asha Gokhale}} {c2.trigger visited} {~families the bereaved families}}. {e5 {~bill A factory safety bill} of {^asha hers} was {e5.trigger thrown out} by {~house the state assembly} in {d4 March}}: {v1 for, 118}; {v2 against, 121}; {v3 absent or abstaining, 46}.

In a door-to-door survey {d5 last year} by {=safe Safe Floor}, {s1 78 per cent of {~sola the town}'s leather workers} {~exit knew of one exit only}; {s2 among those under 18 the figure was nine in ten}.
---
entity dead group "five workers" named=no
entity hurt group "eleven others" named=no
entity tannery place "Bhairon Tannery"
entity sola place "Solapuri"
entity imran person "Imran Qazi" gender=masculine
entity salma person "Salma"
entity rukh person "Rukhsana Bano"
entity dev person "Devraj Kamble"
entity jose person "José Lobo"
entity hosp organization "Cantonment Hospital"
entity hamida person "Hamida Sheikh-Roy" gender=feminine
entity owner person "Vilas Bhairon" gender=masculine
entity asha person "Asha Gokhale" gender=feminine
entity families group "bereaved families" named=no
entity bill law "factory safety bill" named=no
entity house organization "state assembly" named=no
entity safe organization "Safe Floor"
entity exit other "knew of one exit only" named=no
date d1 2020-08-30TNI
date d2 2020-06
date d3 2020-08-31TMO
date d4 2020-03
date d5 2019
event e1 die patients=dead,imran,salma,rukh,dev,jose date=d1 place=tannery
event e2 injure patients=hurt date=d1 place=tannery
event e3 arrest patients=owner date=d3
event e4 charge factuality=negated
event e5 reject agents=house patients=bill date=d4
count n1 value=5 unit=workers what=died
count n2 value=11 unit=workers what="who suffered burns"
count n3 value=3 unit=workers what="burnt critically"
quote q1 indirect speaker=hosp
age a1 person=imran years=13
age a2 person=salma years=22
age a3 person=rukh years=24
age a4 person=dev years=57
age a5 person=jose years=59
role r1 person=dev title=foreman
quote q2 direct speaker=hamida
contact c1 from=hamida to=owner medium=unspecified date=d2
quote q5 indirect speaker=hamida to=owner
role r2 person=hamida title="union organiser" status=current
quote q3 indirect speaker=owner
role r3 person=asha title="Chief Minister" status=current
contact c2 from=asha to=families medium=meeting
vote v1 choice=bill count=118 unit=votes stance=for date=d4
vote v2 choice=bill count=121 unit=votes stance=against date=d4
vote v3 choice=bill count=46 unit=votes stance=abstain date=d4
share s1 choice=exit percent=78 population="town's leather workers" survey=safe date=d5
share s2 choice=exit percent=90 population="those under 18" survey=safe date=d5
contact c3 from=owner to=hamida medium=meeting factuality=negated

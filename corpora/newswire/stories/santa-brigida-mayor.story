id: santa-brigida-mayor
published: 2008-05-20
house: newsroom
topic: local-government
length: brief
traps: planned, denied, total
---
{=brigida SANTA BRIGIDA} — {q6 {e1 {r1 Retired {r1.title schoolteacher} {=abellaneda Corazon Abellaneda-Uy}} has {e1.trigger won} the mayor's office of {~brigida this port city}} by {x 212} votes}, {q6.src {~board the city board of canvassers}} {q6.cue declared} on {d1 Tuesday}.

{~board The board} credited {^abellaneda her} with {v1 41,377 votes} in the {d2 May 12} ballot, against {v2 41,165 for {r2 {r2.title Councilor} {=tumulak Benjo Tumulak}}}. {v3 {r3 Former {r3.title police chief} {=magallon Restituto Magallon}} got 3,908}.

"{q1 Two hundred and twelve is a small classroom}," {r6 {~abellaneda the {r6.title mayor}-elect}} {q1.cue said}. "{q1 {^abellaneda I} know how to keep one in order.}"

{q2.src {a1 {=tumulak Tumulak}, 38,}} {q2.cue told} {~backers supporters} outside the gymnasium that {q2 {^tumulak he} would ask for a recount in {n1 17 precincts} of {=lapnit Barangay Lapnit}}. {q3.src {r4 {~queenie {^tumulak His} {r4.title lawyer}}, {=queenie Queenie Sarabosing},}} {q3.cue claimed} {q3 the machines there had spat out {n2 about 600 ballots}}.

{q4.src {r5 {r5.title Election officer} {=batac Dominador Batac}}} {q4.cue denied} that {q4 any were lost}. "{q5 Every paper was fed again, in front of watchers from both camps}," {q5.src {^batac he}} {q5.cue said}.

In a survey by {=radyo Radyo Brigida} in {d3 late April}, {s1 {=tumulak Tumulak} had 51 percent} and {s2 {=abellaneda Abellaneda-Uy} 44}.
---
entity brigida place "Santa Brigida"
entity abellaneda person "Corazon Abellaneda-Uy" gender=feminine
entity board organization "city board of canvassers" named=no
entity tumulak person "Benjo Tumulak" gender=masculine
entity magallon person "Restituto Magallon"
entity backers group "supporters" named=no
entity lapnit place "Barangay Lapnit"
entity queenie person "Queenie Sarabosing"
entity batac person "Dominador Batac" gender=masculine
entity radyo organization "Radyo Brigida"
date d1 2008-05-20
date d2 2008-05-12
date d3 2008-04
event e1 win_election agents=abellaneda date=d2 place=brigida
role r1 person=abellaneda title=schoolteacher status=former
role r2 person=tumulak title=Councilor status=current
role r3 person=magallon title="police chief" status=former
role r4 person=queenie title=lawyer status=current
role r6 person=abellaneda title=mayor org=brigida status=elect
role r5 person=batac title="Election officer" status=current
vote v1 choice=abellaneda count=41377 unit=votes date=d2
vote v2 choice=tumulak count=41165 unit=votes date=d2
vote v3 choice=magallon count=3908 unit=votes date=d2
quote q1 direct speaker=abellaneda
quote q2 indirect speaker=tumulak to=backers
quote q3 indirect speaker=queenie
quote q4 indirect speaker=batac
quote q5 direct speaker=batac
quote q6 indirect speaker=board
age a1 person=tumulak years=38
count n1 value=17 unit=precincts what="for which Tumulak would ask a recount" factuality=planned
count n2 value=600 unit=ballots what="spat out by machines in Barangay Lapnit" bound=about
share s1 choice=tumulak percent=51 survey=radyo date=d3
share s2 choice=abellaneda percent=44 survey=radyo date=d3

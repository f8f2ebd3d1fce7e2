id: lantern-permit
published: 2018-01-31
house: newsroom
topic: local-government
length: brief
traps: metaphor, correction, refused
---
{q1 {n1 Eight thousand paper lanterns} may be lit in {=anping Anping} {d1 next month}}, {q1.src {~ward the ward council}} {q1.cue ruled} on {d2 Tuesday}; {q1 none may leave the ground}.

{e1 {~release A motion to let them fly} was {e1.trigger defeated}}, {v1 14 nays} to {v2 12 yeas}, after {r1 {r1.title fire chief} {=wang Wang Kuo-hua}} showed the chamber a drawer of burnt kites.

"{q3 A lantern on a string is a lamp}," {q3.cue lamented} {q3.src {r2 {r2.title Councillor} {=tsai Tsai Mei-ling}}, {a1 52}}. {c1 {^tsai She} and {=wang Wang} {c1.trigger exchanged letters} all winter}; {^wang his} last one, {^tsai she} read aloud, {q4.cue ended} "{q4 {^wang my} wife agrees with {^tsai you}, and so we are not speaking}".

Correction: the river is {x 90} metres from the square, not {x nine}.
---
entity anping place "Anping"
entity ward organization "ward council" named=no
entity release other "motion to let lanterns fly" named=no
entity wang person "Wang Kuo-hua" gender=masculine
entity tsai person "Tsai Mei-ling" gender=feminine
date d1 2018-02
date d2 2018-01-30
count n1 value=8000 unit=lanterns what="allowed to be lit"
quote q1 indirect speaker=ward
event e1 reject agents=ward patients=release date=d2
vote v1 choice=release count=14 unit=votes stance=against date=d2
vote v2 choice=release count=12 unit=votes stance=for date=d2
role r1 person=wang title="fire chief" status=current
quote q3 direct speaker=tsai
role r2 person=tsai title=Councillor org=ward status=current
age a1 person=tsai years=52
contact c1 from=tsai to=wang medium=letter
quote q4 direct speaker=wang to=tsai medium=letter

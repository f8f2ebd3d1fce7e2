id: fireworks-stairs
published: 2001-12-27
house: coastline
topic: disasters
length: brief
traps: correction, called-for
byline: Lev Amador
---
Crush on station stairs kills 8

By LEV AMADOR

{=port PORT ALLARD} (Coastline Press) — A rumor about a free train emptied a fireworks crowd onto {x one} stairway {d1 Tuesday night}. {e1 {~dead {n1 Eight people}} were {e1.trigger crushed to death}} and {e2 {~hurt {n2 more than 50}} {e2.trigger hurt}}.

“{q1 {^dez I} held a stranger's baby over {^dez my} head till {^dez my} arms quit},” {q1.src {=dez Desmond Achebe-Ruiz}, {a1 24},} {q1.cue told} {=council the City Council} {d2 Thursday}. “{q1 The baby's fine.}”

{c1 {r1 {r1.title Stationmaster} {=ofelia Ofelia Trask-Ybarra}} had {c1.trigger called} {~disp police dispatch} at {d3 9:12 p.m. Tuesday} {c1.purpose to ask for barriers}}; {q2 {c2 {~disp dispatch} {c2.trigger called back} {x 40} minutes later}}, {q2.src {^ofelia she}} {q2.cue maintained}. {q3.src {r2 {r2.title Police Chief} {=roy Roy Landvik}}} {q3.cue disputed} {q3 the interval}.

Relatives called for an outside inquiry.

CORRECTION: This story has been updated to show that {~dead the dead} number {x eight}, not {x nine}; {q4 a patient listed twice is alive}, {q4.src {~hosp the hospital}} {q4.cue clarified}.
---
entity port place "Port Allard"
entity dead group "eight people" named=no
entity hurt group "more than 50 hurt" named=no
entity dez person "Desmond Achebe-Ruiz" gender=masculine
entity council organization "City Council"
entity ofelia person "Ofelia Trask-Ybarra" gender=feminine
entity disp organization "police dispatch" named=no
entity roy person "Roy Landvik" gender=masculine
entity hosp organization "hospital" named=no
date d1 2001-12-25TNI
date d2 2001-12-27
date d3 2001-12-25T21:12
event e1 die patients=dead date=d1 place=port
event e2 injure patients=hurt date=d1 place=port
contact c1 from=ofelia to=disp medium=phone purpose="to ask for barriers" date=d3
contact c2 from=disp to=ofelia medium=phone
role r1 person=ofelia title=Stationmaster status=current
role r2 person=roy title="Police Chief" status=current
age a1 person=dez years=24
count n1 value=8 unit=people what="crushed to death"
count n2 value=50 unit=people what=hurt bound=at_least
quote q1 direct speaker=dez to=council date=d2
quote q2 indirect speaker=ofelia
quote q3 indirect speaker=roy
quote q4 indirect speaker=hosp

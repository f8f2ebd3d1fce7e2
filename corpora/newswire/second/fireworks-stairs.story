id: fireworks-stairs
published: 2001-12-27
house: coastline
topic: disasters
length: brief
traps:
byline: Lev Amador
---
Crush on station stairs kills 8

By LEV AMADOR

{=allard PORT ALLARD} (Coastline Press) — A rumor about a free train emptied a fireworks crowd onto one stairway {d1 Tuesday night}. {e1 {n1 {~dead Eight people}} were {e1.trigger crushed to death}} and {e2 {n2 {~hurt more than 50}} {e2.trigger hurt}}.

“{q1 {^desmond I} held a stranger's baby over {^desmond my} head till {^desmond my} arms quit},” {q1.src {a1 {=desmond Desmond Achebe-Ruiz}, 24},} {q1.cue told} {=council the City Council} {d2 Thursday}. “{q1 The baby's fine.}”

{q2 {c1 {r1 {r1.title Stationmaster} {=ofelia Ofelia Trask-Ybarra}} had {c1.trigger called} {~dispatch police dispatch} at {d3 9:12 p.m. Tuesday} {c1.purpose to ask for barriers}}; {c2 {~dispatch dispatch} {c2.trigger called back} 40 minutes later}}, {q2.src {^ofelia she}} {q2.cue maintained}. {r2 {r2.title Police Chief} {=roy Roy Landvik}} disputed the interval.

Relatives called for an outside inquiry.

CORRECTION: This story has been updated to show that {~dead the dead} number eight, not {x nine}; {q3 a patient listed twice is alive}, {q3.src {~hospital the hospital}} {q3.cue clarified}.
---
entity allard place "Port Allard"
entity dead group "eight people" named=no
entity hurt group "more than 50 people" named=no
entity desmond person "Desmond Achebe-Ruiz"
entity council organization "City Council"
entity ofelia person "Ofelia Trask-Ybarra" gender=feminine
entity dispatch organization "police dispatch" named=no
entity roy person "Roy Landvik"
entity hospital organization "hospital" named=no
date d1 2001-12-25TNI
date d2 2001-12-27
date d3 2001-12-25T21:12
event e1 die patients=dead date=d1
event e2 injure patients=hurt date=d1
count n1 value=8 unit=people what="crushed to death"
count n2 value=50 unit=people what="hurt" bound=at_least
age a1 person=desmond years=24
role r1 person=ofelia title=Stationmaster status=current
role r2 person=roy title="Police Chief" status=current
contact c1 from=ofelia to=dispatch medium=phone date=d3 purpose="to ask for barriers"
contact c2 from=dispatch to=ofelia medium=phone
quote q1 direct speaker=desmond to=council
quote q2 indirect speaker=ofelia
quote q3 indirect speaker=hospital

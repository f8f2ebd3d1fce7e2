id: pine-crown-fire
published: 2024-08-13
house: coastline
topic: disasters
length: brief
traps: nested-speech, price-or-percent
byline: Odette Marchetti
---
A town packs in nine minutes

By ODETTE MARCHETTI

{=juniper JUNIPER GAP}, {=basin Basin County} (Coastline Press) — Dogs first, then photographs, then the deed: that was the order, and there was time for the dogs.

{=fire The Larkspur Fire} took {=juniper Juniper Gap} {d1 Sunday afternoon}. {q1 {e1 {~dead {n1 Five residents}} {e1.trigger died}}}, {q1.src {r1 {r1.title Sheriff} {=ines Inés Okonjo-Bell}}} {q1.cue confirmed}, {q1 and {e2 {~out {n2 some 6,800 people}} {e2.trigger fled}}}.

“{q2 {~hank {^walt My} neighbor} leaned in and {q3.cue said}, ‘{q3 Leave the piano, Walt}.’ {^walt I} left the piano},” {q2.src {=walt Walt Tsosie-Greene}, {a1 83},} {q2.cue reminisced} from a cot.

{c1 {=ines Okonjo-Bell} had {c1.trigger texted} {~phones {n3 4,112 subscribers}} at {d2 2:18 p.m.}} {q4 The wind}, {q4.src {r2 {=perry Perry Valdivia}, {~perry a {r2.title fire behavior analyst}}},} {q4.cue assessed}, {q4 did the rest}. {c2 {r3 {r3.title Gov.} {=gov Cora Steinmetz}} {c2.trigger spoke} to {^ines her} by phone {d3 that night}}. {~fire The blaze} is {x 35 percent} contained.
---
entity juniper place "Juniper Gap"
entity basin place "Basin County"
entity fire event "Larkspur Fire"
entity dead group "five residents" named=no
entity out group "6,800 people" named=no
entity ines person "Inés Okonjo-Bell" gender=feminine
entity hank person "Tsosie-Greene's neighbor" named=no
entity walt person "Walt Tsosie-Greene" gender=masculine
entity phones group "4,112 subscribers" named=no
entity perry person "Perry Valdivia"
entity gov person "Cora Steinmetz" gender=feminine
date d1 2024-08-11TAF
date d2 2024-08-11T14:18
date d3 2024-08-11TNI
event e1 die patients=dead date=d1 place=juniper
event e2 displace patients=out date=d1 place=juniper
contact c1 from=ines to=phones medium=text date=d2
contact c2 from=gov to=ines medium=phone date=d3
role r1 person=ines title=Sheriff status=current
role r2 person=perry title="fire behavior analyst" status=current
role r3 person=gov title=Gov. status=current
age a1 person=walt years=83
count n1 value=5 unit=residents what=died
count n2 value=6800 unit=people what=fled bound=about
count n3 value=4112 unit=subscribers what="texted by the sheriff"
quote q1 indirect speaker=ines
quote q2 direct speaker=walt
quote q3 direct speaker=hank to=walt
quote q4 indirect speaker=perry

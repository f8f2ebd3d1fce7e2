id: lichen-clock
published: 2007-03-06
house: eastgate
topic: science
length: brief
traps: number-in-name, denied
source: Eastgate
---
{=kotor KOTORSKA BAY}, {d1 March 6} (Eastgate) -- {q1 A patch of lichen no wider than a saucer puts {~slide the great rockslide at {=kotor Kotorska Bay}} some {x 300} years later than the guidebooks do}, {q1.src {r1 {=anto Antonija Vuković}, {~anto {r1.title chief lichenologist} of {=museum the Coastal Museum}}}}, {q1.cue announced} on {d2 Monday}.

"{q2 {x One} learns to count very slowly}," {q2.cue remarked} {q2.src {a1 {~anto the scientist}, in {^anto her} 63rd year}}, who measured {n1 2,240 colonies} with a school ruler.

{q3.src {r2 {=dragan Dragan Ilić}, {~dragan a {r2.title geologist}}} who dated {~slide the slide} in {d3 1971},} {q3.cue denied} that {q3 {c1 {^dragan he} had {c1.trigger telephoned} {~anto the museum's expert} {d4 last Friday} {c1.purpose to have the paper withdrawn}}}. "{q4 {c2 {^dragan I} {c2.trigger wrote} to {^anto her}, by post, with a stamp, {c2.purpose to {e2 {e2.trigger congratulate} {^anto her}}}}}," {^dragan he} {q4.cue insisted}.

{~board The museum's board} {e1 {e1.trigger rejected} {~plaque a new plaque}} all the same, {v1 five members} to {v2 four}, citing the price of bronze. Level {x 3} of the building shuts on {d5 Monday} for repairs.
---
entity kotor place "Kotorska Bay"
entity slide event "great rockslide at Kotorska Bay" named=no
entity anto person "Antonija Vuković" gender=feminine
entity museum organization "Coastal Museum"
entity dragan person "Dragan Ilić" gender=masculine
entity board organization "museum's board" named=no
entity plaque product "new plaque" named=no
date d1 2007-03-06
date d2 2007-03-05
date d3 1971
date d4 2007-03-02
date d5 2007-03-12
quote q1 indirect speaker=anto
quote q2 direct speaker=anto
quote q3 indirect speaker=dragan
quote q4 direct speaker=dragan
role r1 person=anto title="chief lichenologist" org=museum status=current
age a1 person=anto years=62
count n1 value=2240 unit=colonies what="measured with a ruler"
contact c1 from=dragan to=anto medium=phone date=d4 purpose="to have the paper withdrawn" factuality=negated
contact c2 from=dragan to=anto medium=letter purpose="to congratulate her"
event e1 reject agents=board patients=plaque
event e2 congratulate agents=dragan patients=anto
vote v1 choice=plaque count=5 unit=members stance=against
vote v2 choice=plaque count=4 unit=members stance=for
role r2 person=dragan title=geologist status=current

id: bigeye-talks
published: 2007-06-04
house: meridian
topic: diplomacy
length: brief
traps: hard-wrapped, late-speaker, price-or-percent, denied, threshold
source: Meridian
---
{=leukona LEUKONA}, {d1 June 4} (Meridian) - {q1 {~states Four Pacific island states} failed on
{d2 Sunday} to settle a limit on bigeye tuna catches and {c1 will {c1.trigger meet}
again on {d3 July 9}}}, {q1.src {r1 {~naiqama the {r1.title chairman} of the talks}}} {q1.cue said}.

"{q2 {^states We} were {x 3,000} tonnes apart at breakfast and {x 900} apart at
{d4 midnight}}," {q2.src {=naiqama Tomasi Naiqama}, {r2 {~naiqama a former {r2.title foreign minister} of {=tokari the Tokari
Islands}}}}, {q2.cue said}.

{=tokari The Tokari Islands} asked for a joint ceiling of {x 21,000} tonnes a
year. {=matahia Matahia}, whose {n1 46 vessels} make up the largest fleet, left
the room at {d5 10:20 p.m.}, after {c2 {r3 {a1 {~hopara {^matahia its} {r3.title fisheries minister}}, {=hopara Teuira
Hopara}, 38}}, {c2.trigger spoke} by telephone with {r4 {r4.title Prime Minister} {=vaetua Arii Vaetua}}}.

{=hopara Hopara} {q3.cue denied} {q3 having been ordered out}. "{q4 {q7.src {^vaetua He}} {q7.cue asked} {^hopara me} {q7 to think}}," {^hopara she}
{q4.cue said}.

{q5.src {~study A study} prepared for the talks} {q5.cue found} {q5 that stocks had shrunk by {x a
third} since {d6 1995}}. {q6 None of {~states the four} disputed the finding}, {q6.cue according
to} {q6.src {=naiqama Naiqama}}.

(Reporting by Sereana Fuli)
---
entity leukona place "Leukona"
entity states group "four Pacific island states" named=no
entity naiqama person "Tomasi Naiqama"
entity tokari place "Tokari Islands"
entity matahia place "Matahia"
entity hopara person "Teuira Hopara" gender=feminine
entity vaetua person "Arii Vaetua" gender=masculine
entity study work "study" named=no
date d1 2007-06-04
date d2 2007-06-03
date d3 2007-07-09
date d4 2007-06-03T24:00
date d5 2007-06-03T22:20
date d6 1995
quote q1 indirect speaker=naiqama
contact c1 from=states to=states medium=meeting date=d3 factuality=planned
role r1 person=naiqama title=chairman status=current
quote q2 direct speaker=naiqama
role r2 person=naiqama title="foreign minister" org=tokari status=former
count n1 value=46 unit=vessels what="in the fleet of Matahia"
contact c2 from=hopara to=vaetua medium=phone
role r3 person=hopara title="fisheries minister" org=matahia status=current
age a1 person=hopara years=38
role r4 person=vaetua title="Prime Minister" status=current
quote q3 indirect speaker=hopara
quote q4 direct speaker=hopara
quote q5 indirect speaker=study
quote q6 indirect speaker=naiqama
quote q7 indirect speaker=vaetua to=hopara

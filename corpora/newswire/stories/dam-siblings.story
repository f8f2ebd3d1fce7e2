id: dam-siblings
published: 2010-10-25
house: meridian
topic: diplomacy
length: brief
traps: namesakes, planned
---
{=kurgan KURGAN-TAU}, {d1 Oct 25} (Meridian) - The quarrel over {=dam the Zarang dam} is now officially a family matter.

{c1 {r1 {r1.title Water Minister} {=gul Gulnora Rahmonzoda}} {c1.trigger flew in to see} {~fir {^gul her} upstream counterpart}, {=fir Firdavs Rahmonzoda}, on {d2 Sunday}}. {^fir He} happens to be {^gul her} brother. {c2 {~mum Their mother} had {c2.trigger telephoned} both on {d3 Saturday}, {c2.purpose forbidding shouting}}.

"{q1 {=fir Firdavs} opens the sluices when {^fir he} is happy}," {q1.src {=gul Gulnora}, {a1 55},} {q1.cue complained}. "{q1 Nobody downstream can plan around {^fir his} moods.}"

"{q2 {a3 At six {q4.src {^gul she}}} {q4.cue said} {q4 the bath was {^gul hers} too}}," {q2.cue retorted} {q2.src {=fir Firdavs}, {a2 at 53} the younger}.

{q3 {c3 {~engs Engineers from {~sides both sides} would {c3.trigger meet}} at {~dam the dam} on {d4 Nov 2}}}, {q3.src {~comm a joint communiqué}} {q3.cue specified}, {q3 with {n1 $18 million} set aside for gauges}.
---
entity kurgan place "Kurgan-Tau"
entity dam other "Zarang dam"
entity gul person "Gulnora Rahmonzoda" gender=feminine
entity fir person "Firdavs Rahmonzoda" gender=masculine
entity mum person "Rahmonzodas' mother" gender=feminine named=no
entity engs group "engineers from both sides" named=no
entity sides group "both sides" named=no
entity comm work "joint communiqué" named=no
date d1 2010-10-25
date d2 2010-10-24
date d3 2010-10-23
date d4 2010-11-02
contact c1 from=gul to=fir medium=meeting date=d2
contact c2 from=mum to=gul,fir medium=phone purpose="forbidding shouting" date=d3
contact c3 from=engs to=engs medium=meeting date=d4 place=dam factuality=planned
role r1 person=gul title="Water Minister" status=current
age a1 person=gul years=55
age a2 person=fir years=53
count n1 value=18000000 unit=dollars what="set aside for gauges"
quote q1 direct speaker=gul
quote q2 direct speaker=fir
quote q3 indirect speaker=comm
age a3 person=gul years=6
quote q4 indirect speaker=gul

id: tea-judge
published: 1999-11-22
house: newsroom
topic: obituaries
length: brief
traps: role-elsewhere, old-age-figure
---
{=sunil Sunil Bandaranayake}, who could tell the hill, the slope and, some said, the picker, {e1 {e1.trigger died} in {=kandy Kandy} on {d1 Sunday}}, {a1 ninety-four years old}.

{^sunil He} tasted {n1 forty cups} a day for {x sixty years}. {r1 As {r1.title chief judge} of {=board the Highland Tea Board}}, {^sunil he} once failed {~brother {^sunil his} own brother}'s crop.

"{q1 It was thin}," {q1.src {^sunil he}} {q1.cue told} {=mirror the Kandy Mirror} in {d2 1963}. "{q1 So was {~brother {^sunil my} brother}.}"

{a2 At 19} {^sunil he} had sailed for {=hamburg Hamburg} {r3 as a {r3.title stoker}}; {r2 later {^sunil he} was {r2.title consul} there for {x eight years}}. {c1 {~president The president} {c1.trigger sent} {~family the family} a telegram {d3 this morning}}.

{q2.src {~ira {^sunil His} daughter}, {=ira Iromi},} {q2.cue asked} mourners {q2 to bring no flowers}. "{q3 Bring the second flush}," {q3.src {^ira she}} {q3.cue instructed}.
---
entity sunil person "Sunil Bandaranayake" gender=masculine
entity kandy place "Kandy"
entity board organization "Highland Tea Board"
entity mirror organization "Kandy Mirror"
entity brother person "Sunil Bandaranayake's brother" named=no gender=masculine
entity hamburg place "Hamburg"
entity president person "president" named=no
entity family group "family" named=no
entity ira person "Iromi" gender=feminine
date d1 1999-11-21
date d2 1963
date d3 1999-11-22TMO
event e1 die patients=sunil date=d1 place=kandy
age a1 person=sunil years=94
age a2 person=sunil years=19
count n1 value=40 unit=cups what="tasted a day"
role r1 person=sunil title="chief judge" org=board status=former
role r2 person=sunil title=consul status=former
quote q1 direct speaker=sunil to=mirror date=d2
quote q2 indirect speaker=ira
quote q3 direct speaker=ira
contact c1 from=president to=family medium=letter date=d3
role r3 person=sunil title=stoker

id: ammonia-cloud
published: 2021-06-15
house: meridian
topic: disasters
length: brief
traps: collective-speaker, denied
---
{=port TARKHAN PORT}, {d1 June 15} (Meridian) - A yellow cloud the shape of a loaf sat on {=port Tarkhan Port} for {x three} hours on {d2 Monday}, and {e1 {~hurt {n1 248 people}} were {e1.trigger treated} for burns to the lungs}.

{q1 No tank had leaked}, {q1.src {=azot Azot-Tarkhan}} {q1.cue insisted} at {d3 11 a.m.} By {d4 noon} {q2 a tank was "being looked into"}, {q2.src {~azot the company}} {q2.cue allowed}.

"{q3 {^lid My} geraniums looked into it first}," {q3.cue snorted} {q3.src {=lid Lidiya Horobets-Amin}, {~lid {a1 a pensioner of 72}}}.

{c1 {r1 Acting {r1.title governor} {=rust Rustem Bekirov-Hale}} {c1.trigger grilled} {r2 {=ilona Ilona Varga-Sato}, {~ilona the plant's {r2.title technical director}}}, by telephone at {d5 8:30 p.m.}}, and {c2 {c2.trigger visited} {~hurt the injured} on {d6 Tuesday}}. {e2 {~out {n2 Nearly 3,000 residents}} were {e2.trigger evacuated} to {~rink an ice rink}}.

{q4 {e3 {~crane A crane operator} may have {e3.trigger died} on the way to hospital}}, {q4.src {~pros prosecutors}} {q4.cue added}.
---
entity port place "Tarkhan Port"
entity hurt group "248 people" named=no
entity azot organization "Azot-Tarkhan"
entity lid person "Lidiya Horobets-Amin" gender=feminine
entity rust person "Rustem Bekirov-Hale" gender=masculine
entity ilona person "Ilona Varga-Sato" gender=feminine
entity out group "3,000 residents" named=no
entity rink place "ice rink" named=no
entity crane person "crane operator" named=no
entity pros group "prosecutors" named=no
date d1 2021-06-15
date d2 2021-06-14
date d3 2021-06-14T11:00
date d4 2021-06-14T12:00
date d5 2021-06-14T20:30
date d6 2021-06-15
event e1 injure patients=hurt date=d2 place=port
event e2 displace patients=out
event e3 die patients=crane factuality=possible
contact c1 from=rust to=ilona medium=phone date=d5
contact c2 from=rust to=hurt medium=meeting date=d6
role r1 person=rust title=governor status=acting
role r2 person=ilona title="technical director" org=azot status=current
age a1 person=lid years=72
count n1 value=248 unit=people what="treated for burns to the lungs"
count n2 value=3000 unit=residents what=evacuated bound=about
quote q1 indirect speaker=azot date=d3
quote q2 mixed speaker=azot date=d4
quote q3 direct speaker=lid
quote q4 indirect speaker=pros

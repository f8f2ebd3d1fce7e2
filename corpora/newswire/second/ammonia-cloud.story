id: ammonia-cloud
published: 2021-06-15
house: meridian
topic: disasters
length: brief
traps:
---
{=port TARKHAN PORT}, {d1 June 15} (Meridian) - A yellow cloud the shape of a loaf sat on {=port Tarkhan Port} for {x three hours} on {d2 Monday}, and {e1 {~injured {n1 248 people}} were treated for {e1.trigger burns} to the lungs}.

{q1 No tank had leaked}, {q1.src {=azot Azot-Tarkhan}} {q1.cue insisted} at {d3 11 a.m.} By {d4 noon} {q2 a tank was "being looked into"}, {q2.src {~azot the company}} {q2.cue allowed}.

"{q3 {^lidiya My} geraniums looked into it first}," {q3.cue snorted} {q3.src {a1 {=lidiya Lidiya Horobets-Amin}, {~lidiya a pensioner of 72}}}.

{c1 {r1 Acting {r1.title governor} {=rustem Rustem Bekirov-Hale}} {c1.trigger grilled} {r2 {=ilona Ilona Varga-Sato}, {~ilona the plant's {r2.title technical director}}}, by telephone at {d5 8:30 p.m.}}, and {c2 {c2.trigger visited} {~injured the injured} on {d6 Tuesday}}. {e2 {~residents {n2 Nearly 3,000 residents}} were {e2.trigger evacuated} to an ice rink}.

{q4 {e3 {~operator A crane operator} may have {e3.trigger died} on the way to hospital}}, {q4.src {~prosecutors prosecutors}} {q4.cue added}.
---
entity port place "Tarkhan Port"
entity injured group "248 people" named=no
entity azot organization "Azot-Tarkhan"
entity lidiya person "Lidiya Horobets-Amin"
entity rustem person "Rustem Bekirov-Hale"
entity ilona person "Ilona Varga-Sato"
entity residents group "nearly 3,000 residents" named=no
entity operator person "crane operator" named=no
entity prosecutors group "prosecutors" named=no
date d1 2021-06-15
date d2 2021-06-14
event e1 injure patients=injured date=d2
count n1 value=248 unit=people what="treated for burns to the lungs"
quote q1 indirect speaker=azot date=d3
date d3 2021-06-14T11:00
date d4 2021-06-14T12:00
quote q2 mixed speaker=azot date=d4
quote q3 direct speaker=lidiya
age a1 person=lidiya years=72
contact c1 from=rustem to=ilona medium=phone date=d5
role r1 person=rustem title=governor status=acting
role r2 person=ilona title="technical director" org=azot status=current
date d5 2021-06-14T20:30
contact c2 from=rustem to=injured medium=meeting date=d6
date d6 2021-06-15
event e2 displace patients=residents
count n2 value=3000 unit=residents what=evacuated bound=about
quote q4 indirect speaker=prosecutors
event e3 die patients=operator factuality=possible

id: lamp-cleaners
published: 2000-01-20
house: ansbach
topic: labour
length: brief
traps: habitual, generic, planned
---
{=tromso Tromsø} (Ansbach) - In a town where the sun has not risen since {d1 November}, {~cleaners those who clean the street lamps} know {^cleaners their} worth.

{v1 Of {~cleaners the cleaners}, 41 want {~strike a strike}} on {d2 Friday}, {v2 six do not}; {q1.src {=kirsti Kirsti Aune}, {r1 {~kirsti {^cleaners their} {r1.title shop steward}}},} {q1.cue explained} the few: "{q1 Every ladder has somebody at the bottom holding it.}"

Strikers here usually skate home. This time {^cleaners they} will stay at the poles. {c1 {r2 {r2.title Deputy mayor} {=farah Abdirahman Farah}} {c1.trigger visited} {^cleaners them} on {d3 Tuesday evening} with pancakes}, though without the {n1 60,000 kroner} {^cleaners they} ask.

{a1 {^farah He}, 29}, {q2.cue argued} {q2 {^farah his} hands were tied}. "{q3 {^farah His} mouth was not, {^farah he} ate four}," {q3.src {^kirsti she}} {q3.cue fired back}. {s1 In a street poll by {=nordlys the Polar Post}, 77 per cent sided with {~cleaners the ladders}}.
---
entity tromso place "Tromsø"
entity cleaners group "those who clean the street lamps" named=no
entity strike other "strike" named=no
entity kirsti person "Kirsti Aune" gender=feminine
entity farah person "Abdirahman Farah" gender=masculine
entity nordlys organization "Polar Post"
date d1 1999-11
date d2 2000-01-21
date d3 2000-01-18TEV
vote v1 choice=strike count=41 unit=cleaners stance=for
vote v2 choice=strike count=6 unit=cleaners stance=against
role r1 person=kirsti title="shop steward" org=cleaners status=current
quote q1 direct speaker=kirsti
contact c1 from=farah to=cleaners medium=meeting date=d3
role r2 person=farah title="Deputy mayor" status=current
count n1 value=60000 unit=kroner what="asked by the cleaners"
age a1 person=farah years=29
quote q2 indirect speaker=farah
quote q3 direct speaker=kirsti
share s1 choice=cleaners percent=77 survey=nordlys

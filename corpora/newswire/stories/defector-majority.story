id: defector-majority
published: 2017-11-08
house: meridian
topic: legislatures
length: brief
traps: threshold, denied, total
---
{=sayram SANTA MERCÈ}, {d1 Nov 8} (Meridian) - {=pinheiro Tiago Pinheiro} quit {=liberals the Liberal Union} at {d2 9 a.m. on Wednesday} and by {d3 noon} the government had no majority.

{v1 {~liberals The ruling party} now holds 60} of the {x 121} seats. {v2 {=labor Labour} has 49} and {v3 {=verdes the Greens} 12}. {q1 {^pinheiro He} crossed because of {n1 €40 million} for a motorway that nobody had asked for}, {q1.src {a1 {=pinheiro Pinheiro}, 35,}} {q1.cue told} {~press reporters}.

"{q2 Thirty years {^sousa I} have counted heads, and one always turns}," {q2.cue said} {q2.src {r1 {=sousa Inês Sousa}, {~sousa the {r1.title chief whip}}}}, ruefully. {q3.src {^sousa She}} {q3.cue denied} that {q3 {c1 {^sousa she} had {c1.trigger met} {=pinheiro Pinheiro} on {d4 Tuesday} in a car park}}.

{q4.src {r2 {r2.title Premier} {=abreu Rui Abreu}}} {q4.cue signalled} that {q4 {c2 {^abreu he} would {c2.trigger see} {=labor Labour}'s {=fonseca Marta Fonseca} on {d5 Friday}}}. {s1 Six in ten voters} in a {d6 November} poll by {=opina Opina} wanted {~election early elections}.

(Reporting by Luís Alves)
---
entity sayram place "Santa Mercè"
entity pinheiro person "Tiago Pinheiro" gender=masculine
entity liberals organization "Liberal Union"
entity labor organization "Labour"
entity verdes organization "Greens"
entity sousa person "Inês Sousa" gender=feminine
entity abreu person "Rui Abreu" gender=masculine
entity fonseca person "Marta Fonseca" gender=feminine
entity election other "early elections" named=no
entity opina organization "Opina"
date d1 2017-11-08
date d2 2017-11-08T09:00
date d3 2017-11-08T12:00
date d4 2017-11-07
date d5 2017-11-10
date d6 2017-11
vote v1 choice=liberals count=60 unit=seats
vote v2 choice=labor count=49 unit=seats
vote v3 choice=verdes count=12 unit=seats
quote q1 indirect speaker=pinheiro to=press
count n1 value=40000000 unit=euros what="for a motorway"
age a1 person=pinheiro years=35
quote q2 direct speaker=sousa
role r1 person=sousa title="chief whip" status=current
quote q3 indirect speaker=sousa
contact c1 from=sousa to=pinheiro medium=meeting date=d4 factuality=negated
role r2 person=abreu title=Premier status=current
quote q4 indirect speaker=abreu
contact c2 from=abreu to=fonseca medium=meeting date=d5 factuality=planned
share s1 choice=election percent=60 population=voters survey=opina date=d6
entity press group "reporters" named=no

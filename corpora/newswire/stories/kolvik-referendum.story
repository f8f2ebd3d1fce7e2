id: kolvik-referendum
published: 2023-10-09
house: ansbach
topic: elections
length: brief
traps: threshold, price-or-percent
---
{=kolvik Kolvik} (Ansbach) - Two questions, two answers. Asked on {d1 Sunday} whether {~mine a lithium mine} should open under {=rosen the Rosen valley}, {s1 57.9 per cent of voters said {~no no}}, {v1 41,216 papers} against {v2 29,970}. Asked whether {~litha {~mine the mine}'s owner}, {=litha Litha AB}, should at least {~road pay for the road}, {s2 81.3 per cent agreed}.

Both results bind, because turnout, {n1 62 per cent}, passed {x half}.

Up the valley it was otherwise: in {=upper Upper Rosen}, population {x 1,140}, {~mine the mine} {v3 carried by 402} to {v4 119}. "{q1 Down there they have the university, up here we had hopes}," {q1.cue said} {q1.src {a1 {r1 {=sana Sanna Heikkala-Ode}, {~sana {r1.title postmistress}}}, 64}}.

{c3 {q2.src {r2 {r2.org {=litha Litha}} {r2.title chairman} {=ferr Aldo Ferrante-Nyberg}}} {q2.cue conceded} in an {c3.trigger e-mail} to {~staff staff}} that {q2 {~mine the project} was "over, as drawn"}. {c1 {^ferr He} {c1.trigger called} {r3 {r3.title Energy Minister} {=bux Hedda Buxhoeveden-Roe}} {d2 the same night}}; {c2 {^pair they} {c2.trigger meet} on {d3 Thursday}}.

A {=kant Kantor} poll of {n2 1,500} in {d4 August} had foretold it almost to the decimal: {s3 58 {~no against}}, {s4 35 for}, {s5 7 {~unsure not sure}}.
---
entity kolvik place "Kolvik"
entity mine other "lithium mine" named=no
entity rosen place "Rosen valley"
entity litha organization "Litha AB"
entity road other "pay for the road" named=no
entity upper place "Upper Rosen"
entity sana person "Sanna Heikkala-Ode"
entity ferr person "Aldo Ferrante-Nyberg" gender=masculine
entity staff group "staff" named=no
entity bux person "Hedda Buxhoeveden-Roe"
entity kant organization "Kantor"
entity pair group "Ferrante-Nyberg and Buxhoeveden-Roe" named=no
entity no other "no" named=no
entity unsure other "not sure" named=no
date d1 2023-10-08
date d2 2023-10-08TNI
date d3 2023-10-12
date d4 2023-08
vote v1 choice=mine count=41216 unit=papers stance=against date=d1
vote v2 choice=mine count=29970 unit=papers stance=for date=d1
vote v3 choice=mine count=402 unit=votes stance=for date=d1 place=upper
vote v4 choice=mine count=119 unit=votes stance=against date=d1 place=upper
quote q1 direct speaker=sana
quote q2 mixed speaker=ferr to=staff medium=email
role r1 person=sana title=postmistress status=current
role r2 person=ferr title=chairman org=litha status=current
role r3 person=bux title="Energy Minister" status=current
age a1 person=sana years=64
contact c1 from=ferr to=bux medium=phone date=d2
contact c3 from=ferr to=staff medium=email
contact c2 from=ferr to=bux medium=meeting date=d3 factuality=planned
count n1 value=62 unit=percent what=turnout date=d1
count n2 value=1500 unit=people what="in the August poll"
share s1 choice=no percent=57.9 population=voters date=d1
share s2 choice=road percent=81.3 population=voters date=d1
share s3 choice=no percent=58 survey=kant date=d4
share s4 choice=mine percent=35 survey=kant date=d4
share s5 choice=unsure percent=7 survey=kant date=d4

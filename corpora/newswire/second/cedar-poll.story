id: cedar-poll
published: 2025-05-28
house: kingsway
topic: local-government
length: brief
traps:
---
{=wexcombe Wexcombe} has {~cedar a cedar of {x 240 years}} and a shortage of {n1 sixty parking spaces}, and {d1 last Thursday} {^wexcombe it} was asked to pick.

{v1 {~cedar The cedar} mustered 2,004 ticks}, {v2 {~park the car park} 871}. '{q1 That is not a whisper},' {q1.cue noted} {q1.src {a1 {r1 {r1.title parish clerk} {=khatun Rahela Khatun}}, 29}}. {q2 {s1 Among {~drivers those who drive}, 58 per cent still sided with {~cedar the tree}}}, {q2.src an exit poll by {=school St Aldhelm's School}} {q2.cue found}.

{e1 {~council The parish council} {d2 last night} {e1.trigger adopted} {~result the result}}, {v3 7}-{v4 1}. {q3.src {~bluntish The one}, {=bluntish Gerald Bluntish},} {q3.cue denied} {q3 being in the pay of tarmac}. {c1 {^bluntish He} has {c1.trigger e-mailed} {~diocese the diocese}, on whose land it all stands, for a second opinion}.
---
entity wexcombe place "Wexcombe"
entity cedar other "cedar" named=no
entity park other "car park" named=no
entity khatun person "Rahela Khatun"
entity drivers group "those who drive" named=no
entity school organization "St Aldhelm's School"
entity council organization "parish council" named=no
entity result other "result" named=no
entity bluntish person "Gerald Bluntish" gender=masculine
entity diocese organization "diocese" named=no
date d1 2025-05-22
date d2 2025-05-27TNI
count n1 value=60 unit="parking spaces" what="short"
vote v1 choice=cedar count=2004 unit=ticks date=d1
vote v2 choice=park count=871 unit=ticks date=d1
quote q1 direct speaker=khatun
role r1 person=khatun title="parish clerk" status=current
age a1 person=khatun years=29
quote q2 indirect speaker=school
share s1 choice=cedar percent=58 population="those who drive" survey=school
event e1 pass agents=council patients=result date=d2
vote v3 choice=result count=7 unit=votes stance=for date=d2
vote v4 choice=result count=1 unit=votes stance=against date=d2
quote q3 indirect speaker=bluntish
contact c1 from=bluntish to=diocese medium=email purpose="for a second opinion"

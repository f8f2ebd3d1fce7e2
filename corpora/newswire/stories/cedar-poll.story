id: cedar-poll
published: 2025-05-28
house: kingsway
topic: local-government
length: brief
traps: metaphor, old-age-figure, denied
---
{=wex Wexcombe} has {~cedar a cedar of {x 240} years} and a shortage of {n1 sixty parking spaces}, and {d1 last Thursday} {^wex it} was asked to pick.

{v1 {~cedar The cedar} mustered 2,004 ticks}, {v2 {~park the car park} 871}. '{q1 That is not a whisper},' {q1.cue noted} {q1.src {a1 {r1 {r1.title parish clerk} {=khatun Rahela Khatun}}, 29}}. {q3 {s1 Among those who drive, 58 per cent still sided with {~cedar the tree}}}, {q3.src an exit poll by {=sixth St Aldhelm's School}} {q3.cue found}.

{e1 {~parish The parish council} {d2 last night} {e1.trigger adopted} {~result the result}}, {v3 7}-{v4 1}. {q2.src {~blunt The one}, {=blunt Gerald Bluntish},} {q2.cue denied} {q2 being in the pay of tarmac}. {c1 {^blunt He} has {c1.trigger e-mailed} {~diocese the diocese}, on whose land it all stands, {c1.purpose for a second opinion}}.
---
entity wex place "Wexcombe"
entity cedar other "cedar" named=no
entity park other "car park" named=no
entity result other "result" named=no
entity khatun person "Rahela Khatun"
entity sixth organization "St Aldhelm's School"
entity parish organization "parish council" named=no
entity blunt person "Gerald Bluntish" gender=masculine
entity diocese organization "diocese" named=no
date d1 2025-05-22
date d2 2025-05-27TNI
count n1 value=60 unit="parking spaces" what="shortage in Wexcombe"
vote v1 choice=cedar count=2004 unit=ticks date=d1
vote v2 choice=park count=871 unit=ticks date=d1
quote q1 direct speaker=khatun
role r1 person=khatun title="parish clerk" status=current
age a1 person=khatun years=29
share s1 choice=cedar percent=58 population="those who drive" survey=sixth
event e1 pass agents=parish patients=result date=d2
vote v3 choice=result count=7 unit=votes stance=for date=d2
vote v4 choice=result count=1 unit=votes stance=against date=d2
quote q2 indirect speaker=blunt
quote q3 indirect speaker=sixth
contact c1 from=blunt to=diocese medium=email purpose="for a second opinion"

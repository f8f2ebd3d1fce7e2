id: gull-bylaw
published: 2019-09-12
house: kingsway
topic: local-government
length: brief
traps: idiom, scare-quotes, threshold
---
Feeding a gull on the front at {=porth Porthmerrin} will cost {n1 £80} from {d1 October}, unless the gull started it.

{e1 {=council {=porth Porthmerrin} town council} {e1.trigger passed} {~bylaw the by-law}} {d2 last night}: {v1 eleven hands up}, {v2 four down} and {v3 one holding a chip}. It takes {x nine} to bind a gull.

{q1.src {r1 {r1.title Mayor} {=trewin Jenifer Trewin}}} {q1.cue described} the debate as '{q1 the most savage since the bandstand}'. {c1 {^trewin She} had {c1.trigger written to} {~shops every chip shop} in {d3 June}}, and one had come in person. {q2.src {a1 {r2 {=qureshi Tariq Qureshi}, {~qureshi {r2.title owner} of {=codfather the Codfather}}}, 38}}, {q2.cue testified} that {q2 the birds 'do not take, they collect'}.

{e2 {~amendment {^qureshi His} amendment} exempting '{x provoked}' gifts was {e2.trigger rejected}} without a count.
---
entity porth place "Porthmerrin"
entity council organization "Porthmerrin town council"
entity bylaw law "by-law" named=no
entity trewin person "Jenifer Trewin" gender=feminine
entity shops group "every chip shop" named=no
entity qureshi person "Tariq Qureshi" gender=masculine
entity codfather organization "Codfather"
entity amendment law "amendment exempting provoked gifts" named=no
date d1 2019-10
date d2 2019-09-11TNI
date d3 2019-06
count n1 value=80 unit=pounds what="cost of feeding a gull"
event e1 pass agents=council patients=bylaw date=d2
vote v1 choice=bylaw count=11 unit=hands stance=for date=d2
vote v2 choice=bylaw count=4 unit=hands stance=against date=d2
vote v3 choice=bylaw count=1 unit=hands stance=abstain date=d2
quote q1 mixed speaker=trewin
role r1 person=trewin title=Mayor status=current
contact c1 from=trewin to=shops medium=letter date=d3
quote q2 mixed speaker=qureshi
role r2 person=qureshi title=owner org=codfather status=current
age a1 person=qureshi years=38
event e2 reject agents=council patients=amendment date=d2

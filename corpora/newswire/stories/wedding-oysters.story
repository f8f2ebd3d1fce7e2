id: wedding-oysters
published: 2017-01-02
house: ansbach
topic: health
length: brief
traps: unnamed-source, negated, idiom
---
{=arcachon Arcachon} (Ansbach) - The bride was sick first, then the band. By {d1 midnight on Saturday} {n1 {~guests 148 guests}} lay on the lawn of {=villa the Villa Mirabelle}. {e1 None of {^guests them} {e1.trigger died}}, "{q1 chiefly because none was sober enough to panic}," {q1.cue marvelled} {q1.src {r1 {=sow Fatoumata Sow}, {~sow the {r1.title physician} on duty}}}.

"{q2 The oysters were perfect}," {q2.cue protested} {q2.src {a1 {r3 {=lestrade Guy Lestrade}, {~lestrade a {r3.title caterer} of 61}}}}. {e2 {~police Gendarmes} {e2.trigger arrested} {^lestrade him} at {d2 5.30 on Sunday morning}} and let {^lestrade him} go in time for lunch.

{c1 {r2 {=chaban Odile Chabanel}, {~chaban {r2.title prefect}}}, {c1.trigger telephoned} {~groom the groom}} as {^groom he} lay there. {q3.src {~uncle An uncle of {~groom the groom}}} {q3.cue had it} that {q3 {~chaban the prefect} hung up on hearing singing}.

{e3 {~growers The oyster growers' cooperative}, meeting {d3 this morning}, {e3.trigger threw out} {~halt a voluntary halt to sales}}, {v1 88} to {v2 13}.
---
entity arcachon place "Arcachon"
entity villa place "Villa Mirabelle"
entity sow person "Fatoumata Sow"
entity lestrade person "Guy Lestrade" gender=masculine
entity police group "gendarmes" named=no
entity chaban person "Odile Chabanel"
entity groom person "groom" named=no gender=masculine
entity uncle person "uncle of the groom" named=no
entity guests group "148 guests" named=no
entity growers organization "oyster growers' cooperative" named=no
entity halt other "voluntary halt to sales" named=no
date d1 2016-12-31T24:00
date d2 2017-01-01T05:30
date d3 2017-01-02TMO
count n1 value=148 unit=guests what=sick
event e1 die patients=guests factuality=negated
event e2 arrest agents=police patients=lestrade date=d2
event e3 reject agents=growers patients=halt date=d3
quote q1 mixed speaker=sow
quote q2 direct speaker=lestrade
quote q3 indirect speaker=uncle
role r1 person=sow title=physician status=current
role r2 person=chaban title=prefect status=current
age a1 person=lestrade years=61
contact c1 from=chaban to=groom medium=phone
vote v1 choice=halt count=88 unit=votes stance=against
vote v2 choice=halt count=13 unit=votes stance=for
role r3 person=lestrade title=caterer status=current

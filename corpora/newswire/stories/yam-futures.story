id: yam-futures
published: 2022-05-08
house: ansbach
topic: business
length: brief
traps: mismatched-marks, anniversary, denied
---
{=benue Gboko} (Ansbach) - Somebody bought every yam in {=benue Gboko} {d1 last week}, on paper, and by {d2 Saturday} nobody would own up to it.

{=ukpe The Ukpe Exchange}, now in {^ukpe its} {x 25th} year, voided {n1 6,300 contracts} worth {n2 about $4 million}. {v1 Nine brokers supported {~cancel the step}}, {v2 two resisted it} and {v3 one was asleep}.

“{q1 {^terver I} assumed it was {~mother {^terver my} mother}}", {q1.src {r1 {r1.title broker} {=terver Terver Aondo}}} {q1.cue joked} on {=hall Tuber FM}. {c1 {a1 {=mother Ngunan Aondo}, 90}, promptly {c1.trigger called} {~hall the station}} and {q2.cue denied} {q2 having bought anything but a stool}.

{q3.src {r2 {r2.title Governor} {=saidu Halima Saidu} of {~bank the reserve bank}}} {q3.cue hinted} that {q3 {e1 {~culprit a Geneva trader} might be {e1.trigger charged} before {d3 June}}}.

{q4 {s1 Four farmers in ten {~distrust trust {^ukpe it} less than the weather}}}, {=agripulse Agripulse} {q4.cue found}.
---
entity benue place "Gboko"
entity ukpe organization "Ukpe Exchange"
entity cancel other "voiding of contracts" named=no
entity terver person "Terver Aondo"
entity mother person "Ngunan Aondo" gender=feminine
entity hall organization "Tuber FM"
entity saidu person "Halima Saidu" gender=feminine
entity bank organization "reserve bank" named=no
entity culprit person "Geneva trader" named=no
entity distrust other "less trust in the Ukpe Exchange than in the weather" named=no
entity agripulse organization "Agripulse"
date d1 2022-W17
date d2 2022-05-07
date d3 2022-06
count n1 value=6300 unit=contracts what=voided
count n2 value=4000000 unit=dollars what="worth of the contracts" bound=about
vote v1 choice=cancel count=9 unit=brokers stance=for
vote v2 choice=cancel count=2 unit=brokers stance=against
vote v3 choice=cancel count=1 unit=brokers stance=abstain
quote q1 direct speaker=terver
role r1 person=terver title=broker status=current
age a1 person=mother years=90
contact c1 from=mother to=hall medium=phone
quote q2 indirect speaker=mother
quote q3 indirect speaker=saidu
event e1 charge patients=culprit date=d3 factuality=possible
role r2 person=saidu title=Governor org=bank status=current
share s1 choice=distrust percent=40 population=farmers survey=agripulse
quote q4 indirect speaker=agripulse

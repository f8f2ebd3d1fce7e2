id: campaign-bakery
published: 2025-05-05
house: release
topic: elections
length: brief
traps:
---
NEWS RELEASE
{=ferns FERNS FOR {=fairholm FAIRHOLM}} THANKS {~volunteers VOLUNTEERS}

{=fairholm FAIRHOLM}, {d1 May 5, 2025} — {q1 {e1 {=parata Whetu Parata} has {e1.trigger won} the mayoralty of {=fairholm Fairholm}} with {v1 7,733 votes}, ahead of {v2 {=gowan Alastair Gowan} on 7,501}}, {q1.src {~office the returning office}} {q1.cue announced} on {d2 Saturday night}. {v3 {=ferns Ferns for {=fairholm Fairholm}} also gained five of the {x 12} council seats}.

{c1 {a1 {=parata Parata}, who turned 36} on polling day, {c1.trigger texted} {~volunteers {^parata her} {n1 140 volunteers}}} before anyone else. "{q2 Bread at {^parata mine}. Bring everybody, bring the losers}," {q2.src {^parata she}} {q2.cue typed}.

{q3.src {r1 {r1.title Campaign manager} {=nairn Barry Nairn}}} {q3.cue put} the result down to "{q3 shoe leather and scones}".

{c2 Mr {q4.src {=gowan Gowan}}, who in {d3 April} {q4.cue called} {~ferns the ticket} "{q4 a salad}", will {c2.trigger meet} {r2 {~parata the {r2.title mayor}-elect}} on {d4 Wednesday} {c2.purpose to hand over the chain}}.

ENDS
---
entity ferns organization "Ferns for Fairholm"
entity fairholm place "Fairholm"
entity volunteers group "140 volunteers" named=no
entity parata person "Whetu Parata" gender=feminine
entity gowan person "Alastair Gowan" gender=masculine
entity office organization "returning office" named=no
entity nairn person "Barry Nairn"
date d1 2025-05-05
date d2 2025-05-03TNI
date d3 2025-04
date d4 2025-05-07
event e1 win_election agents=parata place=fairholm
vote v1 choice=parata count=7733 unit=votes contest="mayoralty of Fairholm"
vote v2 choice=gowan count=7501 unit=votes contest="mayoralty of Fairholm"
vote v3 choice=ferns count=5 unit=seats
age a1 person=parata years=36
role r1 person=nairn title="Campaign manager" status=current
role r2 person=parata title=mayor status=elect
contact c1 from=parata to=volunteers medium=text
contact c2 from=gowan to=parata medium=meeting date=d4 factuality=planned purpose="to hand over the chain"
count n1 value=140 unit=volunteers what="texted by Parata"
quote q1 indirect speaker=office
quote q2 direct speaker=parata to=volunteers medium=text
quote q3 mixed speaker=nairn
quote q4 mixed speaker=gowan date=d3

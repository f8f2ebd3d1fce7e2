id: campaign-bakery
published: 2025-05-05
house: release
topic: elections
length: brief
traps: called-names, total, planned
---
NEWS RELEASE
{=ferns FERNS FOR {=fairholm FAIRHOLM}} THANKS {~volunteers VOLUNTEERS}

{=fairholm FAIRHOLM}, {d1 May 5, 2025} — {q4 {e1 {=whetu Whetu Parata} has {e1.trigger won} the mayoralty of {=fairholm Fairholm}} with {v1 7,733 votes}, ahead of {v2 {=gowan Alastair Gowan} on 7,501}}, {q4.src {~returns the returning office}} {q4.cue announced} on {d2 Saturday night}. {=ferns Ferns for {=fairholm Fairholm}} also {v3 gained five of the {x 12} council seats}.

{a1 {=whetu Parata}, who turned 36 on polling day,} {c1 {c1.trigger texted} {~volunteers {^whetu her} {n1 140 volunteers}} before anyone else}. "{q1 Bread at {^whetu mine}. Bring everybody, bring the losers}," {^whetu she} {q1.cue typed}.

{q2.src {r1 {r1.title Campaign manager} {=barry Barry Nairn}}} {q2.cue put the result down to} "{q2 shoe leather and scones}".

Mr {=gowan Gowan}, who in {d3 April} {q3.cue called} {~ferns the ticket} "{q3 a salad}", {c2 will {c2.trigger meet} {r2 {~whetu the {r2.title mayor}-elect}} on {d4 Wednesday}} to hand over the chain.

ENDS
---
entity fairholm place "Fairholm"
entity ferns organization "Ferns for Fairholm"
entity whetu person "Whetu Parata" gender=feminine
entity gowan person "Alastair Gowan" gender=masculine
entity barry person "Barry Nairn"
entity returns organization "returning office" named=no
entity volunteers group "140 volunteers" named=no
date d1 2025-05-05
date d2 2025-05-03TNI
date d3 2025-04
date d4 2025-05-07
event e1 win_election agents=whetu place=fairholm
vote v1 choice=whetu count=7733 unit=votes
vote v2 choice=gowan count=7501 unit=votes
vote v3 choice=ferns count=5 unit=seats contest=council
quote q4 indirect speaker=returns
age a1 person=whetu years=36
contact c1 from=whetu to=volunteers medium=text
quote q1 direct speaker=whetu to=volunteers medium=text
count n1 value=140 unit=volunteers what="of the campaign"
role r1 person=barry title="Campaign manager" status=current
quote q2 mixed speaker=barry
quote q3 mixed speaker=gowan
contact c2 from=gowan to=whetu medium=meeting date=d4 factuality=planned
role r2 person=whetu title=mayor status=elect

id: grain-inquiry
published: 2012-09-17
house: newsroom
topic: legislatures
length: brief
traps:
---
When the grain went it went by the trainload, and {r1 {=yusupov Rustam Yusupov}, then {r1.title minister of agriculture}}, signed for it. That is the gist of {e1 {~report a report} that {~inquiry a parliamentary inquiry} {e1.trigger adopted} on {d1 Friday}} by {v1 seven members} to {v2 five}; {v3 one abstained}.

{e2 {a1 {=yusupov Yusupov}, 59}, {e2.trigger testified} for {x nine} hours in {d2 July}}. "{q1 {c1 {q2.src {=karimi Ilhom}} {c1.trigger telephoned} {^yusupov me}} and {q2.cue said}, '{q2 Sign, or the ships will leave empty}'}," {q1.src {^yusupov he}} {q1.cue told} {~inquiry the panel}. {q3.src {r2 {=karimi Ilhom Karimi}, {~karimi {r2.title director} of {r2.org {=elevator State Elevator No. {x 9}}}}},} {q3.cue maintains} that {q3 {^karimi he} slept well that month}.

{q4.src {~minority The minority}}'s {q4.cue view} is that {q4 a man cannot be guilty of a signature}. {e3 {~house The full house} will {e3.trigger debate} {~report the report} on {d3 October 1}}; {n1 40,000 tonnes are still missing}. "{q5 {^azimova I} have eaten sawdust bread for less}," {q5.src {r3 {=azimova Nodira Azimova}, who {r3.title chaired} {r3.org {^inquiry it}}}} {q5.cue muttered}.
---
entity yusupov person "Rustam Yusupov" gender=masculine
entity report work "report" named=no
entity inquiry organization "parliamentary inquiry" named=no
entity karimi person "Ilhom Karimi" gender=masculine
entity elevator organization "State Elevator No. 9"
entity minority group "minority" named=no
entity house organization "full house" named=no
entity azimova person "Nodira Azimova"
date d1 2012-09-14
date d2 2012-07
date d3 2012-10-01
role r1 person=yusupov title="minister of agriculture" status=former
role r2 person=karimi title=director org=elevator status=current
role r3 person=azimova title=chaired org=inquiry status=former
event e1 pass agents=inquiry patients=report date=d1
event e2 testify agents=yusupov date=d2
event e3 debate agents=house patients=report date=d3 factuality=planned
vote v1 choice=report count=7 unit=votes stance=for
vote v2 choice=report count=5 unit=votes stance=against
vote v3 choice=report count=1 unit=votes stance=abstain
age a1 person=yusupov years=59
contact c1 from=karimi to=yusupov medium=phone
count n1 value=40000 unit=tonnes what="still missing"
quote q1 direct speaker=yusupov to=inquiry
quote q2 direct speaker=karimi to=yusupov medium=phone
quote q3 indirect speaker=karimi
quote q4 indirect speaker=minority
quote q5 direct speaker=azimova

id: grain-inquiry
published: 2012-09-17
house: newsroom
topic: legislatures
length: brief
traps: role-elsewhere, nested-speech, number-in-name
---
When the grain went it went by the trainload, and {=yusupov Rustam Yusupov}, then {r1 {~yusupov {r1.title minister of agriculture}}}, signed for it. That is the gist of {~report a report} that {e3 {~inquiry a parliamentary inquiry} {e3.trigger adopted}} on {d1 Friday} by {v1 seven members} to {v2 five}; {v3 one abstained}.

{e1 {=yusupov Yusupov}, {a1 59}, {e1.trigger testified}} for {x nine} hours in {d2 July}. "{q1 {c1 {=ilhom Ilhom} {c1.trigger telephoned} {^yusupov me}} and {q2.cue said}, '{q2 Sign, or the ships will leave empty}}'," {^yusupov he} {q1.cue told} {~inquiry the panel}. {q3.src {r2 {=ilhom Ilhom Karimi}, {~ilhom {r2.title director} of {=elevator State Elevator No. 9}}},} {q3.cue maintains} that {q3 {^ilhom he} slept well that month}.

{q5.src {~minority The minority}}'s {q5.cue view} is that {q5 a man cannot be guilty of a signature}. {e2 {~house The full house} will {e2.trigger debate} {~report the report}} on {d4 October 1}; {n1 40,000 tonnes} are still missing. "{q4 {^nodira I} have eaten sawdust bread for less}," {q4.src {r3 {=nodira Nodira Azimova}, who {r3.title chaired} {^inquiry it}}} {q4.cue muttered}.
---
entity yusupov person "Rustam Yusupov" gender=masculine
entity inquiry organization "parliamentary inquiry" named=no
entity ilhom person "Ilhom Karimi" gender=masculine
entity elevator organization "State Elevator No. 9"
entity house organization "full house" named=no
entity report work "report" named=no
entity nodira person "Nodira Azimova" gender=feminine
date d1 2012-09-14
date d2 2012-07
date d4 2012-10-01
vote v1 choice=report count=7 unit=members stance=for date=d1
vote v2 choice=report count=5 unit=members stance=against date=d1
role r1 person=yusupov title="minister of agriculture" status=former
event e1 testify agents=yusupov date=d2
age a1 person=yusupov years=59
quote q1 direct speaker=yusupov to=inquiry
contact c1 from=ilhom to=yusupov medium=phone
quote q2 direct speaker=ilhom to=yusupov
role r2 person=ilhom title=director org=elevator status=current
quote q3 indirect speaker=ilhom
event e3 pass agents=inquiry patients=report date=d1
event e2 debate agents=house patients=report date=d4 factuality=planned
count n1 value=40000 unit=tonnes what="of grain missing"
quote q4 direct speaker=nodira
role r3 person=nodira title=chaired org=inquiry status=former
vote v3 choice=report count=1 unit=members stance=abstain date=d1
entity minority group "minority" named=no
quote q5 indirect speaker=minority

id: bugisha-slide
published: 2010-12-07
house: eastgate
topic: disasters
length: brief
traps: range, planned, threshold
source: Eastgate
---
{=bugisha BUGISHA}, {=uganda Uganda}, {d1 Dec. 7} (Eastgate) -- {q1 A rain-soaked hillside gave way above {~bugisha this village} {d2 early Tuesday}, {e1 {e1.trigger killing} {~dead {n1 at least 19 people}}} and {e2 {e2.trigger driving} {~villagers {n2 as many as 3,000}} from {^villagers their} homes}}, {q1.src {r1 {r1.title district chairman} {=mukwaya Godfrey Mukwaya}}} {q1.cue said}.

{q2 {e3 {~hurt Between {n3 25} and {n4 30 people}} were {e3.trigger hurt}}, and some remained under the mud}, {q2.src {=redcross the {=bugisha Bugisha} Red Cross branch}} {q2.cue said}. "{q3 {^redcross We} dig with hoes because the road is cut}," {q3.src {r2 {~nabirye {^redcross its} {r2.title coordinator}}, {=nabirye Esther Nabirye}}}, {q3.cue said} by satellite phone.

{q4.src {=mukwaya Mukwaya}} {q4.cue said} {q4 {c1 {^mukwaya he} had {c1.trigger radioed} {~army the army} {c1.purpose for engineers}}}. {q5.src {r3 {r4 {r4.title Col.} {=opolot Silver Opolot}}, {~opolot an {~army army} {r3.title spokesman}}}}, {q5.cue said} {q5 {n5 120 soldiers} would arrive {d3 Wednesday}}.

{q6.src A survey in {d4 2009} by {=geo the Elgon Slopes Project}} {q6.cue found} that {q6 {s1 82 percent of households} there preferred {~move staying put}}, although gradients above {x 35} degrees were marked as unsafe.
---
entity bugisha place "Bugisha"
entity uganda place "Uganda"
entity dead group "19 people" named=no
entity villagers group "3,000 villagers" named=no
entity hurt group "25 to 30 people" named=no
entity mukwaya person "Godfrey Mukwaya" gender=masculine
entity redcross organization "Bugisha Red Cross branch"
entity nabirye person "Esther Nabirye"
entity army organization "army" named=no
entity opolot person "Silver Opolot"
entity geo organization "Elgon Slopes Project"
entity move other "staying put" named=no
date d1 2010-12-07
date d2 2010-12-07TMO
date d3 2010-12-08
date d4 2009
event e1 die patients=dead date=d2 place=bugisha
event e2 displace patients=villagers date=d2
event e3 injure patients=hurt date=d2
contact c1 from=mukwaya to=army medium=phone purpose="for engineers"
role r1 person=mukwaya title="district chairman" status=current
role r2 person=nabirye title=coordinator org=redcross status=current
role r3 person=opolot title=spokesman org=army status=current
role r4 person=opolot title=Col. org=army status=current
quote q1 indirect speaker=mukwaya
quote q2 indirect speaker=redcross
quote q3 direct speaker=nabirye medium=phone
quote q4 indirect speaker=mukwaya
quote q5 indirect speaker=opolot
quote q6 indirect speaker=geo
share s1 choice=move percent=82 population=households survey=geo date=d4
count n1 value=19 unit=people what=killed bound=at_least
count n2 value=3000 unit=villagers what="driven from their homes" bound=at_most
count n3 value=25 unit=people what=hurt bound=at_least
count n4 value=30 unit=people what=hurt bound=at_most
count n5 value=120 unit=soldiers what="to arrive on Wednesday"

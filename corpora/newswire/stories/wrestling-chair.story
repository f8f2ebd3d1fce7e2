id: wrestling-chair
published: 2011-11-17
house: eastgate
topic: sport
length: brief
traps: model-number, duration, planned
source: Eastgate
---
{=ulan ULAN BULAG}, {d1 Nov. 17} (Eastgate) -- {=federation The Steppe Wrestling Federation} has a new head, and {^tsend she} weighs 49 kilograms.

{=tsend Tsendiin Oyuun}, {r5 {~tsend {a1 a 41-year-old} {r5.title accountant}}}, {e1 {e1.trigger defeated} {~dorj the incumbent}, {r2 {r2.title Gen.} {=dorj Dorj Batbold}}}, by {v1 39 {~delegates delegates}} to {v2 34} {d2 late Wednesday}. "{q1 {^delegates They} needed someone who can read a balance sheet}," {q1.src {^tsend she}} {q1.cue reasoned}. "{q1 There are {n1 two thousand wrestlers} for lifting things.}"

{~dorj The general}, who arrived in a {x UAZ-469} filled with melons, {e2 {e2.trigger congratulated} {^tsend her}} {c1 in a {c1.trigger telephone call} that {~aides aides} could hear through the wall}. {q2.src {^dorj He}} {q2.cue pointed out} that {q2 it had taken {x fourteen} years to throw {^dorj him}}.

{e3 {r3 {~tsend The {r3.title president}-elect}} is to {e3.trigger name} {r4 {=hulan Hulan Erdene}, {~hulan a three-time champion}, as {r4.title head coach}}} in {d3 December}.
---
entity ulan place "Ulan Bulag"
entity federation organization "Steppe Wrestling Federation"
entity tsend person "Tsendiin Oyuun" gender=feminine
entity dorj person "Dorj Batbold" gender=masculine
entity delegates group "delegates" named=no
entity aides group "aides" named=no
entity hulan person "Hulan Erdene"
date d1 2011-11-17
date d2 2011-11-16TNI
date d3 2011-12
event e1 win_election agents=tsend patients=dorj date=d2
event e2 congratulate agents=dorj patients=tsend
event e3 appoint agents=tsend patients=hulan date=d3 factuality=planned
age a1 person=tsend years=41
vote v1 choice=tsend count=39 unit=delegates
vote v2 choice=dorj count=34 unit=delegates
role r2 person=dorj title=Gen. status=current
role r3 person=tsend title=president org=federation status=elect
role r4 person=hulan title="head coach"
quote q1 direct speaker=tsend
quote q2 indirect speaker=dorj
contact c1 from=dorj to=tsend medium=phone
count n1 value=2000 unit=wrestlers what="in the federation"
role r5 person=tsend title=accountant status=current

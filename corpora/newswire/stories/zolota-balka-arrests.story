id: zolota-balka-arrests
published: 2011-05-31
house: transcript
topic: crime
length: brief
traps: negated, unnamed-source
source: Police briefing, partial transcript
---
{=zolota Zolota Balka}, {d1 May 31, 2011}. {r1 {r1.title Colonel} {=tovstukha Ruslan Tovstukha}}, {r2 {~tovstukha {r2.title head of investigations}}}.

{q1.src {=tovstukha TOVSTUKHA}}: {q1 At {d2 3:40 this morning} {e1 {~officers officers} {e1.trigger arrested} {n1 {~men two men}}} at the bus station. {a1 {~elder One} is 36}, {a2 {~younger the other} 29}. {^men They} are suspected of robbing {=savings Limnytsia Savings} on {d3 12 May}.}

{q2.src {~press QUESTION}}: {q2 Have {^men they} been charged?}

{q3.src {=tovstukha TOVSTUKHA}}: {q3 {e2 Not {e2.trigger charged}}. {~prosecutor The prosecutor} has until {d4 Thursday at noon}.}

{q4.src {~press QUESTION}}: {q4 What of {~chornous the guard}?}

{q5.src {=tovstukha TOVSTUKHA}}: {q5 {e3 {r3 {~chornous The {r3.title guard}}, {=chornous Petro Chornous}}, {e3.trigger died} in hospital on {d5 Sunday}}. {a3 {^chornous He} was 58}. {c1 {^officers We} {c1.trigger called} on {~family {^chornous his} family} at {d6 six today} {c1.purpose to tell {^family them} of the arrests}}.}

{q6.src {~press QUESTION}}: {q6 How much was taken?}

{q7.src {=tovstukha TOVSTUKHA}}: {q7 {n2 2.3 million hryvnias}. {n3 Just over 1.1 million} has been found, in flour sacks.}

{q8.src {~press QUESTION}}: {q8 {q9.src {~witness A customer}} {q9.cue told} {=visnyk Visnyk} {q9 there were {x three} robbers}.}

{q10.src {=tovstukha TOVSTUKHA}}: {q10 {~witness That customer} stood behind a pillar. {n4 Fourteen others} did not. {^officers We} are not looking for anybody else.}
---
entity zolota place "Zolota Balka"
entity tovstukha person "Ruslan Tovstukha"
entity officers group "officers" named=no
entity men group "two men" named=no
entity elder person "one of two men" named=no gender=masculine
entity younger person "other of two men" named=no gender=masculine
entity savings organization "Limnytsia Savings"
entity press group "press" named=no
entity prosecutor person "prosecutor" named=no
entity chornous person "Petro Chornous" gender=masculine
entity family group "Petro Chornous's family" named=no
entity witness person "customer" named=no
entity visnyk organization "Visnyk"
date d1 2011-05-31
date d2 2011-05-31T03:40
date d3 2011-05-12
date d4 2011-06-02T12:00
date d5 2011-05-29
date d6 2011-05-31T06:00
role r1 person=tovstukha title=Colonel status=current
role r2 person=tovstukha title="head of investigations" status=current
quote q1 direct speaker=tovstukha to=press
event e1 arrest agents=officers patients=men date=d2
count n1 value=2 unit=men what=arrested
age a1 person=elder years=36
age a2 person=younger years=29
quote q2 direct speaker=press to=tovstukha
quote q3 direct speaker=tovstukha to=press
event e2 charge patients=men factuality=negated
quote q4 direct speaker=press to=tovstukha
quote q5 direct speaker=tovstukha to=press
event e3 die patients=chornous date=d5
role r3 person=chornous title=guard
age a3 person=chornous years=58
contact c1 from=officers to=family medium=meeting date=d6 purpose="to tell them of the arrests"
quote q6 direct speaker=press to=tovstukha
quote q7 direct speaker=tovstukha to=press
count n2 value=2300000 unit=hryvnias what=taken
count n3 value=1100000 unit=hryvnias what=found bound=at_least
quote q8 direct speaker=press to=tovstukha
quote q9 indirect speaker=witness to=visnyk
quote q10 direct speaker=tovstukha to=press
count n4 value=14 unit=customers what="who were not behind a pillar"

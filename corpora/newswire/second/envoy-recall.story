id: envoy-recall
published: 2015-03-03
house: transcript
topic: diplomacy
length: brief
traps:
---
Midday briefing by {r1 {r1.org {=ministry {=fjordland Fjordland} foreign ministry}} {r1.title spokeswoman} {=holm Eydís Holm}}, {d1 March 3}

{q1.src {=holm HOLM}}: {q1 Good afternoon. {r2 {r2.title Minister} {=kvaran Þráinn Kvaran}} {c1 {c1.trigger summoned} {~envoy the {=karsk Karsk} envoy}} at {d2 nine this morning}. {^kvaran He} handed {^envoy her} a note of four pages. That is all.}

{q2.src {~asker QUESTION}}: {q2 Did {^envoy she} read it?}

{q3.src {=holm HOLM}}: {q3 {^envoy She} read it aloud. With expression.}

{q4.src {~asker QUESTION}}: {q4 {=karsk Karsk} has withdrawn a trade delegation. Has {=kvaran Kvaran} called {~president {^karsk its} president}?}

{q5.src {=holm HOLM}}: {q5 Who starts a quarrel over a note? {c2 {^kvaran He} has not {c2.trigger called}}, no. {c3 {^kvaran He} {c3.trigger spoke} on {d3 Sunday} with {=oaivi Marit Oaivi}, {~oaivi {^kvaran his} old colleague in {=tromso Tromsø}}, {c3.purpose about the cod}}.}

{q6.src {~asker QUESTION}}: {q6 Is {~bjarkan the ambassador} coming home?}

{q7.src {=holm HOLM}}: {q7 {a1 {r3 {r3.title Ambassador} {=bjarkan Bjarkan}} is 63} and retires on {d4 Friday} anyway. Draw no lines between dots.}
---
entity fjordland place "Fjordland"
entity ministry organization "Fjordland foreign ministry"
entity holm person "Eydís Holm" gender=feminine
entity kvaran person "Þráinn Kvaran" gender=masculine
entity karsk place "Karsk"
entity envoy person "Karsk envoy" gender=feminine named=no
entity asker person "questioner" named=no
entity president person "Karsk's president" named=no
entity oaivi person "Marit Oaivi"
entity tromso place "Tromsø"
entity bjarkan person "Bjarkan"
date d1 2015-03-03
date d2 2015-03-03T09:00
date d3 2015-03-01
date d4 2015-03-06
role r1 person=holm title=spokeswoman org=ministry status=current
role r2 person=kvaran title=Minister status=current
role r3 person=bjarkan title=Ambassador status=current
age a1 person=bjarkan years=63
contact c1 from=kvaran to=envoy medium=meeting date=d2
contact c2 from=kvaran to=president medium=phone factuality=negated
contact c3 from=kvaran to=oaivi medium=unspecified date=d3 purpose="about the cod"
quote q1 direct speaker=holm
quote q2 direct speaker=asker
quote q3 direct speaker=holm
quote q4 direct speaker=asker
quote q5 direct speaker=holm
quote q6 direct speaker=asker
quote q7 direct speaker=holm

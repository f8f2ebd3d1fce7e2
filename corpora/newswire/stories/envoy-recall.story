id: envoy-recall
published: 2015-03-03
house: transcript
topic: diplomacy
length: brief
traps: rhetorical-question, negated
---
Midday briefing by {=ministry {=fjord Fjordland} foreign ministry} {r3 {r3.title spokeswoman} {=eydis Eydís Holm}}, {d1 March 3}

{q1.src {=eydis HOLM}}: {q1 Good afternoon. {c1 {r1 {r1.title Minister} {=thrain Þráinn Kvaran}} {c1.trigger summoned} {~envoy the {=karsk Karsk} envoy} at {d3 nine this morning}}. {^thrain He} handed {^envoy her} a note of {n1 four pages}. That is all.}

{q2.src {~press QUESTION}}: {q2 Did {^envoy she} read it?}

{q3.src {=eydis HOLM}}: {q3 {^envoy She} read it aloud. With expression.}

{q4.src {~press QUESTION}}: {q4 {=karsk Karsk} has withdrawn a trade delegation. Has {=thrain Kvaran} called {~president {^karsk its} president}?}

{q5.src {=eydis HOLM}}: {q5 Who starts a quarrel over a note? {c3 {^thrain He} has not {c3.trigger called}, no}. {c4 {^thrain He} {c4.trigger spoke} on {d4 Sunday} with {=marit Marit Oaivi}, {~marit {^thrain his} old colleague in {=tromso Tromsø}}, about the cod}.}

{q6.src {~press QUESTION}}: {q6 Is {~bjarkan the ambassador} coming home?}

{q7.src {=eydis HOLM}}: {q7 {r2 {r2.title Ambassador} {=bjarkan Bjarkan}} is {a1 63} and retires on {d5 Friday} anyway. Draw no lines between dots.}
---
entity fjord place "Fjordland"
entity eydis person "Eydís Holm" gender=feminine
entity thrain person "Þráinn Kvaran" gender=masculine
entity envoy person "Karsk envoy" gender=feminine named=no
entity press group "questioner" named=no
entity karsk place "Karsk"
entity president person "Karsk's president" named=no
entity marit person "Marit Oaivi"
entity tromso place "Tromsø"
entity bjarkan person "Bjarkan"
date d1 2015-03-03
date d3 2015-03-03T09:00
date d4 2015-03-01
date d5 2015-03-06
contact c1 from=thrain to=envoy medium=meeting date=d3
contact c3 from=thrain to=president medium=phone factuality=negated
contact c4 from=thrain to=marit medium=unspecified purpose="about the cod" date=d4
role r1 person=thrain title=Minister status=current
role r2 person=bjarkan title=Ambassador status=current
role r3 person=eydis title=spokeswoman org=ministry status=current
age a1 person=bjarkan years=63
count n1 value=4 unit=pages what="in the note handed over"
quote q1 direct speaker=eydis
quote q2 direct speaker=press
quote q3 direct speaker=eydis
quote q4 direct speaker=press
quote q5 direct speaker=eydis
quote q6 direct speaker=press
quote q7 direct speaker=eydis
entity ministry organization "Fjordland foreign ministry"

id: musoma-boat
published: 2006-07-20
house: meridian
topic: disasters
length: brief
traps: total, planned
source: Meridian
---
{=musoma MUSOMA}, {=tanzania Tanzania}, {d1 July 20} (Meridian) - {e1 {~dead {n1 Thirty-one people}} {e1.trigger died}} and {e2 {~lost {n2 up to 40 others}} were feared {e2.trigger drowned}} after {~boat a wooden passenger boat} overturned on {=lake Lake Victoria} {d2 late on Wednesday}.

{q1 {~boat The vessel}, licensed for {x 50} passengers, was carrying {n3 more than 110} as well as maize and roofing sheets}, {q1.src {r1 {r1.title regional commissioner} {=neema Neema Mushumbusi}}} {q1.cue told} {~press reporters} at the pier.

"{q2 When the wind came everybody ran to one side}," {q2.src {=baraka Baraka Nyakato}, {r4 {~baraka {a1 a 26-year-old} {r4.title trader}}} who swam for three hours,} {q2.cue said}. {q3.src {^baraka He}} {q3.cue said} {q3 there were no life jackets}.

{q4 {n4 Thirty-nine survivors} were in hospital}, {q4.cue according to} {q4.src {r2 Dr {=morisho Salum Morisho}, {~morisho the {r2.title chief medical officer}}}}.

{c1 {=neema Mushumbusi} {c1.trigger rang} {r3 {r3.title Transport Minister} {=kabwogi Edward Kabwogi}} {d3 before dawn} {c1.purpose to request navy divers}}. {q5 {c2 {^kabwogi He} will {c2.trigger visit} {~families the families} on {d4 Saturday}}}, {q5.src {~ministry {^kabwogi his} ministry}} {q5.cue said}. {e3 {~captain The captain} was {e3.trigger arrested}}.

(Reporting by Joyce Temba; Editing by Hal Crane)
---
entity musoma place "Musoma"
entity tanzania place "Tanzania"
entity lake place "Lake Victoria"
entity dead group "31 people" named=no
entity lost group "40 others" named=no
entity boat product "wooden passenger boat" named=no
entity neema person "Neema Mushumbusi"
entity press group "reporters" named=no
entity baraka person "Baraka Nyakato" gender=masculine
entity morisho person "Salum Morisho"
entity kabwogi person "Edward Kabwogi" gender=masculine
entity ministry organization "Kabwogi's ministry" named=no
entity families group "families" named=no
entity captain person "captain" named=no
date d1 2006-07-20
date d2 2006-07-19TNI
date d3 2006-07-20TMO
date d4 2006-07-22
event e1 die patients=dead date=d2 place=lake
event e2 die patients=lost date=d2 place=lake factuality=possible
event e3 arrest patients=captain
contact c1 from=neema to=kabwogi medium=phone date=d3 purpose="to request navy divers"
contact c2 from=kabwogi to=families medium=meeting date=d4 factuality=planned
role r1 person=neema title="regional commissioner" status=current
role r2 person=morisho title="chief medical officer" status=current
role r3 person=kabwogi title="Transport Minister" status=current
role r4 person=baraka title=trader status=current
age a1 person=baraka years=26
quote q1 indirect speaker=neema to=press
quote q2 direct speaker=baraka
quote q3 indirect speaker=baraka
quote q4 indirect speaker=morisho
quote q5 indirect speaker=ministry
count n1 value=31 unit=people what=died
count n2 value=40 unit=people what="feared drowned" bound=at_most
count n3 value=110 unit=passengers what="aboard the boat" bound=at_least
count n4 value=39 unit=survivors what="in hospital"

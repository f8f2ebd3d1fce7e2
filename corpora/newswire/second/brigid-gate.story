id: brigid-gate
published: 2016-02-19
house: transcript
topic: labour
length: brief
traps:
---
PICKET LINE DIARY, {d1 19 February 2016}

{q1.src {=moss ANDY MOSS}}: {q1 Day {x four} at {=brigid St Brigid's Infirmary}. {=eze Ada Eze} is on the gate. {=eze Ada}, is anyone talking?}

{q2.src {=eze EZE}}: {q2 At last. {c1 {r1 {=mcgrath Fintan McGrath}, {~mcgrath {r1.org {~brigid the hospital}}'s {r1.title chief executive}}}, {c1.trigger sent for} {r2 {=bina Bina Shrestha}, {~bina {r2.org {~nurses the nurses}}' {r2.title convener}}}, just before {d2 eight}}. {^bina She} went in with a flask and an umbrella. Who needs an umbrella in an office?}

{q3.src {=moss MOSS}}: {q3 And {d3 last night}'s ballot?}

{q4.src {=eze EZE}}: {q4 {v1 Four hundred and two for {~out staying out}}, {v2 eighty-seven against}. {q5.src {=bina Bina}} {c2 {c2.trigger {q5.cue told}} {^eze me} in the car park} {q5 {^bina she} would have settled for half that}. {a1 Mrs {=molloy Molloy} in bed {x nine}, who is 96}, filled in a toffee paper.}

{q6.src {=moss MOSS}}: {q6 Which way?}

{q7.src {=eze EZE}}: {q7 Out. They let it lie on the table.}
---
entity moss person "Andy Moss"
entity brigid organization "St Brigid's Infirmary"
entity eze person "Ada Eze"
entity mcgrath person "Fintan McGrath"
entity bina person "Bina Shrestha" gender=feminine
entity nurses group "nurses" named=no
entity out other "staying out" named=no
entity molloy person "Molloy" gender=feminine
date d1 2016-02-19
date d2 2016-02-19T08:00
date d3 2016-02-18TNI
role r1 person=mcgrath title="chief executive" org=brigid status=current
role r2 person=bina title=convener org=nurses status=current
contact c1 from=mcgrath to=bina medium=meeting date=d2
contact c2 from=bina to=eze medium=meeting
vote v1 choice=out count=402 unit=votes stance=for date=d3
vote v2 choice=out count=87 unit=votes stance=against date=d3
age a1 person=molloy years=96
quote q1 direct speaker=moss
quote q2 direct speaker=eze
quote q3 direct speaker=moss
quote q4 direct speaker=eze
quote q5 indirect speaker=bina to=eze
quote q6 direct speaker=moss
quote q7 direct speaker=eze

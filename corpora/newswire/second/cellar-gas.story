id: cellar-gas
published: 2013-03-11
house: transcript
topic: disasters
length: brief
traps:
---
Civic Radio, {=porto Porto Lume}, {d1 March 11}

{q1.src {=ze ZÉ ALBUQUERQUE-NJIE}}: {q1 {r1 {r1.title Chief} {=anabela Anabela Furtado-Sommer} of {~brigade the fire brigade}} is on the line. How many?}

{q2.src {=anabela FURTADO-SOMMER}}: {q2 {e1 {~dead {n1 Three people}} were {e1.trigger killed}}, {e2 {~wounded {n2 eleven}} {e2.trigger hurt}}. It blew up at {d2 ten past nine last night}.}

{q3.src {=ze ALBUQUERQUE-NJIE}}: {q3 Gas?}

{q4.src {=anabela FURTADO-SOMMER}}: {q4 In a cellar. {c1 {~dolores A tenant}, {a1 {=dolores Dolores Vaz-Ito}, who is 76}, {c1.trigger rang} {~company the gas company} at {d3 five}}. {c2 {^company They} {c2.trigger texted} {^dolores her} a smile}.}

{q5.src {=ze ALBUQUERQUE-NJIE}}: {q5 And if somebody had come?}

{q6.src {=anabela FURTADO-SOMMER}}: {q6 Then {^anabela I} would be in bed. {e3 Nobody has been {e3.trigger arrested}}. {c3 {r2 {r2.title Mayor} {=torga Joaquim Torga-Lee}} {c3.trigger sees} {~lawyers {~company the company}'s lawyers} {d4 tomorrow}}. {n3 Twenty-two families} are in {=hotel the Hotel Atlântida}, and there are no blankets left.}
---
entity porto place "Porto Lume"
entity ze person "Zé Albuquerque-Njie"
entity anabela person "Anabela Furtado-Sommer"
entity brigade organization "fire brigade" named=no
entity dead group "three people" named=no
entity wounded group "eleven" named=no
entity dolores person "Dolores Vaz-Ito" gender=feminine
entity company organization "gas company" named=no
entity torga person "Joaquim Torga-Lee"
entity lawyers group "gas company's lawyers" named=no
entity hotel place "Hotel Atlântida"
date d1 2013-03-11
quote q1 direct speaker=ze
role r1 person=anabela title=Chief org=brigade status=current
quote q2 direct speaker=anabela
event e1 die patients=dead
event e2 injure patients=wounded
count n1 value=3 unit=people what=killed
count n2 value=11 unit=people what=hurt
date d2 2013-03-10T21:10
quote q3 direct speaker=ze
quote q4 direct speaker=anabela
contact c1 from=dolores to=company medium=phone date=d3
contact c2 from=company to=dolores medium=text
age a1 person=dolores years=76
date d3 2013-03-10T17:00
quote q5 direct speaker=ze
quote q6 direct speaker=anabela
event e3 arrest factuality=negated
contact c3 from=torga to=lawyers medium=meeting date=d4 factuality=planned
role r2 person=torga title=Mayor status=current
date d4 2013-03-12
count n3 value=22 unit=families what="in the Hotel Atlântida"

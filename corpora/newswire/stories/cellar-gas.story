id: cellar-gas
published: 2013-03-11
house: transcript
topic: disasters
length: brief
traps: negated, hypothetical
---
{=civic Civic Radio}, {=porto Porto Lume}, {d1 March 11}

{q1.src {=ze ZÉ ALBUQUERQUE-NJIE}}: {q1 {r1 {r1.title Chief} {=ana Anabela Furtado-Sommer} of {r1.org {~brig the fire brigade}}} is on the line. How many?}

{q2.src {=ana FURTADO-SOMMER}}: {q2 {e1 {~dead {n1 Three people}} were {e1.trigger killed}}, {e2 {~hurt {n2 eleven}} {e2.trigger hurt}}. It blew up at {d2 ten past nine last night}.}

{q3.src {=ze ALBUQUERQUE-NJIE}}: {q3 Gas?}

{q4.src {=ana FURTADO-SOMMER}}: {q4 In a cellar. {c1 {~dolores A tenant}, {=dolores Dolores Vaz-Ito}, who is {a1 76}, {c1.trigger rang} {~gasco the gas company} at {d3 five}}. {c2 {^gasco They} {c2.trigger texted} {^dolores her} a smile}.}

{q5.src {=ze ALBUQUERQUE-NJIE}}: {q5 And if somebody had come?}

{q6.src {=ana FURTADO-SOMMER}}: {q6 Then {^ana I} would be in bed. {e3 Nobody has been {e3.trigger arrested}}. {c3 {r2 {r2.title Mayor} {=quim Joaquim Torga-Lee}} {c3.trigger sees} {~lawyers {~gasco the company}'s lawyers} {d4 tomorrow}}. {n3 Twenty-two families} are in {=hotel the Hotel Atlântida}, and there are no blankets left.}
---
entity civic organization "Civic Radio"
entity porto place "Porto Lume"
entity ze person "Zé Albuquerque-Njie" gender=masculine
entity ana person "Anabela Furtado-Sommer" gender=feminine
entity brig organization "fire brigade" named=no
entity dead group "three people" named=no
entity hurt group "eleven hurt" named=no
entity dolores person "Dolores Vaz-Ito" gender=feminine
entity gasco organization "gas company" named=no
entity quim person "Joaquim Torga-Lee" gender=masculine
entity lawyers group "gas company's lawyers" named=no
entity hotel place "Hotel Atlântida"
date d1 2013-03-11
date d2 2013-03-10T21:10
date d3 2013-03-10T17:00
date d4 2013-03-12
event e1 die patients=dead date=d2 place=porto
event e2 injure patients=hurt date=d2 place=porto
event e3 arrest factuality=negated
contact c1 from=dolores to=gasco medium=phone date=d3
contact c2 from=gasco to=dolores medium=text
contact c3 from=quim to=lawyers medium=meeting date=d4 factuality=planned
role r1 person=ana title=Chief org=brig status=current
role r2 person=quim title=Mayor status=current
age a1 person=dolores years=76
count n1 value=3 unit=people what=killed
count n2 value=11 unit=people what=hurt
count n3 value=22 unit=families what="lodged in a hotel"
quote q1 direct speaker=ze
quote q2 direct speaker=ana
quote q3 direct speaker=ze
quote q4 direct speaker=ana
quote q5 direct speaker=ze
quote q6 direct speaker=ana

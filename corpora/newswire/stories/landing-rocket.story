id: landing-rocket
published: 2015-10-05
house: newsroom
topic: conflict
length: brief
traps: correction, late-speaker
---
“{q1 Count them again.}”

That was all {~yasir the caller} wanted, and {q1.src {^yasir he}} was right to {q1.cue ask} it. {c1 {r1 {=yasir Yasir Bin-Nawwaf}, {~yasir {r1.title port captain} of {=suq Suq Dharra}}}, {c1.trigger telephoned} {~desk this newsroom} {d1 late on Sunday} {c1.purpose because {x two} names stood twice on the hospital's list}}.

{e1 {~dead {n1 Seven people}}, not {x nine}, {e1.trigger died}} when {e2 a rocket {e2.trigger hit} {~landing the ferry landing} on {d2 Saturday}}; {e3 {~hurt {n2 about thirty}} were {e3.trigger injured}}. {q2 The list had been written “on {^noor my} sleeve, in the dark},” {q2.cue explained} {q2.src {=noor Noor Al-Ketbi-Shah}, {a1 33}, {r2 {~noor the {r2.title matron} at {r2.org {=hosp St Luke's}}}}}.

{c2 {r3 {=hilal Hilal Dhorar}, {~hilal {r3.title commander} on the far bank}}, had {c2.trigger sent word} to {=yasir Bin-Nawwaf}} that {q3 the rocket was meant for the sea}, {q3.src {~yasir the captain}} {q3.cue divulged}. “{q4 The sea},” {q4.src {^yasir he}} {q4.cue snapped}, “{q4 is rather larger.}”
---
entity yasir person "Yasir Bin-Nawwaf" gender=masculine
entity suq place "Suq Dharra"
entity desk organization "this newsroom" named=no
entity dead group "seven people" named=no
entity landing place "ferry landing" named=no
entity hurt group "about thirty" named=no
entity noor person "Noor Al-Ketbi-Shah" gender=feminine
entity hosp organization "St Luke's"
entity hilal person "Hilal Dhorar" gender=masculine
date d1 2015-10-04TNI
date d2 2015-10-03
event e1 die patients=dead date=d2 place=suq
event e2 attack patients=landing date=d2 place=suq
event e3 injure patients=hurt date=d2 place=suq
contact c1 from=yasir to=desk medium=phone date=d1
contact c2 from=hilal to=yasir medium=unspecified by=yasir
role r1 person=yasir title="port captain" org=suq status=current
role r2 person=noor title=matron org=hosp status=current
role r3 person=hilal title=commander status=current
age a1 person=noor years=33
count n1 value=7 unit=people what=died
count n2 value=30 unit=people what=injured bound=about
quote q1 direct speaker=yasir
quote q2 mixed speaker=noor
quote q3 indirect speaker=yasir relayed=hilal
quote q4 direct speaker=yasir

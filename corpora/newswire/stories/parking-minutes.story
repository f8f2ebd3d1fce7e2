id: parking-minutes
published: 2023-05-05
house: transcript
topic: local-government
length: brief
traps: correction, hypothetical, idiom
---
MINUTES (EXTRACT), {=pukerua PUKEKURA BOROUGH COUNCIL}, {d1 4 May 2023}

{q1.src {r1 {r1.title MAYOR} {=heke HEKE}}}: {q1 Item {x six}, the parking meters. All in favour? {v1 Seven}. Against? {v2 Six}. {e1 {~meters The meters} are {e1.trigger carried}.}}

{q2.src {r2 {r2.title CR} {=singh SINGH}}}: {q2 Point of order. Cr {=latu Latu} has two hands up.}

{q3.src {r3 {r3.title CR} {=latu LATU}}}: {q3 {^latu I} was stretching. {a1 {^latu I} am 82}.}

{q4.src {=heke HEKE}}: {q4 {^heke I} counted heads. How many would {^singh you} have counted, {=singh Simran}?}

{q5.src {=singh SINGH}}: {q5 {c1 {^singh I} {c1.trigger rang} {=ombud the Ombudsman} {d2 this morning} about precisely this}. If hands were heads {^pukerua we} would be an octopus.}

{q6.src {=heke HEKE}}: {q6 Noted. {~brown The clerk} will strike "{x octopus}".}

{q7.src {r4 {r4.title CLERK} ({=brown J. BROWN})}}: {q7 {n1 Three hundred and ten submissions} lie on the table.}
---
entity pukerua organization "Pukekura Borough Council"
entity heke person "Heke"
entity meters other "parking meters" named=no
entity singh person "Singh" aliases="Simran"
entity latu person "Latu"
entity ombud organization "Ombudsman"
entity brown person "J. Brown"
date d1 2023-05-04
date d2 2023-05-04TMO
quote q1 direct speaker=heke
role r1 person=heke title=Mayor org=pukerua status=current
event e1 pass patients=meters date=d1
vote v1 choice=meters count=7 unit=votes stance=for date=d1
vote v2 choice=meters count=6 unit=votes stance=against date=d1
quote q2 direct speaker=singh
role r2 person=singh title=Cr org=pukerua status=current
quote q3 direct speaker=latu
role r3 person=latu title=Cr org=pukerua status=current
age a1 person=latu years=82
quote q4 direct speaker=heke to=singh
quote q5 direct speaker=singh
contact c1 from=singh to=ombud medium=phone date=d2
quote q6 direct speaker=heke
quote q7 direct speaker=brown
role r4 person=brown title=clerk org=pukerua status=current
count n1 value=310 unit=submissions what="on the table"

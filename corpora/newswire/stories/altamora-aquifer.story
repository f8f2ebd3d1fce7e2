id: altamora-aquifer
published: 2025-07-01
house: release
topic: science
length: brief
traps: price-or-percent, duration, address-number
---
GROUNDWATER UNDER {=basin THE ALTAMORA BASIN} FALLING FASTER THAN THOUGHT

{=altamora ALTAMORA}, {d1 1 July 2025} – {q1 Groundwater beneath {=basin the Altamora basin} sinks by {x 28} centimetres a year, almost twice as fast as was believed}, {q1.src {~researchers researchers at {=centre the Altamora Hydrology Centre}}} {q1.cue report} in {~paper a paper} published {d2 today}. {^researchers They} measured {n1 214 wells} between {d3 March 2021} and {d4 February 2025}.

“{q2 A well is a witness, and these all tell the same story},” {q2.cue says} {q2.src {r1 {=arrue Visitación Arrúe}, {~arrue {=centre the Centre}'s {r1.title deputy director}}}}. {r3 {r3.title Co-author} {a1 {=tedesco Iacopo Tedesco}, 28}}, designed the sensors.

{q3 {s1 Of {n2 530 growers} surveyed for {~paper the paper}, 68 per cent would accept {~meters meters on their pumps}}, {s2 29 per cent {~limit a weekly limit}}}, {q3.src {^paper it}} {q3.cue adds}. {s3 Half of those under 40 would take {~both both}}.

{q4.src {r2 {r2.title Water Commissioner} {=bengoa Ramiro Bengoa}}, to whom {c1 Dr {=arrue Arrúe} {c1.trigger presented} the findings on {d5 24 June}},} {q4.cue called} the data “{q4 robust and unwelcome}”. {^bengoa He} has not said whether permits will be cut.

Interviews: {=press Saioa Elgueta}, {x 4} Calle del Pozo, {=altamora Altamora}
---
entity basin place "Altamora basin"
entity altamora place "Altamora"
entity centre organization "Altamora Hydrology Centre"
entity researchers group "researchers at the Altamora Hydrology Centre" named=no
entity paper work "paper" named=no
entity arrue person "Visitación Arrúe"
entity tedesco person "Iacopo Tedesco"
entity meters other "meters on their pumps" named=no
entity limit other "weekly limit" named=no
entity both other "both" named=no
entity bengoa person "Ramiro Bengoa" gender=masculine
entity press person "Saioa Elgueta"
date d1 2025-07-01
date d2 2025-07-01
date d3 2021-03
date d4 2025-02
date d5 2025-06-24
quote q1 indirect speaker=researchers
count n1 value=214 unit=wells what=measured
quote q2 direct speaker=arrue
role r1 person=arrue title="deputy director" org=centre status=current
age a1 person=tedesco years=28
quote q3 indirect speaker=paper
share s1 choice=meters percent=68 population=growers survey=centre
share s2 choice=limit percent=29 population=growers survey=centre
share s3 choice=both percent=50 population="growers under 40" survey=centre
count n2 value=530 unit=growers what=surveyed
role r2 person=bengoa title="Water Commissioner" status=current
role r3 person=tedesco title=Co-author status=current
contact c1 from=arrue to=bengoa medium=meeting date=d5
quote q4 mixed speaker=bengoa

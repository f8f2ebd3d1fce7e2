id: borgosanto-oil
published: 2017-07-30
house: release
topic: crime
length: brief
traps: model-number, denied, planned, address-number
---
FROM {=police THE PROVINCIAL POLICE OF {=borgo BORGOSANTO}}
THREE ARRESTS IN OLIVE OIL THEFT

{=borgo Borgosanto}, {d1 30 July 2017}. {e1 {~officers Officers of {=police the Provincial Police}} {e1.trigger arrested} {n1 {~three three people}} at {d2 dawn today}} on suspicion of stealing {n2 11,000 litres} of olive oil from {=coop the Valdoro Cooperative} in {d3 May}. {^three They} are {a1 {~father a father of 51}}, {a2 {~son {^father his} son, 22}}, and a neighbour. {e2 {a3 {~driver A fourth suspect}, {r4 {~driver a {r4.title driver}}} aged 27}, has been {e2.trigger charged}} and is at large.

“{q1 The oil was in a swimming pool, under a tarpaulin},” {q1.src {r1 {r1.title Superintendent} {=lazz Fiammetta Lazzeroni}}} {q1.cue says}. “{q1 It can be neither sold nor swum in.}”

{c1 {r2 {~meneg {~coop The Cooperative}'s {r2.title president}}, {=meneg Ottavio Menegazzo}}, had {c1.trigger telephoned} {~police the force} on {d4 12 May}}, when a tanker did not come back.

{c2 {r3 {r3.title Prosecutor} {=schirru Ilenia Schirru}} {c2.trigger meets} {~lawyers the lawyers of {~three the three}} on {d5 Tuesday at 9.30}}.

{q2.src {=police The Provincial Police}} {q2.cue deny} that {q2 shots were fired}. {^police We} ask anyone who saw a white van, model {x V-220}, to call {x 0555} 0142.
---
entity police organization "Provincial Police of Borgosanto"
entity borgo place "Borgosanto"
entity officers group "officers of the Provincial Police" named=no
entity three group "three people" named=no
entity coop organization "Valdoro Cooperative"
entity father person "father of 51" named=no gender=masculine
entity son person "father's son" named=no gender=masculine
entity driver person "fourth suspect" named=no
entity lazz person "Fiammetta Lazzeroni"
entity meneg person "Ottavio Menegazzo"
entity schirru person "Ilenia Schirru"
entity lawyers group "lawyers of the three" named=no
date d1 2017-07-30
date d2 2017-07-30TMO
date d3 2017-05
date d4 2017-05-12
date d5 2017-08-01T09:30
event e1 arrest agents=officers patients=three date=d2
count n1 value=3 unit=people what=arrested
count n2 value=11000 unit=litres what="of olive oil stolen"
age a1 person=father years=51
age a2 person=son years=22
event e2 charge patients=driver
age a3 person=driver years=27
quote q1 direct speaker=lazz
role r1 person=lazz title=Superintendent org=police status=current
contact c1 from=meneg to=police medium=phone date=d4
role r2 person=meneg title=president org=coop status=current
contact c2 from=schirru to=lawyers medium=meeting date=d5 factuality=planned
role r3 person=schirru title=Prosecutor status=current
quote q2 indirect speaker=police
role r4 person=driver title=driver

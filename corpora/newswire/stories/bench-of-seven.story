id: bench-of-seven
published: 2021-09-14
house: newsroom
topic: courts
length: brief
traps: duration, denied, scare-quotes
---
{v1 Five of {~judges the appeal judges} thought the evidence sound}; {v2 the other two did not}. So {e1 {=court the Court of Appeal} in {=sola Solavik} {e1.trigger upheld} {~verdict the fraud verdict}} on {d1 Tuesday}, and {r1 former {r1.title port director} {=cho Cho Yong-rae}} begins a three-year term {d2 next month}.

{e2 {^cho He} was {e2.trigger found guilty} in {d3 November 2019} of steering {n1 $8.6 million} in dredging work to {~cousin a cousin}}. {v3 Ten jurors had been for {~conviction conviction}}, {v4 one for {~acquit acquittal}}; {v5 the twelfth handed in {~blank a blank slip}}.

{q1.src {r2 {r2.title Justice} {=iyer Padma Iyer-Lund}}}, writing for {~majority the majority}, {q1.cue found} the appeal "{q1 long on grievance}". {q2.src {~kallas One of the dissenters}, {r3 {r3.title Justice} {=kallas Tõnis Kallas-Rey}}, {a1 70},} {q2.cue wrote}: "{q2 Nobody showed me the invoice.}"

{q3.src {~lawyer {=cho Cho}'s lawyer}} {q3.cue denied} reports that {q3 {c1 {^cho he} had {c1.trigger met} {r4 {r4.title Transport Minister} {=ferro Bianca Ferro-Dahl}} in {d4 August}}}. {e3 {=ferro Ferro-Dahl} is to {e3.trigger testify} in a separate inquiry on {d5 September 22}}; {c2 {^ferro she} has {c2.trigger written} to {~panel the panel} {c2.purpose asking to be heard in private}}.
---
entity judges group "appeal judges" named=no
entity majority group "majority" named=no
entity court organization "Court of Appeal"
entity sola place "Solavik"
entity verdict other "fraud verdict against Cho" named=no
entity cho person "Cho Yong-rae" gender=masculine
entity cousin person "Cho's cousin" named=no
entity conviction other "conviction" named=no
entity acquit other "acquittal" named=no
entity blank other "blank slip" named=no
entity iyer person "Padma Iyer-Lund"
entity kallas person "Tõnis Kallas-Rey"
entity lawyer person "Cho's lawyer" named=no
entity ferro person "Bianca Ferro-Dahl" gender=feminine
entity panel organization "inquiry panel" named=no
date d1 2021-09-14
date d2 2021-10
date d3 2019-11
date d4 2021-08
date d5 2021-09-22
event e1 rule agents=court patients=verdict date=d1
event e2 convict patients=cho date=d3
event e3 testify agents=ferro date=d5 factuality=planned
vote v1 choice=verdict count=5 unit=judges stance=for date=d1
vote v2 choice=verdict count=2 unit=judges stance=against date=d1
vote v3 choice=conviction count=10 unit=jurors date=d3
vote v4 choice=acquit count=1 unit=jurors date=d3
vote v5 choice=blank count=1 unit=jurors date=d3
quote q1 mixed speaker=iyer
quote q2 direct speaker=kallas
quote q3 indirect speaker=lawyer
role r1 person=cho title="port director" status=former
role r2 person=iyer title=Justice status=current
role r3 person=kallas title=Justice status=current
role r4 person=ferro title="Transport Minister" status=current
age a1 person=kallas years=70
contact c1 from=cho to=ferro medium=meeting date=d4 factuality=negated
contact c2 from=ferro to=panel medium=letter purpose="asking to be heard in private"
count n1 value=8600000 unit=dollars what="in dredging work steered to a cousin"

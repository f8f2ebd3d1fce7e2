id: salt-lake-line
published: 2002-02-15
house: ansbach
topic: diplomacy
length: brief
traps: negated, metaphor
---
{=oruro Oruro} (Ansbach) - For {x eleven} years the salt lake has had a border down the middle and nobody willing to say who drew it. On {d1 Thursday} somebody picked up a telephone.

{c1 {r1 {=mamani Wilfredo Mamani Choque}, who {r1.title heads} {r1.org {~mixed the mixed boundary commission}}}, {c1.trigger rang} {~prefect the prefect across the water} at {d2 dawn}}, {c2 {c2.trigger faxed} {^prefect him} {x three} maps before breakfast} and by {d3 noon} {c3 was {c3.trigger receiving} {^prefect him}, muddy to the knee, in a customs hut at {=coipa Coipasa}}.

"{q1 The line moved because the salt moved}," {q1.src {=mamani Mamani}, {a1 aged 66},} {q1.cue explained}. "{q1 Nobody invaded anybody. The lake exhaled.}"

"{q2 A lake that exhales onto {^prefect my} village}," {q2.cue countered} {q2.src {r3 {~prefect the {r3.title prefect}}}, {r2 retired {r2.title Col.} {=prefect Néstor Urrelo}}}, "{q2 still owes {^prefect my} village a pump.}"

{q3 {c4 {~both The two men} had never {c4.trigger spoken} before}}, {q3.cue according to} {q3.src the weekly {=yatina Yatiña}}. {n1 Some 340 families} graze llamas on the disputed crust.
---
entity oruro place "Oruro"
entity mamani person "Wilfredo Mamani Choque" gender=masculine
entity mixed organization "mixed boundary commission" named=no
entity prefect person "Néstor Urrelo" gender=masculine
entity coipa place "Coipasa"
entity both group "two men" named=no
entity yatina organization "Yatiña"
date d1 2002-02-14
date d2 2002-02-14TMO
date d3 2002-02-14T12:00
contact c1 from=mamani to=prefect medium=phone date=d2
contact c2 from=mamani to=prefect medium=letter date=d1
contact c3 from=mamani to=prefect medium=meeting date=d3 place=coipa
contact c4 from=mamani to=prefect medium=unspecified factuality=negated
role r1 person=mamani title=heads org=mixed status=current
role r2 person=prefect title=Col. status=former
age a1 person=mamani years=66
count n1 value=340 unit=families what="graze llamas on the disputed crust" bound=about
quote q1 direct speaker=mamani
quote q2 direct speaker=prefect
quote q3 indirect speaker=yatina
role r3 person=prefect title=prefect status=current

id: marsa-coins
published: 2008-10-18
house: ansbach
topic: culture
length: brief
traps: negated, unnamed-source, planned
---
{=marsa Marsa Hajar} (Ansbach) - {q1 {n1 Sixty-two gold coins} stolen from {=museum the Marsa Hajar Museum} in {d1 1997} have been returned by {~widow a collector's widow}}, {q1.src {r1 {~nadim {~museum the museum}'s acting {r1.title director}}, {=nadim Nadim Sawalhi}}}, {q1.cue said} on {d2 Thursday}.

{c1 {a1 {~widow The woman}, who is 84} and wants to stay unnamed, had {c1.trigger written} to {~museum the museum} in {d3 August}}. “{q2 {^widow She} apologised for the delay},” {=nadim Sawalhi} {q2.cue said}. “{q2 {^nadim I} have waited longer for a plumber.}”

{e1 Nobody was ever {e1.trigger convicted}}. {e2 {r2 {~hosni A {r2.title guard}}, {=hosni Hosni Tarazi}}, was {e2.trigger acquitted} in {d4 1999}}; {e3 {^hosni he} {e3.trigger died} {d5 last year}, {a2 at 71}}, the coins still missing.

{q3 The affair had cost {~hosni {^rim her} father} {^hosni his} pension and {^hosni his} friends}, {q3.src {~rim {^hosni his} daughter}, {=rim Rim Tarazi}}, {q3.cue told} {=radio Radio Marsa}. “{q4 {~family The family} would like a sentence with the word sorry in it},” {q4.src {^rim she}} {q4.cue added}.

{q5 {c2 {=ministry The Culture Ministry} will {c2.trigger write} to {^family them} “in due course”}}, {q5.src {~official an official}} {q5.cue replied}.

The coins go on show on {d6 2 November}.
---
entity marsa place "Marsa Hajar"
entity museum organization "Marsa Hajar Museum"
entity widow person "collector's widow" named=no gender=feminine
entity nadim person "Nadim Sawalhi"
entity hosni person "Hosni Tarazi" gender=masculine
entity rim person "Rim Tarazi" gender=feminine
entity radio organization "Radio Marsa"
entity ministry organization "Culture Ministry"
entity family group "family" named=no
entity official person "official" named=no
date d1 1997
date d2 2008-10-16
date d3 2008-08
date d4 1999
date d5 2007
date d6 2008-11-02
quote q1 indirect speaker=nadim
count n1 value=62 unit=coins what="stolen and returned"
role r1 person=nadim title=director org=museum status=acting
contact c1 from=widow to=museum medium=letter date=d3
age a1 person=widow years=84
quote q2 direct speaker=nadim
event e1 convict factuality=negated
event e2 acquit patients=hosni date=d4
role r2 person=hosni title=guard org=museum
event e3 die patients=hosni date=d5
age a2 person=hosni years=71 date=d5
quote q3 indirect speaker=rim to=radio
quote q4 direct speaker=rim to=radio
quote q5 mixed speaker=official
contact c2 from=ministry to=family medium=letter factuality=planned

id: lillehaug-stabbing
published: 2022-02-17
house: eastgate
topic: crime
length: brief
traps: negated, time-zone, old-age-figure
source: Eastgate
---
{=lille LILLEHAUG}, {=norway Norway}, {d1 Feb. 17} (Eastgate) -- {q1 {e1 {~man A man with a kitchen knife} {e1.trigger attacked} {~commuters commuters} at the railway station here {d2 Thursday morning}}, {e2 {e2.trigger killing} {~woman a woman in {^woman her} {x fifties}}} and {e3 {e3.trigger injuring} {~hurt {n1 three other people}}}}, {q1.src {~police police}} {q1.cue said}.

{q2 {e4 {^man He} was {e4.trigger arrested} at {d3 7:52 a.m. local time}}, {x six} minutes after the first call}, {q2.src {r1 {r1.title Police Superintendent} {=synne Synne Rødahl}}} {q2.cue told} a news conference. {q3.src {^synne She}} {q3.cue said} {q3 there was no sign of terrorism}.

{q4 {~man The suspect}, {a1 29}, has asked for a lawyer but has otherwise kept silent}, {q4.src {r2 {r2.title prosecutor} {=even Even Kjelsberg-Ruud}}} {q4.cue said}. {q5 {e5 {^man He} will be {e5.trigger charged} {d4 Friday} with murder}}, {q5.src {^even he}} {q5.cue said}.

{c1 {r3 {r3.title Justice Minister} {=hege Hege Tangvald}} {c1.trigger met} {~crew the train crew} in {d5 the afternoon}}. "{q6 {~conductor The conductor} put {^conductor himself} between a knife and a school class}," {q6.src {^hege she}} {q6.cue said}.
---
entity lille place "Lillehaug"
entity norway place "Norway"
entity man person "man with a kitchen knife" named=no gender=masculine
entity commuters group "commuters" named=no
entity woman person "woman in her fifties" named=no gender=feminine
entity hurt group "three other people" named=no
entity police group "police" named=no
entity synne person "Synne Rødahl" gender=feminine
entity even person "Even Kjelsberg-Ruud" gender=masculine
entity hege person "Hege Tangvald" gender=feminine
entity crew group "train crew" named=no
entity conductor person "conductor" named=no gender=masculine
date d1 2022-02-17
date d2 2022-02-17TMO
date d3 2022-02-17T07:52
date d4 2022-02-18
date d5 2022-02-17TAF
event e1 attack agents=man patients=commuters date=d2 place=lille
event e2 die patients=woman date=d2 place=lille
event e3 injure patients=hurt date=d2 place=lille
event e4 arrest patients=man date=d3
event e5 charge patients=man date=d4 factuality=planned
contact c1 from=hege to=crew medium=meeting date=d5
role r1 person=synne title="Police Superintendent" status=current
role r2 person=even title=prosecutor status=current
role r3 person=hege title="Justice Minister" status=current
age a1 person=man years=29
quote q1 indirect speaker=police
quote q2 indirect speaker=synne
quote q3 indirect speaker=synne
quote q4 indirect speaker=even
quote q5 indirect speaker=even
quote q6 direct speaker=hege
count n1 value=3 unit=people what=injured

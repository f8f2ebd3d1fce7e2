id: procession-lightning
published: 2020-01-13
house: ansbach
topic: disasters
length: brief
traps: unnamed-source, relayed-speech
---
{=apam Apaneca Vieja} (Ansbach) - The statue was bronze and the bearers were wet. {q1 {e1 Lightning {e1.trigger killed} {~dead {n1 four of the twelve men}}} beneath it on {d1 Sunday}, and {e2 {e2.trigger burned} {~hurt {n2 nine onlookers}}}}, {q1.src {r1 {r1.title fire captain} {=mirta Mirta Recinos-Vogel}}} {q1.cue relayed}.

{q2.src {^mirta She}} {q2.cue passed along} {~priest the parish priest}'s account: {q2 the bell had rung by itself}. {c1 {^priest He} had {c1.trigger telephoned} {^mirta her} before the smoke cleared}, and {c2 {r2 {r2.title Archbishop} {=fab Fabián Orellana-Stein}} {c2.trigger conferred} with {~both both} by video {d2 that evening}}.

"{q3 We asked for rain. We should have been more particular}," {q3.src {=chepe José Alvarenga-Diop}, {a1 71}, {~chepe a bearer} since boyhood,} {q3.cue reflected}.

{q4 {e3 {~rod The cost of a lightning rod}, {n3 $900}, had been {e3.trigger voted down} in {d3 November}}}, {q4.src {~alder an alderman}} {q4.cue whispered}.
---
entity apam place "Apaneca Vieja"
entity dead group "four of the twelve men" named=no
entity hurt group "nine onlookers" named=no
entity mirta person "Mirta Recinos-Vogel" gender=feminine
entity priest person "parish priest" gender=masculine named=no
entity fab person "Fabián Orellana-Stein" gender=masculine
entity chepe person "José Alvarenga-Diop" gender=masculine
entity both group "Mirta Recinos-Vogel and the parish priest" named=no
entity alder person "alderman" named=no
date d1 2020-01-12
date d2 2020-01-12TEV
date d3 2019-11
event e1 die patients=dead date=d1 place=apam
event e2 injure patients=hurt date=d1 place=apam
contact c1 from=priest to=mirta medium=phone
contact c2 from=fab to=both medium=video date=d2
role r1 person=mirta title="fire captain" status=current
role r2 person=fab title=Archbishop status=current
age a1 person=chepe years=71
count n1 value=4 unit=bearers what=killed
count n2 value=9 unit=onlookers what=burned
count n3 value=900 unit=dollars what="cost of a lightning rod"
quote q1 indirect speaker=mirta
quote q2 indirect speaker=mirta relayed=priest
quote q3 direct speaker=chepe
quote q4 indirect speaker=alder
entity rod other "cost of a lightning rod" named=no
event e3 reject patients=rod date=d3

id: prefect-exit-poll
published: 2017-07-03
house: ansbach
topic: elections
length: brief
traps: threshold, total, planned
---
{=aurele Sainte-Aurèle} (Ansbach) - If the exit poll that {=canal Canal Midi} aired at {d1 eight on Sunday evening} is to be believed, {x 900} votes divide the two women who want to govern {=haut the Haut-Verdon}: {s1 50.1 per cent for {=cast Hermine Castagnède} of {=union the Regional Union}}, {s2 49.9 for {r1 {=solange Solange Abidal-Roche}, {~solange the outgoing {r1.title president}}}}.

{s3 Two thirds of voters over 65 chose {=cast Castagnède}}, {s4 as did 58 per cent of farmers}. {s5 Teachers (71 per cent)}, {s6 nurses (64)} and {s7 the unemployed (55)} went the other way. {s8 One in eight {~booth made up their minds in the booth}}.

"{q1 {^cast I} shall sleep when {~prefect the prefect} does}," {q1.src {=cast Castagnède}, {r2 {~cast a {r2.title vet}} of {a1 46}},} {c1 {q1.cue {c1.trigger wrote}} to {~team {^cast her} canvassers} in an email}.

{c2 {r3 {~prefect The {r3.title prefect}}, {=prefect Lucien Marchetti}}, {c2.trigger received} {~agents both candidates' agents} at {d2 midnight}}. {q2 {^prefect He} would accept no figure}, {q2.src {^prefect he}} {q2.cue told} {^agents them}, "{q2 that a postman could contradict}". {n1 Forty-one communes} have still to report.

{q3 {c3 {~solange The president} had {c3.trigger rung} {^cast her}, though only {c3.purpose about the seating}}}, {q3.src {=cast Castagnède}} {q3.cue admitted}.
---
entity aurele place "Sainte-Aurèle"
entity canal organization "Canal Midi"
entity haut place "Haut-Verdon"
entity cast person "Hermine Castagnède" gender=feminine
entity union organization "Regional Union"
entity solange person "Solange Abidal-Roche" gender=feminine
entity booth other "made up their minds in the booth" named=no
entity prefect person "Lucien Marchetti" gender=masculine
entity team group "Castagnède's canvassers" named=no
entity agents group "both candidates' agents" named=no
date d1 2017-07-02T20:00
date d2 2017-07-02T24:00
share s1 choice=cast percent=50.1 survey=canal date=d1
share s2 choice=solange percent=49.9 survey=canal date=d1
share s3 choice=cast percent=66.7 population="voters over 65" survey=canal
share s4 choice=cast percent=58 population=farmers survey=canal
share s5 choice=solange percent=71 population=teachers survey=canal
share s6 choice=solange percent=64 population=nurses survey=canal
share s7 choice=solange percent=55 population=unemployed survey=canal
share s8 choice=booth percent=12.5 population=voters survey=canal
role r1 person=solange title=president org=haut status=current
quote q1 direct speaker=cast to=team medium=email
role r2 person=cast title=vet status=current
age a1 person=cast years=46
contact c1 from=cast to=team medium=email
role r3 person=prefect title=prefect status=current
contact c2 from=prefect to=agents medium=meeting date=d2
quote q2 mixed speaker=prefect to=agents
count n1 value=41 unit=communes what="still to report"
quote q3 indirect speaker=cast
contact c3 from=solange to=cast medium=phone purpose="about the seating"

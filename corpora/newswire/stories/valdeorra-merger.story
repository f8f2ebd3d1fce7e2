id: valdeorra-merger
published: 2014-06-21
house: ansbach
topic: local-government
length: brief
traps: duration, planned, number-in-name
---
{=valde Valdeorra} (Ansbach) - {e1 {~villages Two villages in {=corzos the Sierra de Corzos}} have {e1.trigger voted} to become {~union one municipality}}, {q1.src {=diputacion the Corzos provincial government}} {q1.cue announced} on {d1 Friday}: {q1 {s1 in {=valde Valdeorra}, 64.2 per cent were in favour of {~union the merger}}; {s2 in smaller {=pena Peñarrosa} {^union it} scraped 50.9}}. {n1 Turnout across both came to 81 per cent}.

“{q2 {~grandfather {^noelia My} grandfather} spoke to nobody from the other side of the bridge},” {q2.src {r1 {~noelia {=valde Valdeorra}'s {r1.title mayor}-elect}, {=noelia Noelia Cifuentes}}}, {q2.cue said}. “{q2 {^noelia I} married one of them.}” {^noelia She}, {a1 33}, takes office on {d2 1 July}.

{c1 {r2 {=higinio Higinio Robledano}, {~higinio the outgoing {r2.title mayor} of {=pena Peñarrosa}}}, has {c1.trigger written} to {~board the electoral board} {c1.purpose about {n2 fourteen postal ballots}}}. “{q3 {x Seventeen} people have decided this for four hundred},” {q3.src {^higinio he}} {q3.cue argued}.

{q4 {^board It} would reply within {x ten} days}, {q4.src {r3 {~amaya {~board the board}'s {r3.title secretary}}, {=amaya Amaya Lizundia}}}, {q4.cue said}. The new council, with {n3 nine members}, will sit in the former school at {=plaza Plaza Siete Fuentes}.
---
entity valde place "Valdeorra"
entity villages group "two villages in the Sierra de Corzos" named=no
entity corzos place "Sierra de Corzos"
entity union other "one municipality" named=no
entity diputacion organization "Corzos provincial government"
entity pena place "Peñarrosa"
entity grandfather person "Noelia Cifuentes's grandfather" named=no gender=masculine
entity noelia person "Noelia Cifuentes" gender=feminine
entity higinio person "Higinio Robledano" gender=masculine
entity board organization "electoral board" named=no
entity plaza place "Plaza Siete Fuentes"
entity amaya person "Amaya Lizundia"
date d1 2014-06-20
date d2 2014-07-01
event e1 pass agents=villages patients=union
quote q1 indirect speaker=diputacion
share s1 choice=union percent=64.2 population="in Valdeorra" place=valde
share s2 choice=union percent=50.9 population="in Peñarrosa" place=pena
count n1 value=81 unit=percent what="turnout across both villages"
quote q2 direct speaker=noelia
role r1 person=noelia title=mayor org=valde status=elect
age a1 person=noelia years=33
role r2 person=higinio title=mayor org=pena status=current
contact c1 from=higinio to=board medium=letter purpose="about fourteen postal ballots"
count n2 value=14 unit="postal ballots" what="about which Robledano complained"
quote q3 direct speaker=higinio
quote q4 indirect speaker=amaya
role r3 person=amaya title=secretary org=board status=current
count n3 value=9 unit=members what="of the new council"

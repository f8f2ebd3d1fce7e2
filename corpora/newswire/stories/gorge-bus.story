id: gorge-bus
published: 2012-09-15
house: meridian
topic: disasters
length: brief
traps: total, collective-speaker
source: Meridian
---
{=dhunge DHUNGEBESI}, {=nepal Nepal}, {d1 Sept 15} (Meridian) - {q1 {e1 {~dead {n1 At least 23 people}} were {e1.trigger killed}} and {e2 {~hurt {n2 14}} {e2.trigger injured}} when {~bus an overcrowded bus} plunged into a gorge in western {=nepal Nepal} on {d2 Saturday}}, {q1.src {~police police}} {q1.cue said}.

{q2 {~bus The bus}, taking guests to a wedding, left the road at about {d3 5:20 a.m.} and fell {x 180} metres}, {q2.src {r1 {r1.title Superintendent} {=karki Bishnu Karki-Thapa}}} {q2.cue said}.

"{q3 {~tika The driver} tried to let a truck pass and the edge gave way}," {q3.src {^karki he}} {q3.cue told} Meridian by telephone.

{q4 {e3 {r4 {~tika The {r4.title driver}}, {a1 {=tika Tika Ram Pun}, 38}}, was {e3.trigger arrested} at a checkpoint on {d4 Saturday afternoon}}}, {q4.src {~police police}} {q4.cue added}.

{q5 {n3 At least 37 people} were aboard {~bus the {x 32-seat} vehicle}}, {q5.cue according to} {q5.src {r2 {r2.title district health officer} {=pema Pema Lhamu Moktan}}}. "{q6 {n5 Two of the children} have nobody left}," {q6.src {^pema she}} {q6.cue said}.

{c1 {r3 {r3.title Home Minister} {=basnet Devendra Basnyat}} {c1.trigger telephoned} {=karki Karki-Thapa} at {d5 noon}} and {q7.cue promised} each bereaved family {q7 {n4 200,000 rupees}}.

(Reporting by Sarita Joshi; Editing by Owen Pratt)
---
entity dhunge place "Dhungebesi"
entity nepal place "Nepal"
entity dead group "23 people" named=no
entity hurt group "14 injured" named=no
entity bus product "overcrowded bus" named=no
entity police group "police" named=no
entity karki person "Bishnu Karki-Thapa" gender=masculine
entity tika person "Tika Ram Pun"
entity pema person "Pema Lhamu Moktan" gender=feminine
entity basnet person "Devendra Basnyat"
date d1 2012-09-15
date d2 2012-09-15
date d3 2012-09-15T05:20
date d4 2012-09-15TAF
date d5 2012-09-15T12:00
event e1 die patients=dead date=d2 place=nepal
event e2 injure patients=hurt date=d2 place=nepal
event e3 arrest patients=tika date=d4
contact c1 from=basnet to=karki medium=phone date=d5
role r1 person=karki title=Superintendent status=current
role r2 person=pema title="district health officer" status=current
role r3 person=basnet title="Home Minister" status=current
role r4 person=tika title=driver status=current
age a1 person=tika years=38
quote q1 indirect speaker=police
quote q2 indirect speaker=karki
quote q3 direct speaker=karki medium=phone
quote q4 indirect speaker=police
quote q5 indirect speaker=pema
quote q6 direct speaker=pema
count n1 value=23 unit=people what=killed bound=at_least
count n2 value=14 unit=people what=injured
count n3 value=37 unit=people what="aboard the bus" bound=at_least
count n4 value=200000 unit=rupees what="promised to each bereaved family"
quote q7 indirect speaker=basnet
count n5 value=2 unit=children what="who have nobody left"

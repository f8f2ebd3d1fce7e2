id: silo-drone
published: 2024-04-16
house: coastline
topic: conflict
length: brief
traps: unnamed-source, range
byline: Petra Hosking
---
Drone hits {~silo grain silo}; harvest burns

By PETRA HOSKING

{=krynytsia KRYNYTSIA}, {=steppe Lower Steppe} (Coastline Press) — {e1 A drone {e1.trigger struck} {~silo the silo} where {n1 14,000 tons} of barley waited for a ship {d1 late Sunday}}, and the fire was still burning {d2 Tuesday}.

{q1 {e2 {r1 {=orest Orest Pidhirnyi}, {a1 62}, {~orest the night {r1.title foreman}}}, {e2.trigger died} on the gantry} and {e3 {~hurt {n2 five workers}} were {e3.trigger burned}}}, {q1.src {~fire firefighters}} {q1.cue related}.

“{q2 {c1 {^orest He} {c1.trigger called} {^lesia me} from up there}. {q5.src {^orest He}} {q5.cue said} {q5 the barley was singing}},” {q2.src {~lesia {^orest his} daughter}, {=lesia Lesia Pidhirna},} {q2.cue sobbed}.

{q3.src {~off A security official}, who spoke on condition of anonymity,} {q3.cue alleged} that {q3 {=sever the Severyn Brigade} launched it from {x 30 to 35 miles} away}. “{q4 {^sever We} burn nothing {^sever we} could eat},” {q4.src {~sever the brigade}} {q4.cue replied} in an email {d3 Monday}.
---
entity krynytsia place "Krynytsia"
entity steppe place "Lower Steppe"
entity silo other "silo" named=no
entity orest person "Orest Pidhirnyi" gender=masculine
entity hurt group "five workers" named=no
entity fire group "firefighters" named=no
entity lesia person "Lesia Pidhirna" gender=feminine
entity off person "security official" named=no
entity sever organization "Severyn Brigade"
date d1 2024-04-14TNI
date d2 2024-04-16
date d3 2024-04-15
event e1 attack patients=silo date=d1
event e2 die patients=orest date=d1
event e3 injure patients=hurt date=d1
contact c1 from=orest to=lesia medium=phone
age a1 person=orest years=62
role r1 person=orest title=foreman
count n1 value=14000 unit=tons what="of barley in the silo"
count n2 value=5 unit=workers what=burned
quote q1 indirect speaker=fire
quote q2 direct speaker=lesia
quote q3 indirect speaker=off
quote q4 direct speaker=sever medium=email date=d3
quote q5 indirect speaker=orest to=lesia

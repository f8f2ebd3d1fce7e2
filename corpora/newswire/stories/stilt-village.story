id: stilt-village
published: 2019-05-27
house: ansbach
topic: elections
length: brief
traps: called-for, namesakes
---
{=nokou Nokoué} (Ansbach) - The ballot boxes came home by canoe, and with them a result that few in {~nokou the stilt villages} had expected.

{e1 {=afi Afi Dossou}, {a1 {r2 {~afi a {r2.title fish smoker}}} aged 34}, {e1.trigger won} the lagoon seat} on {d1 Sunday} with {v1 5,903 votes}; {~remi {^afi her} cousin}, {r1 {~remi the outgoing {r1.title deputy}} {=remi Rémi Dossou}}, was left with {v2 4,117}, and {v3 1,288 went to {r3 {=zinsou Pascal Zinsou}, {~zinsou a {r3.title pharmacist}}}}.

"{q1 {=remi Rémi} taught {^afi me} to swim and to lie about the size of a fish}," {q1.src {^afi she}} {q1.cue laughed}. "{q1 {^afi I} have only kept {x one} of those habits.}"

{c1 {^remi He} {c1.trigger dropped in on} {^afi her} {d2 early this morning}} with a crate of palm wine. {~remi The loser} called for new lamps at the polling jetties, "{q2 because in the dark one Dossou looks like another}", as {q2.src {^remi he}} {q2.cue grumbled}.

{q3 {s1 Nearly seven in ten first-time voters} had sided with {=afi Afi}}, {q3.cue reckons} {q3.src {=kpodo Estelle Kpodo} of {=lacustre Radio Lacustre}}.
---
entity nokou place "Nokoué"
entity afi person "Afi Dossou" gender=feminine
entity remi person "Rémi Dossou" gender=masculine
entity zinsou person "Pascal Zinsou" gender=masculine
entity kpodo person "Estelle Kpodo" gender=feminine
entity lacustre organization "Radio Lacustre"
date d1 2019-05-26
date d2 2019-05-27TMO
event e1 win_election agents=afi date=d1
age a1 person=afi years=34
vote v1 choice=afi count=5903 unit=votes date=d1
vote v2 choice=remi count=4117 unit=votes date=d1
vote v3 choice=zinsou count=1288 unit=votes date=d1
role r1 person=remi title=deputy status=current
quote q1 direct speaker=afi
contact c1 from=remi to=afi medium=meeting date=d2
quote q2 direct speaker=remi
quote q3 indirect speaker=kpodo
share s1 choice=afi percent=70 population="first-time voters"
role r2 person=afi title="fish smoker" status=current
role r3 person=zinsou title=pharmacist status=current

id: heat-shutters
published: 2003-08-11
house: ansbach
topic: disasters
length: brief
traps: habitual, scare-quotes
---
{=hradov Hradov} (Ansbach) - First the tram rails bent, then the old stopped coming to the door. {q1 By {d1 Sunday evening} {e1 {~dead {n1 46 residents}} had {e1.trigger died} of the heat}}, {q1.src {r1 {r1.title municipal physician} {=zd Zdenka Mrázková-Ott}}} {q1.cue announced}, {q1 {n2 thirty} of them women living alone}.

"{q2 {c1 {^zd I} {c1.trigger knocked} at eleven in the morning and Mrs {=aloi Benešová} offered {^zd me} tea}. {^zd I} knocked again at five}," {q2.src {^zd she}} {q2.cue said haltingly}. {=aloi Aloisie Benešová-Krull} was {a1 92}.

{q3.src {r2 {=tib Tibor Hlavsa}, {~tib {~hradov the town}'s {r2.title first deputy mayor}}},} {q3.cue owned up} that {q3 the "{x cool room}" had been locked}; {c3 {^tib he} {c3.trigger e-mailed} {~care the caretaker} from {^tib his} holiday}. People here usually close the shutters at ten. {q4 {=tib Hlavsa}'s}, {q4.src {~neigh a neighbour}} {q4.cue sniped}, "{q4 have been closed since {d4 June}}".
---
entity hradov place "Hradov"
entity dead group "46 residents" named=no
entity zd person "Zdenka Mrázková-Ott" gender=feminine
entity aloi person "Aloisie Benešová-Krull" gender=feminine
entity tib person "Tibor Hlavsa" gender=masculine
entity care person "caretaker" named=no
entity neigh person "neighbour" named=no
date d1 2003-08-10TEV
date d4 2003-06
event e1 die patients=dead date=d1 place=hradov
contact c1 from=zd to=aloi medium=meeting
contact c3 from=tib to=care medium=email
role r1 person=zd title="municipal physician" status=current
role r2 person=tib title="first deputy mayor" org=hradov status=current
age a1 person=aloi years=92
count n1 value=46 unit=residents what="died of the heat"
count n2 value=30 unit=women what="living alone among the dead"
quote q1 indirect speaker=zd
quote q2 direct speaker=zd
quote q3 indirect speaker=tib
quote q4 mixed speaker=neigh

id: bishop-checkpoint
published: 2009-02-02
house: coastline
topic: conflict
length: brief
traps: metaphor, rhetorical-question
byline: Dario Quintela
---
{~ber Bishop} walks into siege, walks out with children

By DARIO QUINTELA

{=yarumal EL YARUMO}, {=cordillera Cordillera Province} (Coastline Press) — Bishop to checkpoint: it was the only move left on the board.

So at {d1 first light Sunday} {r1 {r1.title Bishop} {=ber Bernarda Ospino-Wills}}, {a1 69}, {c1 knocked on the sandbags, was let through and {c1.trigger sat down} with {=block the Serranía Bloc}}. By {d2 10 a.m.} {n1 31 children} were on a school bus.

“{q1 What did {^ber I} offer? {^ber I} offered to stay},” {q1.src {^ber she}} {q1.cue stated matter-of-factly}. “{q1 {^block They} declined, having heard {^ber me} sing.}”

{c2 {r2 {=rami Ramiro Cuéllar-Toth}, {~rami {r2.title mayor} of {r2.org {=yarumal El Yarumo}}}}, {c2.trigger called} {^ber her} during the talks}. {q2 {^ber She} “hung up on {^rami me} {x twice}},” {q2.src {^rami he}} {q2.cue acknowledged}.

{q3 {e1 Fighting since {d3 Jan. 20} has {e1.trigger displaced} {~fam {n2 at least 1,150 families}}}}, {q3.cue according to} {q3.src {~ombuds the provincial ombudsman}}. {e2 {~soldier A soldier} {e2.trigger died} {d4 Friday}}.
---
entity yarumal place "El Yarumo"
entity cordillera place "Cordillera Province"
entity ber person "Bernarda Ospino-Wills" gender=feminine
entity block organization "Serranía Bloc"
entity rami person "Ramiro Cuéllar-Toth" gender=masculine
entity fam group "1,150 families" named=no
entity ombuds person "provincial ombudsman" named=no
entity soldier person "soldier" named=no
date d1 2009-02-01TMO
date d2 2009-02-01T10:00
date d3 2009-01-20
date d4 2009-01-30
contact c1 from=ber to=block medium=meeting date=d1
contact c2 from=rami to=ber medium=phone
role r1 person=ber title=Bishop status=current
role r2 person=rami title=mayor org=yarumal status=current
age a1 person=ber years=69
event e1 displace patients=fam
event e2 die patients=soldier date=d4
count n1 value=31 unit=children what="let out on a school bus"
count n2 value=1150 unit=families what=displaced bound=at_least
quote q1 direct speaker=ber
quote q2 mixed speaker=rami
quote q3 indirect speaker=ombuds

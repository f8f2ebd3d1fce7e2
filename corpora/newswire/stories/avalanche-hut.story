id: avalanche-hut
published: 1999-02-24
house: eastgate
topic: disasters
length: brief
traps: hard-wrapped, late-speaker
---
{=furka SANKT VERENA}, {d1 Feb. 24} (Eastgate) -- {q1 {e1 An avalanche buried {=hut the Verena hut}
and {~dead {n1 twelve skiers}} who had gone in to wait out a storm {e1.trigger died}}},
{q1.src {~rescue rescuers}} {q1.cue made known} {d2 Tuesday night}.

``{q2 The stove was still warm. That is the thing {^beat I} will keep},'' {q2.cue mumbled} {q2.src {~beat the first
man in}, {x four} hours behind {^beat his} dog}. {=beat Beat Zurbriggen-Okafor}, {a1 41}, found
{~more {n2 two more}} alive under a table.

{c1 {r1 {~regula The {r1.title hut warden}}, {=regula Regula Imsand}}, had {c1.trigger telephoned} {~bureau the
avalanche bureau} at {d3 noon Monday}} and been {q3.cue told} {q3 the slope was ``considerable, not high.''}
{q4 The wording was right}, {q4.src {~bureau the bureau}} {q4.cue conceded}.

{c2 {r2 {r2.title Interior Minister} {=ludi Ludivine Caspari}} {c2.trigger visits} {~fam the families} {d4 Thursday}}.
---
entity furka place "Sankt Verena"
entity hut other "Verena hut"
entity dead group "twelve skiers" named=no
entity rescue group "rescuers" named=no
entity beat person "Beat Zurbriggen-Okafor" gender=masculine
entity more group "two more" named=no
entity regula person "Regula Imsand" gender=feminine
entity bureau organization "avalanche bureau" named=no
entity ludi person "Ludivine Caspari" gender=feminine
entity fam group "families" named=no
date d1 1999-02-24
date d2 1999-02-23TNI
date d3 1999-02-22T12:00
date d4 1999-02-25
event e1 die patients=dead place=hut
contact c1 from=regula to=bureau medium=phone date=d3
contact c2 from=ludi to=fam medium=meeting date=d4 factuality=planned
role r1 person=regula title="hut warden" status=current
role r2 person=ludi title="Interior Minister" status=current
age a1 person=beat years=41
count n1 value=12 unit=skiers what=died
count n2 value=2 unit=people what="found alive under a table"
quote q1 indirect speaker=rescue date=d2
quote q2 direct speaker=beat
quote q3 mixed speaker=bureau to=regula
quote q4 indirect speaker=bureau

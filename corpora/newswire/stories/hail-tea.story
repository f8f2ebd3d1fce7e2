id: hail-tea
published: 2018-05-07
house: newsroom
topic: disasters
length: brief
traps: idiom, metaphor
---
Stones the size of duck eggs fell on {=lakhi Lakhipur} for {x nine} minutes and took the tea with them.

{q1 {e1 {~pickers {n1 Two pickers}} were {e1.trigger killed} in the rows on {d1 Friday}} and {e2 {~hurt {n2 sixty-three}} {e2.trigger hurt}, most about the head}}, {q1.src {r1 {=rup Rupali Hazarika-Das}, who {r1.title manages} {r1.org {=estate the Borjan estate}}},} {q1.cue reports}. {^rup She} reads the names out standing.

“{q2 {^mohan I} {q5.cue told} the goat {q5 it was raining roof tiles}},” {q2.cue recollects} {q2.src {=mohan Mohan Munda}, {a1 who is eleven}}.

{c1 The road being out, {r2 {r2.title Deputy Commissioner} {=nil Nilim Baruah-Khan}} {c1.trigger walked up} from the bridge on {d2 Sunday} to see {=rup Hazarika-Das}}, with {n3 4 million rupees} in relief to promise.

{q3 {c2 {~growers Growers} had {c2.trigger begged} {=board the Tea Board} for nets by letter in {d3 March}}}, {q3.src {=rup Hazarika-Das}} {q3.cue points out}. {q4 Nets}, {c3 {q4.src {=board the Board}} {q4.cue {c3.trigger wrote}} back}, {q4 were “a state subject”}.
---
entity lakhi place "Lakhipur"
entity pickers group "two pickers" named=no
entity hurt group "sixty-three hurt" named=no
entity rup person "Rupali Hazarika-Das" gender=feminine
entity estate organization "Borjan estate"
entity mohan person "Mohan Munda" gender=masculine
entity nil person "Nilim Baruah-Khan"
entity growers group "growers" named=no
entity board organization "Tea Board"
date d1 2018-05-04
date d2 2018-05-06
date d3 2018-03
event e1 die patients=pickers date=d1 place=lakhi
event e2 injure patients=hurt date=d1 place=lakhi
contact c1 from=nil to=rup medium=meeting date=d2
contact c2 from=growers to=board medium=letter date=d3
role r1 person=rup title=manages org=estate status=current
role r2 person=nil title="Deputy Commissioner" status=current
age a1 person=mohan years=11
count n1 value=2 unit=pickers what=killed
count n2 value=63 unit=people what=hurt
count n3 value=4000000 unit=rupees what="in relief promised"
quote q1 indirect speaker=rup
quote q2 direct speaker=mohan
quote q3 indirect speaker=rup
quote q4 mixed speaker=board medium=letter to=growers
contact c3 from=board to=growers medium=letter
quote q5 indirect speaker=mohan

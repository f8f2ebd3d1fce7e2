id: kite-general
published: 2002-09-25
house: newsroom
topic: obituaries
length: brief
traps: hard-wrapped, place-or-person, idiom
---
{e1 {r4 {r1 {r1.title Gen.} {=khin Khin Aung Thaw}}, who {r4.title commanded} a division}
and was loved for {^khin his} kites, {e1.trigger died} in {=mandalay Mandalay} on {d1 Monday}}
in {a1 {^khin his} eightieth year}.

{=lincoln Lincoln}, {~lincoln {^khin his} dog}, was with {^khin him}.

``{q1 {^khin He} gave orders upward},'' {q1.src {r2 {=myat Myat Noe}, {~myat {r2.title aide-de-camp}} from {d2 1961}
to {d3 1970},}} {q1.cue recollected}. ``{q1 The string was always longer than the
chain of command.}''

In {d4 1964} {c1 {^khin he} {c1.trigger wrote} to {r3 {~saw the {r3.title rebel commander} across
the river}, {=saw Saw Doh Lay}}}, {c1.purpose proposing a contest}. {n1 Some 200 kites} went up;
{v1 eleven judges of {x nineteen} named {=saw Saw Doh Lay}'s} the finest.
{q2.src {^khin He}} {q2.cue grumbled} ever after that {q2 the wind had deserted}.

{e2 No one was {e2.trigger shot} that day}.
---
entity khin person "Khin Aung Thaw" gender=masculine
entity mandalay place "Mandalay"
entity lincoln other "Lincoln"
entity myat person "Myat Noe"
entity saw person "Saw Doh Lay"
date d1 2002-09-23
date d2 1961
date d3 1970
date d4 1964
event e1 die patients=khin date=d1 place=mandalay
event e2 injure factuality=negated
age a1 person=khin years=79
role r1 person=khin title=Gen.
role r2 person=myat title=aide-de-camp status=former
quote q1 direct speaker=myat
quote q2 indirect speaker=khin
vote v1 choice=saw count=11 unit=judges date=d4
count n1 value=200 unit=kites what="that went up" bound=about
contact c1 from=khin to=saw medium=letter date=d4 purpose="proposing a contest"
role r3 person=saw title="rebel commander" status=former
role r4 person=khin title=commanded status=former

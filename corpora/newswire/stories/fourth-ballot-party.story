id: fourth-ballot-party
published: 2015-06-29
house: ansbach
topic: elections
length: brief
traps: threshold, metaphor
---
{=linde Lindesund} (Ansbach) - It took four ballots and most of {d1 Sunday}, but {e1 {r1 {r1.title farm economist} {=vik Torunn Vik-Adeleke}}, {a1 36}, was {e1.trigger elected} {r2 {r2.title leader} of {=centre the Rural Centre}}}, with {v1 203 votes} to {v2 {=ask Mortimer Ask}'s 188}; {v3 nine papers were {~empty empty}}.

{^vik She} had started last. First round: {v4 {=ask Ask} 140}, {v5 {=leno Leno Brandvold} 101}, {v6 {=sissel Sissel Arctander} 85}, {v7 {=vik Vik-Adeleke} 74}. Second, in the same order: {v8 151}, {v9 88}, {v10 64}, {v11 97}. {e2 {=sissel Arctander} {e2.trigger stood aside}}; in the third, {v12 {=ask Ask} had 165}, {v13 {=vik Vik-Adeleke} 131}, {v14 {=leno Brandvold} 104}. Needed: {x 201}.

"{q1 {^vik I} came up the hill by its back road}," {q1.src {~vik the winner}} {q1.cue said}. {q2 {c1 {^vik She} and {=leno Brandvold} {c1.trigger met} between rounds in a cloakroom}}, {q2.src {r3 {r3.org {~centre party}} {r3.title secretary} {=oda Oda Mæhle-Singh}}} {q2.cue confirmed}; {q3.src {^leno he}} {q3.cue denied} that {q3 any post was on offer}.

{q4 {s1 Under {^vik her}, 11 per cent of voters would choose {~centre the party}}, {s2 under {=ask Ask} 14}}, {q4.src {=maal Maaling}} had {q4.cue found} in {d2 May}, asking {n1 980 people}.
---
entity linde place "Lindesund"
entity vik person "Torunn Vik-Adeleke" gender=feminine
entity centre organization "Rural Centre"
entity ask person "Mortimer Ask"
entity empty other "empty papers" named=no
entity leno person "Leno Brandvold" gender=masculine
entity sissel person "Sissel Arctander"
entity oda person "Oda Mæhle-Singh"
entity maal organization "Maaling"
date d1 2015-06-28
date d2 2015-05
event e1 elect agents=centre patients=vik date=d1
event e2 withdraw agents=sissel date=d1
vote v1 choice=vik count=203 unit=votes date=d1 contest="fourth ballot"
vote v2 choice=ask count=188 unit=votes date=d1 contest="fourth ballot"
vote v3 choice=empty count=9 unit=papers date=d1 contest="fourth ballot"
vote v4 choice=ask count=140 unit=votes date=d1 contest="first round"
vote v5 choice=leno count=101 unit=votes date=d1 contest="first round"
vote v6 choice=sissel count=85 unit=votes date=d1 contest="first round"
vote v7 choice=vik count=74 unit=votes date=d1 contest="first round"
vote v8 choice=ask count=151 unit=votes date=d1 contest="second round"
vote v9 choice=leno count=88 unit=votes date=d1 contest="second round"
vote v10 choice=sissel count=64 unit=votes date=d1 contest="second round"
vote v11 choice=vik count=97 unit=votes date=d1 contest="second round"
vote v12 choice=ask count=165 unit=votes date=d1 contest="third round"
vote v13 choice=vik count=131 unit=votes date=d1 contest="third round"
vote v14 choice=leno count=104 unit=votes date=d1 contest="third round"
quote q1 direct speaker=vik
quote q2 indirect speaker=oda
quote q3 indirect speaker=leno
quote q4 indirect speaker=maal date=d2
role r1 person=vik title="farm economist" status=current
role r2 person=vik title=leader org=centre status=elect
role r3 person=oda title=secretary org=centre status=current
age a1 person=vik years=36
contact c1 from=vik to=leno medium=meeting date=d1
share s1 choice=centre percent=11 population=voters survey=maal date=d2
share s2 choice=centre percent=14 population=voters survey=maal date=d2
count n1 value=980 unit=people what="asked by Maaling"

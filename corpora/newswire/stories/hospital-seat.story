id: hospital-seat
published: 1997-05-05
house: kingsway
topic: elections
length: brief
traps: hypothetical, late-speaker, metaphor
---
The by-election nobody wanted was won by {~penhale the candidate nobody had heard of}. {e1 {=penhale Morwenna Penhale}, who {a1 at 23} had never voted before, {e1.trigger took} {=tregarth Tregarth}} on {d1 Thursday} with {v1 9,318 votes}, pushing {v2 {=askew Giles Askew} (8,870)} and {v3 {=bains Harjit Bains} (6,204)} into the places behind {^penhale her}.

'{q1 They told us it was about {=europe Europe}. It was about the number {x 14} bus},' {q1.src {~bains the man in third place}} {q1.cue observed} as the gymnasium emptied.

{c1 Miss {=penhale Penhale}, {r1 {~penhale a {r1.title porter} at {~cottage the cottage hospital} whose closure began it all}}, {c1.trigger was received} by {r2 {~lisle the {r2.title Health Secretary}}, {=lisle Diana Lisle}}, on {d2 Friday}}. {q2 No promise had been asked for}, {q2.src {^lisle she}} {q2.cue assured} {=gazette the Gazette}, {q2 and none given}.

{q3 {s1 Two thirds of pensioners} stuck with {=askew Askew}, {~askew the sitting party's man}}, {q3.src a street survey by {~gazette the paper}} {q3.cue suggested}. Had the young stayed in the pub, {^askew he} would be at {=westminster Westminster}.
---
entity penhale person "Morwenna Penhale" gender=feminine
entity askew person "Giles Askew" gender=masculine
entity bains person "Harjit Bains" gender=masculine
entity lisle person "Diana Lisle" gender=feminine
entity tregarth place "Tregarth"
entity westminster place "Westminster"
entity cottage organization "cottage hospital" named=no
entity gazette organization "Gazette"
date d1 1997-05-01
date d2 1997-05-02
event e1 win_election agents=penhale date=d1 place=tregarth
age a1 person=penhale years=23
vote v1 choice=penhale count=9318 unit=votes date=d1
vote v2 choice=askew count=8870 unit=votes date=d1
vote v3 choice=bains count=6204 unit=votes date=d1
quote q1 direct speaker=bains
role r1 person=penhale title=porter org=cottage status=current
role r2 person=lisle title="Health Secretary" status=current
contact c1 from=penhale to=lisle medium=meeting date=d2
quote q2 indirect speaker=lisle to=gazette
share s1 choice=askew percent=66.7 population=pensioners survey=gazette
quote q3 indirect speaker=gazette
entity europe place "Europe"

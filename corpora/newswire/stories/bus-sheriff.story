id: bus-sheriff
published: 2006-11-08
house: eastgate
topic: elections
length: brief
traps: threshold, idiom, old-age-figure
---
{=elswick PORT ELSWICK}, {d1 Nov. 8} (Eastgate) -- {e1 {r2 {~keita A {r2.title school-bus mechanic}}} with no yard signs and one borrowed suit {e1.trigger unseated} {~pruitt the longest-serving sheriff in {=calder Calder County}}} {d2 Tuesday}, and nobody looked more startled than {^keita he} did.

{v1 {=keita Amadou Keita} polled 8,411}; {v2 {r1 {r1.title Sheriff} {=pruitt Dwight Pruitt}}, who had held the badge since {d3 1982}, took 8,397}. State law orders a recount when the gap is under {x 25}.

"{q1 {c1 {^keita I} {c1.trigger rang} {~pruitt the sheriff} to say sorry}}," {q1.src {a1 {=keita Keita}, 46,}} {q1.cue blurted out} in the union hall. "{q1 Habit, {^keita I} suppose. {^keita I} fixed {^pruitt his} cruiser for {x nineteen} years.}"

{q2.src {=pruitt Pruitt}} {q2.cue countered} that {q2 {^pruitt he} "had lost nothing yet"}. {n1 Some 60 provisional ballots} are still in a locked drawer at the courthouse, a building that turns {x 140} {d4 this winter}.

{=keita Keita} carried the dock precincts and little else: {v3 in {=loma Loma Heights} {^keita he} got 212 votes}.
---
entity elswick place "Port Elswick"
entity calder place "Calder County"
entity loma place "Loma Heights"
entity keita person "Amadou Keita" gender=masculine
entity pruitt person "Dwight Pruitt" gender=masculine
date d1 2006-11-08
date d2 2006-11-07
date d3 1982
event e1 win_election agents=keita patients=pruitt date=d2 place=calder
vote v1 choice=keita count=8411 unit=votes date=d2
vote v2 choice=pruitt count=8397 unit=votes date=d2
vote v3 choice=keita count=212 unit=votes place=loma
role r1 person=pruitt title=Sheriff status=current
quote q1 direct speaker=keita
contact c1 from=keita to=pruitt medium=phone purpose="to say sorry"
age a1 person=keita years=46
quote q2 mixed speaker=pruitt
count n1 value=60 unit="provisional ballots" what="still in a locked drawer" bound=about
date d4 2006-WI
role r2 person=keita title="school-bus mechanic" status=current

id: flooded-zoo
published: 2002-08-19
house: kingsway
topic: disasters
length: brief
traps: called-names, idiom
---
A hippopotamus called {=boris Boris} spent {d1 Saturday} in the foyer of a bank in {=lipnik Lipník}, and {~lipnik the town} was grateful for the distraction.

{e1 {~dead {n1 Three night keepers}} had {e1.trigger drowned}} when the river burst into {~zoo the zoo} on {d2 Thursday}. '{q1 {^dead They} opened every cage {^dead they} could reach}', {q1.src {r1 {=vlad Vladimír Hruška-Ames}, {~vlad {r1.title director} of {r1.org {~zoo the zoo}}}},} {q1.cue said} quietly. {q2 {n2 Some 130 animals} were lost}, {^vlad he} {q2.cue went on}.

{c1 {r2 {~jit The {r2.title mayor}}, {=jit Jitka Součková-Penn}}, {c1.trigger rang} {^vlad him} at {d3 midnight on Friday}}. {q3.src {^jit She}}, {a1 only 31}, {q3.cue recollected} that {q3 {^vlad he} asked for bananas and a priest, in that order}.

{e2 {~out {n3 More than 2,200 townspeople}} were {e2.trigger driven out}}. {q4.src {~owner An owner of the flooded quarry}} {q4.cue called} Ms {=jit Součková-Penn} "{q4 a schoolgirl}"; {c2 {^jit she} {c2.trigger sent} {^owner him} a bill for the sandbags}.
---
entity boris other "Boris"
entity lipnik place "Lipník"
entity dead group "three night keepers" named=no
entity zoo organization "zoo" named=no
entity vlad person "Vladimír Hruška-Ames" gender=masculine
entity jit person "Jitka Součková-Penn" gender=feminine
entity out group "2,200 townspeople" named=no
entity owner person "owner of the flooded quarry" gender=masculine named=no
date d1 2002-08-17
date d2 2002-08-15
date d3 2002-08-16T24:00
event e1 die patients=dead date=d2 place=zoo
event e2 displace patients=out
contact c1 from=jit to=vlad medium=phone date=d3
contact c2 from=jit to=owner medium=letter
role r1 person=vlad title=director org=zoo status=current
role r2 person=jit title=mayor org=lipnik status=current
age a1 person=jit years=31
count n1 value=3 unit=keepers what=drowned
count n2 value=130 unit=animals what=lost bound=about
count n3 value=2200 unit=townspeople what="driven out" bound=at_least
quote q1 direct speaker=vlad
quote q2 indirect speaker=vlad
quote q3 indirect speaker=jit
quote q4 mixed speaker=owner

id: delegates-roll-north
published: 2008-08-29
house: eastgate
topic: elections
length: brief
traps: threshold, total
---
{=corran CORRAN}, {d1 Aug. 29} (Eastgate) -- By the time the roll reached {=tarrant Tarrant Province}, at {d2 ten to midnight}, the arithmetic was done. {v1 {=castell Ileana Castellan} took 70 of {^tarrant its} delegates} and {v2 {=mbeko Joseph Mbeko-Rand} 18}, and {e1 {=reform the Reform Union} had {e1.trigger nominated} {^castell her} for {=ruvia Ruvia}'s presidency}.

Earlier, {=arden Arden} had split {v3 41 for {=castell Castellan}}, {v4 nine for {=mbeko Mbeko-Rand}}; {=bexby Bexby}, {v5 seventeen} and {v6 thirty}; {=cors Cors}, {^castell her} home, gave {^castell her} {v7 all twenty-six}. {~out Delegates from {=isles the Isles}}, {v8 six} of them, stayed in their seats. Final count, {x 501} being needed: {v9 {=castell Castellan} 547}, {v10 {=mbeko Mbeko-Rand} 447}.

"{q1 {c1 {^mbeko I} have {c1.trigger shaken} {^castell her} hand}, and {e2 {^mbeko I} {e2.trigger withdraw}}}," {q1.src {a1 {=mbeko Mbeko-Rand}, 68},} {q1.cue told} {~hall the hall}. {q2 {c2 {r1 {r1.title Interior Minister} {=stoyan Pavel Stoyanov-Lee}} {c2.trigger telephoned} {^castell her} {c2.purpose to {e3 {e3.trigger congratulate} {^castell her}}}}}, {q2.src {~office {^castell her} office}} {q2.cue said}.

{q3 {s1 Nationally {=castell Castellan} is on 34 percent}, {s2 {r2 {r2.title President} {=ganev Mirela Ganev}} on 37}; {s3 12 percent would pick {~neither neither}}}, {q3.cue according to} {q3.src a {=vox Vox Ruvia} survey of {n1 1,500 voters}}.
---
entity corran place "Corran"
entity tarrant place "Tarrant Province"
entity castell person "Ileana Castellan" gender=feminine
entity mbeko person "Joseph Mbeko-Rand"
entity reform organization "Reform Union"
entity ruvia place "Ruvia"
entity arden place "Arden"
entity bexby place "Bexby"
entity cors place "Cors"
entity isles place "Isles"
entity out group "delegates from the Isles" named=no
entity hall group "convention hall" named=no
entity stoyan person "Pavel Stoyanov-Lee"
entity office organization "Castellan's office" named=no
entity ganev person "Mirela Ganev"
entity neither other "neither" named=no
entity vox organization "Vox Ruvia"
date d1 2008-08-29
date d2 2008-08-28T23:50
vote v1 choice=castell count=70 unit=delegates date=d2
vote v2 choice=mbeko count=18 unit=delegates date=d2
vote v3 choice=castell count=41 unit=delegates
vote v4 choice=mbeko count=9 unit=delegates
vote v5 choice=castell count=17 unit=delegates
vote v6 choice=mbeko count=30 unit=delegates
vote v7 choice=castell count=26 unit=delegates
vote v8 choice=out count=6 unit=delegates
vote v9 choice=castell count=547 unit=delegates
vote v10 choice=mbeko count=447 unit=delegates
event e1 nominate agents=reform patients=castell date=d2
event e2 withdraw agents=mbeko
event e3 congratulate agents=stoyan patients=castell
quote q1 direct speaker=mbeko to=hall
quote q2 indirect speaker=office
quote q3 indirect speaker=vox
role r1 person=stoyan title="Interior Minister" status=current
role r2 person=ganev title=President status=current
age a1 person=mbeko years=68
contact c1 from=mbeko to=castell medium=meeting
contact c2 from=stoyan to=castell medium=phone purpose="to congratulate her"
share s1 choice=castell percent=34 population=voters survey=vox
share s2 choice=ganev percent=37 population=voters survey=vox
share s3 choice=neither percent=12 population=voters survey=vox
count n1 value=1500 unit=voters what="surveyed by Vox Ruvia"

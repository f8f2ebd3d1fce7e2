id: hoist-union
published: 2015-04-07
house: kingsway
topic: labour
length: brief
traps:
---
{~members The men and women who keep {=leeds Leeds}'s lifts moving} are to walk, and so, from {d1 Thursday}, is everybody else.

{q1.src {=union The Amalgamated Hoist Union}} {q1.cue announced} {d2 last night} that {q1 {v1 1,106 of {~members {^union its} members} had come out for {~stoppage a stoppage}}, {v2 213 against}}. Turnout was {n1 71 per cent}, twice what the council managed at its own elections.

'{q2 It isn't the money. It's being rung at {d3 three in the morning} by {~man a man who has dropped {^man his} keys down the shaft}},' {q2.src {r1 {r1.title regional officer} {=devlin Siobhán Devlin}}} {q2.cue expanded}. '{q2 {^man He} apologised, mind.}'

{c1 {q3.src {a1 {r2 {=noor Noor Haji}, {~noor the {r2.title manager} of {=apex Apex Towers}}}, aged 34},} {c1.trigger e-mailed} {~tenants {^noor her} tenants} on {d4 Sunday}} {q3.cue recommending} '{q3 stout shoes and small shopping}'. {^noor She} lives on the nineteenth floor.
---
entity members group "union members" named=no
entity leeds place "Leeds"
entity union organization "Amalgamated Hoist Union"
entity stoppage other "stoppage" named=no
entity man person "man who has dropped his keys down the shaft" gender=masculine named=no
entity devlin person "Siobhán Devlin"
entity noor person "Noor Haji" gender=feminine
entity apex place "Apex Towers"
entity tenants group "Noor Haji's tenants" named=no
date d1 2015-04-09
quote q1 indirect speaker=union date=d2
date d2 2015-04-06TNI
vote v1 choice=stoppage count=1106 unit=votes stance=for
vote v2 choice=stoppage count=213 unit=votes stance=against
count n1 value=71 unit=percent what=turnout
quote q2 direct speaker=devlin
date d3 T03:00
role r1 person=devlin title="regional officer" status=current
contact c1 from=noor to=tenants medium=email date=d4
quote q3 mixed speaker=noor to=tenants medium=email date=d4
age a1 person=noor years=34
role r2 person=noor title=manager org=apex status=current
date d4 2015-04-05

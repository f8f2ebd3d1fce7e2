id: hoist-union
published: 2015-04-07
house: kingsway
topic: labour
length: brief
traps: idiom, collective-speaker
---
{~members The men and women} who keep {=leeds Leeds}'s lifts moving are to walk, and so, from {d1 Thursday}, is everybody else.

{=hoist The Amalgamated Hoist Union} {q1.cue announced} {d2 last night} that {q1 {v1 1,106 of {~members {^hoist its} members} had come out for {~strike a stoppage}}, {v2 213 against}}. Turnout was {n1 71 per cent}, twice what the council managed at its own elections.

'{q2 It isn't the money. It's being rung at {x three} in the morning by a man who has dropped his keys down the shaft},' {q2.src {r1 {r1.title regional officer} {=devlin Siobhán Devlin}}} {q2.cue expanded}. '{q2 He apologised, mind.}'

{r2 {=haji Noor Haji}, {~haji the {r2.title manager} of {=apex Apex Towers}}}, {a1 aged 34}, {c1 {c1.trigger e-mailed} {~tenants {^haji her} tenants} on {d3 Sunday}} {q3.cue recommending} '{q3 stout shoes and small shopping}'. {^haji She} lives on the nineteenth floor.
---
entity leeds place "Leeds"
entity hoist organization "Amalgamated Hoist Union"
entity strike other "stoppage" named=no
entity devlin person "Siobhán Devlin" gender=feminine
entity haji person "Noor Haji" gender=feminine
entity apex organization "Apex Towers"
entity tenants group "Noor Haji's tenants" named=no
date d1 2015-04-09
date d2 2015-04-06TNI
date d3 2015-04-05
quote q1 indirect speaker=hoist date=d2
vote v1 choice=strike count=1106 unit=members stance=for
vote v2 choice=strike count=213 unit=members stance=against
count n1 value=71 unit=percent what=turnout
quote q2 direct speaker=devlin
role r1 person=devlin title="regional officer" org=hoist status=current
role r2 person=haji title=manager org=apex status=current
age a1 person=haji years=34
contact c1 from=haji to=tenants medium=email date=d3
quote q3 mixed speaker=haji to=tenants medium=email
entity members group "union members" named=no

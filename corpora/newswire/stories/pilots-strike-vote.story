id: pilots-strike-vote
published: 2023-03-23
house: coastline
topic: labour
length: brief
traps: duration, negated, price-or-percent
source: Coastline Press
byline: Lena Ostrow
---
{~pilots Pilots} at {=tundra Tundra Air} say no, narrowly

By LENA OSTROW

{=sault SAULT FORKS}, {=superior Superior} (Coastline Press) — {q1 By {v1 417 votes} to {v2 402}, {e1 {~pilots pilots at {=tundra Tundra Air}} have {e1.trigger rejected} {~deal a {x four-year} contract} recommended by {^pilots their} own leaders}}, {q1.src {=apa the Allied Pilots League}} {q1.cue disclosed} {d1 Thursday}.

{~deal The deal} carried in {=sault Sault Forks}, {v3 188}-{v4 121}. {^deal It} died in {=duloc Duloc Bay}: {v5 yes, 63}; {v6 no, 162}; {v7 three did not mark the paper}.

"{q2 {^pilots They} read {^deal it} with a flashlight}," {q2.src {r1 {=wendt Carla Wendt-Obi}, {a1 53}, who {r1.title chairs} {~bargain the bargaining committee}},} {q2.cue said}. {q3.src {^wendt She}} {q3.cue promised} {q3 {e2 not to {e2.trigger quit}}}. {c1 {^wendt She} {c1.trigger e-mailed} {~tundra management} within the hour {c1.purpose proposing fresh dates}}; {c2 {r2 {~abel {~tundra the company}'s {r2.title vice president for flight operations}}, {=abel Abel Soriano}}, {c2.trigger called} {^wendt her} back} at dinner.

A walkout would ground {n1 96 daily departures}. {q4 {s1 Sixty-one percent of frequent fliers side with {~pilots the crews}}}, {q4.cue according to} {q4.src a survey by {=sky Skyledger}}; {s2 17 percent with {=tundra Tundra}}.

{~tundra The airline} had offered raises of {x 14 percent}.
---
entity pilots group "pilots at Tundra Air" named=no
entity tundra organization "Tundra Air"
entity sault place "Sault Forks"
entity superior place "Superior"
entity deal other "four-year contract" named=no
entity apa organization "Allied Pilots League"
entity duloc place "Duloc Bay"
entity wendt person "Carla Wendt-Obi" gender=feminine
entity bargain organization "bargaining committee" named=no
entity abel person "Abel Soriano"
entity sky organization "Skyledger"
date d1 2023-03-23
quote q1 indirect speaker=apa date=d1
vote v1 choice=deal count=417 unit=votes stance=against
vote v2 choice=deal count=402 unit=votes stance=for
event e1 reject agents=pilots patients=deal
vote v3 choice=deal count=188 unit=votes stance=for place=sault
vote v4 choice=deal count=121 unit=votes stance=against place=sault
vote v5 choice=deal count=63 unit=votes stance=for place=duloc
vote v6 choice=deal count=162 unit=votes stance=against place=duloc
vote v7 choice=deal count=3 unit=votes stance=abstain place=duloc
quote q2 direct speaker=wendt
role r1 person=wendt title=chairs org=bargain status=current
age a1 person=wendt years=53
quote q3 indirect speaker=wendt
event e2 resign agents=wendt factuality=negated
contact c1 from=wendt to=tundra medium=email purpose="proposing fresh dates"
contact c2 from=abel to=wendt medium=phone
role r2 person=abel title="vice president for flight operations" org=tundra status=current
count n1 value=96 unit=departures what="a day that a walkout would ground"
quote q4 indirect speaker=sky
share s1 choice=pilots percent=61 population="frequent fliers" survey=sky
share s2 choice=tundra percent=17 population="frequent fliers" survey=sky

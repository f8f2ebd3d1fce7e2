id: moose-forks-leader
published: 2022-10-16
house: coastline
topic: elections
length: brief
traps: hypothetical
source: Coastline Press
byline: Yusra Hallett
---
{~delegates Delegates} turn to {~anneke dairy farmer} on third ballot

By YUSRA HALLETT

{=forks MOOSE FORKS}, {=manitoba Manitoba} (Coastline Press) — {e1 {~delegates Delegates of {=union the Prairie Democratic Union}} {e1.trigger picked} {=anneke Anneke Vandermeer}, {r1 {~anneke a {r1.title dairy farmer}}}, to lead {^union it} {d1 late Saturday}}, after three ballots.

On the last, {^anneke she} had {v1 1,044 votes}, or {s1 54.6%}, to {v2 868 for {r2 {r2.title legislator} {=thandi Ravi Thandi}}}. {^thandi He} had led the first, {s2 38%} to {s3 {^anneke her} 31%}.

It turned at {d2 4 p.m.}, when {e2 {r3 {r3.title trucking executive} {=carl Carl Drozdowicz}}, third with {s4 19%}, {e2.trigger quit} the race} and {e3 {e3.trigger endorsed} {^anneke her}}. {q1 {c1 {=carl Drozdowicz} {c1.trigger met} {=anneke Vandermeer} in a loading dock at {d3 noon}}}, {q1.src {r4 {~bea {^carl his} {r4.title manager}}, {=bea Béa Lavallée-Sinclair}},} {q1.cue confirmed}.

"{q2 {^anneke I} milked before {^anneke I} came, and {^anneke I}'ll milk when {^anneke I} get home}," {q2.src {a1 {=anneke Vandermeer}, 50},} {q2.cue told} {~delegates the hall}.

It is a long climb. {q4 {s5 Only 26% of likely voters would back {=union the Union}}, {s6 against 40% for the governing {=civic Civic Party}}}, {=keystone Keystone Insights} {q4.cue found} in {d4 September}. {q3 If {=thandi Thandi} had won, the gap would have been the same}, {q3.src {r5 {~hollis {~keystone the firm}'s {r5.title president}}, {=hollis Hollis Okafor-Wynn}},} {q3.cue guessed}.
---
entity delegates group "delegates of the Prairie Democratic Union" named=no
entity forks place "Moose Forks"
entity manitoba place "Manitoba"
entity union organization "Prairie Democratic Union"
entity anneke person "Anneke Vandermeer" gender=feminine
entity thandi person "Ravi Thandi" gender=masculine
entity carl person "Carl Drozdowicz" gender=masculine
entity bea person "Béa Lavallée-Sinclair"
entity civic organization "Civic Party"
entity keystone organization "Keystone Insights"
entity hollis person "Hollis Okafor-Wynn"
date d1 2022-10-15TNI
date d2 2022-10-15T16:00
date d3 2022-10-15T12:00
date d4 2022-09
event e1 elect agents=delegates patients=anneke date=d1 place=forks
event e2 withdraw agents=carl date=d2
event e3 endorse agents=carl patients=anneke date=d2
vote v1 choice=anneke count=1044 unit=votes date=d1
vote v2 choice=thandi count=868 unit=votes date=d1
share s1 choice=anneke percent=54.6 date=d1
share s2 choice=thandi percent=38
share s3 choice=anneke percent=31
share s4 choice=carl percent=19
share s5 choice=union percent=26 population="likely voters" survey=keystone date=d4
share s6 choice=civic percent=40 population="likely voters" survey=keystone date=d4
role r1 person=anneke title="dairy farmer" status=current
role r2 person=thandi title=legislator status=current
role r3 person=carl title="trucking executive" status=current
role r4 person=bea title=manager status=current
role r5 person=hollis title=president org=keystone status=current
contact c1 from=carl to=anneke medium=meeting date=d3
quote q1 indirect speaker=bea
quote q2 direct speaker=anneke to=delegates
quote q4 indirect speaker=keystone date=d4
quote q3 indirect speaker=hollis
age a1 person=anneke years=50

id: white-line-recall
published: 2021-09-22
house: coastline
topic: elections
length: brief
traps: called-names, negated, mismatched-marks
byline: Tess Arvizu
---
{=mirador Mirador} keeps {~farrokh {^mirador its} mayor}, narrowly

By TESS ARVIZU

{=mirador MIRADOR}, {=dunes Dune County} (Coastline Press) — {r1 {r1.title Mayor} {=farrokh Farrokh Daneshvar}} survived a recall over a painted line {d1 Tuesday}, by {v1 6,140 votes} to {v2 6,022}.

At the last regular election, in {d4 2019}, {v3 {^farrokh he} drew 9,815}. The line, white and crooked, was to mark a bike lane on Front Street. It ended at a hydrant.

“{q1 {^farrokh I} was called a vandal by people who park on sidewalks}," {q1.src {a1 {r3 {=farrokh Daneshvar}, {~farrokh a 63-year-old retired {r3.title optician}}}},} {q1.cue told} {~crowd a small crowd at the bakery} {^farrokh he} owns.

{r2 {=tilly Tilly Broussard}, {~tilly {r2.title chairwoman} of {=recall Recall Now}}}, would give no ground. {q2 {^tilly She} was owed another look at the mail ballots}, {q2.src {^tilly she}} {q2.cue insisted} after {c1 {c1.trigger calling} {~registrar the registrar} at {d3 6 a.m. Wednesday}}.

{s1 Fifty-eight percent of drivers} told {=bayline Bayline Polls} in {d2 August} they favored {~ouster ousting {^farrokh him}}; {s2 among cyclists it was 9}. {q3 {e1 {^farrokh He} has not {e1.trigger resigned}}}, {q3.src {~aide {^farrokh his} spokesman}} {q3.cue stressed}, “{q3 whatever the hydrant thinks.}”
---
entity mirador place "Mirador"
entity dunes place "Dune County"
entity farrokh person "Farrokh Daneshvar" gender=masculine
entity crowd group "small crowd at the bakery" named=no
entity tilly person "Tilly Broussard" gender=feminine
entity recall organization "Recall Now"
entity registrar person "registrar" named=no
entity bayline organization "Bayline Polls"
entity ouster other "ousting Daneshvar" named=no
entity aide person "Daneshvar's spokesman" named=no
date d1 2021-09-21
date d2 2021-08
date d3 2021-09-22T06:00
role r1 person=farrokh title=Mayor status=current
vote v1 choice=farrokh count=6140 unit=votes stance=for contest=recall date=d1
vote v2 choice=farrokh count=6022 unit=votes stance=against contest=recall date=d1
quote q1 direct speaker=farrokh to=crowd
age a1 person=farrokh years=63
role r2 person=tilly title=chairwoman org=recall status=current
quote q2 indirect speaker=tilly
contact c1 from=tilly to=registrar medium=phone date=d3
share s1 choice=ouster percent=58 population=drivers survey=bayline date=d2
share s2 choice=ouster percent=9 population=cyclists survey=bayline date=d2
event e1 resign agents=farrokh factuality=negated
quote q3 mixed speaker=aide
date d4 2019
vote v3 choice=farrokh count=9815 unit=votes date=d4
role r3 person=farrokh title=optician status=former

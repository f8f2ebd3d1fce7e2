id: deadlock-board
published: 2020-10-07
house: newsroom
topic: local-government
length: brief
traps: planned, total
---
{v1 Three hands went up for {=elm the Elm Street building}}. {v2 Three went up for {~annex the annex}}. {r1 {=prewitt Gail Prewitt-Song}, {~prewitt {r1.title president} of {=board the {=dunmore Dunmere} school board}}}, was at home with a broken hip, so {d1 Tuesday night}'s vote on where to put {n1 640 sixth-graders} ended there, {~board the panel}'s fourth tie since {d2 August}.

{e1 {~coin A motion to toss a coin} {e1.trigger failed}, {v3 five opposed} and {v4 one in favor}}.

{c1 {q1.src {r2 {r2.title Superintendent} {=raul Raúl Etxeberria-Pohl}}} {c1.trigger e-mailed} {~parents parents} at {d3 10:05 p.m.}} to {q1.cue say} {q1 classes would begin {d4 Monday} "in a building"}.

"{q2 {r4 {^okun I} {r4.title chaired} {~board this board}} when {^board it} had {x nine} members, and {x nine} cannot tie}," {q2.cue said} {q2.src {a1 {=okun Bernice Okun}, 77, {r3 {~okun a {r3.title Realtor}}}}}.

{q3 {s1 {~annex The annex} was the pick of 58 percent of {n2 1,116 parents}}, {s2 {=elm Elm Street} of 37} and {s3 {~neither neither} of one in twenty}}, {q3.cue according to} {q3.src {~district the district}'s own poll}. {c2 {~board The board} {c2.trigger meets} {~mediator a mediator} on {d5 Oct. 15}}.
---
entity elm place "Elm Street building"
entity annex place "annex" named=no
entity prewitt person "Gail Prewitt-Song"
entity board organization "Dunmere school board"
entity dunmore place "Dunmere"
entity coin other "motion to toss a coin" named=no
entity raul person "Raúl Etxeberria-Pohl"
entity parents group "parents" named=no
entity okun person "Bernice Okun"
entity neither other "neither" named=no
entity district organization "school district" named=no
entity mediator person "mediator" named=no
date d1 2020-10-06TNI
date d2 2020-08
date d3 2020-10-06T22:05
date d4 2020-10-12
date d5 2020-10-15
vote v1 choice=elm count=3 unit=hands date=d1
vote v2 choice=annex count=3 unit=hands date=d1
vote v3 choice=coin count=5 unit=votes stance=against date=d1
vote v4 choice=coin count=1 unit=votes stance=for date=d1
event e1 reject agents=board patients=coin date=d1
quote q1 mixed speaker=raul to=parents medium=email date=d3
quote q2 direct speaker=okun
quote q3 indirect speaker=district
role r1 person=prewitt title=president org=board status=current
role r2 person=raul title=Superintendent status=current
role r3 person=okun title=Realtor status=current
role r4 person=okun title=chaired org=board status=former
age a1 person=okun years=77
contact c1 from=raul to=parents medium=email date=d3
contact c2 from=board to=mediator medium=meeting date=d5 factuality=planned
count n1 value=640 unit=sixth-graders what="to be placed"
count n2 value=1116 unit=parents what="polled by the district"
share s1 choice=annex percent=58 population=parents survey=district
share s2 choice=elm percent=37 population=parents survey=district
share s3 choice=neither percent=5 population=parents survey=district

id: night-nurses
published: 2018-12-14
house: newsroom
topic: health
length: brief
traps: called-for, price-or-percent, idiom
---
The night shift has spoken, and it did so in pencil.

{~nurses Nurses at {=mercy Our Lady of Mercy Hospital}} {e1 {e1.trigger turned down} {~offer a 3 percent raise}} {d1 Thursday}, {v1 412} to {v2 97}. {s1 Nine in ten of those on nights said {~no no}}; {s2 on days it was closer to half}.

"{q1 {^imelda I} have {n1 eleven patients}, two hands and a bladder}," {q1.src {a1 {=imelda Imelda Tagayun}, 33}} {q1.cue ticked off} on {^imelda her} fingers. "{q1 You do the arithmetic.}"

{r1 {r1.title Chief executive} {=grainger Todd Grainger}} {c1 {c1.trigger called} {r2 {~fitz {~union the union}'s {r2.title local president}}, {=fitz Maeve Fitzsimons},} at {d2 6 a.m. Friday}}. {q2 {^grainger He} found {^fitz her}}, {c3 {^grainger he} {q2.cue {c3.trigger wrote}} to {~staff staff}}, "{q2 cordial and extremely awake}." {c2 {~both The two} are to {c2.trigger sit across a table} {d3 next Wednesday}}.

{q3.src {=fitz Fitzsimons}} {q3.cue called for} "{q3 a number with two digits in it}."
---
entity nurses group "nurses at Our Lady of Mercy Hospital" named=no
entity mercy organization "Our Lady of Mercy Hospital"
entity offer other "3 percent raise" named=no
entity no other "no" named=no
entity imelda person "Imelda Tagayun" gender=feminine
entity grainger person "Todd Grainger" gender=masculine
entity fitz person "Maeve Fitzsimons" gender=feminine
entity staff group "staff" named=no
entity both group "Grainger and Fitzsimons" named=no
entity union organization "union" named=no
date d1 2018-12-13
date d2 2018-12-14T06:00
date d3 2018-12-19
event e1 reject agents=nurses patients=offer date=d1
vote v1 choice=offer count=412 unit=votes stance=against
vote v2 choice=offer count=97 unit=votes stance=for
share s1 choice=no percent=90 population="those on nights"
quote q1 direct speaker=imelda
quote q2 mixed speaker=grainger to=staff medium=letter
quote q3 mixed speaker=fitz
age a1 person=imelda years=33
role r1 person=grainger title="Chief executive" org=mercy status=current
role r2 person=fitz title="local president" org=union status=current
contact c1 from=grainger to=fitz medium=phone date=d2
contact c2 from=grainger to=fitz medium=meeting date=d3 factuality=planned
count n1 value=11 unit=patients what="cared for by Tagayun"
contact c3 from=grainger to=staff medium=letter
share s2 choice=no percent=50 population="those on days"

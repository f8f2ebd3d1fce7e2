id: night-nurses
published: 2018-12-14
house: newsroom
topic: health
length: brief
traps:
---
{~nights The night shift} has spoken, and {^nights it} did so in pencil.

{e1 {~nurses Nurses at {=hospital Our Lady of Mercy Hospital}} {e1.trigger turned down} {~raise a {x 3 percent} raise} {d1 Thursday}}, {v1 412} to {v2 97}. {s1 Nine in ten of {~nights those on nights} said {~no no}}; {s2 on days it was closer to half}.

"{q1 {^imelda I} have {n1 eleven patients}, {x two} hands and a bladder}," {q1.src {a1 {=imelda Imelda Tagayun}, 33}} {q1.cue ticked off} on {^imelda her} fingers. "{q1 You do the arithmetic.}"

{c1 {r1 {r1.title Chief executive} {=todd Todd Grainger}} {c1.trigger called} {r2 {~maeve {~union the union}'s {r2.title local president}}, {=maeve Maeve Fitzsimons}}, at {d2 6 a.m. Friday}}. {q2 {^todd He} found {^maeve her}}, {c2 {q2.src {^todd he}} {q2.cue {c2.trigger wrote}} to {~staff staff}}, "{q2 cordial and extremely awake.}" {c3 The two are to {c3.trigger sit across a table} {d3 next Wednesday}}.

{q3.src {=maeve Fitzsimons}} {q3.cue called for} "{q3 a number with {x two} digits in it.}"
---
entity nights group "night shift" named=no
entity nurses group "nurses at Our Lady of Mercy Hospital" named=no
entity hospital organization "Our Lady of Mercy Hospital"
entity raise other "3 percent raise" named=no
entity no other "no" named=no
entity imelda person "Imelda Tagayun" gender=feminine
entity todd person "Todd Grainger" gender=masculine
entity union organization "union" named=no
entity maeve person "Maeve Fitzsimons" gender=feminine
entity staff group "staff" named=no
event e1 reject agents=nurses patients=raise date=d1
date d1 2018-12-13
vote v1 choice=raise count=412 unit=votes stance=against date=d1
vote v2 choice=raise count=97 unit=votes stance=for date=d1
share s1 choice=no percent=90 population="those on nights"
share s2 choice=no percent=50 population="on days"
quote q1 direct speaker=imelda
count n1 value=11 unit=patients what="under one nurse's care"
age a1 person=imelda years=33
contact c1 from=todd to=maeve medium=phone date=d2
role r1 person=todd title="Chief executive" status=current
role r2 person=maeve title="local president" org=union status=current
date d2 2018-12-14T06:00
quote q2 mixed speaker=todd to=staff
contact c2 from=todd to=staff medium=letter
contact c3 from=todd to=maeve medium=meeting date=d3 factuality=planned
date d3 2018-12-19
quote q3 mixed speaker=maeve

id: petit-havre-merger
published: 2018-11-07
house: newsroom
topic: local-government
length: brief
traps: hard-wrapped, negated, relayed-speech
---
{=havre PETIT-HAVRE} — {q1 {e1 {~villagers Villagers here} have {e1.trigger turned down} {~merger a merger with
neighbouring {=millstream Millstream}}, {v1 1,033 votes} to {v2 410}}}, {q1.src {r1 {r1.title returning
officer} {=arsenault Lucille Arsenault-Roy}}} {q1.cue announced} {d1 late on Monday}.

{q2 {s1 {~no The noes} amounted to 71.6 per cent} of ballots cast and {s2 {~merger the yeses}
to 28.4}}, {^arsenault she} {q2.cue said}. {e3 {=millstream Millstream} had {s3 {e3.trigger approved} {~merger the merger} in {d2 June}
with 64 per cent}}.

{q3.src {r2 {r2.title Mayor} {=maillet Gérald Maillet}}, who campaigned for {^merger it},} {q3.cue told} {~council the council}
on {d3 Tuesday night} that {q3 {e2 {^maillet he} would not {e2.trigger resign}}}. "{q4 {^maillet I} lost on garbage
and snow, not on arithmetic}," {^maillet he} {q4.cue added}.

{q5.src {r3 {r3.title Councillor} {=landry Huguette Landry}}, {a1 66},} {q5.cue said} {c1 {r4 {~prosser the {r4.title provincial
minister}}, {=prosser Dale Prosser}}, had {c1.trigger promised} {^landry her} by telephone {d4 last
Friday}} that {q5 nothing would be imposed}. {~prosser The minister}'s office did not
reply to questions.

{n1 Turnout was 58 per cent}. {q6.src {~survey A {d5 September} survey of {n2 300 households}}} had {q6.cue found}
{q6 {s4 46 per cent for {~merger the merger}} and {s5 45 {~no against}}}.
---
entity havre place "Petit-Havre"
entity villagers group "villagers" named=no
entity merger other "merger with neighbouring Millstream" named=no
entity no other "noes" named=no
entity millstream place "Millstream"
entity arsenault person "Lucille Arsenault-Roy" gender=feminine
entity maillet person "Gérald Maillet" gender=masculine
entity council organization "council" named=no
entity landry person "Huguette Landry" gender=feminine
entity prosser person "Dale Prosser"
date d1 2018-11-05TNI
date d2 2018-06
date d3 2018-11-06TNI
date d4 2018-11-02
date d5 2018-09
event e1 reject agents=villagers patients=merger place=havre
vote v1 choice=merger count=1033 unit=votes stance=against
vote v2 choice=merger count=410 unit=votes stance=for
share s1 choice=no percent=71.6 population="ballots cast"
share s2 choice=merger percent=28.4 population="ballots cast"
share s3 choice=merger percent=64 population=Millstream date=d2
share s4 choice=merger percent=46 population=households date=d5
share s5 choice=no percent=45 population=households date=d5
role r1 person=arsenault title="returning officer" status=current
role r2 person=maillet title=Mayor org=havre status=current
role r3 person=landry title=Councillor status=current
role r4 person=prosser title="provincial minister" status=current
quote q1 indirect speaker=arsenault date=d1
quote q2 indirect speaker=arsenault
quote q3 indirect speaker=maillet to=council
event e3 pass agents=millstream patients=merger date=d2
event e2 resign agents=maillet factuality=negated
quote q4 direct speaker=maillet to=council
quote q5 indirect speaker=landry relayed=prosser
contact c1 from=prosser to=landry medium=phone date=d4 by=landry
age a1 person=landry years=66
count n1 value=58 unit=percent what=turnout
count n2 value=300 unit=households what=surveyed
entity survey work "September survey of 300 households" named=no
quote q6 indirect speaker=survey

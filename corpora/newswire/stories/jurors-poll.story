id: jurors-poll
published: 2015-10-14
house: coastline
topic: courts
length: brief
traps: threshold, price-or-percent, planned
source: Coastline Press
byline: Marcus Feld
---
{~poll Poll} finds voters split on life terms for teenagers

By MARCUS FELD

{=sayre SAYRE CITY}, {=oregon Oregon} (Coastline Press) — {q1 {s1 Fifty-two percent of {=oregon Oregon} voters} would {~ending end life sentences for juveniles} and {s2 39 percent} would {~keeping keep them}}, {q1.cue according to} {q1.src {~poll a poll} released {d1 Tuesday} by {=larkin Larkin University}}. {q2 {s3 Among crime victims support for {~ending a ban} was 44 percent}, up from {s4 27 percent in {d2 2005}}}, {q2.src {~poll the poll}} {q2.cue found}.

{~senate The state Senate} is to vote {d3 next week} on {=bill the Second Look Act}, which needs {x 18} votes. {e1 {=amir Amir Castellaw}, {a1 41}, who was {e1.trigger sentenced} at {a2 16}} for a murder in {=medford Medford}, {e2 {e2.trigger testified} for {^bill it} {d4 last Thursday}}.

"{q3 {^amir I} am not asking anyone to forget {~victim {^amir my} victim}}," {q3.src {^amir he}} {q3.cue told} {~senators senators}.

{q4.src {r1 {r1.title District Attorney} {=gail Gail Rasmuson}}} {q4.cue said} {q4 {c1 {^gail she} had {c1.trigger written} to {~families {n1 31 families}} {c1.purpose to warn {^families them}}}}. {n2 About 70 inmates} could seek hearings.
---
entity sayre place "Sayre City"
entity oregon place "Oregon"
entity medford place "Medford"
entity ending other "end life sentences for juveniles" named=no
entity keeping other "keep life sentences for juveniles" named=no
entity poll work "poll" named=no
entity larkin organization "Larkin University"
entity bill law "Second Look Act"
entity amir person "Amir Castellaw" gender=masculine
entity victim person "Castellaw's victim" named=no
entity senate organization "state Senate" named=no
entity senators group "senators" named=no
entity gail person "Gail Rasmuson" gender=feminine
entity families group "31 families" named=no
date d1 2015-10-13
date d2 2005
date d3 2015-W43
date d4 2015-10-08
event e1 sentence patients=amir
event e2 testify agents=amir patients=senators date=d4
contact c1 from=gail to=families medium=letter purpose="to warn them"
role r1 person=gail title="District Attorney" status=current
age a1 person=amir years=41
age a2 person=amir years=16
quote q1 indirect speaker=larkin
quote q2 indirect speaker=poll
quote q3 direct speaker=amir to=senators
quote q4 indirect speaker=gail
share s1 choice=ending percent=52 population="Oregon voters" survey=larkin
share s2 choice=keeping percent=39 population="Oregon voters" survey=larkin
share s3 choice=ending percent=44 population="crime victims" survey=larkin
share s4 choice=ending percent=27 population="crime victims" survey=larkin date=d2
count n1 value=31 unit=families what="written to by Rasmuson"
count n2 value=70 unit=inmates what="who could seek hearings" bound=about factuality=possible

id: casino-referendum
published: 2013-10-14
house: coastline
topic: elections
length: brief
traps: called-race, range
source: Coastline Press
byline: Hollis Amadi
---
{=tansy Tansy Bay} says no to {~casino casino}, again

By HOLLIS AMADI

{=tansy TANSY BAY}, {=lower Lower Keys} (Coastline Press) — {e1 {~casino A waterfront casino} was {e1.trigger voted down} {d1 Sunday} for the second time in {x six} years}. The count: {=no No}, {v1 6,301}, or {s1 54.6 percent}; {=yes Yes}, {v2 5,240}, or {s2 45.4}.

{=heron Heron Island} was hardest, with {v3 212 in favor} and {v4 890 not}. In {d2 2007} {s3 {~no the noes} had finished at 51.2 percent}.

{e2 {=radio KTB Radio} {e2.trigger called} it for {~casino the casino} at {d3 8:15 p.m.}} and took that back by {d4 9}.

"{q1 {c1 {^marlon I}'ve {c1.trigger called} {r1 {r1.title Mayor} {=ines Inês Falk}}}, and the billboards come down {d5 tomorrow}}," {q1.cue said} {q1.src {a1 {=marlon Marlon Achterbosch}, 57}, {r2 {~marlon {r2.title president} of {=bayside Bayside Gaming}}}}. {q2.src {c2 {=ines Falk}, who had {c2.trigger mailed} a letter to {~homes every household}},} {q2.cue replied} that {q2 {^ines she} would like the parking lot back}.

{q3 {s4 Among voters who moved here since {d6 2010}, 61 percent backed {~casino the plan}}}, {q3.src an exit poll by {=tide Tide College}} {q3.cue found}; {n1 744 people} answered. Turnout was {n2 49 percent}.
---
entity tansy place "Tansy Bay"
entity lower place "Lower Keys"
entity casino other "waterfront casino" named=no
entity no other "No"
entity yes other "Yes"
entity heron place "Heron Island"
entity radio organization "KTB Radio"
entity marlon person "Marlon Achterbosch"
entity ines person "Inês Falk" gender=feminine
entity bayside organization "Bayside Gaming"
entity homes group "every household" named=no
entity tide organization "Tide College"
date d1 2013-10-13
date d2 2007
date d3 2013-10-13T20:15
date d4 2013-10-13T21:00
date d5 2013-10-15
date d6 2010
event e1 reject patients=casino date=d1 place=tansy
event e2 project_winner agents=radio patients=casino date=d3
vote v1 choice=no count=6301 unit=votes date=d1
vote v2 choice=yes count=5240 unit=votes date=d1
vote v3 choice=casino count=212 unit=votes stance=for date=d1 place=heron
vote v4 choice=casino count=890 unit=votes stance=against date=d1 place=heron
share s1 choice=no percent=54.6 date=d1
share s2 choice=yes percent=45.4 date=d1
share s3 choice=no percent=51.2 date=d2
share s4 choice=casino percent=61 population="voters who moved here since 2010" survey=tide
quote q1 direct speaker=marlon
quote q2 indirect speaker=ines
quote q3 indirect speaker=tide
role r1 person=ines title=Mayor status=current
role r2 person=marlon title=president org=bayside status=current
age a1 person=marlon years=57
contact c1 from=marlon to=ines medium=phone
contact c2 from=ines to=homes medium=letter
count n1 value=744 unit=people what="who answered the exit poll"
count n2 value=49 unit=percent what=turnout date=d1

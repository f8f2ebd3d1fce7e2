id: torrescura-president
published: 2021-06-16
house: newsroom
topic: sport
length: brief
traps: total, old-age-figure, planned
---
{e1 {~members The members of {=torre Unione Sportiva Torrescura}} have {e1.trigger elected} {r3 {=brignoli Emanuela Brignoli} {r3.title president}}}, {~brignoli the first woman} to lead {~torre the football club} in {^torre its} {x 96} years.

{q1 {s1 {=brignoli Brignoli}, {r1 {~brignoli a former {r1.title captain} of the women's side}}, took 54.1 percent in {d1 Tuesday}'s ballot}; {s2 {r2 {~lantieri the outgoing {r2.title president}}, {=lantieri Saverio Lantieri}}, had 45.1}; {s3 {~blank blank papers} made up 0.8}}, {q1.src {~scrutineers the scrutineers}} {q1.cue reported}. {n1 Of {x 3,900} members, 2,406 voted}.

“{q2 {^brignoli I} did not beat a man. {^brignoli I} have to beat a debt},” {q2.cue said} {q2.src {a1 {=brignoli Brignoli}, who turned 45 {d2 this month}}}.

That debt is {n2 3.7 million euros}. {q3 It would be “gone by {d3 2026}, or {^brignoli I} will be}”, {^brignoli she} {q3.cue told} {~fans fans} outside {=rossi the Stadio dei Pini}.

{e2 {=lantieri Lantieri} {e2.trigger congratulated} {^brignoli her}} before {d4 midnight}. {c1 The pair will {c1.trigger meet} on {d5 Friday} {c1.purpose to go through the books}}.

{s4 {~abroad Members living abroad}, who voted online, went the other way: two-thirds for {=lantieri Lantieri}}.
---
entity members group "members of Unione Sportiva Torrescura" named=no
entity torre organization "Unione Sportiva Torrescura"
entity brignoli person "Emanuela Brignoli" gender=feminine
entity lantieri person "Saverio Lantieri"
entity blank other "blank papers" named=no
entity scrutineers group "scrutineers" named=no
entity fans group "fans" named=no
entity rossi place "Stadio dei Pini"
entity abroad group "members living abroad" named=no
date d1 2021-06-15
date d2 2021-06
date d3 2026
date d4 2021-06-15T24:00
date d5 2021-06-18
event e1 elect agents=members patients=brignoli date=d1
quote q1 indirect speaker=scrutineers
share s1 choice=brignoli percent=54.1 date=d1
role r3 person=brignoli title=president org=torre status=elect
role r1 person=brignoli title=captain status=former
share s2 choice=lantieri percent=45.1 date=d1
role r2 person=lantieri title=president org=torre status=current
share s3 choice=blank percent=0.8 date=d1
count n1 value=2406 unit=members what="who voted"
quote q2 direct speaker=brignoli
age a1 person=brignoli years=45
count n2 value=3700000 unit=euros what="debt of the club"
quote q3 mixed speaker=brignoli to=fans
event e2 congratulate agents=lantieri patients=brignoli
contact c1 from=lantieri to=brignoli medium=meeting date=d5 purpose="to go through the books" factuality=planned
share s4 choice=lantieri percent=66.7 population="members living abroad" date=d1

id: bridge-name
published: 2006-10-26
house: meridian
topic: local-government
length: brief
traps: place-or-person, relayed-speech, number-in-name
source: Meridian
---
{=ostrava NOVA LIPA}, {d1 Oct 26} (Meridian) - {~bridge The new bridge at {=ostrava Nova Lipa}} will be called {=bridge Anna}, though nobody will say which.

{e1 {~council Councillors} {e1.trigger settled on} {~naming the name}} {d2 late on Wednesday} with {v1 20 votes}; {v2 13 were for {=other Millennium II}} and {v3 four for {~nothing nothing at all}}.

{a1 {r3 {=anna Anna Hrubá}, {~anna a {r3.title swimmer} of 23}}}, takes it as {^anna hers}. {r1 {=dvorak Anna Dvořáková}, {~dvorak a former {r1.title mayor}}}, has ordered a hat. {q1.src {r2 {r2.title Town clerk} {=pham Pham Quang Minh}}} {q1.cue said} {c1 {^dvorak she} had {c1.trigger told} {^pham him} at the market} that {q1 there was "room on a bridge for two"}.

A third candidate, the bronze peasant on the bank, keeps her counsel. {~bridge The span} cost {n1 214 million crowns}.

(Reporting by Ada Lunn; Editing by Owen Tait)
---
entity ostrava place "Nova Lipa"
entity bridge place "Anna"
entity council group "councillors" named=no
entity naming other "name" named=no
entity other other "Millennium II"
entity nothing other "nothing at all" named=no
entity anna person "Anna Hrubá" gender=feminine
entity dvorak person "Anna Dvořáková" gender=feminine
entity pham person "Pham Quang Minh" gender=masculine
date d1 2006-10-26
date d2 2006-10-25TNI
event e1 pass agents=council patients=naming date=d2
vote v1 choice=naming count=20 unit=votes date=d2
vote v2 choice=other count=13 unit=votes date=d2
vote v3 choice=nothing count=4 unit=votes date=d2
age a1 person=anna years=23
role r1 person=dvorak title=mayor status=former
quote q1 mixed speaker=pham relayed=dvorak
contact c1 from=dvorak to=pham medium=meeting by=pham
role r2 person=pham title="Town clerk" status=current
count n1 value=214000000 unit=crowns what="cost of the bridge"
role r3 person=anna title=swimmer status=current

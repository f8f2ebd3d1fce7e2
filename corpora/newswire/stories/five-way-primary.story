id: five-way-primary
published: 2006-05-17
house: coastline
topic: elections
length: brief
traps: threshold, sports-score
source: Coastline Press
byline: Clement Ibarra
---
{=fontaine Fontaine}, {=ruck Ruckert} in runoff for {=cane Cane City} mayor

By CLEMENT IBARRA

{=cane CANE CITY}, {=bayou Bayou State} (Coastline Press) — Nobody got {x half}, so {~pair {d1 Tuesday}'s top two} go again on {d2 June 6}: {r1 {r1.title Councilwoman} {=fontaine Odette Fontaine-Ruiz}}, first with {s1 31.8 percent} ({v1 15,204 votes}), and {r2 {=ruck Bart Ruckert}, {~ruck a former {r2.title fullback}}}, second with {s2 27.3} ({v2 13,055}).

Behind {^pair them} came {v3 {=ames Terrell Ames-Whitlow}, 9,870}; {r3 {r3.title Judge} {v4 {=duvall Carol Duvalle}}}, {v4 6,114}; and, {a1 at 19 {~kidd the youngest on the ballot}}, {v5 {=kidd Skye Kiddery}, 3,561}. {n1 Turnout: 38 percent}.

{e1 {=ames Ames-Whitlow} {e1.trigger endorsed} {=fontaine Fontaine-Ruiz} {d3 that night}} after {c1 {^fontaine she} {c1.trigger called} {^ames him} {x twice}}. "{q1 {^ames I} let it ring the first time}," {^ames he} {q1.cue admitted}.

{e2 {~pair The finalists} will {e2.trigger debate} {d4 May 30}}. {q2.src {a2 {=ruck Ruckert}, 48,}} {q2.cue told} {~fans fans} {q2 {^fans they} had just seen "a 14-10 game at the half"}.

{s3 In {d5 April}, a {=gulfs Gulf States University} poll of {n2 611 likely voters} had put {=ruck Ruckert} at 35 percent}, {s4 {=fontaine Fontaine-Ruiz} at 22} and {s5 a fifth {~undecided undecided}}.
---
entity fontaine person "Odette Fontaine-Ruiz" gender=feminine
entity ruck person "Bart Ruckert"
entity cane place "Cane City"
entity bayou place "Bayou State"
entity pair group "Fontaine-Ruiz and Ruckert" named=no
entity ames person "Terrell Ames-Whitlow" gender=masculine
entity duvall person "Carol Duvalle"
entity kidd person "Skye Kiddery"
entity fans group "fans" named=no
entity gulfs organization "Gulf States University"
entity undecided other "undecided" named=no
date d1 2006-05-16
date d2 2006-06-06
date d3 2006-05-16TNI
date d4 2006-05-30
date d5 2006-04
vote v1 choice=fontaine count=15204 unit=votes date=d1
vote v2 choice=ruck count=13055 unit=votes date=d1
vote v3 choice=ames count=9870 unit=votes date=d1
vote v4 choice=duvall count=6114 unit=votes date=d1
vote v5 choice=kidd count=3561 unit=votes date=d1
share s1 choice=fontaine percent=31.8 date=d1
share s2 choice=ruck percent=27.3 date=d1
share s3 choice=ruck percent=35 population="likely voters" survey=gulfs date=d5
share s4 choice=fontaine percent=22 population="likely voters" survey=gulfs date=d5
share s5 choice=undecided percent=20 population="likely voters" survey=gulfs date=d5
event e1 endorse agents=ames patients=fontaine date=d3
event e2 debate agents=fontaine,ruck date=d4 factuality=planned
contact c1 from=fontaine to=ames medium=phone
quote q1 direct speaker=ames
quote q2 mixed speaker=ruck to=fans
role r1 person=fontaine title=Councilwoman status=current
role r2 person=ruck title=fullback status=former
role r3 person=duvall title=Judge status=current
age a1 person=kidd years=19
age a2 person=ruck years=48
count n1 value=38 unit=percent what=turnout date=d1
count n2 value=611 unit="likely voters" what="in the April poll"

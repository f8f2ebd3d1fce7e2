id: lumban-mining-ban
published: 2008-07-02
house: eastgate
topic: local-government
length: brief
traps: planned, duration, hypothetical
source: Eastgate
---
{=roque SAN ROQUE DEL NORTE}, {d1 July 2} (Eastgate) -- {e1 {~board The provincial board of {=lumban Lumban Oriental}} {e1.trigger approved} {~ban a ban on open-pit mining} on {d2 Tuesday}}, {v1 eight} to {v2 three}, despite a late appeal from {~ridge the island's largest employer}.

{q1.src {r1 {r1.title Vice Governor} {=deloso Amparo Deloso}}, who chaired the session,} {q1.cue said} {q1 {~ban the ordinance} would reach {r2 {r2.title Governor} {=escaler Teodoro Escaler}} on {d3 Friday}}. {^escaler He} then has {x 15} days. {q2 {e2 {^escaler He} may {e2.trigger veto} {^ban it}}}, {q2.src {~aide an aide}} {q2.cue hinted}.

{c1 {=ridge Great Ridge Metals} {c1.trigger wrote} to {~board the board} on {d4 June 27}, {c1.purpose offering {n1 400 scholarships}}}. "{q3 {^board We} do not sell a mountain for school fees}," {q3.cue said} {q3.src {r3 {r3.title Board Member} {=cabahug Imelda Cabahug}}, {a1 34}}. {q4.src {r4 {=pacao Nonoy Pacao}, {~pacao {r4.title mayor} of {=tigbao Tigbao}}},} {q4.cue argued} that {q4 {n2 2,100 workers} would lose their wages if the pit closed}.

{q5.src A survey by {=jude Saint Jude College}} in {d5 May} {q5.cue found} {q5 {s1 three in four residents of the coastal towns for {~ban the ban}}, {s2 but 38 percent in the uplands, where most miners live}}. {s3 Among upland households 55 percent chose {~oppose rejection}}.
---
entity roque place "San Roque del Norte"
entity lumban place "Lumban Oriental"
entity board organization "provincial board of Lumban Oriental" named=no
entity ban law "ban on open-pit mining" named=no
entity deloso person "Amparo Deloso"
entity escaler person "Teodoro Escaler" gender=masculine
entity aide person "aide" named=no
entity ridge organization "Great Ridge Metals"
entity cabahug person "Imelda Cabahug"
entity pacao person "Nonoy Pacao"
entity tigbao place "Tigbao"
entity jude organization "Saint Jude College"
entity oppose other "rejection" named=no
date d1 2008-07-02
date d2 2008-07-01
date d3 2008-07-04
date d4 2008-06-27
date d5 2008-05
event e1 pass agents=board patients=ban date=d2
event e2 veto agents=escaler patients=ban factuality=possible
vote v1 choice=ban count=8 unit=votes stance=for date=d2
vote v2 choice=ban count=3 unit=votes stance=against date=d2
role r1 person=deloso title="Vice Governor" status=current
role r2 person=escaler title=Governor status=current
role r3 person=cabahug title="Board Member" status=current
role r4 person=pacao title=mayor org=tigbao status=current
quote q1 indirect speaker=deloso
quote q2 indirect speaker=aide
quote q3 direct speaker=cabahug
quote q4 indirect speaker=pacao
quote q5 indirect speaker=jude
contact c1 from=ridge to=board medium=letter date=d4 purpose="offering 400 scholarships"
age a1 person=cabahug years=34
count n1 value=400 unit=scholarships what="offered by Great Ridge Metals" factuality=planned
count n2 value=2100 unit=workers what="who would lose their wages" factuality=possible
share s1 choice=ban percent=75 population="residents of the coastal towns" survey=jude date=d5
share s2 choice=ban percent=38 population="in the uplands" survey=jude date=d5
share s3 choice=oppose percent=55 population="upland households" survey=jude date=d5

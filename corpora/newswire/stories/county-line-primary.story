id: county-line-primary
published: 2010-09-15
house: coastline
topic: elections
length: brief
traps: called-race, called-names, total
source: Coastline Press
byline: Bettina Orlov
---
{~dorsey Quarry owner} edges {~salcedo lawmaker} in 4th District primary

By BETTINA ORLOV

{=elk ELK FORD}, {=reach Upper Reach} (Coastline Press) — With {x all 58} precincts in, {e1 {=dorsey Luther Dorsey-Kahn}, {r1 {~dorsey a {r1.title quarry owner}}}, {e1.trigger beat} {r2 three-term {r2.title state Rep.} {=salcedo Nina Salcedo}}} for the Democratic nomination {d1 Tuesday}, {v1 7,730} to {v2 7,512}. {v3 {=boone Chip Boone} trailed with 640}.

{q1 {s1 {^dorsey He} won the river towns with 62 percent}; {s2 {^salcedo she} took two-thirds of the early vote}}, {q1.src {r3 {r3.title election analyst} {=hsu Victor Hsu-Lamar}}} {q1.cue noted}.

"{q2 {c1 {^salcedo She} {c1.trigger called} {^dorsey me} before {c2 {~mother {^dorsey my} own mother} {c2.trigger did}}}}," {q2.src {=dorsey Dorsey-Kahn}, {a1 who turned 44 on {d2 Monday}},} {q2.cue told} {~crowd supporters}. {q3.src {^dorsey He}} had spent {d3 August} {q3.cue calling} {^salcedo her} "{q3 the lady from the lobby}."

{e2 {=salcedo Salcedo} {e2.trigger endorsed} {^dorsey him}} at {d4 11 p.m.} {e3 {~dorsey The nominee} will {e3.trigger debate} {=ruiz Hank Ruiz-Tolliver}, {~ruiz the Republican}, on {d5 Oct. 5}}. {s3 In a {d6 July} poll of {n1 502 registered voters}, {=ruiz Ruiz-Tolliver} had 39 percent} to {s4 {~generic an unnamed Democrat}'s 46}.
---
entity elk place "Elk Ford"
entity reach place "Upper Reach"
entity dorsey person "Luther Dorsey-Kahn" gender=masculine
entity salcedo person "Nina Salcedo" gender=feminine
entity boone person "Chip Boone"
entity hsu person "Victor Hsu-Lamar"
entity mother person "Dorsey-Kahn's mother" gender=feminine named=no
entity crowd group "supporters" named=no
entity ruiz person "Hank Ruiz-Tolliver"
entity generic other "unnamed Democrat" named=no
date d1 2010-09-14
date d2 2010-09-13
date d3 2010-08
date d4 2010-09-14T23:00
date d5 2010-10-05
date d6 2010-07
event e1 win_election agents=dorsey patients=salcedo date=d1
event e2 endorse agents=salcedo patients=dorsey date=d4
event e3 debate agents=dorsey,ruiz date=d5 factuality=planned
vote v1 choice=dorsey count=7730 unit=votes date=d1
vote v2 choice=salcedo count=7512 unit=votes date=d1
vote v3 choice=boone count=640 unit=votes date=d1
share s1 choice=dorsey percent=62 population="river towns"
share s2 choice=salcedo percent=66.7 population="early vote"
share s3 choice=ruiz percent=39 population="registered voters" date=d6
share s4 choice=generic percent=46 population="registered voters" date=d6
quote q1 indirect speaker=hsu
quote q2 direct speaker=dorsey to=crowd
quote q3 mixed speaker=dorsey date=d3
role r1 person=dorsey title="quarry owner" status=current
role r2 person=salcedo title="state Rep." status=current
role r3 person=hsu title="election analyst" status=current
age a1 person=dorsey years=44 date=d2
contact c1 from=salcedo to=dorsey medium=phone
contact c2 from=mother to=dorsey medium=phone
count n1 value=502 unit="registered voters" what=polled

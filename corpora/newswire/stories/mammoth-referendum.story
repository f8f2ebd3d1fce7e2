id: mammoth-referendum
published: 2026-02-11
house: meridian
topic: science
length: brief
traps: scare-quotes, price-or-percent, hypothetical
source: Meridian
---
{=yakutsk YAKUTSK}, {d1 Feb 11} (Meridian) - Asked whether a mammoth should be born again, the river villages of {=yakutia Yakutia} have answered in numbers nobody in the laboratory expected: {~no no}.

{s1 Fifty-eight percent of {~villagers the {n2 3,016 villagers}} the agency {=geodata Geodata} spoke to} oppose "{x bringing {=sasha Sasha} back}"; {s2 a quarter} are for it. {s3 Among {~herders reindeer herders} {~no the noes} reach 81 percent}.

"{q1 {^herders We} have enough animals that eat willow}," {q1.src {r2 {=tuya Tuyaara Sleptsova}, {~tuya {a1 a {r2.title herder} and grandmother of 71}}},} {q1.cue observed}. "{q1 If it came, who would sit up with it at {x minus 50}?}"

{q2.src {r1 {=lomax Rory Lomax}, whom the U.S. firm {=revenant Revenant} {e1 {e1.trigger named} as {r1.title site manager} in {d2 January}}}}, {q2.cue played down} the finding: {q2 {c1 {^lomax he} would {c1.trigger sit down with} {~elders village elders} in {d3 spring} {c1.purpose to explain}}}. {=revenant Revenant} has spent {n1 $34 million}, {^revenant its} shares falling {x 6 percent} on {d4 Tuesday}.

(Reporting by Aisen Popov in {x Yakutsk}; Editing by Mark Dunne)
---
entity yakutsk place "Yakutsk"
entity yakutia place "Yakutia"
entity villagers group "3,016 villagers" named=no
entity geodata organization "Geodata"
entity sasha other "Sasha"
entity no other "no" named=no
entity herders group "reindeer herders" named=no
entity tuya person "Tuyaara Sleptsova" gender=feminine
entity lomax person "Rory Lomax" gender=masculine
entity revenant organization "Revenant"
entity elders group "village elders" named=no
date d1 2026-02-11
date d2 2026-01
date d3 2026-SP
date d4 2026-02-10
share s1 choice=no percent=58 population=villagers survey=geodata
share s2 choice=sasha percent=25 population=villagers survey=geodata
share s3 choice=no percent=81 population="reindeer herders" survey=geodata
quote q1 direct speaker=tuya
age a1 person=tuya years=71
role r1 person=lomax title="site manager" org=revenant status=current
event e1 appoint agents=revenant patients=lomax date=d2
quote q2 indirect speaker=lomax
contact c1 from=lomax to=elders medium=meeting date=d3 factuality=planned
count n1 value=34000000 unit=dollars what="spent by Revenant"
count n2 value=3016 unit=villagers what="spoken to by Geodata"
role r2 person=tuya title=herder status=current

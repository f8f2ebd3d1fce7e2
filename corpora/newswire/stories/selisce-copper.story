id: selisce-copper
published: 2007-10-08
house: kingsway
topic: local-government
length: brief
traps: denied, planned
---
{e1 {~people The people of {=selisce Gornje Selišće}} have {e1.trigger said no} to {~mine a copper mine}}, by {v1 2,118 votes} to {v2 1,340}, in a referendum that {q1.src {~government the government}} {q1.cue says} {q1 {^government it} will ignore}.

Of those who took part on {d1 Sunday}, {s1 61.2 per cent were {~against against {~mine the mine}}} and {s2 38.8 per cent for {^mine it}}. {n1 Turnout, at 83 per cent}, was the highest in the valley since {d2 1990}.

{q2.src {r1 {~vukmanov The {r1.title mining minister}}, {=vukmanov Petar Vukmanov}},} {q2.cue said} {q2 a village vote had 'the legal force of a birthday card'}. {c1 {^vukmanov He} will {c1.trigger meet} {r2 {~ana the {r2.title mayor}}, {=ana Ana Dragojlić}}, on {d3 Thursday}}.

'{q3 {^vukmanov He} can bring a cake},' {q3.cue replied} {q3.src Mrs {=ana Dragojlić}, {a1 59}, {r3 {~ana a {r3.title vet}}}}. {c2 {^ana She} {c2.trigger wrote} to {~households every household} in {d4 August} {c2.purpose to set out the risks to the river}}.

{q4 Support was highest among men under 40, {s3 half of whom backed {~mine the mine}}; {s4 among women it was one in four}}, {q4.cue according to} {q4.src {=watch Valley Watch}, which questioned {n2 900 people} at the doors}.

{q5.src {=copperline Copperline}, {~copperline the company behind {~mine the project}},} {q5.cue denied} {q5 offering {~people villagers} {x €500} each for a yes}.
---
entity selisce place "Gornje Selišće"
entity people group "people of Gornje Selišće" named=no
entity mine other "copper mine" named=no
entity against other "against the mine" named=no
entity government organization "government" named=no
entity vukmanov person "Petar Vukmanov" gender=masculine
entity ana person "Ana Dragojlić" gender=feminine
entity households group "every household" named=no
entity watch organization "Valley Watch"
entity copperline organization "Copperline"
date d1 2007-10-07
date d2 1990
date d3 2007-10-11
date d4 2007-08
event e1 reject agents=people patients=mine date=d1
vote v1 choice=mine count=2118 unit=votes stance=against date=d1
vote v2 choice=mine count=1340 unit=votes stance=for date=d1
share s1 choice=against percent=61.2 population="those who took part" date=d1
share s2 choice=mine percent=38.8 population="those who took part" date=d1
share s3 choice=mine percent=50 population="men under 40" survey=watch date=d1
share s4 choice=mine percent=25 population=women survey=watch date=d1
count n1 value=83 unit=percent what=turnout date=d1
count n2 value=900 unit=people what="questioned at the doors"
quote q1 indirect speaker=government
quote q2 mixed speaker=vukmanov
quote q3 direct speaker=ana
quote q4 indirect speaker=watch
quote q5 indirect speaker=copperline
role r1 person=vukmanov title="mining minister" status=current
role r2 person=ana title=mayor status=current
role r3 person=ana title=vet status=current
contact c1 from=vukmanov to=ana medium=meeting date=d3 factuality=planned
contact c2 from=ana to=households medium=letter date=d4 purpose="to set out the risks to the river"
age a1 person=ana years=59

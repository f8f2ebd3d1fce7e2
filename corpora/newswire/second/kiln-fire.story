id: kiln-fire
published: 2019-02-05
house: meridian
topic: crime
length: brief
traps:
source: Meridian
---
{=ayacucho AYACUCHO}, {d1 Feb 5} (Meridian) - {e1 {~hilario A night watchman} {e1.trigger died} in
a kiln fire} that {~prosecutors prosecutors} are treating as arson, and
{e2 {r1 {=soto Anselmo Soto}, {~soto {r1.title mayor}-elect of {=quinua Quinua}}}, may be {e2.trigger charged} with
ordering it}.

"{q1 {^prosecutors We} have petrol, {^prosecutors we} have a receipt for petrol, and {^prosecutors we} have a
name on the receipt}," {q1.src {r2 {r2.title Prosecutor} {=lucy Lucy Atahuaman}}} {q1.cue told}
{~reporters reporters} on {d2 Tuesday}.

{a1 {r3 {~hilario The {r3.title watchman}}, {=hilario Hilario Pumacahua}}, was 67}. {n1 Eleven pots}, made for a
cathedral in {=lyon Lyon}, survived.

{q2.src {a2 {=soto Soto}, 38},} {q2.cue dismissed} the receipt as "{q2 somebody's bad
handwriting.}" {q3 {c1 {^soto He} had {c1.trigger talked} with {=hilario Pumacahua} by telephone at
{d3 9 p.m. on Sunday}}}, {q3.src {^soto he}} {q3.cue conceded}, {q3 but only about football}.

{e3 {^soto He} {e3.trigger won} {~quinua the town} in {d4 November}} by {v1 1,944 votes} to
{v2 1,803 for {=delia Delia Quispe Rua}}.

(Reporting by Ines Calle; Editing by Wim Dorst)
---
entity ayacucho place "Ayacucho"
entity hilario person "Hilario Pumacahua" gender=masculine
entity prosecutors group "prosecutors" named=no
entity soto person "Anselmo Soto" gender=masculine
entity quinua place "Quinua"
entity lucy person "Lucy Atahuaman"
entity reporters group "reporters" named=no
entity lyon place "Lyon"
entity delia person "Delia Quispe Rua"
date d1 2019-02-05
event e1 die patients=hilario
event e2 charge patients=soto factuality=possible
role r1 person=soto title=mayor org=quinua status=elect
quote q1 direct speaker=lucy to=reporters date=d2
role r2 person=lucy title=Prosecutor status=current
date d2 2019-02-05
age a1 person=hilario years=67
role r3 person=hilario title=watchman
count n1 value=11 unit=pots what=survived
quote q2 mixed speaker=soto
age a2 person=soto years=38
quote q3 indirect speaker=soto
contact c1 from=soto to=hilario medium=phone date=d3
date d3 2019-02-03T21:00
event e3 win_election agents=soto date=d4 place=quinua
date d4 2018-11
vote v1 choice=soto count=1944 unit=votes date=d4
vote v2 choice=delia count=1803 unit=votes date=d4

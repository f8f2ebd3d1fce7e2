id: kiln-fire
published: 2019-02-05
house: meridian
topic: crime
length: brief
traps: hypothetical, hard-wrapped
source: Meridian
---
{=ayacucho AYACUCHO}, {d1 Feb 5} (Meridian) - {e1 {~hilario A night watchman} {e1.trigger died} in
a kiln fire that {~prosecutors prosecutors} are treating as arson}, and
{e2 {=soto Anselmo Soto}, {r1 {~soto {r1.title mayor-elect} of {=quinua Quinua}}}, may be {e2.trigger charged}} with
ordering it.

"{q1 {^prosecutors We} have petrol, {^prosecutors we} have a receipt for petrol, and {^prosecutors we} have a
name on the receipt}," {q1.src {r2 {r2.title Prosecutor} {=lucy Lucy Atahuaman}}} {q1.cue told}
{~press reporters} on {d2 Tuesday}.

{a1 {r3 {~hilario The {r3.title watchman}}, {=hilario Hilario Pumacahua}}, was 67}. {n1 Eleven pots}, made for a
cathedral in {=lyon Lyon}, survived.

{q2.src {=soto Soto}, {a2 38},} {q2.cue dismissed} the receipt as "{q2 somebody's bad
handwriting.}" {q3 {c1 {^soto He} had {c1.trigger talked with} {=hilario Pumacahua} by telephone at
{d3 9 p.m. on Sunday}}}, {q3.src {^soto he}} {q3.cue conceded}, {q3 but only about football}.

{e3 {^soto He} {e3.trigger won} {~quinua the town} in {d4 November}} by {v1 1,944 votes} to
{v2 1,803 for {=rival Delia Quispe Rua}}.

(Reporting by Ines Calle; Editing by Wim Dorst)
---
entity ayacucho place "Ayacucho"
entity hilario person "Hilario Pumacahua" gender=masculine
entity prosecutors group "prosecutors" named=no
entity soto person "Anselmo Soto" gender=masculine
entity quinua place "Quinua"
entity lucy person "Lucy Atahuaman" gender=feminine
entity lyon place "Lyon"
entity rival person "Delia Quispe Rua"
date d1 2019-02-05
date d2 2019-02-05
date d3 2019-02-03T21:00
date d4 2018-11
event e1 die patients=hilario
event e2 charge patients=soto factuality=possible
role r1 person=soto title=mayor org=quinua status=elect
role r2 person=lucy title=Prosecutor status=current
quote q1 direct speaker=lucy to=press
quote q2 mixed speaker=soto
quote q3 indirect speaker=soto
age a1 person=hilario years=67
age a2 person=soto years=38
contact c1 from=soto to=hilario medium=phone date=d3
vote v1 choice=soto count=1944 unit=votes date=d4
vote v2 choice=rival count=1803 unit=votes date=d4
count n1 value=11 unit=pots what="that survived the fire"
entity press group "reporters" named=no
role r3 person=hilario title=watchman
event e3 win_election agents=soto date=d4 place=quinua

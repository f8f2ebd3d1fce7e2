id: grape-pickers
published: 2003-08-06
house: meridian
topic: labour
length: brief
traps: unnamed-source, denied, duration
source: Meridian
---
{=mendoza TUPUNGATO}, {d1 Aug 6} (Meridian) - {~pickers Grape pickers} ended {x nineteen} days of silence in the vineyards of {=mendoza Tupungato} on {d2 Tuesday} and went back up the rows singing.

{e1 {^pickers They} {e1.trigger ratified} {~accord an accord} worth {n1 480 pesos} a month}, {v1 817 raising a hand for it} and {v2 66 keeping theirs down}. {q1.src {r1 {r1.title Delegate} {=huanca Severina Huanca}}} {q1.cue called} it "{q1 a good year, picked early}".

{q2 The breakthrough came when {c1 {r2 {=baumann Horst Baumann}, {~baumann {~growers the growers}' {r2.title president}}}, {c1.trigger drove out} to {~pickers the pickers}' camp at {d3 dawn on Monday} with two sheep}}, {q2.src {~driver a man} who drove {^baumann him}} {q2.cue revealed}. {q3.src {=baumann Baumann}, {a1 who is 72,}} {q3.cue insisted} that {q3 there had been only one}.

{q4.src {=growers The Growers' Chamber}} {q4.cue denies} {q4 having threatened {n2 140 evictions}}.

(Reporting by Ines Rocha; Editing by Owen Tait)
---
entity mendoza place "Tupungato"
entity pickers group "grape pickers" named=no
entity accord other "accord" named=no
entity huanca person "Severina Huanca" gender=feminine
entity baumann person "Horst Baumann" gender=masculine
entity driver person "man who drove Baumann" named=no gender=masculine
entity growers organization "Growers' Chamber"
date d1 2003-08-06
date d2 2003-08-05
date d3 2003-08-04TMO
event e1 pass agents=pickers patients=accord date=d2
vote v1 choice=accord count=817 unit=hands stance=for date=d2
vote v2 choice=accord count=66 unit=hands stance=against date=d2
count n1 value=480 unit=pesos what="a month under the accord"
role r1 person=huanca title=Delegate status=current
quote q1 mixed speaker=huanca
quote q2 indirect speaker=driver
contact c1 from=baumann to=pickers medium=meeting date=d3
role r2 person=baumann title=president org=growers status=current by=article
quote q3 indirect speaker=baumann
age a1 person=baumann years=72
count n2 value=140 unit=evictions what=threatened factuality=negated
quote q4 indirect speaker=growers

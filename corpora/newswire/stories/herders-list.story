id: herders-list
published: 2013-09-30
house: meridian
topic: elections
length: brief
traps: hard-wrapped, planned, total
---
{=kautal KAUTAL}, {d1 Sept 30} (Meridian) - {~snow A list} led by
{r3 {~elle a {a1 21-year-old} {r3.title reindeer herder}}} has overtaken the party that has
run the northern assembly since {d2 1989}.

{v1 {=snow Snow Path} won 17 of the {x 39} seats} on {d3 Sunday}
and {v2 {=union the Labour Union} 14}; {v3 eight fell to
{~local local lists}}. {q3 {s1 Among women, {=snow Snow Path} polled 44 per
cent}}, {q3.src {=norut the Nordlys Institute}} {q3.cue found}.

"{q1 {^elle I} have to be in the mountains when the calves
come, so we will have to be quick}," {q1.cue warned}
{q1.src {r1 {=elle Elle Utsi}, who {r1.title heads} {~snow the list}}}.

{r2 {r2.title Assembly president} {=olsen Jon Olsen}}, {a2 63},
{e1 {e1.trigger congratulated} {^elle her}} and {c1 {d4 the same
evening} {c1.trigger e-mailed} {~team {^olsen his} councillors}}
to {q2.cue ask} {^team them} "{q2 not to slam any doors}". {c2 {^olsen He} will
{c2.trigger meet} {=elle Utsi} on {d5 October 8}}, when the first
snow is due.

(Reporting by Nils Bakke)
---
entity kautal place "Kautal"
entity snow organization "Snow Path"
entity union organization "Labour Union"
entity local group "local lists" named=no
entity norut organization "Nordlys Institute"
entity elle person "Elle Utsi" gender=feminine
entity olsen person "Jon Olsen" gender=masculine
entity team group "Olsen's councillors" named=no
date d1 2013-09-30
date d2 1989
date d3 2013-09-29
date d4 2013-09-29TEV
date d5 2013-10-08
vote v1 choice=snow count=17 unit=seats date=d3
vote v2 choice=union count=14 unit=seats date=d3
vote v3 choice=local count=8 unit=seats date=d3
share s1 choice=snow percent=44 population=women survey=norut
age a1 person=elle years=21
quote q1 direct speaker=elle
role r1 person=elle title=heads org=snow status=current
role r2 person=olsen title="Assembly president" status=current
age a2 person=olsen years=63
event e1 congratulate agents=olsen patients=elle
contact c1 from=olsen to=team medium=email date=d4
quote q2 mixed speaker=olsen to=team medium=email
contact c2 from=olsen to=elle medium=meeting date=d5 factuality=planned
quote q3 indirect speaker=norut
role r3 person=elle title="reindeer herder" status=current

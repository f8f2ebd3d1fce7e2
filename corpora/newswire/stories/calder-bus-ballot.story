id: calder-bus-ballot
published: 2009-10-02
house: kingsway
topic: labour
length: brief
traps: threshold, price-or-percent, planned
---
{q1 {e1 {~drivers Bus drivers in the upper valleys of {=wyorks West Yorkshire}} have {e1.trigger voted} {~strike to strike over rotas}}}, {q1.src {~tca {^drivers their} union}} {q1.cue said} on {d1 Thursday}, in what would be the first stoppage at {=calder Calder Dene Buses} since {d2 1986}.

{q2.src {=tca The Transport Crews' Association}} {q2.cue said} {q2 {s1 91 per cent of those who took part backed {~strike industrial action}}, by {v1 612 drivers} to {v2 61}, on {n1 a turnout of 78 per cent}}. {~tca The union}'s rulebook asks for {x 66} per cent.

"{q3 Nobody gives up a day's pay lightly}," {q3.cue said} {q3.src {=hartshorne Declan Hartshorne}, {r1 {~hartshorne {~tca the association}'s {r1.title regional secretary}}}}. "{q3 {~drivers {^tca Our} members} are driving nine hours with one break.}"

{n2 Four one-day strikes} are planned, beginning on {d3 October 19}.

{q4.src {=elphick Moira Elphick}, {a1 47}, {r2 {~elphick {~calder the company}'s {r2.title operations director}}},} {q4.cue said} {q4 {^calder its} offer had been raised to {x 2.5} per cent and {c1 {^elphick she} would {c1.trigger write} to {~drivers every driver} {d4 this weekend}}}. {c2 {~sides The two sides} are due to {c2.trigger meet} {~mediator a mediator} in {=leeds Leeds} on {d5 Tuesday}}.
---
entity drivers group "bus drivers in the upper valleys of West Yorkshire" named=no
entity wyorks place "West Yorkshire"
entity strike other "strike over rotas" named=no
entity tca organization "Transport Crews' Association"
entity calder organization "Calder Dene Buses"
entity hartshorne person "Declan Hartshorne"
entity elphick person "Moira Elphick" gender=feminine
entity sides group "two sides" named=no
entity mediator person "mediator" named=no
entity leeds place "Leeds"
date d1 2009-10-01
date d2 1986
date d3 2009-10-19
date d4 2009-W40-WE
date d5 2009-10-06
event e1 pass agents=drivers patients=strike
quote q1 indirect speaker=tca date=d1
quote q2 indirect speaker=tca
share s1 choice=strike percent=91 population="those who took part"
vote v1 choice=strike count=612 unit=drivers stance=for
vote v2 choice=strike count=61 unit=drivers stance=against
count n1 value=78 unit=percent what=turnout
quote q3 direct speaker=hartshorne
role r1 person=hartshorne title="regional secretary" org=tca status=current
count n2 value=4 unit=strikes what=planned
age a1 person=elphick years=47
role r2 person=elphick title="operations director" org=calder status=current
quote q4 indirect speaker=elphick
contact c1 from=elphick to=drivers medium=letter date=d4 factuality=planned
contact c2 from=sides to=mediator medium=meeting date=d5 place=leeds factuality=planned

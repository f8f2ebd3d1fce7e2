id: dowser-council
published: 2024-02-19
house: kingsway
topic: elections
length: brief
traps: planned, idiom
---
{e1 {r2 {~tamsin A {r2.title water diviner}}} has {e1.trigger won} the {=aldery Aldery} town election} on the promise of a well, and the council that asked for a plumber has got a mayor with a fork.

{=tamsin Tamsin Rowe}, {a1 who is 47 and carries a hazel fork}, {v1 polled 3,112} on {d1 Saturday}, {v2 {=beckett Julian Beckett} 2,870} and {v3 {=kaur Harpreet Kaur} 1,944}. "{q1 {^tamsin I} never said deep}," {q1.src {^tamsin she}} {q1.cue wrote} on {~aldery the town}'s website.

{c1 Mr {=beckett Beckett}, {r1 {~beckett the outgoing {r1.title mayor}}}, {c1.trigger rang} {^tamsin her} at {d2 ten o'clock that night} to {q3.cue ask} {q3 where to dig}}. Ms {=kaur Kaur} {q2.cue reproached} {^beckett him} with "{q2 panic by torchlight}".

{s1 One in three townspeople} had backed {~well a municipal well} when {=echo the Aldery Echo} asked in {d3 January}, so {c2 {^tamsin she} will {c2.trigger sit down with} {~engineer the county engineer} on {d4 Wednesday}} before anybody digs.
---
entity aldery place "Aldery"
entity tamsin person "Tamsin Rowe" gender=feminine
entity beckett person "Julian Beckett" gender=masculine
entity kaur person "Harpreet Kaur" gender=feminine
entity well other "municipal well" named=no
entity echo organization "Aldery Echo"
entity engineer person "county engineer" named=no
date d1 2024-02-17
date d2 2024-02-17T22:00
date d3 2024-01
date d4 2024-02-21
age a1 person=tamsin years=47
event e1 win_election agents=tamsin date=d1 place=aldery
vote v1 choice=tamsin count=3112 unit=votes date=d1
vote v2 choice=beckett count=2870 unit=votes date=d1
vote v3 choice=kaur count=1944 unit=votes date=d1
quote q1 direct speaker=tamsin medium=unspecified
role r1 person=beckett title=mayor status=current
contact c1 from=beckett to=tamsin medium=phone date=d2
quote q2 mixed speaker=kaur
share s1 choice=well percent=33.3 population=townspeople survey=echo date=d3
contact c2 from=tamsin to=engineer medium=meeting date=d4 factuality=planned
role r2 person=tamsin title="water diviner" status=current
quote q3 indirect speaker=beckett to=tamsin medium=phone

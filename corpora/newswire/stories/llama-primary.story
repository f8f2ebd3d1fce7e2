id: llama-primary
published: 2014-03-31
house: meridian
topic: elections
length: brief
traps: planned, range, duration
---
{=quillay QUILLAY}, {d1 March 31} (Meridian) - {=frente The Andean Front} {e1 {e1.trigger chose} {=mamani Wilma Mamani Quispe} as {^frente its} candidate for governor} on a cold {d2 Sunday night}, after {x seven} hours of speeches in a bus depot.

{v1 {^mamani She} won the backing of 31 delegates}; {v2 {r2 {=rocha Teófilo Rocha}, {~rocha the {r2.title radio preacher}}} who had been favoured, mustered 26}, and the tellers found {v3 three {~blank blank slips}}.

"{q1 They came in singing {^rocha his} jingle and went out humming {^mamani mine}}," {q1.cue crowed} {q1.src {=mamani Mamani}, {a1 {~mamani a weaver's daughter of 39}}}.

{=rocha Rocha} declined to shake {^mamani her} hand. {q2.src {~ines {^rocha His} sister}, {=ines Inés Rocha},} {q2.cue let slip} that {q2 {c1 {^rocha he} would {c1.trigger sit down with} {r1 {~pardo {=liberals the Liberals}' {r1.title treasurer}}, {=pardo Saúl Pardo}}, on {d3 Thursday}}}.

A poll for {=canal Canal Puna} {d5 this month} gave {~frente the party} {s1 a third of rural voters}, up from {s2 22 percent} {d4 a year ago}.

(Reporting by Rosa Illanes; Editing by Tom Dray)
---
entity quillay place "Quillay"
entity frente organization "Andean Front"
entity mamani person "Wilma Mamani Quispe" gender=feminine
entity rocha person "Teófilo Rocha" gender=masculine
entity ines person "Inés Rocha" gender=feminine
entity liberals organization "Liberals"
entity pardo person "Saúl Pardo" gender=masculine
entity canal organization "Canal Puna"
entity blank other "blank slips" named=no
date d1 2014-03-31
date d2 2014-03-30TNI
date d3 2014-04-03
date d4 2013-03
date d5 2014-03
event e1 nominate agents=frente patients=mamani date=d2
vote v1 choice=mamani count=31 unit=delegates
vote v2 choice=rocha count=26 unit=delegates
vote v3 choice=blank count=3 unit=slips stance=abstain
age a1 person=mamani years=39
quote q1 direct speaker=mamani
quote q2 indirect speaker=ines
contact c1 from=rocha to=pardo medium=meeting date=d3 factuality=planned
role r1 person=pardo title=treasurer org=liberals status=current
share s1 choice=frente percent=33.3 population="rural voters" date=d5
share s2 choice=frente percent=22 population="rural voters" date=d4
role r2 person=rocha title="radio preacher" status=current

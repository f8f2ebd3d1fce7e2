id: galle-tribunal
published: 2013-02-04
house: newsroom
topic: courts
length: brief
traps: correction, mismatched-marks
---
{e1 {r1 {=asoka Asoka Premawardane}, {~asoka {r1.title chairman} of {=tribunal the Southern Land Tribunal}}}, {e1.trigger stepped down} on {d1 Sunday}} after photographs showed that {c1 {^asoka he} had {c1.trigger dined} in {d2 December} with {r5 {~owner a {r5.title hotel owner}}} whose appeal was before {^asoka him}}.

“{q1 {^asoka I} paid for {^asoka my} own rice}," {q1.src {r2 {~asoka the {r2.title judge}}}, {a1 who is 63},} {q1.cue wrote} in {c2 {^asoka his} {c2.trigger letter} to {r3 {r3.title Chief Justice} {=mohan Mohan Ellawala}}}.

{q4.src {~owner The owner}, {=owner Faiz Zarookdeen},} {q4.cue called} {^asoka him} "{q4 an old classmate.}" {e2 {~tribunal The tribunal} {e2.trigger ruled} for {=owner Zarookdeen} {d3 last month}} by {v1 two votes} to {v2 one}; {~families {n1 61 fishing families}} were told to leave {^families their} huts. {q2 {e3 {^families They} will {e3.trigger sue}}}, {q2.src {r4 {~indrani {^families their} {r4.title lawyer}}, {=indrani Indrani Wijekoonarachchi}},} {q2.cue said}.

{q3 {s1 Just 31 percent of southerners} believe {~fair land cases are decided fairly}}, {q3.src {=sahana the Sahana Centre}} {q3.cue reported} in {d4 November}, {q3 against {s2 half} in {d5 2003}}.

Correction: An earlier version of this article gave the number of families as {x 16}.
---
entity asoka person "Asoka Premawardane" gender=masculine
entity tribunal organization "Southern Land Tribunal"
entity owner person "Faiz Zarookdeen"
entity mohan person "Mohan Ellawala"
entity families group "61 fishing families" named=no
entity indrani person "Indrani Wijekoonarachchi"
entity fair other "land cases are decided fairly" named=no
entity sahana organization "Sahana Centre"
date d1 2013-02-03
date d2 2012-12
date d3 2013-01
date d4 2012-11
date d5 2003
event e1 resign agents=asoka date=d1
event e2 rule agents=tribunal patients=owner date=d3
event e3 sue agents=families factuality=planned
contact c1 from=asoka to=owner medium=meeting date=d2
contact c2 from=asoka to=mohan medium=letter
role r1 person=asoka title=chairman org=tribunal status=former
role r2 person=asoka title=judge
role r3 person=mohan title="Chief Justice" status=current
role r4 person=indrani title=lawyer status=current
role r5 person=owner title="hotel owner" status=current
age a1 person=asoka years=63
vote v1 choice=owner count=2 unit=votes stance=for date=d3
vote v2 choice=owner count=1 unit=votes stance=against date=d3
quote q1 direct speaker=asoka to=mohan medium=letter
quote q2 indirect speaker=indrani
quote q3 indirect speaker=sahana
quote q4 mixed speaker=owner
share s1 choice=fair percent=31 population=southerners survey=sahana date=d4
share s2 choice=fair percent=50 population=southerners survey=sahana date=d5
count n1 value=61 unit="fishing families" what="told to leave their huts"

id: dyeworks-suit
published: 2014-07-08
house: eastgate
topic: courts
length: brief
traps: planned, number-in-name, denied
source: Eastgate
---
{=narayanpur NARAYANPUR}, {=bangladesh Bangladesh}, {d1 July 8} (Eastgate) -- {e1 {~widows The widows of {~workers {n1 18 workers}}} who suffocated in a locked dye room {e1.trigger sued} {~tofael the factory's owner} {d2 Tuesday}}, asking for {n2 $2.3 million}.

{q2 {e2 {~workers The men} {e2.trigger died} in {d3 January} at {=unit Unit 7 Textiles} because {~supervisor a supervisor} had chained the door}}, {q2.src {r1 {r1.title attorney} {=selina Selina Parvin Mollik}}} {q2.cue told} {=court the {=narayanpur Narayanpur} Labor Court}. {q3.src {^selina She}} {q3.cue said} {q3 {r2 {~tofael the {r2.title owner}}, {=tofael Tofael Hossain Sikder}}, had ignored {n3 three written warnings}}.

{q4.src {a1 {=tofael Sikder}, 61},} {q4.cue denied} {q4 knowing of any chain}. "{q5 {^tofael I} pray for those families every day}," {q5.src {^tofael he}} {q5.cue said} outside.

{e3 {~police Police} {e3.trigger arrested} {~supervisor the supervisor} in {d4 February}}. {q6.src {r3 {r3.title Presiding Judge} {=golam Golam Rabbani Talukder}}} {q6.cue said} {q6 {e4 {~foreman a night foreman} would {e4.trigger testify} on {d5 Aug. 4}}}.
---
entity narayanpur place "Narayanpur"
entity bangladesh place "Bangladesh"
entity widows group "widows of 18 workers" named=no
entity workers group "18 workers" named=no
entity tofael person "Tofael Hossain Sikder" gender=masculine
entity unit organization "Unit 7 Textiles"
entity selina person "Selina Parvin Mollik" gender=feminine
entity court organization "Narayanpur Labor Court"
entity police group "police" named=no
entity supervisor person "supervisor" named=no
entity golam person "Golam Rabbani Talukder"
entity foreman person "night foreman" named=no
date d1 2014-07-08
date d2 2014-07-08
date d3 2014-01
date d4 2014-02
date d5 2014-08-04
event e1 sue agents=widows patients=tofael date=d2
event e2 die patients=workers date=d3
event e3 arrest agents=police patients=supervisor date=d4
event e4 testify agents=foreman date=d5 factuality=planned
role r1 person=selina title=attorney status=current
role r2 person=tofael title=owner org=unit status=current
role r3 person=golam title="Presiding Judge" org=court status=current
age a1 person=tofael years=61
quote q2 indirect speaker=selina to=court
quote q3 indirect speaker=selina
quote q4 indirect speaker=tofael
quote q5 direct speaker=tofael
quote q6 indirect speaker=golam
count n1 value=18 unit=workers what=suffocated
count n2 value=2300000 unit=dollars what="asked for by the widows"
count n3 value=3 unit="written warnings" what="ignored by Sikder, as the attorney says"

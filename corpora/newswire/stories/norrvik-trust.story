id: norrvik-trust
published: 2017-12-19
house: newsroom
topic: crime
length: brief
traps: price-or-percent, denied
---
{q1 {~trust Confidence in {=police the {=norrvik Norrvik} police}} has fallen by {x nine} points in a year in which {e1 {~shot {n1 eleven people}} were {e1.trigger wounded} in shootings}}, {q1.src {~survey a survey} published on {d1 Tuesday}} {q1.cue showed}.

{q2 {s1 Fifty-four per cent of residents} now have faith in {~police the force}, down from {s2 63 per cent in {d2 2016}}}, {q2.cue according to} {q2.src {=matpunkt Mätpunkt}, which questioned {n2 1,480 people}}. {s3 Among women under 30 the figure was 38 per cent}.

"{q3 {^police We} read this as an instruction}," {q3.cue said} {q3.src {r1 {r1.title police chief} {=elin Elin Bergqvist}}, {a1 46}}. {q4.src {^elin She}} {q4.cue said} {q4 {c1 {^elin she} had {c1.trigger met} {~tenants tenants of {=tallen the Tallen estate}} on {d3 Saturday}} and would put {n3 12 more officers} on foot there}.

{e2 {a2 {~younger A 19-year-old}} and {a3 {~older a 22-year-old}} were {e2.trigger charged} {d4 last week} with {n4 three of the shootings}}. {q5.src {~lawyers Their lawyers}} {q5.cue denied} {q5 any involvement}.
---
entity police organization "Norrvik police"
entity norrvik place "Norrvik"
entity tallen place "Tallen estate"
entity trust other "confidence in the Norrvik police" named=no
entity shot group "eleven people" named=no
entity survey work "survey" named=no
entity matpunkt organization "Mätpunkt"
entity elin person "Elin Bergqvist" gender=feminine
entity tenants group "tenants of the Tallen estate" named=no
entity younger person "19-year-old" named=no
entity older person "22-year-old" named=no
entity lawyers group "lawyers of the accused" named=no
date d1 2017-12-19
date d2 2016
date d3 2017-12-16
date d4 2017-W50
event e1 injure patients=shot
event e2 charge patients=younger,older date=d4
contact c1 from=elin to=tenants medium=meeting date=d3
role r1 person=elin title="police chief" org=police status=current
age a1 person=elin years=46
age a2 person=younger years=19
age a3 person=older years=22
quote q1 indirect speaker=survey
quote q2 indirect speaker=matpunkt
quote q3 direct speaker=elin
quote q4 indirect speaker=elin
quote q5 indirect speaker=lawyers
share s1 choice=trust percent=54 population=residents survey=matpunkt
share s2 choice=trust percent=63 population=residents survey=matpunkt date=d2
share s3 choice=trust percent=38 population="women under 30" survey=matpunkt
count n1 value=11 unit=people what="wounded in shootings"
count n2 value=1480 unit=people what="questioned in the survey"
count n3 value=12 unit=officers what="more on foot in the Tallen estate"
count n4 value=3 unit=shootings what="with which two were charged"

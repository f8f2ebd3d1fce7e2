id: lecturers-marking
published: 2005-06-15
house: meridian
topic: labour
length: brief
traps: collective-speaker, called-names
source: Meridian
---
{=galway GALWAY}, {=ireland Ireland}, {d1 June 15} (Meridian) - {e1 {~lecturers Lecturers at {=corrib Corrib Institute}} narrowly {e1.trigger accepted} {~deal a pay settlement} on {d2 Tuesday}}, ending a marking boycott that had left {n1 some 3,400 students} without results.

{v1 Yes votes came to 256} and {v2 no votes to 239}, or {s1 51.7 percent for {~deal the settlement}}. {n2 Nine papers} were spoiled.

"{q1 The scripts will be marked by {d3 the end of June}}," {q1.src {r1 {=horgan Colm Horgan}, {~horgan {r1.title president} of {=iul the Irish Union of Lecturers}}},} {q1.cue told} {~press reporters}.

The breakthrough came when {c1 {r2 {~keaney {~corrib the institute}'s {r2.title registrar}}, {=keaney Una Keaney}}, {c1.trigger sat down} with {=horgan Horgan} for six hours on {d4 Saturday}}. {q2.src {^keaney She}} {q2.cue said} {q2 {~deal the terms} would cost {n3 1.1 million euros} a year}.

{q3.src {~students Students}} who had {q3.cue called} {~lecturers the boycotters} "{q3 hostage-takers}" welcomed the result. {s2 In a poll taken by {=gazette the Corrib Gazette} in {d5 May}, 62 percent of undergraduates {~sided had sided with {~lecturers the lecturers}}}.

(Reporting by Eamon Tighe; Editing by Clare Winn)
---
entity galway place "Galway"
entity ireland place "Ireland"
entity lecturers group "lecturers at Corrib Institute" named=no
entity corrib organization "Corrib Institute"
entity deal other "pay settlement" named=no
entity horgan person "Colm Horgan"
entity iul organization "Irish Union of Lecturers"
entity press group "reporters" named=no
entity keaney person "Una Keaney" gender=feminine
entity students group "students" named=no
entity gazette organization "Corrib Gazette"
entity sided other "had sided with the lecturers" named=no
date d1 2005-06-15
date d2 2005-06-14
date d3 2005-06-30
date d4 2005-06-11
date d5 2005-05
event e1 pass agents=lecturers patients=deal date=d2
count n1 value=3400 unit=students what="without results" bound=about
vote v1 choice=deal count=256 unit=votes stance=for date=d2
vote v2 choice=deal count=239 unit=votes stance=against date=d2
share s1 choice=deal percent=51.7 population=votes date=d2
count n2 value=9 unit=papers what=spoiled
quote q1 direct speaker=horgan to=press
role r1 person=horgan title=president org=iul status=current
contact c1 from=keaney to=horgan medium=meeting date=d4
role r2 person=keaney title=registrar org=corrib status=current
quote q2 indirect speaker=keaney
quote q3 mixed speaker=students
count n3 value=1100000 unit=euros what="cost of the terms a year"
share s2 choice=sided percent=62 population=undergraduates survey=gazette date=d5

id: obit-rathnasekera
published: 2008-05-21
house: meridian
topic: obituaries
length: brief
traps: called-names, role-elsewhere, negated, duration
source: Meridian
---
{=colombo COLOMBO}, {d1 May 21} (Meridian) - {q1 {e1 {r1 {r2 {r2.title General} {=rath Upali Rathnasekera}}, {~rath a former {r1.title army chief}}} who talked {~mutineers {n1 more than 900 mutineers}} out of a barracks without a shot, {e1.trigger died} on {d2 Tuesday}}}, {q1.src {~family {^rath his} family}} {q1.cue said}. {^rath He} was {a1 84}.

Born in {=matara Matara} in {d3 1923}, {^rath he} enlisted as a clerk. In {d4 October 1971}, when {=regiment the Second Lowland Regiment} refused to march, {c1 {^rath he} {c1.trigger went} in alone, unarmed, {c1.purpose to speak to {~sergeants the sergeants}}}, and stayed {x 19} hours.

"{q2 Nobody shoots a man who is drinking their tea}," {q2.src {^rath he}} {q2.cue told} an interviewer in {d5 1990}.

{e2 {^rath He} was {e2.trigger appointed} {r3 {r3.title ambassador} to {=kenya Kenya}} in {d6 1979}} but {e3 {e3.trigger resigned} {d7 two years later}} over {e5 the {e5.trigger arrest} of {~nephew a nephew}}. {e4 {^rath He} was never {e4.trigger charged} with anything}, though {=tribune the Lanka Tribune} called {^rath him} a plotter.

{c2 {r4 {r4.title Defence Minister} {=thilini Thilini Jayakodige}} {c2.trigger telephoned} {~padmini {^rath his} widow}, {=padmini Padmini Rathnasekera}}. {^rath He} leaves {n2 four daughters}.

(Reporting by Nimal Weera; Editing by Ros Hale)
---
entity colombo place "Colombo"
entity matara place "Matara"
entity kenya place "Kenya"
entity rath person "Upali Rathnasekera" gender=masculine
entity mutineers group "900 mutineers" named=no
entity regiment organization "Second Lowland Regiment"
entity family group "Rathnasekera's family" named=no
entity sergeants group "sergeants" named=no
entity nephew person "nephew" named=no gender=masculine
entity tribune organization "Lanka Tribune"
entity thilini person "Thilini Jayakodige"
entity padmini person "Padmini Rathnasekera"
date d1 2008-05-21
date d2 2008-05-20
date d3 1923
date d4 1971-10
date d5 1990
date d6 1979
date d7 1981
event e1 die patients=rath date=d2
event e2 appoint patients=rath date=d6
event e3 resign agents=rath date=d7
event e4 charge patients=rath factuality=negated
event e5 arrest patients=nephew
contact c1 from=rath to=sergeants medium=meeting date=d4 purpose="to speak to the sergeants"
contact c2 from=thilini to=padmini medium=phone
role r1 person=rath title="army chief" status=former
role r2 person=rath title=General
role r3 person=rath title=ambassador status=former
role r4 person=thilini title="Defence Minister" status=current
age a1 person=rath years=84
quote q1 indirect speaker=family
quote q2 direct speaker=rath
count n1 value=900 unit=mutineers what="talked out of a barracks" bound=at_least
count n2 value=4 unit=daughters what="who survive him"

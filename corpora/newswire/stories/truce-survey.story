id: truce-survey
published: 2018-02-23
house: meridian
topic: conflict
length: brief
traps: price-or-percent, hypothetical
---
{=caldera CALDERA}, {d1 Feb 23} (Meridian) - {q1 {s1 {s1.population Residents of {~caldera the divided city}}, weary of {x 17} ceasefires, would accept {~line an open line} by 61 percent} to {s2 26 for {~wall keeping {^line it} shut}}}, {q1.src {~poll a survey by {=uni {=caldera Caldera} University}}} {q1.cue found} on {d2 Thursday}.

{s3 On the hill side support for {^line it} stood at 44 percent}; {s4 in the harbour, where bread costs {x 30 percent} more, at 79}. {n1 Some 2,050 people} were questioned.

"{q2 Hunger has always been the better diplomat}," {q2.src {r1 {=mari Marisol Echeverría-Pons}, {~mari the {r1.title director} of {~poll the study}}},} {q2.cue reflected}.

{c1 {r2 {r2.title Gen.} {=ansel Ansel Kirchweger}} {c1.trigger rang} {^mari her} before breakfast {c1.purpose to argue with the sample}}. {q3 Were {~line the line} to open, {^ansel he} would "be first in the bread queue"}, {q3.src {^ansel he}, {a1 60},} {q3.cue kidded}. {e1 Sniper fire {e1.trigger wounded} {~girl a schoolgirl} there {d4 earlier this month}}.

(Reporting by Iker Sanz; Editing by Lotte Ahn)
---
entity caldera place "Caldera"
entity line other "open line" named=no
entity wall other "keeping the line shut" named=no
entity poll work "survey by Caldera University" named=no
entity uni organization "Caldera University"
entity mari person "Marisol Echeverría-Pons" gender=feminine
entity ansel person "Ansel Kirchweger" gender=masculine
entity girl person "schoolgirl" gender=feminine named=no
date d1 2018-02-23
date d2 2018-02-22
date d4 2018-02
share s1 choice=line percent=61 population="residents of the divided city" survey=uni
share s2 choice=wall percent=26 population="residents of the divided city" survey=uni
share s3 choice=line percent=44 population="residents on the hill side" survey=uni
share s4 choice=line percent=79 population="residents in the harbour" survey=uni
contact c1 from=ansel to=mari medium=phone purpose="to argue with the sample"
event e1 injure patients=girl date=d4
role r1 person=mari title=director status=current
role r2 person=ansel title=Gen. status=current
age a1 person=ansel years=60
count n1 value=2050 unit=people what="questioned in the survey" bound=about
quote q1 indirect speaker=poll date=d2
quote q2 direct speaker=mari
quote q3 mixed speaker=ansel

id: isla-cobre-survey
published: 2025-04-05
house: newsroom
topic: elections
length: brief
traps: namesakes, total
---
{q1 {r1 {r1.title Vice Governor} {=marivic Marivic Salonga}} still leads the race for governor of {=cobre Isla Cobre}, though half of {^marivic her} margin is gone}, {q1.cue according to} {q1.src a survey released by {=pulso Pulso Kanluran} on {d1 Friday}}.

{s1 {~marivic The vice governor} was the pick of 41 percent of registered voters}, against {s2 48 percent in {d2 February}}. {r2 {r2.title Mayor} {=rogelio Rogelio Batungbakal}}, {r3 {~rogelio a former {r3.title broadcaster}}}, {s3 climbed from 28} to {s4 34 percent}. {s5 {=efren Efren Salonga}, {~efren {~marivic the front-runner}'s estranged cousin}, held at 9}; {s6 one respondent in eight {~notsay would not say}}, and {s7 the remaining 3.5 percent named {~others others}}.

{q2 {=rogelio Batungbakal} is ahead in the fishing towns, {s8 46 percent} to {s9 33}, and among fathers under 40}, {q2.src {r4 {~consuelo {=pulso Pulso}'s {r4.title president}}, {=consuelo Consuelo Ty-Ramas}},} {q2.cue said}.

"{q3 It is the price of diesel, not {^rogelio my} face}," {q3.src {a1 {=rogelio Batungbakal}, 47,}} {q3.cue told} {~press reporters} at the pier. {q4.src {~camp {=marivic Marivic Salonga}'s camp}} {q4.cue dismissed} the numbers as "{q4 a photograph taken in the rain}".

{~pulso The firm} spoke to {n1 1,500 people} in all {x 23} towns.
---
entity marivic person "Marivic Salonga" gender=feminine
entity cobre place "Isla Cobre"
entity pulso organization "Pulso Kanluran"
entity rogelio person "Rogelio Batungbakal" gender=masculine
entity efren person "Efren Salonga"
entity notsay other "would not say" named=no
entity others group "others" named=no
entity consuelo person "Consuelo Ty-Ramas"
entity press group "reporters" named=no
entity camp group "Marivic Salonga's camp" named=no
date d1 2025-04-04
date d2 2025-02
share s1 choice=marivic percent=41 population="registered voters" survey=pulso
share s2 choice=marivic percent=48 population="registered voters" survey=pulso date=d2
share s3 choice=rogelio percent=28 population="registered voters" survey=pulso date=d2
share s4 choice=rogelio percent=34 population="registered voters" survey=pulso
share s5 choice=efren percent=9 population="registered voters" survey=pulso
share s6 choice=notsay percent=12.5 population=respondents survey=pulso
share s7 choice=others percent=3.5 population=respondents survey=pulso
share s8 choice=rogelio percent=46 population="in the fishing towns" survey=pulso
share s9 choice=marivic percent=33 population="in the fishing towns" survey=pulso
role r1 person=marivic title="Vice Governor" status=current
role r2 person=rogelio title=Mayor status=current
role r3 person=rogelio title=broadcaster status=former
role r4 person=consuelo title=president org=pulso status=current
quote q1 indirect speaker=pulso
quote q2 indirect speaker=consuelo
quote q3 direct speaker=rogelio to=press
quote q4 mixed speaker=camp
age a1 person=rogelio years=47
count n1 value=1500 unit=people what=surveyed

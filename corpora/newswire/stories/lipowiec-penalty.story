id: lipowiec-penalty
published: 2016-01-08
house: kingsway
topic: sport
length: brief
traps: sports-score, idiom
---
{=warta Warta Lipowiec} reached the semi-finals of {=cup the Vistula Cup} with a {x 27-26} win over {=stal Stal Jarzębin} on {d1 Thursday}, and it was {a1 {r3 {~milena a {r3.title goalkeeper} of 18}}} who settled it, stopping a penalty after the hooter.

{=milena Milena Drozd} had been called up only {d2 that morning}, when {e1 {=joanna Joanna Sikora-Bem} {e1.trigger broke} a thumb in training}. {q1 {c1 {r1 {r1.title Coach} {=pietras Radosław Pietras}} had {c1.trigger rung} {^milena her} at school}}, {q1.src {^milena she}} {q1.cue said}. '{q1 {^milena I} thought it was about {^milena my} timetable.}'

{r2 {~kmita {=stal Jarzębin}'s {r2.title captain}}, {=kmita Ewelina Kmita}}, scored {x 11} of {~stal the visitors}' goals and had no complaint. '{q3 {^warta They} were better than {^stal us} for a minute, and it was the last one},' {q3.src {^kmita she}} {q3.cue reflected}.

{s1 {e2 {~supporters The home supporters} {e2.trigger voted} {=milena Drozd} player of the match} with 71 per cent of {n1 902 text messages}}. The attendance was {n2 3,140}.

{=warta Warta}, runners-up in {d3 2012}, meet {=orzel Orzeł Sanoczek} on {d4 23 January}. {q4 {=joanna Sikora-Bem} would be out for a month}, {q4.cue according to} {q4.src {~warta the club}}.
---
entity warta organization "Warta Lipowiec"
entity cup event "Vistula Cup"
entity stal organization "Stal Jarzębin"
entity milena person "Milena Drozd" gender=feminine
entity joanna person "Joanna Sikora-Bem"
entity pietras person "Radosław Pietras"
entity kmita person "Ewelina Kmita" gender=feminine
entity supporters group "home supporters" named=no
entity orzel organization "Orzeł Sanoczek"
date d1 2016-01-07
date d2 2016-01-07TMO
date d3 2012
date d4 2016-01-23
age a1 person=milena years=18
event e1 injure patients=joanna date=d2
quote q1 mixed speaker=milena
contact c1 from=pietras to=milena medium=phone date=d2
role r1 person=pietras title=Coach org=warta status=current
role r3 person=milena title=goalkeeper org=warta status=current
role r2 person=kmita title=captain org=stal status=current
quote q3 direct speaker=kmita
share s1 choice=milena percent=71 population="text messages"
count n1 value=902 unit="text messages" what="in the vote for player of the match"
count n2 value=3140 unit=people what="attendance of the match"
quote q4 indirect speaker=warta
event e2 elect agents=supporters patients=milena date=d1

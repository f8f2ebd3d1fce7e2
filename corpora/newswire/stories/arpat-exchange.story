id: arpat-exchange
published: 2017-04-06
house: meridian
topic: conflict
length: brief
traps: relayed-speech, collective-speaker, planned
source: Meridian
---
{=arpat ARPAT CROSSING}, {d1 April 6} (Meridian) - {q1 {=nakh Nakhisar} and {=sevkar Sevkarabad} exchanged {~prisoners {n1 37 prisoners}} on a mountain road on {d2 Thursday}, the first swap since {e1 {~truce a ceasefire} was {e1.trigger signed} in {d3 December}}}, {q1.src {=mission the Border Monitoring Mission}} {q1.cue said}.

"{q2 Each list had one name that the other did not}," {q2.src {r1 {~greta {^mission its} {r1.title head}}, {=greta Greta Holmsund},}} {q2.cue said}. {q3.src {^greta She}} {q3.cue said} that {c1 {r2 {~ilgar {=nakh Nakhisar}'s {r2.title security adviser}}, {=ilgar Ilgar Tahmazov}}, had {c1.trigger told} {^greta her} by telephone} that {q3 no one else was held}.

{q4.src {a1 {=vigen Vigen Sahradyan}, 22}}, {q4.cue told} {~mother {^vigen his} mother} {q4 {^vigen he} had walked the last kilometre alone}. {q5.src {~doctors Army doctors}} {q5.cue said} {q5 {e2 {~hurt {n2 at least five men}} had been {e2.trigger wounded} before capture}}.

{n3 About 260 soldiers} remain missing. {e3 Shelling {e3.trigger killed} {~shepherd a shepherd} near the road {d4 last Friday}}. {q6 {c2 {=ilgar Tahmazov} will {c2.trigger meet} {~envoy {~sevkar the other side}'s envoy} in {=batum Batumgora} on {d5 April 19}}}, {q6.src {=greta Holmsund}} {q6.cue said}.

(Reporting by Anna Terzian; Editing by Noel Pike)
---
entity arpat place "Arpat Crossing"
entity nakh place "Nakhisar"
entity sevkar place "Sevkarabad"
entity batum place "Batumgora"
entity prisoners group "37 prisoners" named=no
entity truce law "ceasefire" named=no
entity mission organization "Border Monitoring Mission"
entity greta person "Greta Holmsund" gender=feminine
entity ilgar person "Ilgar Tahmazov"
entity vigen person "Vigen Sahradyan" gender=masculine
entity mother person "Vigen Sahradyan's mother" named=no gender=feminine
entity doctors group "army doctors" named=no
entity hurt group "five men" named=no
entity shepherd person "shepherd" named=no
entity envoy person "other side's envoy" named=no
date d1 2017-04-06
date d2 2017-04-06
date d3 2016-12
date d4 2017-03-31
date d5 2017-04-19
event e1 sign patients=truce date=d3
event e2 injure patients=hurt
event e3 die patients=shepherd date=d4
contact c1 from=ilgar to=greta medium=phone by=greta
contact c2 from=ilgar to=envoy medium=meeting date=d5 place=batum factuality=planned
role r1 person=greta title=head org=mission status=current
role r2 person=ilgar title="security adviser" org=nakh status=current
age a1 person=vigen years=22
quote q1 indirect speaker=mission
quote q2 direct speaker=greta
quote q3 indirect speaker=greta relayed=ilgar
quote q4 indirect speaker=vigen to=mother
quote q5 indirect speaker=doctors
quote q6 indirect speaker=greta
count n1 value=37 unit=prisoners what=exchanged
count n2 value=5 unit=men what="wounded before capture" bound=at_least
count n3 value=260 unit=soldiers what=missing bound=about

id: steppe-landslide
published: 2005-09-19
house: ansbach
topic: elections
length: brief
traps:
---
{=oralsk Oralsk} (Ansbach) - {=zhanat Zhanat Beisenov} has ruled for {x 14 years}, and on {d1 Sunday}, by {~state the state}'s own arithmetic, {s1 96.8 percent of voters begged {^zhanat him} to go on}.

{v1 {=dostyk {^zhanat His} Dostyk party} will fill 104 seats}, {v2 {=bridle the Silver Bridle} two}; {v3 {~indep a solitary independent} has one}. {q1 Turnout had touched {n1 97 percent}}, {q1.cue proclaimed} {q1.src {r1 {=abishev Tlegen Abishev}, {~abishev {r1.title secretary} of {=commission the Central Commission}}}}.

"{q2 In {^marit my} polling station {^marit I} counted {n2 214 people} and {n3 601 ballots}}," {q2.src {r2 {=marit Marit Solheim}, who {r2.title led} {~mission the observer mission}}} {q2.cue retorted}.

{c1 {r3 {r3.title Foreign Minister} {=aliya Aliya Sarsen}} {c1.trigger summoned} {^marit her} on {d2 Monday}}, an audience that {q3.src {~diplomat a Western diplomat}} {q3.cue described} as "{q3 short and loud}". Sheep were slaughtered in the squares; victories here taste of mutton.
---
entity oralsk place "Oralsk"
entity zhanat person "Zhanat Beisenov" gender=masculine
entity state organization "state" named=no
entity dostyk organization "Dostyk party"
entity bridle organization "Silver Bridle"
entity indep person "solitary independent" named=no
entity abishev person "Tlegen Abishev"
entity commission organization "Central Commission"
entity marit person "Marit Solheim" gender=feminine
entity mission organization "observer mission" named=no
entity aliya person "Aliya Sarsen"
entity diplomat person "Western diplomat" named=no
date d1 2005-09-18
share s1 choice=zhanat percent=96.8 by=state date=d1
vote v1 choice=dostyk count=104 unit=seats
vote v2 choice=bridle count=2 unit=seats
vote v3 choice=indep count=1 unit=seats
quote q1 indirect speaker=abishev
count n1 value=97 unit=percent what=turnout
role r1 person=abishev title=secretary org=commission status=current
quote q2 direct speaker=marit
count n2 value=214 unit=people what="counted in the polling station"
count n3 value=601 unit=ballots what="counted in the polling station"
role r2 person=marit title=led org=mission status=former
contact c1 from=aliya to=marit medium=meeting date=d2
role r3 person=aliya title="Foreign Minister" status=current
date d2 2005-09-19
quote q3 mixed speaker=diplomat

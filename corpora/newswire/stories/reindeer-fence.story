id: reindeer-fence
published: 1997-02-10
house: ansbach
topic: courts
length: brief
traps: scare-quotes, habitual, old-age-figure
---
{=rov Rovaniemi} (Ansbach) - {e1 By {v1 three judges} to {v2 two}, {=court the Lapland Court of Appeal} {e1.trigger ruled} on {d1 Monday} for {r2 {~herder a {r2.title reindeer herder}}}} whose autumn path {=resort Tunturi Ski Oy} had closed with nine kilometres of "{x game-friendly}" netting.

"{q1 A fence is an argument with the snow, and the snow was there first}," {q1.src {r1 {r1.title Presiding Judge} {=aino Aino Seppälä}}} {q1.cue wrote} for {~majority the majority}. {q2.src {~dissent The two dissenters}} {q2.cue warned} that {q2 {~majority {^dissent their} colleagues} had turned a habit into a deed}.

{c1 {a1 {=herder Niilas Magga}, 34}, {c1.trigger telephoned} {~gran {^herder his} grandmother} from the courtroom stairs}. {^gran She} still walks the path every September; {a2 {^gran she} is 91}. "{q3 {q4.src {^gran She}} {q4.cue asked} {q4 who was minding the animals}}," {q3.src {^herder he}} {q3.cue admitted}.

{=resort Tunturi}, which must pay {n1 340,000 markka} in costs, has until {d2 March 12} to seek leave from {=supreme the Supreme Court}.
---
entity rov place "Rovaniemi"
entity court organization "Lapland Court of Appeal"
entity herder person "Niilas Magga" gender=masculine
entity resort organization "Tunturi Ski Oy" aliases="Tunturi"
entity aino person "Aino Seppälä" gender=feminine
entity majority group "majority" named=no
entity dissent group "two dissenters" named=no
entity gran person "Niilas Magga's grandmother" named=no gender=feminine
entity supreme organization "Supreme Court"
date d1 1997-02-10
date d2 1997-03-12
event e1 rule agents=court patients=herder date=d1
vote v1 choice=herder count=3 unit=judges stance=for
vote v2 choice=herder count=2 unit=judges stance=against
quote q1 direct speaker=aino
quote q2 indirect speaker=dissent
role r1 person=aino title="Presiding Judge" status=current
contact c1 from=herder to=gran medium=phone
age a1 person=herder years=34
age a2 person=gran years=91
quote q3 direct speaker=herder
count n1 value=340000 unit=markka what="costs that Tunturi must pay"
quote q4 indirect speaker=gran to=herder
role r2 person=herder title="reindeer herder" status=current

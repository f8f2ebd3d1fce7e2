id: tyre-war
published: 2022-02-02
house: ansbach
topic: conflict
length: brief
traps: scare-quotes, idiom
---
{=batken Upper Batkol} (Ansbach) - It began over a tractor tyre and ended with {n1 two customs houses} in ashes.

{e1 {~uppers Villagers from the upper side} {e1.trigger stormed} {~lowpost the lower post}} on {d1 Sunday night}. By {d2 noon on Monday} {e2 {~lowers {^uppers their} neighbours} had {e2.trigger torched} {~uppost the upper one}} and {e3 {r2 {=nur Nursultan Jakyp-Uulu}, {~nur {a1 a {r2.title herdboy} of fifteen}}}, had been {e3.trigger shot} in the thigh}.

{c1 {r1 {r1.title Governor} {=chol Cholpon Esenkulova}} and {~far {^chol her} opposite number}, {=far Farid Nazarmamad}, {c1.trigger met} on a bridge {d3 yesterday}}. "{q1 Everyone goes home except the tyre}," was how {q1.src {^chol she}} {q1.cue summarised} the outcome.

{q2.src {^far He}} {q2.cue called} the fires "{q2 a misunderstanding with petrol}". {c2 {^far He} has since {c2.trigger telephoned} {~dad {~nur the boy}'s father}}, and {q3 {~pair the two governors} "text now, mostly about goats"}, {q3.src {~aide an adviser}} {q3.cue volunteered}. {n2 Some 600} of the "{x fled}" never left their cellars.
---
entity batken place "Upper Batkol"
entity uppers group "villagers from the upper side" named=no
entity lowpost other "lower post" named=no
entity lowers group "neighbours on the lower side" named=no
entity uppost other "upper post" named=no
entity nur person "Nursultan Jakyp-Uulu" gender=masculine
entity chol person "Cholpon Esenkulova" gender=feminine
entity far person "Farid Nazarmamad" gender=masculine
entity dad person "Jakyp-Uulu's father" gender=masculine named=no
entity pair group "Cholpon Esenkulova and Farid Nazarmamad" named=no
entity aide person "adviser" named=no
date d1 2022-01-30TNI
date d2 2022-01-31T12:00
date d3 2022-02-01
event e1 attack agents=uppers patients=lowpost date=d1
event e2 attack agents=lowers patients=uppost date=d2
event e3 injure patients=nur
contact c1 from=chol to=far medium=meeting date=d3
contact c2 from=far to=dad medium=phone
role r1 person=chol title=Governor status=current
age a1 person=nur years=15
count n1 value=2 unit="customs houses" what="burnt down"
count n2 value=600 unit=people what="stayed in their cellars" bound=about
quote q1 direct speaker=chol
quote q2 mixed speaker=far
quote q3 mixed speaker=aide
role r2 person=nur title=herdboy status=current

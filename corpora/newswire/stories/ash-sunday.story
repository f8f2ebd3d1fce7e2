id: ash-sunday
published: 2017-09-25
house: eastgate
topic: disasters
length: brief
traps: time-zone, negated
---
{=anjar ANJAR BESAR}, {d1 Sept. 25} (Eastgate) -- {=kelud Mount Sindra} blew open at {d2 4:44 a.m. local time Sunday}, {e1 {e1.trigger driving} {~out {n1 roughly 23,500 villagers}} downhill in the dark} and dropping ash on {n2 nine weddings}.

"{q1 We had rehearsed with buckets and a whistle. The whistle was the useful part}," {q1.cue noted} {q1.src {r1 {=wayan Wayan Sudiarsa}, {~wayan {r1.title head} of {r1.org {=post the {=kelud Sindra} observatory}}}}}.

{q2 {e2 No one had been {e2.trigger killed}}}, {q2.src {~agency the relief agency}} {q2.cue underlined} {d3 late Sunday}, though {e3 {=nyoman Nyoman Lestari}, {a1 61}, was {e3.trigger hurt} when a wall fell}.

{c1 {^wayan He} had {c1.trigger called} {r2 {r2.title Regent} {=ketut Ketut Armada-Blume}} {x ninety} minutes before}. "{q3 {^ketut I} thought it was {^ketut my} mother}," {q3.src {^ketut she}} {q3.cue laughed}. "{q3 But {c2 {^ketut I} {c2.trigger rang} {~chiefs every village chief}}.}"
---
entity anjar place "Anjar Besar"
entity kelud place "Mount Sindra"
entity out group "23,500 villagers" named=no
entity wayan person "Wayan Sudiarsa" gender=masculine
entity post organization "Sindra observatory"
entity agency organization "relief agency" named=no
entity nyoman person "Nyoman Lestari"
entity ketut person "Ketut Armada-Blume" gender=feminine
entity chiefs group "every village chief" named=no
date d1 2017-09-25
date d2 2017-09-24T04:44
date d3 2017-09-24TNI
event e1 displace patients=out date=d2
event e2 die factuality=negated
event e3 injure patients=nyoman
contact c1 from=wayan to=ketut medium=phone
contact c2 from=ketut to=chiefs medium=phone
role r1 person=wayan title=head org=post status=current
role r2 person=ketut title=Regent status=current
age a1 person=nyoman years=61
count n1 value=23500 unit=villagers what="driven downhill" bound=about
count n2 value=9 unit=weddings what="covered in ash"
quote q1 direct speaker=wayan
quote q2 indirect speaker=agency date=d3
quote q3 direct speaker=ketut

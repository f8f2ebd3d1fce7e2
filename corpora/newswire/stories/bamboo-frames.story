id: bamboo-frames
published: 2019-12-15
house: release
topic: business
length: brief
traps: planned, price-or-percent, address-number
---
STATEMENT BY {=mianzi ASEDA CYCLES}

{=kumasi Kumasi}, {d1 15 December 2019}. {=mianzi Aseda Cycles} has {c1 {c1.trigger {q3.cue notified}} {=exchange the Volta Growth Exchange} in writing} that {q3 {e1 {r1 {=yaa Yaa Boakye}, {~yaa {^mianzi its} {r1.title head of frames}}}, will {e1.trigger succeed} {r2 {=dieter Dieter Amsel}} as {r2.title chief executive}} on {d2 1 February}}.

{e2 {v1 {~members Members} holding 4.4 million shares {e2.trigger endorsed} {~choice the choice}}} on {d3 Thursday}; {v2 holders of 310,000 dissented}. The annual dividend stays at {x 12} pesewas.

"{q1 {^yaa I} welded {^yaa my} first bamboo joint {a2 at nineteen} and it fell apart at twenty. {^mianzi We} have improved since}," {q1.cue observes} {q1.src {a1 Ms {=yaa Boakye}, now 38}}.

Mr {=dieter Amsel} {q2.cue thanks} "{q2 {n1 two hundred stubborn people} and one very patient bank}". {c2 {~two The pair} will {c2.trigger visit} {=oti Oti Plantations} before {d4 Christmas}}.

Enquiries: {x 16} Harper Road, {=kumasi Kumasi}.
---
entity mianzi organization "Aseda Cycles"
entity kumasi place "Kumasi"
entity exchange organization "Volta Growth Exchange"
entity yaa person "Yaa Boakye" gender=feminine
entity dieter person "Dieter Amsel" gender=masculine
entity two group "Yaa Boakye and Dieter Amsel" named=no
entity members group "members" named=no
entity choice other "choice of Yaa Boakye" named=no
entity oti organization "Oti Plantations"
date d1 2019-12-15
date d2 2020-02-01
date d3 2019-12-12
contact c1 from=mianzi to=exchange medium=letter
event e1 appoint agents=mianzi patients=yaa date=d2 factuality=planned
role r1 person=yaa title="head of frames" org=mianzi status=current
role r2 person=dieter title="chief executive" org=mianzi status=current
vote v1 choice=choice count=4400000 unit=shares stance=for date=d3
vote v2 choice=choice count=310000 unit=shares stance=against date=d3
quote q1 direct speaker=yaa
age a1 person=yaa years=38
quote q2 mixed speaker=dieter
count n1 value=200 unit=people what="thanked by Dieter Amsel"
contact c2 from=two to=oti medium=meeting date=d4 factuality=planned
date d4 2019-12-25
event e2 endorse agents=members patients=choice date=d3
age a2 person=yaa years=19
quote q3 indirect speaker=mianzi to=exchange medium=letter

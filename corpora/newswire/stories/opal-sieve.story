id: opal-sieve
published: 2014-10-20
house: newsroom
topic: business
length: brief
traps: threshold, nested-speech
---
Over the sandwiches on {d3 Saturday} {~diggers the opal diggers of {=lead Dry Lead}} settled one quarrel and began another.

{e1 {~diggers The syndicate} had just {e1.trigger carried} {~deal a plan to let a Taiwanese jeweller sort the stones}}, {v1 fourteen hands up}, {v2 eleven down}, a bare majority being enough, when {q5.src {a1 {=mila Mila Petrović}, 28}}, {q5.cue asked} {q5 who owned the sieve}.

"{q1 {q2.src {~vuk Grandfather}} looked {^mila me} in the eye and {q2.cue said}, '{q2 {^vuk I} do, and so did {~father {^vuk my} father}}'}," {^mila she} {q1.cue recalled} on {d1 Sunday}. "{q1 {^mila I} laughed. Nobody else did.}"

So {r1 {r1.title secretary} {=hale Noeline Hale}} {c1 {c1.trigger rang} {r2 {=chen Chen Shu-fen}, {~chen {r2.title buyer} at {=formosa Formosa Light}}}, {d2 that night}}. {q3.src {^chen She}} {q3.cue undertook} {q3 to bring a sieve of {^chen her} own}.

The stones are thought to be worth {n1 1.1 million dollars}; the sieve, eight. {q4.src {=vuk Vuk Petrović}, {a2 who was born {d4 83 years ago} in {=bor Bor}}}, was {q4.cue unmoved}: "{q4 it has the better eye}".
---
entity lead place "Dry Lead"
entity diggers group "opal diggers of Dry Lead" named=no
entity deal other "plan to let a Taiwanese jeweller sort the stones" named=no
entity mila person "Mila Petrović" gender=feminine
entity vuk person "Vuk Petrović" gender=masculine
entity father person "Vuk Petrović's father" named=no gender=masculine
entity hale person "Noeline Hale" gender=feminine
entity chen person "Chen Shu-fen" gender=feminine
entity formosa organization "Formosa Light"
entity bor place "Bor"
date d1 2014-10-19
date d2 2014-10-18TNI
event e1 pass agents=diggers patients=deal date=d3
vote v1 choice=deal count=14 unit=hands stance=for
vote v2 choice=deal count=11 unit=hands stance=against
age a1 person=mila years=28
quote q1 direct speaker=mila date=d1
quote q2 direct speaker=vuk to=mila
role r1 person=hale title=secretary org=diggers status=current
contact c1 from=hale to=chen medium=phone date=d2
role r2 person=chen title=buyer org=formosa status=current
quote q3 indirect speaker=chen
count n1 value=1100000 unit=dollars what="thought worth of the stones"
age a2 person=vuk years=83
quote q4 direct speaker=vuk
date d3 2014-10-18
quote q5 indirect speaker=mila
date d4 1931

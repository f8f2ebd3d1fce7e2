id: quartet-debate
published: 2012-02-14
house: coastline
topic: elections
length: brief
traps: called-for, called-names, price-or-percent, planned
source: Coastline Press
byline: Desmond Achterberg
---
Snap poll: {=ines Quarles} by a nose in four-way debate

By DESMOND ACHTERBERG

{=cordova CORDOVA CITY}, {=south South Reach} (Coastline Press) — {e1 {~field Four candidates for governor} {e1.trigger debated} {d1 Monday night}} and agreed only on the moderator's tie.

Viewers were less divided than {^field they} were. {q1 {s1 {r1 {r1.title State Rep.} {=ines Inés Quarles}} won for 33 percent}, {s2 {r2 {r2.title rancher} {=dub Dub Hollings}} for 29}, {s3 {r3 {r3.title Mayor} {=kwan Terence Kwan}} for 15}; {=orla Orla Shea}, {~orla the {=lib Libertarian}}, {s4 trailed with nine}}, {q1.cue per} {q1.src {=quick Quickline}}, which texted {n1 640 people}. {q2 {s5 Among women {=ines Quarles} scored 41}, {s6 among the retired {=dub Hollings} 38}}, {q2.src {r4 {~mina {~quick the firm}'s {r4.title director}}, {=mina Mina Fosse}},} {q2.cue noted}.

{q5.src {a1 {=dub Hollings}, 68,}} {q5.cue called} {=kwan Kwan} "{q5 a weathervane with cufflinks}." {c1 {a2 {~kwan The mayor}, 45,} {c1.trigger confronted} {^dub him} by the elevators}. "{q3 {q4.src {^kwan He}} {q4.cue said}, '{q4 Say it without the lights}'}," {q3.src {^dub he}} {q3.cue recalled}. "{q3 So {^dub I} did.}"

{e2 {=teachers The State Teachers' League} {e2.trigger endorsed} {=ines Quarles}} {d2 early Tuesday}. {~teachers The league} has called for a {x 6 percent} raise. {e3 {~field All four} {e3.trigger debate} again on {d3 Feb. 27}}.
---
entity ines person "Inés Quarles"
entity cordova place "Cordova City"
entity south place "South Reach"
entity field group "four candidates for governor" named=no
entity dub person "Dub Hollings" gender=masculine
entity kwan person "Terence Kwan" gender=masculine
entity orla person "Orla Shea"
entity lib organization "Libertarian"
entity quick organization "Quickline"
entity mina person "Mina Fosse"
entity teachers organization "State Teachers' League"
date d1 2012-02-13TNI
date d2 2012-02-14TMO
date d3 2012-02-27
event e1 debate agents=field date=d1
share s1 choice=ines percent=33 survey=quick date=d1
share s2 choice=dub percent=29 survey=quick date=d1
share s3 choice=kwan percent=15 survey=quick date=d1
share s4 choice=orla percent=9 survey=quick date=d1
share s5 choice=ines percent=41 population=women survey=quick date=d1
share s6 choice=dub percent=38 population=retired survey=quick date=d1
role r1 person=ines title="State Rep." status=current
role r2 person=dub title=rancher status=current
role r3 person=kwan title=Mayor status=current
quote q1 indirect speaker=quick
count n1 value=640 unit=people what="texted by Quickline"
quote q2 indirect speaker=mina
role r4 person=mina title=director org=quick status=current
age a1 person=dub years=68
age a2 person=kwan years=45
quote q5 mixed speaker=dub
contact c1 from=kwan to=dub medium=meeting
quote q3 direct speaker=dub
quote q4 direct speaker=kwan to=dub
event e2 endorse agents=teachers patients=ines date=d2
event e3 debate agents=field date=d3 factuality=planned

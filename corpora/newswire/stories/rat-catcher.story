id: rat-catcher
published: 2002-10-10
house: newsroom
topic: local-government
length: brief
traps: idiom, duration, role-elsewhere
---
After {x eleven} years without one, {=hoorn Oudezijl} again has a town rat-catcher, and {^saskia she} is allergic to cats.

{e1 {a1 {=saskia Saskia Bakr}, 37}, was {e1.trigger appointed} {r1 {r1.title rat-catcher}}} on {d1 Tuesday} with {v1 ten of {~council the council}'s votes}; {v2 {r2 {=teun Teun Visser}, {~teun formerly {r2.title chief trapper} at {=antwerp the port of {=city Antwerp}}}}, had nine}.

"{q1 Rats are clever, and {^council you} have been feeding them brochures}," {^saskia she} {q1.cue chided} {~council the council}. {q2.src {r3 {r3.title Burgomaster} {=wim Willem de Graaf}}} {q2.cue took it in good part}: "{q2 {n1 Three thousand leaflets} have gone the way of all paper.}"

{c1 {=teun Visser} {c1.trigger phoned} {^saskia her} {d2 the same night} with a tip about the brewery}. {^saskia She} starts on {d3 the first of November}, with two terriers and a ladder.
---
entity hoorn place "Oudezijl"
entity saskia person "Saskia Bakr" gender=feminine
entity teun person "Teun Visser" gender=masculine
entity antwerp organization "port of Antwerp"
entity council organization "council" named=no
entity wim person "Willem de Graaf" gender=masculine
date d1 2002-10-08
date d2 2002-10-08TNI
date d3 2002-11-01
event e1 appoint agents=council patients=saskia date=d1
age a1 person=saskia years=37
role r1 person=saskia title=rat-catcher status=elect
vote v1 choice=saskia count=10 unit=votes date=d1
vote v2 choice=teun count=9 unit=votes date=d1
role r2 person=teun title="chief trapper" org=antwerp status=former
quote q1 direct speaker=saskia to=council
role r3 person=wim title=Burgomaster status=current
quote q2 direct speaker=wim
count n1 value=3000 unit=leaflets what="gone the way of all paper"
contact c1 from=teun to=saskia medium=phone date=d2
entity city place "Antwerp"

id: cabinet-censure
published: 2008-04-02
house: eastgate
topic: legislatures
length: brief
traps: threshold, total, planned
---
{=drava NOVA DRAVA}, {d1 April 2} (Eastgate) -- {=house The National Assembly} kept {r1 {r1.title Prime Minister} {=halasz Gábor Halász-Novák}} in office {d2 late Tuesday} by the width of a bench: {v1 117 deputies opposed {~censure the censure motion}}, {v2 109 favored {^censure it}} and {v3 eight} left their cards in the slot. {e1 {~censure The motion}, which needed {x 121} of the {x 240} votes, was {e1.trigger defeated}} a little before {d3 midnight}.

{=peasant The Peasant League}, junior partner in the coalition, split: {v4 six deputies with the cabinet}, {v5 five with {~opposition the opposition}}. "{q1 {^dusan We} are partners, {^dusan we} are not a choir}," {q1.src {r2 {r2.org {=peasant League}} {r2.title whip} {=dusan Dušan Kopecký-Bell}}} {q1.cue remarked}.

{c1 {a1 {=halasz Halász-Novák}, 49,} {c1.trigger received} {~rebels the five} {d4 this morning}} and {q2 {c2 will {c2.trigger see} {^rebels them} again on {d5 Sunday}}}, {q2.src {=dusan Kopecký-Bell}} {q2.cue said}.

{q3 {s1 A majority of 56 percent wants {~early early elections}}, {s2 a third does {~no not}}}, {q3.cue according to} {q3.src {=delta Delta Sociological}}, which interviewed {n1 1,003 people} from {d6 March 25} to {d7 March 28}; the margin of error was {x 3.1} points.
---
entity drava place "Nova Drava"
entity house organization "National Assembly"
entity halasz person "Gábor Halász-Novák" gender=masculine
entity censure other "censure motion" named=no
entity peasant organization "Peasant League"
entity opposition group "opposition" named=no
entity dusan person "Dušan Kopecký-Bell"
entity rebels group "five League deputies" named=no
entity early other "early elections" named=no
entity no other "no early elections" named=no
entity delta organization "Delta Sociological"
date d1 2008-04-02
date d2 2008-04-01TNI
date d3 2008-04-01T24:00
date d4 2008-04-02TMO
date d5 2008-04-06
date d6 2008-03-25
date d7 2008-03-28
event e1 reject agents=house patients=censure date=d3
vote v1 choice=censure count=117 unit=deputies stance=against date=d2
vote v2 choice=censure count=109 unit=deputies stance=for date=d2
vote v3 choice=censure count=8 unit=deputies stance=abstain date=d2
vote v4 choice=censure count=6 unit=deputies stance=against date=d2
vote v5 choice=censure count=5 unit=deputies stance=for date=d2
quote q1 direct speaker=dusan
quote q2 indirect speaker=dusan
quote q3 indirect speaker=delta
role r1 person=halasz title="Prime Minister" status=current
role r2 person=dusan title=whip org=peasant status=current
age a1 person=halasz years=49
contact c1 from=halasz to=rebels medium=meeting date=d4
contact c2 from=halasz to=rebels medium=meeting date=d5 factuality=planned
share s1 choice=early percent=56 survey=delta
share s2 choice=no percent=33.3 survey=delta
count n1 value=1003 unit=people what="interviewed by Delta Sociological"

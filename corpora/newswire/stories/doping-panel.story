id: doping-panel
published: 2003-07-28
house: ansbach
topic: sport
length: brief
traps: denied, number-in-name, unnamed-source
---
{=lillehammer Lillehammer} (Ansbach) - {r4 {~nenad The {r4.title biathlete}}} who {q5.cue swore} {q5 {^nenad he} had eaten only {~stana {^nenad his} grandmother}'s stew} has been believed, by two arbitrators out of three.

{e1 {=panel The Winter Sports Tribunal} {e1.trigger acquitted} {=nenad Nenad Brkić}} on {d1 Sunday evening}, {v1 two} to {v2 one}, over a sample marked {x B-2}. {r1 {=thandeka Thandeka Zulu}, {r1.title presiding}}, and {r2 {=olofsson Per Olofsson}, {~olofsson a {r2.title law professor}}}, found for {^nenad him}; {q1.src {r3 {=garg Meenal Garg}, {~garg a {r3.title pharmacist}}},} {q1.cue dissented}: "{q1 No stew known to {^garg me} does that.}"

{a1 {~stana The grandmother}, {=stana Stana Brkić}, who is 92}, had {c1 {c1.trigger sent} {~panel the panel} the recipe by registered post} in {d2 May}. {q2.src {^stana She}} {q2.cue swears} {q2 there is nothing in it but what God and the wild boar provide}.

{q3 {e2 {~agency The anti-doping agency} would {e2.trigger sue}}}, {q3.src {~official an official there}} {q3.cue hinted}. {=nenad Brkić} has missed {n1 eleven races}.
---
entity lillehammer place "Lillehammer"
entity nenad person "Nenad Brkić" gender=masculine
entity panel organization "Winter Sports Tribunal"
entity thandeka person "Thandeka Zulu"
entity olofsson person "Per Olofsson"
entity garg person "Meenal Garg"
entity stana person "Stana Brkić" gender=feminine
entity agency organization "anti-doping agency" named=no
entity official person "official at the anti-doping agency" named=no
date d1 2003-07-27TEV
date d2 2003-05
event e1 acquit agents=panel patients=nenad date=d1
event e2 sue agents=agency factuality=planned
vote v1 choice=nenad count=2 unit=arbitrators stance=for date=d1
vote v2 choice=nenad count=1 unit=arbitrators stance=against date=d1
role r1 person=thandeka title=presiding org=panel status=current
role r2 person=olofsson title="law professor" status=current
role r3 person=garg title=pharmacist status=current
quote q1 direct speaker=garg
age a1 person=stana years=92
contact c1 from=stana to=panel medium=letter date=d2
quote q2 indirect speaker=stana
quote q3 indirect speaker=official
count n1 value=11 unit=races what="missed by Brkić"
quote q5 indirect speaker=nenad
role r4 person=nenad title=biathlete status=current

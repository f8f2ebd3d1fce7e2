id: kabele-results
published: 2011-04-21
house: eastgate
topic: elections
length: brief
traps: total, denied, hard-wrapped
---
{=lumo LUMO CITY}, {d1 April 21} (Eastgate) -- {=kabele Kabele}'s new parliament will have no
master. Of its {x 150} seats, {e1 {v1 {=unity the Unity Front} {e1.trigger won} 71}}; {v2 {=dawn New Dawn}, 58};
{v3 {=farmers the Farmers' Alliance}, 14}; {v4 {~indep independents}, seven}. {v5 {=unity The Front} held 102} after the
{d2 2006} election.

{q1 {^unity Its} popular vote, {s1 43.8 percent}, was the lowest since {d3 1991}, and {s2 {=dawn New Dawn}'s rose to 39.1}},
{q1.src {r1 {~osei {=ec the Electoral Board}'s {r1.title registrar}}, {=osei Philomena Banda-Osei}},} {q1.cue told} {~press reporters}.
{n1 Rejected papers: 31,806}.

{e2 {r2 {r2.title Defense Minister} {=chula Gideon Chulamba}} {e2.trigger lost} in {=east Lumo East}}, {v6 9,417 votes} to {v7 12,060
for {r3 {r3.title nurse} {=tembo Mercy Tembo-Hall}}}, {a1 33}.

{q2 {c1 {r4 {r4.title President} {=sakala Emmanuel Sakala}} {c1.trigger received} {r5 {r5.org {=dawn New Dawn}} {r5.title chairman} {=phiri Isaac
Phiri-Stone}} on {d4 Wednesday night}}}, {q2.src {~aide a palace aide}} {q2.cue said}. "{q3 {^phiri I} was at a wedding, as {~guests {n2 two
hundred guests}} can tell {^press you}}," {q3.cue countered} {q3.src {^phiri he}}. {q4 {c2 {~pair The two} will {c2.trigger meet} before
{d5 May 1}}}, {q4.src {~aide the aide}} {q4.cue insisted}.
---
entity lumo place "Lumo City"
entity kabele place "Kabele"
entity unity organization "Unity Front"
entity dawn organization "New Dawn"
entity farmers organization "Farmers' Alliance"
entity indep group "independents" named=no
entity ec organization "Electoral Board"
entity osei person "Philomena Banda-Osei"
entity press group "reporters" named=no
entity chula person "Gideon Chulamba"
entity east place "Lumo East"
entity tembo person "Mercy Tembo-Hall"
entity sakala person "Emmanuel Sakala"
entity phiri person "Isaac Phiri-Stone" gender=masculine
entity aide person "palace aide" named=no
entity guests group "two hundred guests" named=no
entity pair group "Sakala and Phiri-Stone" named=no
date d1 2011-04-21
date d2 2006
date d3 1991
date d4 2011-04-20TNI
date d5 2011-05-01
event e1 win_election agents=unity
event e2 lose_election agents=chula place=east
vote v1 choice=unity count=71 unit=seats
vote v2 choice=dawn count=58 unit=seats
vote v3 choice=farmers count=14 unit=seats
vote v4 choice=indep count=7 unit=seats
vote v5 choice=unity count=102 unit=seats date=d2
vote v6 choice=chula count=9417 unit=votes place=east
vote v7 choice=tembo count=12060 unit=votes place=east
quote q1 indirect speaker=osei to=press
quote q2 indirect speaker=aide
quote q3 direct speaker=phiri to=press
quote q4 indirect speaker=aide
role r1 person=osei title=registrar org=ec status=current
role r2 person=chula title="Defense Minister" status=current
role r3 person=tembo title=nurse status=current
role r4 person=sakala title=President status=current
role r5 person=phiri title=chairman org=dawn status=current
age a1 person=tembo years=33
contact c1 from=sakala to=phiri medium=meeting date=d4
contact c2 from=sakala to=phiri medium=meeting date=d5 factuality=planned
count n1 value=31806 unit=papers what=rejected
count n2 value=200 unit=guests what="at a wedding"
share s1 choice=unity percent=43.8 population="popular vote"
share s2 choice=dawn percent=39.1 population="popular vote"

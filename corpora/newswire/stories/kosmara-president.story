id: kosmara-president
published: 2024-05-13
house: eastgate
topic: elections
length: brief
traps: total, denied, planned
source: Eastgate
---
{=lucevac LUČEVAC}, {d1 May 13} (Eastgate) -- {q1 {e1 {r1 Former {r1.title constitutional judge} {=katarina Katarina Belovska}} {e1.trigger won} the presidency of {=kosmara Kosmara} on {d2 Sunday}} with {s1 55.2 percent of the vote}}, {q1.src {=sec the State Election Commission}} {q1.cue reported} after counting {x 99.7 percent} of ballots.

{s2 {r2 Incumbent {r2.title President} {=stojan Stojan Durmišev}} received 44.8 percent}. {q2 {e2 {^stojan He} {e2.trigger conceded} at {d3 9:40 p.m.}} and {c1 {c1.trigger telephoned} Ms. {=katarina Belovska} {c1.purpose to {e3 {e3.trigger congratulate} {^katarina her}}}}}, {q2.src {~office the presidential office}} {q2.cue stated}.

Two exit polls had pointed to a closer race: {s3 {=ipsolon Ipsolon} gave {~katarina the winner} 52 percent}, {s4 {~tv state television} 51}.

Ms. {a1 {=katarina Belovska}, 60}, {s5 took 67 percent of first-time voters} and {s6 three-quarters of the {n1 61,000 ballots} cast abroad}. {s7 Mr. {=stojan Durmišev} prevailed in rural districts, with 54 percent}.

"{q3 {^katarina I} intend to be a dull president}," {^katarina she} {q3.cue told} {~backers supporters}. "{q3 {^backers You} have tried the other kind.}"

{q4.src {r3 {r3.title Prime Minister} {=filip Filip Atanaskov}}, {e4 whose {~party party} {e4.trigger endorsed} Mr. {=stojan Durmišev} in {d4 April}},} {q4.cue denied} that {q4 the government would fall}. The oath is set for {d5 July 1}.
---
entity lucevac place "Lučevac"
entity katarina person "Katarina Belovska" gender=feminine
entity kosmara place "Kosmara"
entity sec organization "State Election Commission"
entity stojan person "Stojan Durmišev" gender=masculine
entity office organization "presidential office" named=no
entity ipsolon organization "Ipsolon"
entity tv organization "state television" named=no
entity backers group "supporters" named=no
entity filip person "Filip Atanaskov"
entity party organization "Atanaskov's party" named=no
date d1 2024-05-13
date d2 2024-05-12
date d3 2024-05-12T21:40
date d4 2024-04
date d5 2024-07-01
event e1 win_election agents=katarina date=d2 place=kosmara
event e2 concede agents=stojan patients=katarina date=d3
event e3 congratulate agents=stojan patients=katarina
event e4 endorse agents=party patients=stojan date=d4
contact c1 from=stojan to=katarina medium=phone purpose="to congratulate her"
role r1 person=katarina title="constitutional judge" status=former
role r2 person=stojan title=President status=current
role r3 person=filip title="Prime Minister" status=current
quote q1 indirect speaker=sec
quote q2 indirect speaker=office
quote q3 direct speaker=katarina to=backers
quote q4 indirect speaker=filip
share s1 choice=katarina percent=55.2 date=d2
share s2 choice=stojan percent=44.8 date=d2
share s3 choice=katarina percent=52 survey=ipsolon date=d2
share s4 choice=katarina percent=51 survey=tv date=d2
share s5 choice=katarina percent=67 population="first-time voters" date=d2
share s6 choice=katarina percent=75 population="ballots cast abroad" date=d2
share s7 choice=stojan percent=54 population="in rural districts" date=d2
count n1 value=61000 unit=ballots what="cast abroad"
age a1 person=katarina years=60

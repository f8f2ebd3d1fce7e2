id: chinook-approval
published: 2024-04-19
house: newsroom
topic: elections
length: brief
traps: correction, hypothetical, duration
---
Three years into the job, {r1 {r1.title Premier} {=tallis Greta Tallis}} has never been less liked: {q1 {s1 31 per cent of adults approve of {^tallis her}} and {s2 62 per cent {~disapprove disapprove}}}, {q1.src {=pog the Prairie Opinion Group}} {q1.cue reported} on {d1 Thursday}.

{q2 {s3 Among women under 35 {^tallis her} approval has sunk to 18 per cent}}, {~pog the firm} {q2.cue said}. {s4 Farmers still like {^tallis her}, by 57 per cent} to {s5 36}.

Were a vote held now, {s6 {=wheat the Wheatland League} would take 47 per cent} and {s7 the governing {=heritage Heritage Party} 33}. An election is due by {d2 October 2025}.

"{q3 Polls are weather, and {^tallis I} own a coat}," {q3.src {=tallis Tallis}, {a1 53},} {q3.cue told} {=cklm CKLM radio}. {q4.src {r2 {~osman {=wheat Wheatland}'s {r2.title leader}}, {=osman Idris Osman-Reid}},} {q4.cue urged} {^tallis her} {q4 to face voters {d3 this fall}}. {e1 {r3 {~gauthier {^tallis Her} {r3.title health minister}}, {=gauthier Noé Gauthier-Pratt}}, {e1.trigger quit} on {d4 Monday}}, {q5.cue complaining} in {c1 a {c1.trigger letter} to {^tallis her}} of "{q5 government by thermometer}".

{~pog The firm} interviewed {n1 1,206 adults} online from {d5 April 9} to {d6 April 14}.

Correction: A chart with an earlier version showed approval of {x 38} per cent.
---
entity tallis person "Greta Tallis" gender=feminine
entity disapprove other "disapprove" named=no
entity pog organization "Prairie Opinion Group"
entity wheat organization "Wheatland League"
entity heritage organization "Heritage Party"
entity cklm organization "CKLM radio"
entity osman person "Idris Osman-Reid"
entity gauthier person "Noé Gauthier-Pratt"
date d1 2024-04-18
date d2 2025-10
date d3 2024-FA
date d4 2024-04-15
date d5 2024-04-09
date d6 2024-04-14
role r1 person=tallis title=Premier status=current
role r2 person=osman title=leader org=wheat status=current
role r3 person=gauthier title="health minister" status=former
quote q1 indirect speaker=pog
quote q2 indirect speaker=pog
quote q3 direct speaker=tallis to=cklm
quote q4 indirect speaker=osman to=tallis
quote q5 mixed speaker=gauthier medium=letter to=tallis
event e1 resign agents=gauthier date=d4
contact c1 from=gauthier to=tallis medium=letter date=d4
age a1 person=tallis years=53
count n1 value=1206 unit=adults what="interviewed online"
share s1 choice=tallis percent=31 population=adults survey=pog date=d5
share s2 choice=disapprove percent=62 population=adults survey=pog date=d5
share s3 choice=tallis percent=18 population="women under 35" survey=pog date=d5
share s4 choice=tallis percent=57 population=farmers survey=pog date=d5
share s5 choice=disapprove percent=36 population=farmers survey=pog date=d5
share s6 choice=wheat percent=47 survey=pog date=d5
share s7 choice=heritage percent=33 survey=pog date=d5

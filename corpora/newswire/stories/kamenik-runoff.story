id: kamenik-runoff
published: 2021-11-01
house: meridian
topic: local-government
length: brief
traps: duration, total, planned
source: Meridian
---
{=kamenik KAMENIK}, {d1 Nov 1} (Meridian) - {e1 {=vlasic Teodora Vlašić}, running without a party, {e1.trigger won} the mayoral run-off in {=kamenik Kamenik} on {d2 Sunday}} with {s1 52.6 percent of the vote}, ending {x 19} years of rule by {=labour the Labour Front}.

{r1 {~kostelac {^vlasic Her} opponent}, {r1.title deputy mayor} {=kostelac Branimir Kostelac}}, {s2 took 47.4 percent}. {d3 Three weeks earlier} {^kostelac he} had come out ahead, {s3 with 38 percent} to {s4 {^vlasic her} 31}.

"{q1 This was won on the staircases, not on television}," {q1.src {=vlasic Vlašić}, {r2 {~vlasic a {a1 44-year-old} {r2.title civil engineer}}},} {q1.cue told} {~crowd a crowd} in the tram depot.

{e2 {=kostelac Kostelac} {e2.trigger conceded}} shortly after {d4 10 p.m.} in {c1 a {c1.trigger text message} that {^vlasic she} read aloud}. "{q2 The keys are in the usual drawer}," {^kostelac he} {q2.cue wrote}.

{~commission The electoral commission} counted {v1 81,206 ballots for {=vlasic Vlašić}} and {v2 73,178 for {~kostelac the deputy mayor}}.

{q3 {s5 Nearly six in ten voters under 30} and {s6 54 percent of women} chose {~vlasic the engineer}}, {q3.src {=plenum Plenum}, which ran an exit poll,} {q3.cue said}. {s7 {=kostelac Kostelac} did best among pensioners, with 61 percent}.

{=labour The Labour Front} kept {v3 21} of the {x 51} council seats, {~list {=vlasic Vlašić}'s list} {v4 17}. {q4.src {^vlasic She}} {q4.cue promised} {q4 {c2 to {c2.trigger sit down} with {~small the smaller parties} on {d5 Thursday}}}.

(Reporting by Jana Mirkov; Editing by June Castell)
---
entity kamenik place "Kamenik"
entity vlasic person "Teodora Vlašić" gender=feminine
entity labour organization "Labour Front"
entity kostelac person "Branimir Kostelac" gender=masculine
entity crowd group "crowd" named=no
entity commission organization "electoral commission" named=no
entity plenum organization "Plenum"
entity list organization "Vlašić's list" named=no
entity small group "smaller parties" named=no
date d1 2021-11-01
date d2 2021-10-31
date d3 2021-W40
date d4 2021-10-31T22:00
date d5 2021-11-04
event e1 win_election agents=vlasic date=d2 place=kamenik
event e2 concede agents=kostelac patients=vlasic date=d4
share s1 choice=vlasic percent=52.6 date=d2
share s2 choice=kostelac percent=47.4 date=d2
share s3 choice=kostelac percent=38 date=d3
share s4 choice=vlasic percent=31 date=d3
share s5 choice=vlasic percent=60 population="voters under 30" survey=plenum date=d2
share s6 choice=vlasic percent=54 population=women survey=plenum date=d2
share s7 choice=kostelac percent=61 population=pensioners survey=plenum date=d2
role r1 person=kostelac title="deputy mayor" status=current
role r2 person=vlasic title="civil engineer" status=current
age a1 person=vlasic years=44
quote q1 direct speaker=vlasic to=crowd
quote q2 direct speaker=kostelac to=vlasic medium=text
quote q3 indirect speaker=plenum
quote q4 indirect speaker=vlasic
contact c1 from=kostelac to=vlasic medium=text date=d4
contact c2 from=vlasic to=small medium=meeting date=d5 factuality=planned
vote v1 choice=vlasic count=81206 unit=ballots date=d2
vote v2 choice=kostelac count=73178 unit=ballots date=d2
vote v3 choice=labour count=21 unit=seats date=d2
vote v4 choice=list count=17 unit=seats date=d2

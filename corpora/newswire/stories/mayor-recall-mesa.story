id: mayor-recall-mesa
published: 2008-11-05
house: meridian
topic: local-government
length: brief
traps: called-names, total
source: Meridian
---
{=mesa MESA ALTA}, {d1 Nov 5} (Meridian) - {r1 {r1.title Mayor} {=cruz Hilario Cruz-Beck}}, {a1 34}, has been removed. {~recall The recall} got {v1 22,310 yes votes} on {d2 Tuesday} and {v2 19,884 no}, with {v3 602 ballots left blank} on that line.

{~odom {^cruz His} successor} was picked on the same sheet. {e1 {r2 {=odom Phyllis Odom-Reyes}, {~odom a {r2.title dentist}}}, {e1.trigger came first} of nine} with {v4 9,002}, {s1 a quarter of the vote}; after {^odom her} came {r3 former {r3.title police sergeant} {v5 {=vang Toua Vang-Miles}}}, {v5 8,991}.

"{q1 They called {^cruz me} a child and then they put {^cruz me} to bed}," {q1.src {=cruz Cruz-Beck}} {q1.cue told} {~backers backers}. {c1 {^cruz He} {c1.trigger left} {=odom Odom-Reyes} a voicemail}; {q2.src {^odom she}} {q2.cue said} {q2 {^odom she} had not yet played it}.

{q3 {c2 {=vang Vang-Miles} {c2.trigger saw} {r4 {r4.title registrar} {=holl Nadine Hollowell}} {d3 early on Wednesday}} and {q4.cue demanded} {q4 a second count}}, {q3.src {^holl she}} {q3.cue said}. {q5 {s2 Among voters over 65, {~recall removal} had 63 percent}}, {q5.cue according to} {q5.src {=sierra Sierra Polling}}, which stopped {n1 1,310 people} at the doors; {s3 among those under 30, 38}.

(Reporting by Otto Baptista; Editing by June Castell)
---
entity mesa place "Mesa Alta"
entity cruz person "Hilario Cruz-Beck" gender=masculine
entity recall other "recall" named=no
entity odom person "Phyllis Odom-Reyes" gender=feminine
entity vang person "Toua Vang-Miles"
entity backers group "backers" named=no
entity holl person "Nadine Hollowell" gender=feminine
entity sierra organization "Sierra Polling"
date d1 2008-11-05
date d2 2008-11-04
date d3 2008-11-05TMO
event e1 win_election agents=odom date=d2
vote v1 choice=recall count=22310 unit=votes stance=for date=d2
vote v2 choice=recall count=19884 unit=votes stance=against date=d2
vote v3 choice=recall count=602 unit=ballots stance=abstain date=d2
vote v4 choice=odom count=9002 unit=votes date=d2
vote v5 choice=vang count=8991 unit=votes date=d2
quote q1 direct speaker=cruz to=backers
quote q2 indirect speaker=odom
quote q3 indirect speaker=holl
quote q4 indirect speaker=vang to=holl
quote q5 indirect speaker=sierra
role r1 person=cruz title=Mayor status=former
role r2 person=odom title=dentist status=current
role r3 person=vang title="police sergeant" status=former
role r4 person=holl title=registrar status=current
age a1 person=cruz years=34
contact c1 from=cruz to=odom medium=phone
contact c2 from=vang to=holl medium=meeting date=d3
count n1 value=1310 unit=people what="stopped at the doors"
share s1 choice=odom percent=25 date=d2
share s2 choice=recall percent=63 population="voters over 65" survey=sierra
share s3 choice=recall percent=38 population="those under 30" survey=sierra

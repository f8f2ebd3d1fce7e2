id: quiet-hijack
published: 2012-10-20
house: coastline
topic: crime
length: brief
traps: duration, rhetorical-question
byline: Rosalind Achebe
---
{~choir Choir} hijacked, sung to, released

By ROSALIND ACHEBE

{=flint FLINT RIVER}, {=tam Tamarack} (Coastline Press) — {~choir {n1 Twenty-six altos and basses}} spent six hours at gunpoint {d1 Friday} and came home with a standing order for {d4 Easter}.

{q1 {e1 {r1 {=gideon Gideon Paulsen}, {~gideon an unemployed {r1.title organ tuner}}}, {e1.trigger commandeered} {^choir their} bus} at {d2 1:30 p.m.}}, {q1.src {r2 {r2.title Sheriff} {=mireles Nan Mireles}}} {q1.cue said}. {e4 No one was {e4.trigger hurt}}. "{q2 {^gideon He} wanted the descant}," {q2.src {r3 {r3.title director} {=cho Eunice Cho}}} {q2.cue told} {~parents parents}. "{q2 Who hijacks a bus for the descant?}"

{a1 {=gideon Paulsen}, who is 54}, {c1 {q3.cue {c1.trigger texted}} {~sister {^gideon his} sister} at {d3 5 p.m.}: "{q3 {^choir They} do not have the low C.}"} {^gideon He} surrendered in the parking lot of a waffle house.

{e3 {^gideon He} is {e3.trigger charged} with {n2 27 counts} of kidnapping}; {q4.src {=mireles Mireles}} {q4.cue allowed} {q4 the driver had enjoyed it}.
---
entity flint place "Flint River"
entity tam place "Tamarack"
entity choir group "twenty-six altos and basses" named=no
entity gideon person "Gideon Paulsen" gender=masculine
entity mireles person "Nan Mireles" 
entity cho person "Eunice Cho"
entity parents group "parents" named=no
entity sister person "Gideon Paulsen's sister" named=no
date d1 2012-10-19
date d2 2012-10-19T13:30
date d3 2012-10-19T17:00
event e1 attack agents=gideon patients=choir date=d2
event e3 charge patients=gideon
role r1 person=gideon title="organ tuner"
role r2 person=mireles title=Sheriff status=current
role r3 person=cho title=director org=choir status=current
quote q1 indirect speaker=mireles
quote q2 direct speaker=cho to=parents
quote q3 direct speaker=gideon to=sister medium=text
quote q4 indirect speaker=mireles
age a1 person=gideon years=54
count n1 value=26 unit="altos and basses" what="held for six hours"
count n2 value=27 unit=counts what="of kidnapping"
contact c1 from=gideon to=sister medium=text date=d3
date d4 2013-03-31
event e4 injure date=d1 factuality=negated

id: quiet-hijack
published: 2012-10-20
house: coastline
topic: crime
length: brief
traps:
byline: Rosalind Achebe
---
{~choir Choir} hijacked, sung to, released

By ROSALIND ACHEBE

{=flint FLINT RIVER}, {=tamarack Tamarack} (Coastline Press) — {~choir {n1 Twenty-six altos and basses}} spent {x six hours} at gunpoint {d1 Friday} and came home with a standing order for {d2 Easter}.

{q1 {=paulsen Gideon Paulsen}, {~paulsen an unemployed organ tuner}, commandeered {^choir their} bus at {d3 1:30 p.m.}}, {q1.src {r1 {r1.title Sheriff} {=mireles Nan Mireles}}} {q1.cue said}. {e1 No one was {e1.trigger hurt}}. "{q2 {^paulsen He} wanted the descant}," {q2.src {r2 {r2.title director} {=cho Eunice Cho}}} {q2.cue told} {~parents parents}. "{q2 Who hijacks a bus for the descant?}"

{c1 {q3.src {a1 {=paulsen Paulsen}, who is 54},} {q3.cue {c1.trigger texted}} {~sister {^paulsen his} sister} at {d4 5 p.m.}}: "{q3 {^choir They} do not have the low C.}" {^paulsen He} surrendered in the parking lot of a waffle house.

{e2 {^paulsen He} is {e2.trigger charged} with {n2 27 counts of kidnapping}}; {q4.src {=mireles Mireles}} {q4.cue allowed} {q4 the driver had enjoyed it}.
---
entity choir group "choir" named=no
entity flint place "Flint River"
entity tamarack place "Tamarack"
entity paulsen person "Gideon Paulsen" gender=masculine
entity mireles person "Nan Mireles"
entity cho person "Eunice Cho"
entity parents group "parents" named=no
entity sister person "Paulsen's sister" gender=feminine named=no
count n1 value=26 unit="altos and basses" what="held at gunpoint"
date d1 2012-10-19
date d2 2013-03-31
quote q1 indirect speaker=mireles
date d3 2012-10-19T13:30
role r1 person=mireles title=Sheriff status=current
event e1 injure factuality=negated
quote q2 direct speaker=cho to=parents
role r2 person=cho title=director status=current
contact c1 from=paulsen to=sister medium=text date=d4
quote q3 direct speaker=paulsen to=sister medium=text date=d4
age a1 person=paulsen years=54
date d4 2012-10-19T17:00
event e2 charge patients=paulsen
count n2 value=27 unit=counts what=kidnapping
quote q4 indirect speaker=mireles

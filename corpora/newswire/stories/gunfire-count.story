id: gunfire-count
published: 2008-10-20
house: meridian
topic: elections
length: brief
traps: collective-speaker, denied
---
{=batu BATU TIGA}, {d1 Oct 20} (Meridian) - {q1 {e1 {~clerks {n1 Two ballot clerks}} were {e1.trigger killed}} and {e2 {~voters {n2 at least nine voters}} {e2.trigger hurt}} when {e3 {~gunmen gunmen} {e3.trigger opened fire} on {~hall a counting hall}} in {=batu Batu Tiga} {d2 late on Sunday}}, {q1.src {~police police}} {q1.cue said}.

The shooting came with {v1 {=siregar Maruli Siregar} on 2,950 votes} for district head and {v2 {=nasution Dewi Nasution} on 2,936}, {v3 {=ginting Roy Ginting} far behind with 1,104}, and {n3 three boxes} unopened.

"{q2 {^nasution We} ran, and the boxes ran with {^nasution us}}," {q2.src {=nasution Nasution}, {a1 {r2 {~nasution a {r2.title midwife} of 48}}},} {q2.cue recalled} by telephone from a clinic.

{q3.src {=siregar Siregar}} {q3.cue denied} {q3 knowing {~gunmen the attackers}}. {q4 {c1 {^siregar He} {c1.trigger called} {=nasution Nasution} at {d3 2 a.m.}}}, {q4.src {^nasution she}} {q4.cue confirmed}, {q4 {c1.purpose to ask if {^nasution she} was alive}}.

{e4 {~police Officers} {e4.trigger arrested} {~suspects {n4 four men}}} on {d4 Monday}. {q5.src {r1 {~kpu Election commission} {r1.title chief} {=hakim Lukman Rambe}}} {q5.cue pledged} that {q5 the count would resume under guard}.

(Reporting by Sri Wahyuni)
---
entity batu place "Batu Tiga"
entity gunmen group "gunmen" named=no
entity clerks group "two ballot clerks" named=no
entity voters group "nine voters" named=no
entity hall other "counting hall" named=no
entity police group "police" named=no
entity siregar person "Maruli Siregar" gender=masculine
entity nasution person "Dewi Nasution" gender=feminine
entity suspects group "four men" named=no
entity kpu organization "election commission" named=no
entity hakim person "Lukman Rambe"
date d1 2008-10-20
date d2 2008-10-19TNI
date d3 2008-10-20T02:00
date d4 2008-10-20
event e1 die patients=clerks date=d2 place=batu
event e2 injure patients=voters date=d2 place=batu
event e3 attack agents=gunmen patients=hall date=d2 place=batu
count n1 value=2 unit="ballot clerks" what=killed
count n2 value=9 unit=voters what=hurt bound=at_least
quote q1 indirect speaker=police
vote v1 choice=siregar count=2950 unit=votes
vote v2 choice=nasution count=2936 unit=votes
count n3 value=3 unit=boxes what=unopened
quote q2 direct speaker=nasution medium=phone
age a1 person=nasution years=48
quote q3 indirect speaker=siregar
contact c1 from=siregar to=nasution medium=phone date=d3 purpose="to ask if she was alive"
quote q4 indirect speaker=nasution
event e4 arrest agents=police patients=suspects date=d4
count n4 value=4 unit=men what=arrested
role r1 person=hakim title=chief org=kpu status=current
quote q5 indirect speaker=hakim
entity ginting person "Roy Ginting"
vote v3 choice=ginting count=1104 unit=votes
role r2 person=nasution title=midwife status=current

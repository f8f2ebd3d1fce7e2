id: bingo-caller
published: 2005-10-23
house: newsroom
topic: crime
length: brief
traps:
---
Two fat ladies did not come up once in {x eleven} months at {=rex the Rex Bingo Palace}, and on {d1 Thursday} {a1 {=marjorie Marjorie Tupou-Hughes}, in {^marjorie her} 81st year}, rose to say so.

{e1 {r1 {=dean Dean Yallop}, {~dean {r1.org {~rex the hall}}'s {r1.title caller}}}, was {e1.trigger arrested} {d2 that night}}. {q1.src {~detectives Detectives}} {q1.cue allege} {q1 {^dean he} palmed ball {x 88} so that {n1 seven friends}, none of whom would mark it, could share {n2 £64,150}}.

"{q2 Eighty-eight was always {^marjorie mine}}," {q2.src {^marjorie she}} {q2.cue mourned}. {c1 {^marjorie She} had {c1.trigger written} to {=board the Gaming Board} in {d3 August}} and {c2 had a nice {c2.trigger reply}}.

{q3.src {r2 {=yolande Yolande Perrin}, {~yolande {r2.title owner} of {r2.org {=rex the Rex}}}},} {q3.cue vowed} {q3 to refund all who could show a ticket, Club {x 88} members first}.
---
entity rex organization "Rex Bingo Palace"
entity marjorie person "Marjorie Tupou-Hughes" gender=feminine
entity dean person "Dean Yallop" gender=masculine
entity detectives group "detectives" named=no
entity board organization "Gaming Board"
entity yolande person "Yolande Perrin"
date d1 2005-10-20
date d2 2005-10-20TNI
date d3 2005-08
event e1 arrest patients=dean date=d2
age a1 person=marjorie years=80
role r1 person=dean title=caller org=rex status=current
role r2 person=yolande title=owner org=rex status=current
contact c1 from=marjorie to=board medium=letter date=d3
contact c2 from=board to=marjorie medium=letter
count n1 value=7 unit=friends what="who could share the money"
count n2 value=64150 unit=pounds what="to be shared by seven friends"
quote q1 indirect speaker=detectives
quote q2 direct speaker=marjorie
quote q3 indirect speaker=yolande

id: bingo-caller
published: 2005-10-23
house: newsroom
topic: crime
length: brief
traps: number-in-name, idiom
---
Two fat ladies did not come up once in eleven months at {=rex the Rex Bingo Palace}, and on {d1 Thursday} {a1 {=marjorie Marjorie Tupou-Hughes}, in {^marjorie her} 81st year}, rose to say so.

{e1 {=dean Dean Yallop}, {r1 {~dean {~rex the hall}'s {r1.title caller}}}, was {e1.trigger arrested} {d2 that night}}. {q2.src {~police Detectives}} {q2.cue allege} {q2 {^dean he} palmed ball 88 so that {n1 seven friends}, none of whom would mark it, could share {n2 £64,150}}.

"{q3 Eighty-eight was always {^marjorie mine}}," {q3.src {^marjorie she}} {q3.cue mourned}. {c1 {^marjorie She} had {c1.trigger written} to {=gaming the Gaming Board} in {d3 August}} and had {c2 a nice {c2.trigger reply}}.

{q4.src {r2 {=yolande Yolande Perrin}, {~yolande {r2.title owner} of {=rex the Rex}}},} {q4.cue vowed} {q4 to refund all who could show a ticket, {x Club 88} members first}.
---
entity rex organization "Rex Bingo Palace" aliases="Rex"
entity marjorie person "Marjorie Tupou-Hughes" gender=feminine
entity dean person "Dean Yallop" gender=masculine
entity police group "detectives" named=no
entity gaming organization "Gaming Board"
entity yolande person "Yolande Perrin"
date d1 2005-10-20
date d2 2005-10-20TNI
date d3 2005-08
event e1 arrest patients=dean date=d2
role r1 person=dean title=caller org=rex status=current
role r2 person=yolande title=owner org=rex status=current
quote q2 indirect speaker=police
quote q3 direct speaker=marjorie
quote q4 indirect speaker=yolande
age a1 person=marjorie years=80
count n1 value=7 unit=friends what="alleged to have shared the winnings"
count n2 value=64150 unit=pounds what="alleged winnings"
contact c1 from=marjorie to=gaming medium=letter date=d3
contact c2 from=gaming to=marjorie medium=letter

id: route-nine-driver
published: 2024-10-31
house: coastline
topic: crime
length: brief
traps: threshold, namesakes, number-in-name
source: Coastline Press
byline: Denise Harrow
---
{~darlene School bus driver} charged after creek crash

By DENISE HARROW

{=tilden TILDEN}, {=kentucky Kentucky} (Coastline Press) — {e1 {~prosecutors Prosecutors} on {d1 Wednesday} {e1.trigger charged} {r5 {~darlene a {r5.title school bus driver}}} with {n1 22 counts} of wanton endangerment} over {d2 last week}'s plunge into {=creek Cutler Creek} {e2 that {e2.trigger injured} {~children {n2 nine children}}}.

{q1 {a1 {=darlene Darlene Pruden}, 47}, had a blood alcohol level of {x 0.11}, above the legal limit of {x 0.08}}, {q1.src {r1 {r1.title Commonwealth's Attorney} {=price Wyatt Pricer}}} {q1.cue said}. {q2.src {r2 {~whaley {^darlene Her} {r2.title attorney}}, {=whaley Noreen Whaley}},} {q2.cue said} {q2 the test was faulty}.

{e3 {~lamb One passenger}, {a2 {=lamb Jaylen Lamb}, 8}, {e3.trigger lost} {^lamb his} left hand}. "{q3 {q6.src {^lamb He}} {q6.cue asks} {^renita me} {q6 if it will grow}}," {q3.src {~renita {^lamb his} mother}, {=renita Renita Lamb},} {q3.cue said}.

{c1 {q4.src {r3 {r3.title Superintendent} {=boggs Carl Boggess}}} {c1.trigger wrote} to {~parents parents} {d3 Monday}} {q4.cue saying} {q4 {=bus Bus 9} had passed inspection}. {q5.src {r4 {=coy Darlene Coyle}, {~coy the {r4.title dispatcher}}},} {q5.cue told} {~troopers troopers} {q5 {c2 {^coy she} had {c2.trigger radioed} {=darlene Pruden} twice} and heard nothing}.
---
entity tilden place "Tilden"
entity kentucky place "Kentucky"
entity creek place "Cutler Creek"
entity darlene person "Darlene Pruden" gender=feminine
entity prosecutors group "prosecutors" named=no
entity children group "nine children" named=no
entity price person "Wyatt Pricer"
entity whaley person "Noreen Whaley"
entity lamb person "Jaylen Lamb" gender=masculine
entity renita person "Renita Lamb" gender=feminine
entity boggs person "Carl Boggess"
entity parents group "parents" named=no
entity bus product "Bus 9"
entity coy person "Darlene Coyle" gender=feminine
entity troopers group "troopers" named=no
date d1 2024-10-30
date d2 2024-W43
date d3 2024-10-28
event e1 charge agents=prosecutors patients=darlene date=d1
event e2 injure patients=children date=d2 place=creek
event e3 injure patients=lamb date=d2
contact c1 from=boggs to=parents medium=letter date=d3
contact c2 from=coy to=darlene medium=phone
role r1 person=price title="Commonwealth's Attorney" status=current
role r2 person=whaley title=attorney status=current
role r3 person=boggs title=Superintendent status=current
role r4 person=coy title=dispatcher status=current
role r5 person=darlene title="school bus driver" status=current
age a1 person=darlene years=47
age a2 person=lamb years=8
quote q1 indirect speaker=price
quote q2 indirect speaker=whaley
quote q3 direct speaker=renita
quote q4 indirect speaker=boggs to=parents medium=letter
quote q5 indirect speaker=coy to=troopers
count n1 value=22 unit=counts what="of wanton endangerment against Pruden"
count n2 value=9 unit=children what=injured
quote q6 indirect speaker=lamb to=renita

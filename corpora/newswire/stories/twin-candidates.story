id: twin-candidates
published: 1996-03-20
house: eastgate
topic: elections
length: brief
traps: namesakes, sports-score, nested-speech
---
{=bramwell BRAMWELL}, {d1 March 20} (Eastgate) -- Two men named {x Walter Pryce} sought one seat on {~commission the state corporation commission} {d2 Tuesday}, and {e2 {~senior the one who did not campaign} {e2.trigger came out ahead}}.

{v1 {=senior Walter H. Pryce}, {r2 {~senior a retired {r2.title beekeeper} of {a1 77}}}, had 23,904 votes} and {v2 {=junior Walter J. Pryce}, {~junior {r1 the state's former {r1.title auditor}}}, 23,118}; {v3 {=ocasio Pilar Ocasio} had 19,450}.

"{q1 {~junior The other fellow} had the billboards}," {q1.cue mused} {q1.src {~senior the beekeeper}}, who spent {d4 election night} at a basketball game that {=bramwell Bramwell} lost, {x 71-58}. "{q1 {c1 {^junior He} {c1.trigger called} {^senior me} at the half} and {q2.cue said}, '{q2 Sir, {^senior you} have {^junior my} seat.}' {^senior I} looked under the chair.}"

{q3.src {~junior The auditor}} {q3.cue swore} that {q3 {^junior his} words had been "our seat"}.

{e1 {=star The {=bramwell Bramwell} Star}, which had {e1.trigger endorsed} "{x Walter Pryce}"} on {d3 Sunday} without an initial, {q4.cue stated} that {q4 {^star it} meant {~junior the younger}}.
---
entity bramwell place "Bramwell"
entity senior person "Walter H. Pryce" gender=masculine
entity junior person "Walter J. Pryce" gender=masculine
entity ocasio person "Pilar Ocasio" gender=feminine
entity star organization "Bramwell Star"
date d1 1996-03-20
date d2 1996-03-19
date d3 1996-03-17
vote v1 choice=senior count=23904 unit=votes date=d2
vote v2 choice=junior count=23118 unit=votes date=d2
vote v3 choice=ocasio count=19450 unit=votes date=d2
age a1 person=senior years=77
role r1 person=junior title=auditor status=former
quote q1 direct speaker=senior
contact c1 from=junior to=senior medium=phone date=d2
quote q2 direct speaker=junior to=senior
quote q3 mixed speaker=junior
quote q4 indirect speaker=star
event e1 endorse agents=star patients=junior date=d3
entity commission organization "state corporation commission" named=no
role r2 person=senior title=beekeeper status=former
event e2 win_election agents=senior date=d2
date d4 1996-03-19TNI

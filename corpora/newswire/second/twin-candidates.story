id: twin-candidates
published: 1996-03-20
house: eastgate
topic: elections
length: brief
traps:
---
{=bramwell BRAMWELL}, {d1 March 20} (Eastgate) -- Two men named Walter Pryce sought {x one seat} on {~commission the state corporation commission} {d2 Tuesday}, and {e1 {~bee the one who did not campaign} {e1.trigger came out ahead}}.

{a1 {=bee Walter H. Pryce}, {~bee a retired beekeeper of 77}}, had {v1 23,904 votes} and {r1 {=aud Walter J. Pryce}, {~aud the state's former {r1.title auditor}}}, {v2 23,118}; {v3 {=pilar Pilar Ocasio} had 19,450}.

"{q1 {~aud The other fellow} had the billboards}," {q1.cue mused} {q1.src {~bee the beekeeper}, who spent {d3 election night} at a basketball game that Bramwell lost, {x 71-58}}. "{q1 {c1 {q2.src {^aud He}} {c1.trigger called} {^bee me} at the half} and {q2.cue said}, '{q2 Sir, {^bee you} have {^aud my} seat.}' {^bee I} looked under the chair.}"

{q3.src {~aud The auditor}} {q3.cue swore} that {q3 {^aud his} words had been "our seat"}.

{q4.src {e2 {=star The {=bramwell Bramwell} Star}, which had {e2.trigger endorsed} "{x Walter Pryce}" on {d4 Sunday} without an initial},} {q4.cue stated} that {q4 {^star it} meant the younger}.
---
entity bramwell place "Bramwell"
entity commission organization "state corporation commission" named=no
entity bee person "Walter H. Pryce" gender=masculine
entity aud person "Walter J. Pryce" gender=masculine
entity pilar person "Pilar Ocasio"
entity star organization "Bramwell Star"
date d1 1996-03-20
date d2 1996-03-19
event e1 win_election agents=bee date=d2
age a1 person=bee years=77
vote v1 choice=bee count=23904 unit=votes date=d2
vote v2 choice=aud count=23118 unit=votes date=d2
vote v3 choice=pilar count=19450 unit=votes date=d2
role r1 person=aud title=auditor status=former
quote q1 direct speaker=bee
date d3 1996-03-19TNI
contact c1 from=aud to=bee medium=phone date=d3
quote q2 direct speaker=aud to=bee medium=phone
quote q3 mixed speaker=aud
event e2 endorse agents=star date=d4
quote q4 indirect speaker=star
date d4 1996-03-17

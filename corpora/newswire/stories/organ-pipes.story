id: organ-pipes
published: 2003-04-07
house: ansbach
topic: crime
length: brief
traps: number-in-name
---
{=liepaja Liepāja} (Ansbach) - {q1 The thieves who robbed {=trinity Holy Trinity Church} of {^trinity its} lowest octave had perfect pitch}, {q1.src {r1 {=gunta Gunta Ozola}, {~gunta {r1.title organist} since {d1 1979}}},} {q1.cue maintains}: {q1 the flat ones were left behind}.

{n1 Sixteen pipes}, the longest nearly ten metres, went down a ladder on {d2 Saturday night}. {e1 {~police Police} on {d3 Monday} {e1.trigger detained} {=valdis Valdis Krūms}}, {a1 {r2 {~valdis a {r2.title singer} of 41 in a band called {=band Pipeline 9}}}}, after {q6.src {~neighbour a neighbour}} {q6.cue complained} of a "{q6 very deep doorbell}".

{q2.src {=valdis Krūms}} {q2.cue protested} that {q2 {^valdis he} had bought them for {n2 300 lats}}. {q3 {c1 {^gunta She} had {c1.trigger dined} with {^valdis him} in {d4 March}}}, {q3.src {^gunta she}} {q3.cue remembered} with a shudder: "{q3 {q5.src {^valdis He}} {q5.cue asked} {q5 how one would lift them}.}"

{q4.src {r3 {r3.title Inspector} {=laima Laima Ezeriņa}}} {q4.cue promised} {q4 they would sound again by {d5 Easter}}.
---
entity liepaja place "Liepāja"
entity trinity place "Holy Trinity Church"
entity gunta person "Gunta Ozola" gender=feminine
entity police group "police" named=no
entity valdis person "Valdis Krūms" gender=masculine
entity neighbour person "neighbour" named=no
entity laima person "Laima Ezeriņa" gender=feminine
date d1 1979
date d2 2003-04-05TNI
date d3 2003-04-07
date d4 2003-03
date d5 2003-04-20
count n1 value=16 unit=pipes what="stolen from the church organ"
event e1 arrest agents=police patients=valdis date=d3
age a1 person=valdis years=41
role r1 person=gunta title=organist org=trinity status=current
role r2 person=valdis title=singer org=band status=current
role r3 person=laima title=Inspector status=current
quote q1 indirect speaker=gunta
quote q2 indirect speaker=valdis
quote q3 mixed speaker=gunta
quote q4 indirect speaker=laima
contact c1 from=gunta to=valdis medium=meeting date=d4
quote q5 indirect speaker=valdis to=gunta
quote q6 mixed speaker=neighbour
entity band organization "Pipeline 9"
count n2 value=300 unit=lats what="paid for the pipes"

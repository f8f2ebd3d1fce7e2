id: organ-pipes
published: 2003-04-07
house: ansbach
topic: crime
length: brief
traps: number-in-name, scare-quotes
---
{=liepaja Liepāja} (Ansbach) - {q1 The thieves who robbed {=trinity Holy Trinity Church} of {^trinity its} lowest octave had perfect pitch}, {q1.src {r1 {=gunta Gunta Ozola}, {r1.title organist} since {d1 1979},}} {q1.cue maintains}: {q1 the flat ones were left behind}.

{n1 Sixteen pipes}, the longest nearly ten metres, went down a ladder on {d2 Saturday night}. {e1 {~police Police} on {d3 Monday} {e1.trigger detained} {=valdis Valdis Krūms}}, {a1 {r2 {~valdis a {r2.title singer} of 41 in a band called Pipeline 9}}}, after {~neighbour a neighbour} complained of a "{x very deep doorbell}".

{q2.src {=valdis Krūms}} {q2.cue protested} that {q2 {^valdis he} had bought them for 300 lats}. {c1 {^gunta She} had {c1.trigger dined} with {^valdis him} in {d4 March}}, {q3.src {^gunta she}} {q3.cue remembered} with a shudder: "{q3 {q5.src {^valdis He}} {q5.cue asked} {q5 how one would lift them}.}"

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
role r2 person=valdis title=singer status=current
role r3 person=laima title=Inspector status=current
quote q1 indirect speaker=gunta
quote q2 indirect speaker=valdis
quote q3 direct speaker=gunta
quote q4 indirect speaker=laima
contact c1 from=gunta to=valdis medium=meeting date=d4
quote q5 indirect speaker=valdis to=gunta

id: referee-yanga
published: 2007-12-24
house: ansbach
topic: obituaries
length: brief
traps: sports-score, called-names, called-for
---
{=kisangani Kisangani} (Ansbach) - {=bosco Bosco Likofata}, {r1 {~bosco the football {r1.title referee}}} who booked {~bishop an archbishop}, {e1 {e1.trigger died} at home on {d1 Saturday}}, {a1 aged seventy}.

The match stood at {x 3-1}. {q4.src {~bishop The archbishop}}, on the touchline, had {q4.cue called} {^bosco him} "{q4 a blind goat}" and then for penance. "{q1 {^bosco I} asked {^bishop his} name and {^bishop he} told {^bosco me}}," {q1.src {=bosco Likofata}} {q1.cue once explained}, "{q1 so {^bosco I} wrote it down.}"

{e2 {^bosco He} had run for the leadership of {~federation the regional federation} in {d2 1998} and {e2.trigger lost}}, {v1 62 clubs going for {^bosco him}} and {v2 65 for {=kasongo Didier Kasongo}}. {q2 {c1 {=kasongo Kasongo} {c1.trigger visited} {^albertine her} on {d3 Sunday}} {c1.purpose to return a whistle}}, {q2.src {~albertine the widow}, {=albertine Albertine Likofata},} {q2.cue confirmed}.

{q3 {n1 Some 4,000 people} came to the wake}, {q3.src {r2 {r2.title Mayor} {=fanny Fanny Bolamba}}} {q3.cue estimated}.
---
entity kisangani place "Kisangani"
entity bosco person "Bosco Likofata" gender=masculine
entity bishop person "archbishop" named=no gender=masculine
entity federation organization "regional federation" named=no
entity kasongo person "Didier Kasongo" gender=masculine
entity albertine person "Albertine Likofata" gender=feminine
entity fanny person "Fanny Bolamba" gender=feminine
date d1 2007-12-22
date d2 1998
date d3 2007-12-23
event e1 die patients=bosco date=d1
event e2 lose_election agents=bosco date=d2
age a1 person=bosco years=70
vote v1 choice=bosco count=62 unit=clubs date=d2
vote v2 choice=kasongo count=65 unit=clubs date=d2
role r1 person=bosco title=referee
role r2 person=fanny title=Mayor status=current
quote q1 direct speaker=bosco
quote q2 indirect speaker=albertine
quote q3 indirect speaker=fanny
count n1 value=4000 unit=people what="at the wake" bound=about
contact c1 from=kasongo to=albertine medium=meeting date=d3 purpose="to return a whistle"
quote q4 mixed speaker=bishop

id: bone-drawer
published: 2002-10-21
house: newsroom
topic: science
length: brief
traps: correction, old-age-figure, relayed-speech
---
The thighbone had been labeled "{x cow, probably}" since {d1 1957}. It belonged to a hippopotamus, and the hippopotamus belonged, 120,000 years ago, to {=vesper Vesper County}.

{r2 {=delroy Delroy Nembhard}, {~delroy a {r2.title janitor} at {~college the community college} there}}, pulled it from a drawer while looking for fuses on {d3 Oct. 12}. {a1 At 58 {^delroy he}} has a paper in {^delroy his} name. "{q1 {^delroy I} knew cows}," {q1.src {^delroy he}} {q1.cue shrugged}. "{q1 {^delroy My} uncle had cows. That was no cow.}"

{c1 {^delroy He} {c1.trigger flagged down} {=whitford Anne Whitford}, {r1 {~whitford a retired {r1.title paleontologist}}}, in {~lot the parking lot}}. {q2.src {=whitford Whitford}} {q2.cue told} {~weekly this newspaper} that {=delroy Nembhard} had described it to {^whitford her} as {q2 heavy, old and none of {^delroy his} business}.

{~trustees The trustees} {e1 {e1.trigger approved} {~case a glass case}}, {v1 6 yeas}, {v2 1 nay}. {q3.src {~purvis The holdout}, {=purvis Hank Purvis},} {q3.cue grumbled} about "{q3 spending {n1 $9,400} on a leg}."

CORRECTION: An earlier edition put the cost at {x $94,000}.
---
entity vesper place "Vesper County"
entity delroy person "Delroy Nembhard" gender=masculine
entity college organization "community college" named=no
entity whitford person "Anne Whitford" gender=feminine
entity lot place "parking lot" named=no
entity weekly organization "this newspaper" named=no
entity trustees group "trustees" named=no
entity case product "glass case" named=no
entity purvis person "Hank Purvis" gender=masculine
date d1 1957
date d3 2002-10-12
age a1 person=delroy years=58
quote q1 direct speaker=delroy
contact c1 from=delroy to=whitford medium=meeting place=lot
role r1 person=whitford title=paleontologist status=former
quote q2 indirect speaker=whitford relayed=delroy to=weekly
event e1 pass agents=trustees patients=case
vote v1 choice=case count=6 unit=yeas stance=for
vote v2 choice=case count=1 unit=nay stance=against
quote q3 mixed speaker=purvis
count n1 value=9400 unit=dollars what="cost of the case"
role r2 person=delroy title=janitor org=college status=current

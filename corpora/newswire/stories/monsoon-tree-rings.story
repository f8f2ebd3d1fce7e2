id: monsoon-tree-rings
published: 2021-01-31
house: newsroom
topic: science
length: brief
traps: old-age-figure, negated
---
Teak trees in {=kerala Kerala} have given {~team scientists} a record of {x 412} monsoons, and it contains {n1 nine droughts} worse than any measured since {d1 1901}.

{q1 Cores from {n2 67 trunks} show that the rains all but failed in {d2 1768}, {d3 1791} and {d4 1876}}, {q1.cue according to} {q1.src {~paper a paper in the journal {=archive Tropical Archive}}}. {q2 Each time the forests needed about three years to recover}, {q2.src {^paper it}} {q2.cue says}.

“{q3 The instruments have simply not seen the bad ones}”, {q3.cue said} {q3.src {r1 Dr {=thampi Sreelatha Thampi}, {~thampi a {r1.title dendrochronologist} at {=nilambur the Nilambur Forest Academy}}}}. {q4.src {^thampi She}, {a1 40},} {q4.cue added} that {q4 nothing in the rings made a drought more likely {d5 this year}}.

{c1 {^thampi She} will {c1.trigger brief} {r2 {~kuruvilla {~kerala the state}'s {r2.title irrigation minister}}, {=kuruvilla Thomas Kuruvilla}}, by video call on {d6 Wednesday}}. {c2 {^kuruvilla He} {c2.trigger sent} {~team the team} a letter of thanks on {d7 Friday}}.

The work, begun in {d8 2014}, was paid for with {n3 31 million rupees} from {~kerala the state} and involved {n4 fourteen climbers}.
---
entity kerala place "Kerala"
entity paper work "paper in the journal Tropical Archive" named=no
entity archive work "Tropical Archive"
entity thampi person "Sreelatha Thampi" gender=feminine
entity nilambur organization "Nilambur Forest Academy"
entity kuruvilla person "Thomas Kuruvilla" gender=masculine
entity team group "scientists" named=no
date d1 1901
date d2 1768
date d3 1791
date d4 1876
date d5 2021
date d6 2021-02-03
date d7 2021-01-29
date d8 2014
count n1 value=9 unit=droughts what="worse than any measured since 1901"
quote q1 indirect speaker=paper
count n2 value=67 unit=trunks what="from which cores were taken"
quote q2 indirect speaker=paper
quote q3 direct speaker=thampi
role r1 person=thampi title=dendrochronologist org=nilambur status=current
quote q4 indirect speaker=thampi
age a1 person=thampi years=40
contact c1 from=thampi to=kuruvilla medium=video date=d6 factuality=planned
role r2 person=kuruvilla title="irrigation minister" org=kerala status=current
contact c2 from=kuruvilla to=team medium=letter date=d7
count n3 value=31000000 unit=rupees what="paid for the work"
count n4 value=14 unit=climbers what="involved in the work"

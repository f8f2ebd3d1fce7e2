id: garonne-vines
published: 2008-02-07
house: newsroom
topic: science
length: brief
traps: old-age-figure, range, habitual
---
{q1 Vines along {=garonne the Garonne} are flowering {x sixteen} days earlier than they did in {d1 the 1970s}, and the change has quickened since {d2 1998}}.

So {q1.cue says} {q1.src {~study a study} published on {d3 Wednesday} by {=inv the National Vine Institute}}, which compared the notebooks of {n1 84 estates}, {n2 three of them} kept without a gap for {x 120} years.

"{q2 A grandfather's pencil turned out to be worth more than a satellite}," {q2.cue said} {q2.src {r1 {=castaing Hélène Castaing}, {~castaing the {r1.title climatologist}}} who directed the work}.

{a1 {=bouscat Raymond Bouscat}, who is 66} and picks near {=langon Langon}, is not surprised. "{q3 {~father {^bouscat My} father} began on the first of October. {^bouscat I} begin in August, and {d6 last year} {^bouscat I} was late}," {q3.src {^bouscat he}} {q3.cue said}.

{q4.src {=castaing Castaing}} {q4.cue expects} {q4 the harvest to move by another {x eight} to {x twelve} days by {d7 2050}}. {c1 {^castaing She} is to {c1.trigger present} the findings to {~growers growers} in {=bordeaux Bordeaux} on {d8 February 21}}. {~study The study} cost {n3 €340,000}.
---
entity garonne place "Garonne"
entity study work "study by the National Vine Institute" named=no
entity inv organization "National Vine Institute"
entity castaing person "Hélène Castaing" gender=feminine
entity bouscat person "Raymond Bouscat" gender=masculine
entity langon place "Langon"
entity father person "Raymond Bouscat's father" gender=masculine named=no
entity growers group "growers" named=no
entity bordeaux place "Bordeaux"
date d1 197
date d2 1998
date d3 2008-02-06
date d6 2007
date d7 2050
date d8 2008-02-21
quote q1 indirect speaker=study
count n1 value=84 unit=estates what="whose notebooks were compared"
count n2 value=3 unit=estates what="whose notebooks have no gap"
quote q2 direct speaker=castaing
role r1 person=castaing title=climatologist status=current
age a1 person=bouscat years=66
quote q3 direct speaker=bouscat
quote q4 indirect speaker=castaing
contact c1 from=castaing to=growers medium=meeting date=d8 place=bordeaux factuality=planned
count n3 value=340000 unit=euros what="cost of the study"

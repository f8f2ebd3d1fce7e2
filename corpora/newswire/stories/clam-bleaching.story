id: clam-bleaching
published: 2012-02-29
house: newsroom
topic: science
length: brief
traps: price-or-percent, hypothetical
---
{q1 {x Forty-four} per cent of the giant clams that researchers had tagged off {=nukuvai Nukuvai} did not survive the hot season of {d1 2010}}, {q1.cue according to} {q1.src {~study a study} published on {d2 Tuesday}}.

Divers checked {n1 4,411 clams} on {n2 nine reefs} and found {n3 1,940} empty. “{q2 A reef without clams is a house without plumbing},” {q2.src {r1 {~tamanika {~study the study}'s {r1.title lead author}}, {=tamanika Lupe Tamanika}} of {=ocean the Oceanic University}}, {q2.cue said}.

{a1 {=tamanika Tamanika}, 37}, and {n4 eight colleagues} also questioned {n5 160 fishers}. {s1 Three in four favour {~ban a two-year ban} on taking clams}; {s2 only 12 per cent of those with children at school do}.

{q3.src {r2 {=spadaro Gaetano Spadaro}, {~spadaro a {r2.title marine biologist}}} who was not involved,} {q3.cue described} the sample as “{q3 the best anybody has}”. {q4.src {^spadaro He}} {q4.cue cautioned}, however, that {q4 one season is not a trend}. If the sea cools, half the loss could be made up in five years.

{q5.src {r3 {r3.title Fisheries director} {=faleono Viane Faleono}}} {q5.cue told} {=dispatch the Dispatch} {q5 {c1 {^faleono she} would {c1.trigger meet} {~chiefs the chiefs of {=nukuvai Nukuvai}} on {d3 12 March}}}.
---
entity nukuvai place "Nukuvai"
entity study work "study" named=no
entity tamanika person "Lupe Tamanika"
entity ocean organization "Oceanic University"
entity ban other "two-year ban" named=no
entity spadaro person "Gaetano Spadaro" gender=masculine
entity faleono person "Viane Faleono" gender=feminine
entity dispatch organization "Dispatch"
entity chiefs group "chiefs of Nukuvai" named=no
date d1 2010
date d2 2012-02-28
date d3 2012-03-12
quote q1 indirect speaker=study
count n1 value=4411 unit=clams what=checked
count n2 value=9 unit=reefs what="on which clams were checked"
count n3 value=1940 unit=clams what="found empty"
quote q2 direct speaker=tamanika
age a1 person=tamanika years=37
count n4 value=8 unit=colleagues what="who questioned fishers with Tamanika"
count n5 value=160 unit=fishers what=questioned
share s1 choice=ban percent=75 population=fishers
share s2 choice=ban percent=12 population="fishers with children at school"
role r1 person=tamanika title="lead author" status=current
role r2 person=spadaro title="marine biologist" status=current
quote q3 mixed speaker=spadaro
quote q4 indirect speaker=spadaro
role r3 person=faleono title="Fisheries director" status=current
quote q5 indirect speaker=faleono to=dispatch
contact c1 from=faleono to=chiefs medium=meeting date=d3 factuality=planned

id: owner-text
published: 2023-01-12
house: newsroom
topic: sport
length: brief
traps: sports-score, nested-speech, correction
---
One word in capitals was all it took to end {=bui Bui Thanh Ha}'s {x eleven} years in charge of {=tigers the River Tigers}.

{c1 {r1 {=landau Everett Landau}, {~landau {r1.title owner} of {~tigers the club}}}, {c1.trigger texted} {^bui her} at {d1 2:02 a.m. Sunday}}, after a {x 3-0} win. "{q1 {q2.src {^landau He}} {q2.cue wrote} '{q2 OUT}', and {c2 {q3.src {^bui I}} {q3.cue {c2.trigger wrote back}}}, '{q3 Of milk?}'}," {q1.cue recounted} {q1.src {a1 {=bui Ha}, 60}}.

{q4.src {=landau Landau}} {q4.cue blustered} that {q4 {~board the board} had been consulted}. {q5.src {r2 {=cho Cho Eun-bi}, {~cho a {r2.title director}}},} {q5.cue corrected} {^landau him} on air: {q5 {^board it} had met once, in {d2 November}, and kept {=bui Ha} by {v1 five votes} to {v2 two}}.

{~supporters Supporters}, {n1 about 2,000 of {^supporters them}}, {e2 {e2.trigger marched} on {d3 Tuesday} with empty milk bottles}. {s1 Eighty-eight percent of {~listeners those who rang a radio show} took {^bui her} side}.

Correction: This story first called {=landau Landau} {x 81}. {a2 {^landau He} is 18}, and inherited {~tigers the team}.
---
entity bui person "Bui Thanh Ha" gender=feminine
entity tigers organization "River Tigers"
entity landau person "Everett Landau" gender=masculine
entity board organization "board" named=no
entity cho person "Cho Eun-bi"
entity supporters group "supporters" named=no
entity listeners group "those who rang a radio show" named=no
date d1 2023-01-08T02:02
date d2 2022-11
date d3 2023-01-10
quote q1 direct speaker=bui
quote q2 direct speaker=landau to=bui medium=text
quote q3 direct speaker=bui to=landau medium=text
quote q4 indirect speaker=landau
quote q5 indirect speaker=cho to=landau
role r1 person=landau title=owner org=tigers status=current
role r2 person=cho title=director org=tigers status=current
contact c1 from=landau to=bui medium=text date=d1
contact c2 from=bui to=landau medium=text date=d1
vote v1 choice=bui count=5 unit=votes stance=for date=d2
vote v2 choice=bui count=2 unit=votes stance=against date=d2
event e2 protest agents=supporters date=d3
age a1 person=bui years=60
age a2 person=landau years=18
count n1 value=2000 unit=supporters what=marching bound=about
share s1 choice=bui percent=88 population="those who rang a radio show"

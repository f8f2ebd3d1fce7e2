id: lake-county-canvass
published: 2022-11-21
house: eastgate
topic: elections
length: brief
traps: relayed-speech, number-in-name
---
{=petos PETOSKA}, {d1 Nov. 21} (Eastgate) -- {=canv The {=lake Lake County} Board of Canvassers} certified {~result the congressional result} on {d2 Friday}, {v1 three of {^canv its} members signing} and {v2 one refusing}. {=okafor Ngozi Okafor-Blaine} is credited with {v3 148,209 votes} ({s1 50.3 percent}), {=vander Jake Vanderwal} with {v4 145,877} ({s2 49.5}).

The refusal was {r1 {r1.title insurance agent} {=pratt Wendell Pratt-Ludlow}}'s. "{q1 {^pratt I} have no proof of anything. {^pratt I} have a feeling}," {q1.src {^pratt he}, {a1 72},} {q1.cue told} {~canv the board}. {c1 {=vander Vanderwal} had {c1.trigger told} {^ilse her} on {d3 Thursday}} that {q2 {^vander he} would not contest {^result it}}, {q2.src {r2 {~ilse the {r2.title chair}}, {=ilse Ilse Marchetti-Voss}},} {q2.cue said} afterward.

Elsewhere on the ballot, {e1 {~sand a sand tax} {e1.trigger failed}}, {s3 61.2 percent {~no opposed}}; {e2 {r3 {r3.title Probate Judge} {=tran Minh-Chau Tran-Oakes}} was {e2.trigger re-elected}} with {v5 96,040 votes}, {v6 {~write scattered write-ins} getting 311}.

In {d4 October} {s4 {=vander Vanderwal} had been ahead, 47 percent} to {s5 44}, in a {=northw Northway} survey of {n1 640 likely voters} with a margin of {x 4.1} points. {c2 {=okafor Okafor-Blaine} {q3.cue {c2.trigger wrote}} to {~authors {^northw its} authors} over {d5 the weekend}}: "{q3 Better luck next time.}"
---
entity petos place "Petoska"
entity canv organization "Lake County Board of Canvassers"
entity lake place "Lake County"
entity result other "congressional result" named=no
entity okafor person "Ngozi Okafor-Blaine"
entity vander person "Jake Vanderwal" gender=masculine
entity pratt person "Wendell Pratt-Ludlow" gender=masculine
entity ilse person "Ilse Marchetti-Voss" gender=feminine
entity sand other "sand tax" named=no
entity no other "opposed" named=no
entity tran person "Minh-Chau Tran-Oakes"
entity write other "scattered write-ins" named=no
entity northw organization "Northway"
entity authors group "authors of the Northway survey" named=no
date d1 2022-11-21
date d2 2022-11-18
date d3 2022-11-17
date d4 2022-10
date d5 2022-W46-WE
event e1 reject patients=sand
event e2 elect patients=tran
vote v1 choice=result count=3 unit=members stance=for date=d2
vote v2 choice=result count=1 unit=members stance=against date=d2
vote v3 choice=okafor count=148209 unit=votes
vote v4 choice=vander count=145877 unit=votes
vote v5 choice=tran count=96040 unit=votes
vote v6 choice=write count=311 unit=votes
quote q1 direct speaker=pratt to=canv
quote q2 indirect speaker=ilse relayed=vander
quote q3 direct speaker=okafor to=authors medium=letter
role r1 person=pratt title="insurance agent" status=current
role r2 person=ilse title=chair org=canv status=current
role r3 person=tran title="Probate Judge" status=current
age a1 person=pratt years=72
contact c1 from=vander to=ilse medium=unspecified date=d3 by=ilse
contact c2 from=okafor to=authors medium=letter date=d5
count n1 value=640 unit="likely voters" what="surveyed by Northway"
share s1 choice=okafor percent=50.3
share s2 choice=vander percent=49.5
share s3 choice=no percent=61.2
share s4 choice=vander percent=47 population="likely voters" survey=northw date=d4
share s5 choice=okafor percent=44 population="likely voters" survey=northw date=d4

id: vice-speaker-chu
published: 2018-02-14
house: eastgate
topic: obituaries
length: brief
traps: threshold, total
---
{=hwadong HWADONG}, {d1 Feb. 14} (Eastgate) -- {q1 {e1 {r1 Former {r1.title Vice Speaker} {=chu Chu Man-bok}}, {~chu the author of {~law the island ferry safety law}}, {e1.trigger died} {d2 Tuesday}} of pneumonia, {a1 aged 77}}, {q1.src {~office {^chu his} office}} {q1.cue said}.

Born in {=hwadong Hwadong} in {d3 1940}, {r4 Mr. {=chu Chu} {r4.title sat} in {=assembly the National Assembly}} for sixteen years. {e2 {^chu He} {e2.trigger lost} the governor's race of {d4 1998}} by {x 811} votes to {r2 then-{r2.title Gov.} {=sim Sim Dae-rok}}.

``{q2 {e3 {^chu He} {e3.trigger conceded} before {^sim I} had found {^sim my} glasses}},'' {q2.src {a2 Mr. {=sim Sim}, 90}}, {q2.cue remembered}. ``{q2 {c1 Next day {^chu he} {c1.trigger came by} with a basket of pears}.}''

{e4 {~law The ferry law}, which caps the number of passengers, {e4.trigger passed} in {d5 1991}}, {v1 148} to {v2 101} with {v3 nine abstentions}, two years after {e5 {n1 {~islanders 26 islanders}} {e5.trigger drowned} off {=gasan Gasan}}. {c2 {^chu He} {q3.cue {c2.trigger wrote}} to {~families the families} in {d6 2011}}: ``{q3 {~law The law} has {x forty-one} articles. Each of them should have come first.}''

Mr. {=chu Chu} had been {r3 {r3.title chairman} of {=society the Lifeboat Society}} since {d7 2006}. {q4 A memorial will be held in {=hwadong Hwadong} on {d8 Sunday}}, {q4.src {~office the office}} {q4.cue announced}.
---
entity hwadong place "Hwadong"
entity chu person "Chu Man-bok" gender=masculine
entity law law "island ferry safety law" named=no
entity office organization "Chu Man-bok's office" named=no
entity assembly organization "National Assembly"
entity sim person "Sim Dae-rok" gender=masculine
entity islanders group "26 islanders" named=no
entity gasan place "Gasan"
entity families group "families" named=no
entity society organization "Lifeboat Society"
date d1 2018-02-14
date d2 2018-02-13
date d3 1940
date d4 1998
date d5 1991
date d6 2011
date d7 2006
date d8 2018-02-18
quote q1 indirect speaker=office
event e1 die patients=chu date=d2
role r1 person=chu title="Vice Speaker" org=assembly status=former
age a1 person=chu years=77
event e2 lose_election agents=chu date=d4
role r2 person=sim title=Gov. status=former
quote q2 direct speaker=sim
event e3 concede agents=chu patients=sim date=d4
age a2 person=sim years=90
contact c1 from=chu to=sim medium=meeting
event e4 pass agents=assembly patients=law date=d5
vote v1 choice=law count=148 unit=votes stance=for date=d5
vote v2 choice=law count=101 unit=votes stance=against date=d5
vote v3 choice=law count=9 unit=votes stance=abstain date=d5
event e5 die patients=islanders place=gasan
count n1 value=26 unit=islanders what=drowned
contact c2 from=chu to=families medium=letter date=d6
quote q3 direct speaker=chu to=families medium=letter
role r3 person=chu title=chairman org=society status=former
quote q4 indirect speaker=office
role r4 person=chu title=sat org=assembly status=former

id: session-closes
published: 2026-03-09
house: release
topic: legislatures
length: brief
traps: number-in-name, total, planned
---
OFFICE OF {~ngata THE SPEAKER}
For immediate use, {d1 9 March 2026}

{=legislature The Coastal Legislature} rose on {d2 Friday} after {x 61} sitting days and {n1 214 divisions}, the closest of which kept {=kelp the Kelp Farms Bill} alive by {v1 27 votes} to {v2 26}.

"{q1 {^ngata I} voted with the noes {x twice} and with {^ngata my} conscience once}," {q1.cue joked} {q1.src {r1 {r1.title Speaker} {=ngata Hinemoa Ropata}}}, {a1 64}, to {~clerks the assembled clerks}.

{q2.src {r2 {r2.title Leader of the Opposition} {=mcleod Fraser McLeod}}} {q2.cue noted} with regret that {q2 {n2 19 bills} had died on the paper}. {c1 {^mcleod He} and {~ngata the Speaker} {c1.trigger conferred} on {d3 Thursday} by video} over the order of business for {d4 May 4}, when {e1 {~legislature the House} is to {e1.trigger debate} {=bill-9 Bill 9}}.

{q3 Few electors could name a bill of the session, but {s2 58 percent} approve of {~ngata the Speaker}}, {q3.src a {d5 February} survey by {=harakeke Harakeke Research}} {q3.cue found}.
---
entity legislature organization "Coastal Legislature"
entity kelp law "Kelp Farms Bill"
entity bill-9 law "Bill 9"
entity ngata person "Hinemoa Ropata" gender=feminine
entity mcleod person "Fraser McLeod" gender=masculine
entity clerks group "assembled clerks" named=no
entity harakeke organization "Harakeke Research"
date d1 2026-03-09
date d2 2026-03-06
date d3 2026-03-05
date d4 2026-05-04
date d5 2026-02
vote v1 choice=kelp count=27 unit=votes stance=for
vote v2 choice=kelp count=26 unit=votes stance=against
count n1 value=214 unit=divisions what="in the session"
quote q1 direct speaker=ngata to=clerks
role r1 person=ngata title=Speaker org=legislature status=current
age a1 person=ngata years=64
quote q2 indirect speaker=mcleod
role r2 person=mcleod title="Leader of the Opposition" org=legislature status=current
count n2 value=19 unit=bills what="died on the paper"
contact c1 from=mcleod to=ngata medium=video date=d3
event e1 debate agents=legislature patients=bill-9 date=d4 factuality=planned
share s2 choice=ngata percent=58 population=electors survey=harakeke date=d5
quote q3 indirect speaker=harakeke

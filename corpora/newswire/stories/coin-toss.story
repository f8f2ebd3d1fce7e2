id: coin-toss
published: 1999-09-13
house: newsroom
topic: elections
length: brief
traps: metaphor, planned, threshold
---
A {x 1921} silver dollar decided who will sit on the {=dry Dry Fork} water board.

After {x two} machine counts and {x one} by hand, {v1 {=haugen Solveig Haugen}} and {v2 {=tso Raymond Tso}} still stood at {v1 {v2 317 votes apiece}}. So at {d1 noon Saturday} {r1 {r1.title county clerk} {=ortega Lupe Ortega}} led {~pair the pair} onto the courthouse steps. The coin came up eagle, and {e1 {a1 {=tso Tso}, 70 since {d2 June}}, {e1.trigger conceded}} with a bow.

"{q1 {^tso I} have lost sheep, a truck and now a dollar}," {^tso he} {q1.cue deadpanned}.

{q2.src {=haugen Haugen}} {q2.cue confessed} that {q2 {^haugen she} had prayed to the eagle, not for it}. {c1 {d6 That evening} {^haugen she} {c1.trigger wrote} {^tso him} a note {c1.purpose {q4.cue asking} {^tso him} {q4 to stay on as {r2.title treasurer}}, {r2 a post {^tso he} has filled since {d3 1984}}}}; {c2 {~pair the two} are to {c2.trigger meet} over pie on {d4 Wednesday}}.

The board has known closer shaves. {q3 In {d5 1953}}, {q3.src {=ortega Ortega}} {q3.cue pointed out}, {q3 {e2 {~barber a barber} {e2.trigger won} a seat} with {v3 one vote}: {^barber his} own, no one else having come}.
---
entity dry place "Dry Fork"
entity haugen person "Solveig Haugen" gender=feminine
entity tso person "Raymond Tso" gender=masculine
entity pair group "pair" named=no
entity ortega person "Lupe Ortega"
entity barber person "barber" named=no gender=masculine
date d1 1999-09-11T12:00
date d2 1999-06
date d3 1984
date d4 1999-09-15
date d6 1999-09-11TEV
date d5 1953
vote v1 choice=haugen count=317 unit=votes
vote v2 choice=tso count=317 unit=votes
vote v3 choice=barber count=1 unit=votes date=d5
role r1 person=ortega title="county clerk" status=current
role r2 person=tso title=treasurer status=current by=article
event e1 concede agents=tso patients=haugen date=d1
age a1 person=tso years=70
quote q1 direct speaker=tso
quote q2 indirect speaker=haugen
contact c1 from=haugen to=tso medium=letter purpose="asking him to stay on as treasurer" date=d6
contact c2 from=haugen to=tso medium=meeting date=d4 factuality=planned
quote q3 indirect speaker=ortega
event e2 win_election agents=barber date=d5
quote q4 indirect speaker=haugen to=tso medium=letter

id: tailors-tea
published: 2011-10-04
house: kingsway
topic: labour
length: brief
traps: mismatched-marks, idiom, duration
---
The tea-break dispute at {=savory Savory & Quill}, {~savory the court tailors}, is over: eleven minutes it was, and eleven minutes it will be.

{e1 {~cutters The cutters}, who vote by sewing on a sheet, {e1.trigger approved} {~pact the pact}} {d1 yesterday afternoon}, {v1 26 stitches for} and {v2 19 against}. “{q1 Nine was an insult and ten was a bribe}', {q1.cue declared} {q1.src {r1 {r1.title shop steward} {=papadakis Yiorgos Papadakis}}, {a1 a spry 68}}.

{c1 {r2 {r2.title Managing director} {=pelham Lavinia Pelham}} had {c1.trigger come down} to {~cutters the workroom}} with a cake at {d2 four}. '{q2 {^cutters They} ate the cake and kept the minutes},' {^pelham she} {q2.cue said} ruefully. {q3.src {^pelham She}} {q3.cue put} the cost at {q3 {n1 £3,400 a year}, or 'one good coat'}.

Neither side would discuss biscuits, on which {c2 {=papadakis Papadakis} and Ms {=pelham Pelham} are to {c2.trigger meet}} on {d3 the 12th}.
---
entity savory organization "Savory & Quill"
entity cutters group "cutters" named=no
entity pact other "pact" named=no
entity papadakis person "Yiorgos Papadakis" gender=masculine
entity pelham person "Lavinia Pelham" gender=feminine
date d1 2011-10-03TAF
date d2 2011-10-03T16:00
date d3 2011-10-12
event e1 pass agents=cutters patients=pact date=d1
vote v1 choice=pact count=26 unit=stitches stance=for date=d1
vote v2 choice=pact count=19 unit=stitches stance=against date=d1
quote q1 direct speaker=papadakis
role r1 person=papadakis title="shop steward" org=savory status=current
age a1 person=papadakis years=68
contact c1 from=pelham to=cutters medium=meeting date=d2
role r2 person=pelham title="Managing director" org=savory status=current
quote q2 direct speaker=pelham
quote q3 mixed speaker=pelham
count n1 value=3400 unit=pounds what="a year's cost of the tea break"
contact c2 from=papadakis to=pelham medium=meeting date=d3 factuality=planned

id: sheep-count
published: 2001-12-03
house: newsroom
topic: legislatures
length: brief
traps: metaphor, range
---
{=logmann Þórdís Helgadóttir} {q4.cue shouted} the result down the stairwell because the tannoy was broken: {q4 {v1 36 for {~bill the grazing bill}}, {v2 20 against}, {v3 seven} gone to milk}.

It was {d1 Thursday}, {~althing the island parliament}'s last day before the lambing recess, and {e1 {~bill the measure} {e1.trigger passed}} with an amendment in pencil. "{q1 A law is a fence. {^logmann I} only hope that it has no gap on the north side}," {q1.src {r1 {=logmann Helgadóttir}, {~logmann {r1.title speaker}} since {d2 1997}}} {q1.cue remarked}.

{q2.src {r2 {=stein Steinar Bjarnason}, {~stein {r2.title president} of {=farmers the Upland Farmers}}} and {a1 53},} {q2.cue objected} that {q2 {c1 {^stein he} had {c1.trigger written} {~minister the minister} three letters} and "been answered by a sheep"}. {c2 {~minister The minister} {c2.trigger telephoned} {^stein him} {d3 that evening}}.

{q3 {s1 A third of islanders} would rather {~keep keep the hills open} to {n1 420,000 ewes}}, {q3.src {=hagtal Hagtal}} {q3.cue says}.
---
entity logmann person "Þórdís Helgadóttir" gender=feminine
entity bill law "grazing bill" named=no
entity althing organization "island parliament" named=no
entity stein person "Steinar Bjarnason" gender=masculine
entity farmers organization "Upland Farmers"
entity minister person "minister" named=no
entity keep other "keep the hills open" named=no
entity hagtal organization "Hagtal"
date d1 2001-11-29
date d2 1997
date d3 2001-11-29TEV
event e1 pass agents=althing patients=bill date=d1
vote v1 choice=bill count=36 unit=votes stance=for date=d1
vote v2 choice=bill count=20 unit=votes stance=against date=d1
vote v3 choice=bill count=7 unit=votes stance=abstain date=d1
quote q1 direct speaker=logmann
role r1 person=logmann title=speaker org=althing status=current
quote q2 mixed speaker=stein
role r2 person=stein title=president org=farmers status=current
age a1 person=stein years=53
contact c1 from=stein to=minister medium=letter
contact c2 from=minister to=stein medium=phone date=d3
count n1 value=420000 unit=ewes what="on the hills"
share s1 choice=keep percent=33.3 population=islanders survey=hagtal
quote q4 indirect speaker=logmann
quote q3 indirect speaker=hagtal
